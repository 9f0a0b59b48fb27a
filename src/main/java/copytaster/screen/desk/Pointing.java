package copytaster.screen.desk;

import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Region;
import copytaster.screen.Step;
import copytaster.screen.Stroke;
import copytaster.screen.sheet.SheetPainter;
import java.util.List;
import java.util.Optional;

/**
 * The mouse: a click selects, a click on what is selected opens it, a button is its key, the wheel scrolls what it is over. What
 * lies under a cell is asked of the frame, which recorded it as it was drawn.
 */
final class Pointing {
    /** The wire's entries, a dispatch's claims and text. */
    static final String WIRE = "wire";

    static final String CLAIMS = "claims";

    /** The page and the board in their own panes. */
    static final String PAGE = "page";

    static final String BOARD = "board";

    private final Model model;

    private Pointing(Model model) {
        this.model = model;
    }

    static Step<Model, Effect> at(Model model, Msg.Mouse msg) {
        Optional<Region.Target> hit = DeskView.of(model).at(msg.column(), msg.row());
        Pointing pointing = new Pointing(model);
        return switch (msg.kind()) {
            case LEFT -> hit.map(pointing::clicked).orElse(Step.of(model));
            case RIGHT -> pointing.act(Action.BACK);
            case WHEEL_UP -> pointing.wheeled(hit, -1);
            case WHEEL_DOWN -> pointing.wheeled(hit, 1);
            default -> Step.of(model);
        };
    }

    private Step<Model, Effect> act(Action action) {
        return act(model, action);
    }

    private static Step<Model, Effect> act(Model model, Action action) {
        return Update.act(model.say(""), model.place(), action, Stroke.of(Key.ENTER));
    }

    private Step<Model, Effect> clicked(Region.Target target) {
        if (target instanceof Region.Button button) {
            return Update.key(model, button.stroke());
        }
        boolean glanced = model.place() == Place.REPORT || model.place() == Place.ANSWER;
        if (glanced) {
            return act(Action.ENTER);
        }
        if (!(target instanceof Region.Entry entry)) {
            return Step.of(model);
        }
        if (entry.list().equals(SheetPainter.TOP)) {
            return entry.index() < 0 ? Step.of(model) : onTop(entry.index());
        }
        return model.top().isEmpty() || inSight(entry.list()) ? onDesk(entry) : Step.of(model);
    }

    /** The side panes can be entered from one another. */
    private boolean inSight(String list) {
        boolean side = model.place() == Place.PAGE || model.place() == Place.BOARD;
        return side && !list.isEmpty() && model.overlays().size() == 1;
    }

    private Step<Model, Effect> onDesk(Region.Entry entry) {
        Model desk = model.overlays(List.of());
        Attention at = desk.at();
        return switch (entry.list()) {
            case WIRE -> entry.index() < 0 ? Step.of(desk.at(at.on(Pane.WIRE))) : dispatch(desk, entry.index());
            case CLAIMS -> entry.index() < 0 ? Step.of(desk.at(at.on(Pane.DISPATCH))) : claim(desk, entry.index());
            case PAGE -> side(desk, Place.PAGE, entry.index());
            case BOARD -> side(desk, Place.BOARD, entry.index());
            default -> Step.of(model);
        };
    }

    private static Step<Model, Effect> side(Model desk, Place place, int index) {
        return Step.of(desk.push(Overlay.Listing.of(place, List.of()).at(Math.max(0, index))));
    }

    private Step<Model, Effect> dispatch(Model desk, int index) {
        var shown = Arrivals.shown(desk);
        if (index >= shown.size()) {
            return Step.of(model);
        }
        String id = shown.get(index).id();
        boolean again = id.equals(desk.at().dispatch())
                && desk.at().pane() == Pane.WIRE
                && model.top().isEmpty();
        return again
                ? act(desk, Action.ENTER)
                : Step.of(desk.at(desk.at().dispatch(id).on(Pane.WIRE)));
    }

    private Step<Model, Effect> claim(Model desk, int index) {
        boolean again = index == desk.at().claim()
                && desk.at().pane() == Pane.DISPATCH
                && model.top().isEmpty();
        return again
                ? act(desk, Action.ENTER)
                : Step.of(desk.at(desk.at().claim(index).on(Pane.DISPATCH)));
    }

    /** An entry of what lies on top: selected, and done if it was selected already. */
    private Step<Model, Effect> onTop(int index) {
        Overlay top = model.top().orElseThrow();
        if (top instanceof Overlay.Listing list) {
            return list.cursor() == index ? done(list.place()) : Step.of(model.swap(list.at(index)));
        }
        if (top instanceof Overlay.Reading) {
            return ReadingKeys.stop(model, index);
        }
        if (top instanceof Overlay.Palette palette) {
            return palette.cursor() == index
                    ? act(Action.ENTER)
                    : Step.of(model.swap(new Overlay.Palette(palette.text(), index)));
        }
        if (top instanceof Overlay.Composing composing) {
            Model there = model.swap(new Overlay.Composing(composing.composer().at(index)));
            boolean line =
                    ComposerKeys.entries(model, composing.composer()).get(index).kind() == Composer.Kind.LINE;
            return line ? Step.of(there) : act(there, Action.TICK);
        }
        return Step.of(model);
    }

    private Step<Model, Effect> done(Place place) {
        return act(place == Place.HANDOVER ? Action.TICK : Action.ENTER);
    }

    private Step<Model, Effect> wheeled(Optional<Region.Target> hit, int by) {
        boolean closes = model.place() == Place.REPORT || model.place() == Place.ANSWER;
        String list = hit.isPresent() && hit.get() instanceof Region.Entry entry ? entry.list() : "";
        if (model.top().isEmpty() && list.equals(CLAIMS)) {
            return Step.of(model.at(model.at().scroll(Layout.of(model).dispatchScroll(model, 3 * by))));
        }
        if (model.top().isEmpty() && list.equals(WIRE)) {
            return act(model.at(model.at().on(Pane.WIRE)), by < 0 ? Action.UP : Action.DOWN);
        }
        boolean over = list.equals(SheetPainter.TOP) && !closes;
        return over ? act(by < 0 ? Action.UP : Action.DOWN) : Step.of(model);
    }
}
