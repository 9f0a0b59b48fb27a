package copytaster.sim;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.bot.Bot;
import copytaster.testing.Small;
import java.util.function.LongFunction;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The reference against the best that anybody could do, reckoned in two ways.
 *
 * <ul>
 *   <li><b>As much is known as an editor can know.</b> When words come, and when questions are settled of which that is not announced,
 *       the best editor learns as any other does: as it happens. He knows how often nights go each way, and, which is still a little
 *       more than is seen, what a question that has not come up will be like and which words will be repeated ({@link Small#plans}).
 *   <li><b>The plan is known.</b> The best editor knows what will land and every hour of settling, announced or not: more than can be
 *       had from an observation, so that no editor reaches it.
 * </ul>
 *
 * <p>{@code -Dworlds=100} takes that many nights for each number of actions, which is minutes, and prints what it found.
 */
@Tag("once")
class OptimumTest {
    private static final Integer WORLDS = Integer.getInteger("worlds");

    /** The first of the nights: the reference was fitted to none from here on. */
    private static final long FIRST = 5000;

    @ParameterizedTest
    @CsvSource({"1, 5, 0.98", "2, 5, 0.98"})
    void the_reference_takes_nearly_all_that_can_be_taken_by_who_knows_no_more(int actions, int usually, double least) {
        assertTakes("as seen", least, usually, seed -> Unsure.of(Small.plans(seed, actions)), actions);
    }

    @ParameterizedTest
    @CsvSource({"1, 8, 0.95", "2, 8, 0.98", "3, 4, 0.98"})
    void and_of_what_the_plan_would_allow_where_the_hours_of_settling_are_told(int actions, int usually, double least) {
        assertTakes(
                "told",
                least,
                usually,
                seed -> Unsure.of(Small.announced(seed, actions).fog()),
                actions);
    }

    @ParameterizedTest
    @CsvSource({"1, 8", "2, 8", "3, 4"})
    void and_most_of_what_the_plan_would_allow_where_it_has_hours_that_nobody_was_told(int actions, int usually) {
        assertTakes(
                "plan",
                0.95,
                usually,
                seed -> Unsure.of(Small.night(seed, actions).fog()),
                actions);
    }

    private static void assertTakes(String known, double least, int usually, LongFunction<Unsure> nights, int actions) {
        double taken = 0;
        double optimum = 0;
        int worlds = WORLDS == null ? usually : WORLDS;
        for (long seed = FIRST; seed < FIRST + worlds; seed++) {
            Unsure night = nights.apply(seed);
            assertEquals(1, night.chance(), 1e-9);
            double best = Optimum.of(night);
            double reference = Expected.of(night, Bot.REFERENCE.policy(1));
            assertTrue(reference <= best + 1e-9, "better than the best on night " + seed + ": " + reference);
            taken += reference;
            optimum += best;
        }
        if (WORLDS != null) {
            System.out.printf(
                    "%d actions, %s, %d nights: %.4f of %.4f points, %.2f%%%n",
                    actions, known, worlds, taken, optimum, 100 * taken / optimum);
        }
        assertTrue(taken >= least * optimum, taken + " of " + optimum);
    }
}
