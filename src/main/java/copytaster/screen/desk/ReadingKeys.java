package copytaster.screen.desk;

import copytaster.act.Command;
import copytaster.screen.Step;
import copytaster.screen.Stroke;
import copytaster.screen.debrief.Part;
import copytaster.screen.sheet.Sheet;
import java.util.EnumSet;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;

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
            case BACK -> reading.place() == Place.CLOSING ? Asks.quit(model, true) : Step.of(model.pop());
            case RIGHT -> turned(model, reading, Part.of(reading.text()).turned(1));
            case LEFT -> turned(model, reading, Part.of(reading.text()).turned(-1));
            case TURN -> turned(model, reading, Part.numbered(stroke.character() - '0'));
            case PANE -> jumped(model, reading, true);
            case PANE_BACK -> jumped(model, reading, false);
            default -> Openers.act(model, action);
        };
    }

    /** Another part of the debrief, from its top; the one that shows is left as it is. */
    private static Step<Model, Effect> turned(Model model, Overlay.Reading reading, Part part) {
        return reading.place() == Place.CLOSING && part != Part.of(reading.text())
                ? Step.of(model.swap(new Overlay.Reading(Place.CLOSING, part.name(), 0)))
                : Step.of(model);
    }

    /** The next heading, or the one before, at the top of the window. */
    private static Step<Model, Effect> jumped(Model model, Overlay.Reading reading, boolean down) {
        int to = Sheets.of(model, reading).jumped(reading.scroll(), down, window(model, reading));
        return Step.of(model.swap(reading.scrolled(to)));
    }

    /** One of the headings, from 0, at the top of the window; as it was where there is none. */
    static Step<Model, Effect> stop(Model model, int heading) {
        Overlay.Reading reading = (Overlay.Reading) model.top().orElseThrow();
        Sheet sheet = Sheets.of(model, reading);
        return heading < sheet.stops().size()
                ? Step.of(model.swap(
                        reading.scrolled(sheet.scrolled(sheet.stops().get(heading), 0, window(model, reading)))))
                : Step.of(model);
    }

    /** The keys that would scroll the debrief no further; those that turn its parts are named on every part alike. */
    static Set<Action> idle(Model model, Layout layout, Sheet sheet) {
        Overlay.Reading reading = (Overlay.Reading) model.top().orElseThrow();
        int window = layout.window(reading.place(), sheet);
        int now = sheet.scrolled(reading.scroll(), 0, window);
        Set<Action> idle = EnumSet.noneOf(Action.class);
        if (now == sheet.most(window)) {
            idle.add(Action.PAGE_DOWN);
        }
        if (now == sheet.jumped(now, true, window)) {
            idle.add(Action.PANE);
        }
        return idle;
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
        return read(reading, Layout.of(model), Sheets.of(model, reading))
                ? Decisions.submit(model, new Command.Open())
                : Step.of(model.swap(reading.scrolled(scrolled(model, reading, window(model, reading) - 1))));
    }

    /** Whether what is read has been scrolled to its end. */
    static boolean read(Overlay.Reading reading, Layout layout, Sheet sheet) {
        return sheet.scrolled(reading.scroll(), 1, layout.window(reading.place(), sheet)) <= reading.scroll();
    }

    private static OptionalInt scrolled(Model model, Overlay.Reading reading, Action action) {
        return scrolled(Sheets.of(model, reading), reading.scroll(), window(model, reading), action);
    }

    /** Where a key that scrolls brings a sheet in a window of so many lines; empty for any other. */
    static OptionalInt scrolled(Sheet sheet, int scroll, int window, Action action) {
        Integer by = switch (action) {
            case UP -> -1;
            case DOWN -> 1;
            case PAGE_UP -> 1 - window;
            case PAGE_DOWN -> window - 1;
            case FIRST -> -10_000;
            case LAST -> 10_000;
            default -> null;
        };
        return by == null ? OptionalInt.empty() : OptionalInt.of(sheet.scrolled(scroll, by, window));
    }

    private static int window(Model model, Overlay.Reading reading) {
        return Layout.of(model).window(reading.place(), Sheets.of(model, reading));
    }

    private static int scrolled(Model model, Overlay.Reading reading, int by) {
        return Sheets.of(model, reading).scrolled(reading.scroll(), by, window(model, reading));
    }
}
