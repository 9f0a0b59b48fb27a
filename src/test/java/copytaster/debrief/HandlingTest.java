package copytaster.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.belief.Verdict;
import copytaster.bot.Bot;
import copytaster.scenario.Rung;
import copytaster.sim.Booked;
import copytaster.sim.Stood;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Which questions are told first, and as what. */
class HandlingTest {
    private static final double[] RUNGS = {0.97, 0.75, 0.5, 0.25, 0.03};

    @Test
    void what_cost_most_comes_first_and_then_what_was_done_best() {
        Handling worst = handling(1, decision(1, 0.97, 0.2, 4, false));
        Handling bad = handling(2, decision(2, 0.75, 0.1, 4, false));
        Handling good = handling(3, decision(3, 0.97, 0.96, 4, false));
        Handling better = handling(4, decision(4, 0.97, 0.97, 9, false));
        Handling trifle = handling(5, decision(5, 0.75, 0.98, 1, false));
        assertEquals(List.of(worst, bad, better), Handling.foremost(List.of(trifle, good, bad, better, worst)));
        assertEquals(Optional.empty(), Handling.bestLeftOut(List.of(good, bad, better, worst)));
    }

    @Test
    void the_best_is_named_beside_three_that_cost_something() {
        List<Handling> all = new ArrayList<>();
        for (int question = 1; question <= 3; question++) {
            all.add(handling(question, decision(question, 0.97, 0.2, 4, false)));
        }
        Handling good = handling(4, decision(4, 0.97, 0.97, 4, false));
        all.add(good);
        assertEquals(3, Handling.foremost(all).size());
        assertFalse(Handling.foremost(all).contains(good));
        assertEquals(Optional.of(good), Handling.bestLeftOut(all));
    }

    /** Silence at 45% with two rungs about as near: nobody went wrong there by much. */
    @Test
    void a_choice_among_equals_is_not_told_as_a_mistake() {
        Handling close = handling(1, decision(1, 0.75, 0.52, 9, false));
        assertEquals(Verdict.INACCURACY, close.telling().verdict());
        assertTrue(close.telling().best().size() > 1);
        assertEquals(List.of(), Handling.foremost(List.of(close)));
    }

    @Test
    void an_inherited_line_moved_in_time_is_not_held_against_anybody() {
        Handling inherited =
                new Handling(1, List.of(decision(1, 0.97, 0.1, 1, true), decision(1, 0.03, 0.1, 4, false)));
        assertEquals(0, inherited.loss(), 1e-9);
        assertEquals(0.03, inherited.telling().telling().said());
        Handling left = new Handling(1, List.of(decision(1, 0.97, 0.1, 4, false)));
        assertTrue(left.loss() > 1);
    }

    /** On the shipped Wednesday the timid editor finds wrong lines and moves some of them. */
    @Test
    void in_time_is_by_the_turn_after_the_first_word() {
        Material material = Material.of(Wednesday.played(Bot.REFERENCE));
        int inTime = 0;
        for (Decision decision : Decisions.of(material)) {
            Optional<Integer> word = Account.firstWord(material, decision.question());
            boolean moved = word.map(first -> decision.lastTurn() <= first).orElse(true);
            assertEquals(decision.inherited() && moved, decision.inTime());
            inTime += decision.inTime() ? 1 : 0;
        }
        assertTrue(inTime > 0, "some are moved in time");
    }

    private static Handling handling(int question, Decision decision) {
        return new Handling(question, List.of(decision));
    }

    /** A line of weight 2 that told {@code said} for some turns, while 51% went round. */
    private static Decision decision(int question, double said, double evidence, int turns, boolean inTime) {
        List<Booked> lines = new ArrayList<>();
        for (int turn = 1; turn <= turns; turn++) {
            lines.add(new Booked(new Stood(question, turn, 1, 2, false, 0.51, said, 0.51, evidence, RUNGS), false));
        }
        return new Decision(question, Optional.of(Rung.ATTRIBUTED), inTime, inTime, lines);
    }
}
