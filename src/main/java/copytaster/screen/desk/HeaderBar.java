package copytaster.screen.desk;

import copytaster.narrate.Figures;
import copytaster.observe.Observation;
import copytaster.rules.Clock;
import copytaster.scenario.Mode;
import copytaster.screen.Area;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.text.Width;
import copytaster.text.Wrap;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Locale;

/** The bar at the top: the night, the hour, the turn, the actions left. */
final class HeaderBar {
    private static final String FOG = "AN ALTERED NIGHT, NOT THE RECORD";

    private HeaderBar() {}

    static void draw(Canvas canvas, Model model) {
        Observation seen = model.seen();
        canvas.fill(new Area(0, 0, canvas.columns(), 1), Ink.BAR);
        String actions = actions(seen);
        String turn = turn(model, seen);
        int at = canvas.columns() - 1 - Width.of(actions);
        canvas.put(at, 0, actions, Ink.BAR_STRONG);
        at -= Width.of(turn) + (actions.isEmpty() ? 0 : 2);
        canvas.put(at, 0, turn, Ink.BAR);
        OffsetDateTime now = seen.phase().shut() ? seen.nextHour() : seen.hour();
        String title = title(seen);
        String hour = hour(now, seen.place(), at - 5 - Width.of(title));
        at -= Width.of(hour) + 2;
        canvas.put(at, 0, hour, Ink.BAR);
        canvas.put(1, 0, Wrap.whole(title, Math.max(1, at - 3)), Ink.BAR_STRONG);
    }

    private static String title(Observation seen) {
        String title = seen.title().toUpperCase(Locale.ROOT);
        return seen.mode() == Mode.FOG ? FOG + " · " + title : title;
    }

    /** The hour as fully as so many columns hold: with its date, with a date without the year, with its place, alone. */
    private static String hour(OffsetDateTime now, String place, int columns) {
        String placed = " (" + place + ")";
        for (String told : List.of(
                Figures.dated(now) + placed,
                Figures.weekday(now) + ' ' + Figures.hour(now) + placed,
                Figures.hour(now) + placed)) {
            if (Width.of(told) <= columns) {
                return told;
            }
        }
        return Figures.hour(now);
    }

    private static String turn(Model model, Observation seen) {
        return switch (seen.phase()) {
            case UNOPENED -> "before the shift";
            case DESK -> Deadline.words(model) + "turn " + seen.turn() + "/" + seen.turns();
            case HANDOVER -> "handover";
            case CLOSED -> "closed";
        };
    }

    /** In words: every mark that could count them means something else on the desk. */
    private static String actions(Observation seen) {
        if (seen.phase() != Clock.Phase.DESK) {
            return "";
        }
        return seen.actionsLeft() < 1 ? "no actions left" : Figures.count(seen.actionsLeft(), "action") + " left";
    }
}
