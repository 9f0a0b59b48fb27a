package copytaster.cli;

import copytaster.rules.Setup;
import java.util.Locale;
import java.util.Optional;

/** A shift as it was asked for on the command line, checked as far as words go. Mutable while it is read. */
final class PlayOrder {
    Optional<String> scenario = Optional.empty();
    Optional<String> seed = Optional.empty();
    boolean fog;
    String difficulty = "editor";
    boolean plain;
    Optional<String> resume = Optional.empty();
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
        return looks.trouble();
    }

    private static String word(Setup.Difficulty level) {
        return level.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** For comparing two. */
    @Override
    public String toString() {
        return "scenario " + scenario + " seed " + seed + " fog " + fog + " difficulty " + difficulty + " plain "
                + plain + " resume " + resume + " assist " + looks.assist + " ascii " + looks.ascii + " theme "
                + looks.theme;
    }
}
