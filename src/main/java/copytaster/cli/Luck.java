package copytaster.cli;

import java.util.Optional;
import java.util.concurrent.ThreadLocalRandom;

/** Where the seed of a night comes from: a number that was named, today's, or one drawn. */
final class Luck {
    private static final long MILLIS_A_DAY = 86_400_000L;

    /** Short enough to be told to somebody who wants the same night. */
    private static final int DRAWN = 1_000_000;

    private Luck() {}

    /** Any seed. Nothing is kept secret by it, so that the JDK's secure source, slow to start, is not needed. */
    static long drawn() {
        return ThreadLocalRandom.current().nextInt(DRAWN);
    }

    /** Today's, the same for everybody: the days since 1970, in UTC. */
    static long today() {
        return Math.floorDiv(System.currentTimeMillis(), MILLIS_A_DAY);
    }

    /** The seed in a word: a whole number or {@code today}. */
    static Optional<Long> of(String word) {
        if (word.equals("today")) {
            return Optional.of(today());
        }
        try {
            return Optional.of(Long.parseLong(word));
        } catch (NumberFormatException e) {
            return Optional.empty();
        }
    }
}
