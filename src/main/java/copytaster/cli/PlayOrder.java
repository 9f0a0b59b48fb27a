package copytaster.cli;

import copytaster.rules.Setup;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A shift as it was asked for on the command line, checked as far as words go. Mutable while it is read. */
final class PlayOrder {
    /** Nobody reads a turn in less. */
    private static final int LEAST_SECONDS = 10;

    Optional<String> scenario = Optional.empty();
    Optional<String> seed = Optional.empty();
    boolean fog;
    String difficulty = "editor";
    boolean plain;
    Optional<String> fromTurn = Optional.empty();
    boolean peek;
    List<String> folders = List.of();
    Optional<String> resume = Optional.empty();
    Optional<String> deadline = Optional.empty();
    Looks looks = new Looks();

    /** The level of that name. */
    static Optional<Setup.Difficulty> difficulty(String word) {
        for (Setup.Difficulty level : Setup.Difficulty.values()) {
            if (word(level).equals(word)) {
                return Optional.of(level);
            }
        }
        return Optional.empty();
    }

    /** What is wrong with the values of options, in a sentence; empty if nothing is. */
    String wrong() {
        if (seed.isPresent() && Luck.of(seed.get()).isEmpty()) {
            return "--seed takes a whole number or “today”, not “" + seed.get() + "”.";
        }
        if (difficulty(difficulty).isEmpty()) {
            return "--difficulty takes trainee, editor or short-staffed, not “" + difficulty + "”.";
        }
        if (fromTurn.isPresent() && turn() < 1) {
            return "--from-turn takes a turn of the shift, a whole number from 1, not “" + fromTurn.get() + "”.";
        }
        if ((fromTurn.isPresent() || peek) && (scenario.isEmpty() || resume.isPresent())) {
            return "--from-turn and --peek begin a new session: name the scenario, without --resume.";
        }
        if (deadline.isPresent() && seconds() < LEAST_SECONDS) {
            return "--deadline takes the seconds of a turn, a whole number from " + LEAST_SECONDS + ", not “"
                    + deadline.get() + "”.";
        }
        if (deadline.isPresent() && plain) {
            return "--deadline needs the screen; by lines there is no clock.";
        }
        if (peek && (fog || seed.equals(Optional.of("today")))) {
            return "--peek shows the record; an altered night's answers are drawn from its seed and stay sealed until the"
                    + " close, so leave out --fog and “today”.";
        }
        return looks.trouble();
    }

    /** Seconds after which a turn ends by itself; 0 for never. */
    int seconds() {
        try {
            return Integer.parseInt(deadline.orElse("0"));
        } catch (NumberFormatException noNumber) {
            return -1;
        }
    }

    /** The turn to begin at, 1 unless another was asked for; 0 if what was asked for is no turn. */
    int turn() {
        try {
            return Math.max(0, Integer.parseInt(fromTurn.orElse("1")));
        } catch (NumberFormatException noNumber) {
            return 0;
        }
    }

    private static String word(Setup.Difficulty level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For comparing two. */
    @Override
    public String toString() {
        return "scenario " + scenario + " seed " + seed + " fog " + fog + " difficulty " + difficulty + " plain "
                + plain + " resume " + resume + " from " + fromTurn + " peek " + peek + " deadline " + deadline
                + " in " + folders + " assist "
                + looks.assist
                + " ascii " + looks.ascii + " theme "
                + looks.theme;
    }
}
