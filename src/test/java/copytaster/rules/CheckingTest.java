package copytaster.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Event;
import copytaster.act.Rejection.Reason;
import copytaster.observe.Observation;
import copytaster.scenario.Check;
import copytaster.testing.Sheet;
import copytaster.testing.Shift;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Checks: when they can be ordered, by whom, and what comes of them. */
class CheckingTest {
    private static Sheet night() {
        return new Sheet()
                .turns(6)
                .actions(3)
                .staff("ann", "calls")
                .staff("bob", "calls", "pictures")
                .question("fort", q -> q.settled(5).announced())
                .question("road", q -> q.settled(3))
                .dispatch("wire", 1, "agency", d -> d.asserts("fort").asserts("road"))
                .check("ask", "fort", 0, c -> {})
                .check("call", "fort", 2, c -> {})
                .check("place", "fort", 3, c -> c.skill("pictures"))
                .check("drive", "road", 3, c -> {});
    }

    private static Shift desk() {
        return Shift.open(night().record());
    }

    private static Observation.Progress progress(Shift shift, String check) {
        return shift.sees().job(check).orElseThrow().progress();
    }

    @Test
    void a_check_takes_an_action_and_a_person_for_its_turns_and_returns() {
        Shift shift = desk().after("check call ann");
        assertEquals(2, shift.left());
        assertEquals(Observation.Progress.UNDER_WAY, progress(shift, "call"));
        assertEquals(3, shift.sees().staff().get(0).busyUntil());
        assertEquals(Reason.NOBODY_FREE, shift.refusal("check drive ann"));
        assertEquals(Observation.Progress.UNDER_WAY, progress(shift.until(2), "call"));
        shift.until(3);
        assertEquals(1, shift.events(Event.CheckReturned.class).size());
        assertEquals(Observation.Progress.RETURNED, progress(shift, "call"));
        assertEquals(0, shift.sees().staff().get(0).busyUntil());
    }

    @Test
    void a_desk_check_answers_at_once_and_cannot_be_taken_back() {
        Shift shift = desk().after("check ask");
        assertEquals(1, shift.events(Event.CheckReturned.class).size());
        assertEquals(2, shift.left());
        assertEquals(0, shift.sees().staff().get(0).busyUntil(), "nobody is away");
        assertEquals(Reason.CANNOT_UNKNOW, shift.refusal("undo"));
        assertEquals(
                Reason.CANNOT_UNKNOW, desk().after("spike wire", "check ask").refusal("undo"));
    }

    @Test
    void a_call_ordered_can_be_taken_back_and_brings_the_same_when_ordered_again() {
        Shift shift = desk().after("check call", "undo");
        assertEquals(3, shift.left());
        Event.CheckReturned now = desk().after("check call")
                .until(3)
                .events(Event.CheckReturned.class)
                .get(0);
        Event.CheckReturned later = shift.until(2)
                .after("check call")
                .until(4)
                .events(Event.CheckReturned.class)
                .get(0);
        assertEquals(now, later, "luck does not hang on the hour");
    }

    @Test
    void the_same_check_twice_is_refused() {
        Shift shift = desk().after("check call");
        assertEquals(Reason.CHECK_TWICE, shift.refusal("check call bob"));
        assertEquals(Reason.CHECK_TWICE, shift.until(2).refusal("check call"));
        assertEquals(Reason.CHECK_TWICE, shift.until(4).refusal("check call"));
    }

    @Test
    void a_check_that_cannot_return_in_time_is_not_offered() {
        assertNull(desk().until(2).refusal("check call"));
        assertEquals(Reason.CHECK_TOO_LATE, desk().until(3).refusal("check call"), "known at five, announced");
        assertEquals(Reason.CHECK_TOO_LATE, desk().until(2).refusal("check place"));
        assertNull(desk().until(4).refusal("check ask"));
        assertEquals(Reason.QUESTION_SETTLED, desk().until(5).refusal("check ask"));
        Sheet open = new Sheet()
                .turns(4)
                .question("fort", q -> {})
                .dispatch("wire", 1, "agency", d -> d.asserts("fort"))
                .check("call", "fort", 2, c -> {});
        assertNull(Shift.open(open.record()).until(2).refusal("check call"));
        assertEquals(Reason.CHECK_TOO_LATE, Shift.open(open.record()).until(3).refusal("check call"), "the shift ends");
    }

    @Test
    void a_check_overtaken_by_the_settling_frees_its_person() {
        Shift shift = desk().after("check drive ann").until(2);
        assertEquals(4, shift.sees().staff().get(0).busyUntil());
        shift.until(3);
        assertEquals(List.of(new Event.CheckOvertaken("drive")), shift.events(Event.CheckOvertaken.class));
        assertEquals(Observation.Progress.OVERTAKEN, progress(shift, "drive"));
        assertEquals(0, shift.sees().staff().get(0).busyUntil());
        assertEquals(List.of(), shift.until(4).events(Event.CheckReturned.class));
    }

