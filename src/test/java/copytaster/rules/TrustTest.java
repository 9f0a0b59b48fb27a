package copytaster.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Event;
import copytaster.act.Event.TrustCause;
import copytaster.act.Rejection.Reason;
import copytaster.scenario.Rung;
import copytaster.testing.Sheet;
import copytaster.testing.Shift;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Street 0.5 throughout, and one point of trust for a point of understanding. */
class TrustTest {
    /** What confirmed gives when it is right, over silence at even odds: 0.25 − 0.03². */
    private static final double RIGHT = 0.2491;

    /** What it gives when it is wrong: 0.25 − 0.97². */
    private static final double WRONG = -0.6909;

    private static Sheet night(boolean yes) {
        return new Sheet()
                .question("fort", q -> (yes ? q.yes() : q.no()).weight(2).settled(6))
                .dispatch("wire", 1, "agency", d -> d.asserts("fort"));
    }

    private static Shift desk(boolean yes) {
        return Shift.open(night(yes).record());
    }

    /** Points that this question moved in the last command, by cause. */
    private static double moved(Shift shift, TrustCause cause) {
        return shift.events(Event.TrustMoved.class).stream()
                        .filter(e -> e.cause() == cause)
                        .mapToInt(Event.TrustMoved::milli)
                        .sum()
                / 1000.0;
    }

    private static void moves(double points, Shift shift, TrustCause cause) {
        assertEquals(points, moved(shift, cause), 0.0006, cause + " of " + shift.events());
    }

    @Test
    void at_settling_the_average_over_the_turns_it_counted_moves_trust() {
        moves(2 * RIGHT, desk(true).after("run wire 1=confirmed").until(6), TrustCause.SETTLED);
        moves(2 * WRONG, desk(false).after("run wire 1=confirmed").until(6), TrustCause.SETTLED);
        assertEquals(
                50 + 2 * RIGHT,
                desk(true).after("run wire 1=confirmed").until(6).trust(),
                0.0006);
    }

    @Test
    void the_farm_of_filing_just_before_settling_earns_little() {
        Shift late = desk(true).until(5).after("run wire 1=confirmed").until(6);
        moves(2 * RIGHT / 5, late, TrustCause.SETTLED);
    }

    @Test
    void silence_moves_nothing() {
        Shift silent = desk(true).until(6);
        assertEquals(List.of(), silent.events(Event.TrustMoved.class));
        assertEquals(50, silent.trust());
    }

    @Test
    void the_turns_as_lead_count_double() {
        Shift led =
                desk(true).after("run wire 1=confirmed", "next", "lead fort").until(6);
        moves(2 * RIGHT * (1 + 4 * 2) / 5, led, TrustCause.SETTLED);
        Shift wrong = desk(false).after("run wire 1=confirmed", "lead fort").until(6);
        moves(2 * 2 * WRONG, wrong, TrustCause.SETTLED);
    }

    @Test
    void correcting_openly_costs_a_little_at_once_whatever_the_new_rung_and_nothing_later() {
        for (String rung : List.of("unconfirmed", "doubtful", "debunked")) {
            Shift shift = desk(false).after("run wire 1=confirmed", "next", "rerate fort " + rung, "next");
            moves(-0.05 * 2, shift, TrustCause.CORRECTED);
            moves(0, shift.until(6), TrustCause.AMENDED_WRONG);
        }
    }

    @Test
    void amending_quietly_costs_only_if_the_old_line_proves_wrong() {
        for (String rung : List.of("unconfirmed", "doubtful", "debunked")) {
            Shift wrong = desk(false).after("run wire 1=confirmed", "next", "rerate fort " + rung + "/quietly", "next");
            assertEquals(List.of(), wrong.events(Event.TrustMoved.class), "nothing at once");
            moves(-2 * (0.97 * 0.97 - 0.25), wrong.until(6), TrustCause.AMENDED_WRONG);
            Shift right = desk(true).after("run wire 1=confirmed", "next", "rerate fort " + rung + "/quietly");
            moves(0, right.until(6), TrustCause.AMENDED_WRONG);
        }
    }

    @Test
    void the_chances_below_which_quiet_is_right_are_those_on_the_help_card() {
        // Openly costs 0.05 w for certain; quietly (old − o)² − 0.25 if the old line is wrong.
        assertEquals(0.072, 0.05 / (0.97 * 0.97 - 0.25), 0.001);
        assertEquals(0.16, 0.05 / (0.75 * 0.75 - 0.25), 0.001);
    }

