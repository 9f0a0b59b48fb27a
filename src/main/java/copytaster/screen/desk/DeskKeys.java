package copytaster.screen.desk;

import copytaster.act.Command;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Said;
import copytaster.screen.Step;
import copytaster.screen.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Keys on the desk itself: the wire list and the dispatch. */
final class DeskKeys {
    private final Model model;
    private final Item item;

    private DeskKeys(Model model) {
        this.model = model;
        this.item = model.item();
    }

    static Step<Model, Effect> act(Model model, Action action, Stroke stroke) {
        return new DeskKeys(model).act(action, stroke);
    }

    private Step<Model, Effect> act(Action action, Stroke stroke) {
        return switch (action) {
            case UP -> Step.of(moved(-1));
            case DOWN -> Step.of(moved(1));
            case FIRST -> Step.of(moved(-10_000));
            case LAST -> Step.of(moved(10_000));
            case PAGE_UP -> Step.of(scrolled(-1));
            case PAGE_DOWN -> Step.of(scrolled(1));
            case PANE -> Step.of(Panes.from(model, 1));
            case PANE_BACK -> Step.of(Panes.from(model, -1));
            case SEARCH -> Step.of(model.push(new Overlay.Searching(model.at().filter())));
            case UNREAD -> Step.of(unread());
            case BACK ->
                Step.of(
                        model.at().filter().isEmpty()
                                ? model.tip(Optional.empty())
                                : model.at(model.at().filter("")));
            case TIPS -> Step.of(Coach.switched(model));
            case BELL -> Step.of(bell());
            case LEFT -> Step.of(model.at(model.at().on(Pane.WIRE)));
            case RIGHT -> Step.of(model.at(model.at().on(Pane.DISPATCH)));
            case NEXT -> Asks.next(model);
            case UNDO -> Decisions.submit(model, new Command.Undo());
            default -> item == null ? Openers.act(model, action) : onItem(action, stroke);
        };
    }

    private Step<Model, Effect> onItem(Action action, Stroke stroke) {
        return switch (action) {
            case ENTER -> ComposerKeys.open(model, item, false);
            case AS_WRITTEN -> ComposerKeys.open(model, item, true);
            case RUNG_1, RUNG_2, RUNG_3, RUNG_4, RUNG_5 -> rung(action, stroke);
            case TRACE -> Asks.trace(model, item);
            case SPIKE ->
                item.ran()
                        ? Step.of(model.say("It is out; what has run is not spiked."))
                        : Decisions.submit(model, new Command.Spike(item.id()));
            case HOLD -> Step.of(model.push(Overlay.Listing.of(Place.HOLD, List.of(item.id()))));
            case CHECKS -> Step.of(model.push(Openers.checks(model, questions())));
            case RERATE ->
                Verb.rerated(model).map(q -> ComposerKeys.rerate(model, q)).orElse(Step.of(model));
            case LEAD -> claim() == null ? Step.of(model) : Decisions.submit(model, new Command.Lead(claim()));
            default -> Openers.act(model, action);
        };
    }

    /** The composer with the selected claim on a rung already. */
    private Step<Model, Effect> rung(Action action, Stroke stroke) {
        Step<Model, Effect> opened = ComposerKeys.open(model, item, false);
        return opened.model().place() == Place.COMPOSER
                ? ComposerKeys.act(Settled.of(opened.model()), action, stroke)
                : opened;
    }

    private Model unread() {
        String next = Arrivals.unread(model);
        Model whole = model.at(model.at().filter("").on(Pane.WIRE));
        return next.isEmpty()
                ? model.say("Everything on the wire is read.")
                : whole.at(whole.at().dispatch(next));
    }

    private Model bell() {
        boolean on = !model.settings().bell();
        return model.settings(model.settings().bell(on))
                .say(on ? "The bell rings once for a flash." : "The bell is off.");
    }

    private String claim() {
        return item.claims().isEmpty()
                ? null
                : item.claims().get(model.at().claim()).question();
    }

    /** The questions of the dispatch, that of the selected claim first. */
    private List<String> questions() {
        List<String> questions = new ArrayList<>();
        if (claim() != null) {
            questions.add(claim());
        }
        for (Said said : item.claims()) {
            if (!questions.contains(said.question())) {
                questions.add(said.question());
            }
        }
        return questions;
    }

    private Model moved(int by) {
        Attention at = model.at();
        if (at.pane() == Pane.DISPATCH) {
            return claimed(by);
        }
        List<Item> listed = Arrivals.shown(model);
        int now = 0;
        for (int i = 0; i < listed.size(); i++) {
            if (listed.get(i).id().equals(at.dispatch())) {
                now = i;
            }
        }
        return listed.isEmpty()
                ? model
                : model.at(at.dispatch(
                        listed.get(Settled.clamp(now + by, listed.size())).id()));
    }

    /** Another claim, kept in sight; beyond the last the text scrolls by a line. */
    private Model claimed(int by) {
        Attention at = model.at();
        int claims = item == null ? 0 : item.claims().size();
        int claim = Settled.clamp(at.claim() + by, claims);
        if (claim == at.claim()) {
            return model.at(at.scroll(Layout.of(model).dispatchScroll(model, by)));
        }
        Model there = model.at(at.claim(claim));
        return there.at(there.at().scroll(Layout.of(there).dispatchScroll(there)));
    }

    private Model scrolled(int pages) {
        Layout layout = Layout.of(model);
        int page = Math.max(1, layout.dispatch().rows() - 3);
        return model.at(model.at().scroll(layout.dispatchScroll(model, pages * page)));
    }
}
