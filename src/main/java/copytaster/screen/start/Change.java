package copytaster.screen.start;

import copytaster.rules.Setup.Difficulty;
import copytaster.scenario.Mode;
import copytaster.screen.desk.NewShift;
import copytaster.settings.Preferences;
import java.util.List;
import java.util.Optional;

/** What a step to the left or right makes of a line that is set to something. */
final class Change {
    /** Digits of a number that every seed can have. */
    private static final int MOST_DIGITS = 18;

    private Change() {}

    /** A new shift with one line set otherwise; the same where the line is none of its own. */
    static NewShift of(NewShift shift, Goal goal, int by) {
        return switch (goal) {
            case MODE -> mode(shift, by);
            case DIFFICULTY -> shift.difficulty(next(List.of(Difficulty.values()), shift.difficulty(), by));
            default -> shift;
        };
    }

    /** The record, an altered night, today's. */
    private static NewShift mode(NewShift shift, int by) {
        int now = shift.today() ? 2 : shift.mode() == Mode.FOG ? 1 : 0;
        return switch (Math.floorMod(now + by, 3)) {
            case 0 -> shift.of(Mode.RECORD, false);
            case 1 -> shift.of(Mode.FOG, false);
            default -> shift.of(Mode.FOG, true);
        };
    }

    /** Preferences with one line set otherwise; the same where the line is none of theirs. */
    static Preferences of(Preferences now, Goal goal, int by) {
        return switch (goal) {
            case THEME -> now.theme(next(Preferences.THEMES, now.theme(), by));
            case COLOURS -> now.colours(next(Preferences.COLOURS, now.colours(), by));
            case ASCII -> now.ascii(!now.ascii());
            case MOUSE -> now.mouse(!now.mouse());
            case BELL -> now.bell(!now.bell());
            case TIPS -> now.tips(!now.tips());
            case ASSIST -> now.assist(!now.assist());
            default -> now;
        };
    }

    private static <T> T next(List<T> all, T now, int by) {
        return all.get(Math.floorMod(all.indexOf(now) + by, all.size()));
    }

    /** A digit more in the number of the night. */
    static NewShift typed(NewShift shift, int digit) {
        String digits = shift.seed().map(seed -> Long.toString(seed)).orElse("") + digit;
        return digits.length() > MOST_DIGITS ? shift : shift.seed(Optional.of(Long.parseLong(digits)));
    }

    /** A digit less; none left means that it is drawn. */
    static NewShift rubbed(NewShift shift) {
        String digits = shift.seed().map(seed -> Long.toString(seed)).orElse("");
        return digits.length() < 2
                ? shift.seed(Optional.empty())
                : shift.seed(Optional.of(Long.parseLong(digits.substring(0, digits.length() - 1))));
    }
}
