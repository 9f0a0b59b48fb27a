package copytaster.screen.desk;

import copytaster.act.Command;
import copytaster.screen.Step;
import copytaster.screen.Stroke;
import copytaster.screen.debrief.Page;
import copytaster.screen.sheet.Sheet;
import java.util.Optional;

/** Keys on what is only read. */
final class ReadingKeys {
    private ReadingKeys() {}

    static Step<Model, Effect> act(Model model, Action action, Stroke stroke) {
        Overlay.Reading reading = (Overlay.Reading) model.top().orElseThrow();
        Optional<Model> scrolled = scrolled(model, reading, action);
        if (scrolled.isPresent()) {
            return Step.of(scrolled.get());
        }
        return switch (action) {
            case ENTER -> reading.place() == Place.BRIEFING ? briefed(model, reading) : Step.of(model);
            case BACK -> reading.place() == Place.CLOSING ? Asks.quit(model) : Step.of(model.pop());
            case RIGHT -> turned(model, reading, Page.of(reading.text()).turned(1));
            case LEFT -> turned(model, reading, Page.of(reading.text()).turned(-1));
            case TURN -> turned(model, reading, Page.numbered(stroke.character() - '0'));
            default -> Openers.act(model, action);
        };
    }

    /** Another page of the debrief, from its top. */
    private static Step<Model, Effect> turned(Model model, Overlay.Reading reading, Page page) {
        return reading.place() == Place.CLOSING
                ? Step.of(model.swap(new Overlay.Reading(Place.CLOSING, page.name(), 0)))
                : Step.of(model);
    }

    /** What any key puts away, except that keys which scroll do so while there is more to see. */
    static Step<Model, Effect> glance(Model model, Optional<Action> action) {
        Overlay.Reading reading = (Overlay.Reading) model.top().orElseThrow();
        Optional<Model> scrolled = action.flatMap(a -> scrolled(model, reading, a));
        return Step.of(scrolled.filter(s -> !s.equals(model)).orElseGet(model::pop));
    }

    /** The shift opens once the briefing has been read to its end. */
    private static Step<Model, Effect> briefed(Model model, Overlay.Reading reading) {
        return read(model)
                ? Decisions.submit(model, new Command.Open())
                : Step.of(model.swap(reading.scrolled(
                        Math.min(most(model, reading), reading.scroll() + window(model, reading) - 1))));
    }

    /** Whether what is read has been scrolled to its end. */
    static boolean read(Model model) {
        Overlay.Reading reading = (Overlay.Reading) model.top().orElseThrow();
        return reading.scroll() >= most(model, reading);
    }

    private static Optional<Model> scrolled(Model model, Overlay.Reading reading, Action action) {
        int window = window(model, reading);
        Integer by = switch (action) {
            case UP -> -1;
            case DOWN -> 1;
            case PAGE_UP -> 1 - window;
            case PAGE_DOWN -> window - 1;
            case FIRST -> -10_000;
            case LAST -> 10_000;
            default -> null;
        };
        if (by == null) {
            return Optional.empty();
        }
        int to = Math.max(0, Math.min(most(model, reading), reading.scroll() + by));
        return Optional.of(model.swap(reading.scrolled(to)));
    }

    private static int window(Model model, Overlay.Reading reading) {
        return Layout.of(model).window(reading.place(), Sheets.of(model, reading));
    }

    private static int most(Model model, Overlay.Reading reading) {
        Sheet sheet = Sheets.of(model, reading);
        return sheet.most(Layout.of(model).window(reading.place(), sheet));
    }
}