    @Test
    void a_line_left_wrong_after_settling_costs_each_turn_and_putting_it_right_is_free() {
        Shift shift = desk(false).after("run wire 1=confirmed").until(6);
        assertEquals(4, shift.left());
        moves(-0.05 * 2, shift.after("next"), TrustCause.LEFT_WRONG);
        moves(-0.05 * 2, shift.after("next"), TrustCause.LEFT_WRONG);
        assertEquals(Reason.QUESTION_SETTLED, shift.refusal("rerate fort unconfirmed"), "halfway is not right");
        assertEquals(Reason.QUESTION_SETTLED, shift.refusal("rerate fort attributed"));
        assertEquals(
                List.of(Rung.DOUBTFUL, Rung.DEBUNKED),
                shift.sees().options().rerates().get(0).rungs());
        shift.after("rerate fort debunked");
        assertEquals(4, shift.left());
        shift.after("next");
        assertEquals(List.of(), shift.events(Event.TrustMoved.class));
    }

    @Test
    void a_settled_line_that_is_not_wrong_is_left_alone() {
        assertEquals(
                Reason.QUESTION_SETTLED,
                desk(true).after("run wire 1=attributed").until(6).refusal("rerate fort confirmed"));
        Shift open = desk(false).after("run wire 1=unconfirmed").until(6).after("next");
        assertEquals(List.of(), open.events(Event.TrustMoved.class), "the middle is never wrong");
    }

    @Test
    void what_is_told_later_is_judged_then_and_the_time_after_the_shift_counts_six_turns() {
        Sheet sheet = new Sheet()
                .turns(2)
                .question("fort", q -> q.yes())
                .dispatch("wire", 1, "agency", d -> d.asserts("fort"));
        Shift shift = Shift.open(sheet.record()).after("next", "run wire 1=confirmed", "next");
        assertEquals(List.of(), shift.events(Event.TrustMoved.class));
        moves(RIGHT * 7 / 8, shift.after("handover"), TrustCause.TOLD_LATER);
    }

    @Test
    void what_is_never_settled_is_judged_in_expectation_by_the_evidence() {
        // A source of grade B asserts: odds 0.74 to 0.12.
        double p = 0.74 / 0.86;
        Sheet sheet = new Sheet()
                .turns(1)
                .question("fort", q -> q.unresolved(0.1))
                .dispatch("wire", 1, "agency", d -> d.asserts("fort"));
        Shift shift = Shift.open(sheet.record()).after("run wire 1=confirmed", "next", "handover");
        moves(p * RIGHT + (1 - p) * WRONG, shift, TrustCause.LEFT_OPEN);
        assertEquals(List.of(), shift.events(Event.ToldLater.class));
    }

    @Test
    void a_quiet_amendment_is_judged_in_expectation_too() {
        double p = 0.74 / 0.86;
        Sheet sheet = new Sheet()
                .turns(2)
                .inherited("fort", Rung.DEBUNKED)
                .question("fort", q -> q.unresolved(0.1))
                .dispatch("wire", 1, "agency", d -> d.asserts("fort"));
        Shift shift = Shift.open(sheet.record()).after("rerate fort attributed/quietly", "next", "next", "handover");
        double understanding = 0.25 - (p * 0.25 * 0.25 + (1 - p) * 0.75 * 0.75);
        moves(understanding - p * (0.97 * 0.97 - 0.25), shift, TrustCause.LEFT_OPEN, TrustCause.AMENDED_WRONG);
    }

    private static void moves(double points, Shift shift, TrustCause one, TrustCause other) {
        assertEquals(points, moved(shift, one) + moved(shift, other), 0.0011);
    }

    @Test
    void trust_stays_within_its_scale() {
        Sheet sheet = night(false);
        sheet.trustPerPoint = 1000;
        assertEquals(
                0,
                Shift.open(sheet.record())
                        .after("run wire 1=confirmed")
                        .until(6)
                        .trust());
        Sheet kind = night(true);
        kind.trustPerPoint = 1000;
        assertTrue(
                Shift.open(kind.record()).after("run wire 1=confirmed").until(6).trust() == 100);
    }
}
