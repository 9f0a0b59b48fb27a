package copytaster.belief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Names of decisions, forced and chosen loss, the four cells, and when quiet is right. */
class JudgementTest {
    @Test
    void the_best_choice_may_be_silence() {
        double[] rungs = {0.97, 0.75, 0.5, 0.25, 0.03};
        assertEquals(0.62, Terms.best(0.62, 0.64, rungs));
        assertEquals(0.75, Terms.best(0.4, 0.64, rungs));
    }

    @Test
    void verdicts_begin_at_their_thresholds() {
        assertEquals(Verdict.GOOD, Verdict.on(0.0199));
        assertEquals(Verdict.INACCURACY, Verdict.on(0.02));
        assertEquals(Verdict.MISTAKE, Verdict.on(0.12));
        assertEquals(Verdict.BLUNDER, Verdict.on(0.35));
        assertEquals(1, Verdict.accuracy(0));
        assertEquals(0.5, Verdict.accuracy(0.06), 1e-15);
    }

    @Test
    void what_no_action_could_mend_is_forced() {
        Scarcity two = Scarcity.of(2, 0.1, 0.5, 0, 0.3, 0.2);
        assertEquals(0.3, two.forced(), 1e-15);
        assertEquals(0.3, two.chosen(0.6), 1e-15);
        assertEquals(0, two.chosen(0.1), "one dispatch mended two lines");
        assertTrue(two.forced(0.2));
        assertFalse(two.forced(0.3));
        assertFalse(two.forced(0));
        assertEquals(0, Scarcity.of(4, 0.1, 0.2).forced());
    }

    @Test
    void the_cells_sum_to_what_was_given_away() {
        Cells cells = Cells.of(0.4, 0.97, 0.5, 0).plus(Cells.of(0.3, 0.25, 0.5, 1));
        cells = cells.plus(Cells.of(0.2, 0.97, 0.5, 1)).plus(Cells.of(0.1, 0.03, 0.5, 0));
        assertEquals(new Cells(0.4, 0.3, 0.2, 0.1), cells);
        assertEquals(1, cells.sum(), 1e-15);
        assertEquals(0.5, Cells.of(0.5, 0.97, 0.5, 0.6).sum(), 1e-15);
        assertEquals(0.3, Cells.of(0.5, 0.97, 0.5, 0.6).luckyFirm(), 1e-15);
    }

    @Test
    void quiet_is_right_only_of_lines_that_are_hardly_wrong() {
        assertTrue(Amends.quietIsRight(0.97, 0.93));
        assertFalse(Amends.quietIsRight(0.97, 0.92));
        assertTrue(Amends.quietIsRight(0.75, 0.85));
        assertFalse(Amends.quietIsRight(0.75, 0.83));
        assertTrue(Amends.quietIsRight(0.03, 0.07));
        assertFalse(Amends.quietIsRight(0.03, 0.08));
    }
}
