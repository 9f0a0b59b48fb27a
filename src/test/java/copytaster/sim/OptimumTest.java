package copytaster.sim;

import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.bot.Bot;
import copytaster.scenario.Night;
import copytaster.testing.Sheet;
import copytaster.testing.Small;
import java.util.function.LongFunction;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The reference against the best that anybody could do. That best goes by the plan of the night: what will come, and when questions
 * are settled, told beforehand or not. With two or three actions a turn and every hour told the reference takes more than 98%; with
 * one action, or where some hours are not told, less. {@code -Dworlds=50} takes that many nights for each number of actions, which is
 * minutes, and prints what it found.
 */
class OptimumTest {
    private static final Integer WORLDS = Integer.getInteger("worlds");

    /** The first of the nights: the reference was fitted to none from here on. */
    private static final long FIRST = 5000;

    @ParameterizedTest
    @CsvSource({"1, 8, 0.95", "2, 8, 0.98", "3, 4, 0.98"})
    void the_reference_takes_nearly_all_where_the_hours_of_settling_are_told(int actions, int usually, double least) {
        assertTakes(least, actions, usually, seed -> Small.announced(seed, actions));
    }

    @ParameterizedTest
    @CsvSource({"1, 8", "2, 8", "3, 4"})
    void and_most_where_the_best_editor_knows_hours_that_nobody_was_told(int actions, int usually) {
        assertTakes(0.95, actions, usually, seed -> Small.night(seed, actions));
    }

    private static void assertTakes(double least, int actions, int usually, LongFunction<Sheet> nights) {
        double taken = 0;
        double optimum = 0;
        int worlds = WORLDS == null ? usually : WORLDS;
        for (long seed = FIRST; seed < FIRST + worlds; seed++) {
            Night night = nights.apply(seed).fog();
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
        assertTrue(taken >= least * optimum, taken + " of " + optimum);
    }
}