    @Test
    void the_first_free_person_with_the_skill_takes_it() {
        Shift shift = desk().after("check call");
        assertEquals("ann", shift.events(Event.CheckOrdered.class).get(0).staff());
        shift.after("check drive");
        assertEquals("bob", shift.events(Event.CheckOrdered.class).get(0).staff());
        assertEquals(Reason.NOBODY_FREE, shift.refusal("check place"));
        assertEquals(Reason.LACKS_SKILL, desk().refusal("check place ann"));
        assertEquals(Reason.NO_SUCH_STAFF, desk().refusal("check place nobody"));
        assertEquals(Reason.NO_SUCH_CHECK, desk().refusal("check nothing"));
    }

    @Test
    void a_check_has_its_hours_and_waits_for_its_question() {
        Sheet sheet = new Sheet()
                .question("fort", q -> {})
                .question("road", q -> {})
                .dispatch("wire", 1, "agency", d -> d.asserts("fort"))
                .dispatch("late", 3, "agency", d -> d.asserts("road"))
                .check("office", "fort", 0, c -> c.from(2).until(3))
                .check("driver", "road", 0, c -> {});
        Shift shift = Shift.open(sheet.record());
        assertEquals(Reason.CHECK_NOT_NOW, shift.refusal("check office"));
        assertEquals(Reason.CHECK_NOT_NOW, shift.refusal("check driver"));
        assertNull(shift.until(3).refusal("check office"));
        assertNull(shift.refusal("check driver"));
        assertEquals(Reason.CHECK_NOT_NOW, shift.until(4).refusal("check office"));
    }

    @Test
    void results_follow_their_chances_under_the_answer() {
        int[] found = new int[3];
        for (int seed = 0; seed < 1000; seed++) {
            Shift shift = Shift.open(night().record(), seed, Setup.USUAL).after("check ask");
            found[shift.events(Event.CheckReturned.class).get(0).result().ordinal()]++;
        }
        assertTrue(Math.abs(found[Check.Result.SUPPORTS.ordinal()] - 700) < 60, "supports " + found[0]);
        assertTrue(Math.abs(found[Check.Result.REFUTES.ordinal()] - 100) < 40, "refutes " + found[1]);
    }

    @Test
    void on_the_record_an_open_question_is_checked_under_an_answer_drawn_with_its_likelihood() {
        int supports = 0;
        for (int seed = 0; seed < 1000; seed++) {
            Shift shift = Shift.open(
                            new Sheet()
                                    .question("fort", q -> q.unresolved(0.25))
                                    .dispatch("wire", 1, "agency", d -> d.asserts("fort"))
                                    .check("ask", "fort", 0, c -> c.chances(0.9, 0.05, 0.05, 0.9))
                                    .record(),
                            seed,
                            Setup.USUAL)
                    .after("check ask");
            supports += shift.events(Event.CheckReturned.class).get(0).result() == Check.Result.SUPPORTS ? 1 : 0;
        }
        double expected = 1000 * (0.25 * 0.9 + 0.75 * 0.05);
        assertEquals(expected, supports, 60);
    }

    // What the desk can count on.

    @Test
    void a_person_away_takes_no_check_but_one_under_way_goes_on() {
        Shift shift = Shift.open(night().away(2, 2, "ann").record());
        assertNull(shift.refusal("check call ann"));
        Shift out = Shift.open(night().away(2, 2, "ann").record())
                .after("check call ann")
                .until(3);
        assertEquals(1, out.events(Event.CheckReturned.class).size());
        shift.until(2);
        assertEquals(1, shift.events(Event.DramaBegan.class).size());
        assertTrue(shift.sees().staff().get(0).away());
        assertEquals(Reason.NOBODY_FREE, shift.refusal("check call ann"));
        assertNull(shift.refusal("check call bob"));
        assertNull(shift.until(4).refusal("check ask ann"));
    }

    @Test
    void a_skill_cut_off_cannot_be_used() {
        Shift shift = Shift.open(night().cut(1, 1, "calls").record());
        assertEquals(Reason.SKILL_CUT, shift.refusal("check call"));
        assertNull(shift.refusal("check place"));
        assertNull(shift.until(2).refusal("check call"));
    }

    @Test
    void an_extra_hand_and_the_difficulty_change_the_actions() {
        Shift shift = Shift.open(night().extra(2, 2, 2).record());
        assertEquals(3, shift.left());
        assertEquals(5, shift.until(2).left());
        assertEquals(5, shift.until(3).left());
        assertEquals(3, shift.until(4).left());
        assertEquals(4, desk(Setup.Difficulty.TRAINEE, 3));
        assertEquals(2, desk(Setup.Difficulty.SHORT_STAFFED, 3));
        assertEquals(1, desk(Setup.Difficulty.SHORT_STAFFED, 1), "one at least");
    }

    private static int desk(Setup.Difficulty difficulty, int actions) {
        return Shift.open(night().actions(actions).record(), 1, Setup.of(difficulty))
                .left();
    }
}
