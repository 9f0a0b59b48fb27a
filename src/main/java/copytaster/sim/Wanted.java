package copytaster.sim;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** How difficult a night is wanted: how much of what could be known the best editor there is can bring its readers. */
public enum Wanted {
    EASY(60, 80),
    FAIR(40, 60),
    HARD(20, 40);

    /** Percent of understanding, between which the reference should end. */
    final double least;

    final double most;

    Wanted(double least, double most) {
        this.least = least;
        this.most = most;
    }

    /** {@code easy}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The one called {@code word}. */
    public static Optional<Wanted> parse(String word) {
        return Arrays.stream(values())
                .filter(wanted -> wanted.word().equals(word))
                .findFirst();
    }
}
