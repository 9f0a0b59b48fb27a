package copytaster.screen.desk;

import copytaster.act.Command;
import copytaster.screen.Step;
import copytaster.screen.Stroke;
import copytaster.screen.debrief.Page;
import java.util.Optional;
import java.util.OptionalInt;

/** Keys on what is only read. */
final class ReadingKeys {
    private ReadingKeys() {}

    static Step<Model, Effect> act(Model model, Action action, Stroke stroke) {
        Overlay.Reading reading = (Overlay.Reading) model.top().orElseThrow();
        OptionalInt scrolled = scrolled(model, reading, action);
        if (scrolled.isPresent()) {
            return Step.of(model.swap(reading.scrolled(scrolled.getAsInt())));
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
        int shown = scrolled(model, reading, 0);
        int to = action.isEmpty()
                ? shown
                : scrolled(model, reading, action.get()).orElse(shown);
        return Step.of(to == shown ? model.pop() : model.swap(reading.scrolled(to)));
    }

    /** The shift opens once the briefing has been read to its end. */
    private static Step<Model, Effect> briefed(Model model, Overlay.Reading reading) {
        return read(model)
                ? Decisions.submit(model, new Command.Open())
                : Step.of(model.swap(reading.scrolled(scrolled(model, reading, window(model, reading) - 1))));
    }

    /** Whether what is read has been scrolled to its end. */
    static boolean read(Model model) {
        Overlay.Reading reading = (Overlay.Reading) model.top().orElseThrow();
        return scrolled(model, reading, 1) <= reading.scroll();
    }

    /** Where a key that scrolls comes to; empty for any other. */
    private static OptionalInt scrolled(Model model, Overlay.Reading reading, Action action) {
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
            return OptionalInt.empty();
        }
        return OptionalInt.of(scrolled(model, reading, by));
    }

    private static int window(Model model, Overlay.Reading reading) {
        return Layout.of(model).window(reading.place(), Sheets.of(model, reading));
    }

    private static int scrolled(Model model, Overlay.Reading reading, int by) {
        return Sheets.of(model, reading).scrolled(reading.scroll(), by, window(model, reading));
    }
}
