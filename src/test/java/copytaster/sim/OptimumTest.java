package copytaster.sim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.bot.Bot;
import copytaster.scenario.Night;
import copytaster.testing.Small;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The reference, which looks neither ahead nor back, against the best that anybody could do. {@code -Dworlds=200} takes that many
 * nights for each number of actions, which is minutes, and prints what it found.
 */
class OptimumTest {
    private static final Integer WORLDS = Integer.getInteger("worlds");

    /** The first of the nights: those below it were looked at while the reference was being written. */
    private static final long FIRST = 5000;

    @ParameterizedTest
    @CsvSource({"1, 6", "2, 8", "3, 6"})
    void the_reference_takes_nearly_all_that_could_be_had(int actions, int usually) {
        double taken = 0;
        double optimum = 0;
        int worlds = WORLDS == null ? usually : WORLDS;
        for (long seed = FIRST; seed < FIRST + worlds; seed++) {
            Night night = Small.night(seed, actions).fog();
            double best = Optimum.of(night);
            double reference = Expected.of(night, Bot.REFERENCE.policy(1));
            assertTrue(reference <= best + 1e-9, "better than the best on night " + seed + ": " + reference);
            taken += reference;
            optimum += best;
        }
        if (WORLDS != null) {
            System.out.printf(
                    "%d actions, %d nights: %.4f of %.4f points, %.2f%%%n",
                    actions, worlds, taken, optimum, 100 * taken / optimum);
        }
        assertTrue(taken >= 0.98 * optimum, taken + " of " + optimum);
    }
}
