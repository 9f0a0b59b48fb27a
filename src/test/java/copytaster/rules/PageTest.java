package copytaster.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import copytaster.act.Event;
import copytaster.act.Filing.Move;
import copytaster.act.Rejection.Reason;
import copytaster.scenario.Rung;
import copytaster.testing.Sheet;
import copytaster.testing.Shift;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Running, re-rating, leading and taking back: what each costs and how it reads. */
class PageTest {
    private static Sheet night() {
        return new Sheet()
                .question("fort", q -> q.weight(2))
                .question("road", q -> q.settled(4))
                .dispatch("wire", 1, "agency", d -> d.asserts("fort").denies("road"))
                .dispatch("second", 1, "agency", d -> d.asserts("fort"));
    }

    private static Shift desk() {
        return Shift.open(night().record());
    }

    @Test
    void a_dispatch_costs_one_action_however_many_claims_run() {
        Shift shift = desk();
        assertEquals(4, shift.left());
        shift.after("run wire 1=attributed 2=doubtful");
        assertEquals(3, shift.left());
    }

    @Test
    void each_deed_has_its_price() {
        Shift shift = desk().after("run wire 1=attributed 2=doubtful");
        assertEquals(2, shift.after("rerate fort confirmed").left());
        assertEquals(1, shift.after("trace wire").left());
        assertEquals(1, shift.after("lead fort").left());
        assertEquals(1, shift.after("hold wire turn:3").left());
        assertEquals(1, shift.after("spike wire").left());
        assertEquals(0, shift.after("trace second").left());
        assertEquals(Reason.NO_ACTIONS_LEFT, shift.refusal("run second 1=doubtful"));
        assertEquals(Reason.NO_ACTIONS_LEFT, shift.refusal("rerate fort doubtful"));
        assertNull(shift.refusal("spike second"), "what costs nothing can still be done");
        assertEquals(4, shift.after("next").left(), "each turn has its own");
    }

    @Test
    void nothing_is_out_before_the_turn_ends() {
        Shift shift = desk().after("run wire 1=attributed");
        assertEquals(Optional.empty(), shift.story("fort").line());
        assertEquals(Optional.empty(), shift.sees().topic("fort").orElseThrow().published());
        assertEquals(
                Optional.of(Rung.ATTRIBUTED),
                View.of(shift.state()).lines().get(0).map(Line::rung));
        shift.after("next");
        assertEquals(Optional.of(Rung.ATTRIBUTED), shift.story("fort").line().map(Line::rung));
    }

    @Test
    void a_claim_already_on_that_rung_is_nothing_to_run() {
        Shift shift = desk().after("run wire 1=attributed");
        assertEquals(Reason.NOTHING_CHANGES, shift.refusal("run second 1=attributed"));
        assertEquals(Reason.NOTHING_CHANGES, shift.refusal("rerate fort attributed"));
        assertEquals(Reason.NOTHING_CHOSEN, shift.refusal("run second"));
        assertEquals(Reason.NO_SUCH_CLAIM, shift.refusal("run second 2=attributed"));
        assertEquals(Reason.CLAIM_TWICE, shift.refusal("run wire 1=attributed 1=confirmed"));
        assertEquals(Reason.NO_SUCH_DISPATCH, shift.refusal("run third 1=attributed"));
        assertEquals(Reason.NOT_ON_PAGE, shift.refusal("rerate road doubtful"));
    }

    @Test
    void a_settled_question_is_not_run_again() {
        Shift shift = desk().until(4);
        assertEquals(Reason.QUESTION_SETTLED, shift.refusal("run wire 2=doubtful"));
        assertNull(shift.refusal("run wire 1=doubtful"));
    }

    /** From each rung: '.' an update, 'C' to be put right. Columns from confirmed to debunked. */
    @Test
    void which_moves_have_to_be_put_right() {
        List<String> table = List.of(
                ". . C C C", // from confirmed
                ". . . C C", // from attributed
                ". . . . .", // from unconfirmed
                "C C . . .", // from doubtful
                "C C C . ."); // from debunked
        for (Rung from : Rung.values()) {
            for (Rung to : Rung.values()) {
                boolean corrected = table.get(from.ordinal()).charAt(2 * to.ordinal()) == 'C';
                assertEquals(corrected, from.correctedBy(to), from + " to " + to);
            }
        }
    }

    @Test
    void the_move_is_seen_from_what_the_readers_have() {
        assertEquals(Move.FIRST, move("run wire 1=confirmed"));
        assertEquals(Move.UPDATE, move("run wire 1=attributed", "next", "rerate fort confirmed"));
        assertEquals(Move.UPDATE, move("run wire 1=confirmed", "next", "rerate fort attributed"));
        assertEquals(Move.CORRECTED, move("run wire 1=confirmed", "next", "rerate fort unconfirmed"));
        assertEquals(Move.AMENDED, move("run wire 1=confirmed", "next", "rerate fort unconfirmed/quietly"));
        assertEquals(Move.CORRECTED, move("run wire 1=attributed", "next", "run second 1=doubtful"));
        assertEquals(
                Move.FIRST,
                move("run wire 1=confirmed", "rerate fort debunked"),
                "what was never out needs no correction");
        assertEquals(
                Move.UPDATE,
                move("run wire 1=confirmed", "next", "rerate fort debunked", "rerate fort attributed"),
                "nor does what was drafted in between");
    }

    @Test
    void a_line_cannot_be_walked_back_in_small_steps() {
        String[] back = {"run wire 1=attributed", "next", "rerate fort unconfirmed", "next", "rerate fort debunked"};
        assertEquals(Move.UPDATE, move(back[0], back[1], back[2]));
        assertEquals(Move.CORRECTED, move(back));
        assertEquals(
                Move.CORRECTED,
                move("run wire 1=confirmed", "next", "rerate fort attributed", "next", "rerate fort unconfirmed"));
        assertEquals(
                Move.UPDATE,
                move("run wire 1=confirmed", "next", "rerate fort attributed", "next", "rerate fort confirmed"));
        Shift shift = desk().after(back).after("next");
        assertEquals(
                List.of(new Line.Correction(3, Rung.ATTRIBUTED, 2, Rung.DEBUNKED, Move.CORRECTED)),
                shift.story("fort").line().orElseThrow().corrections());
        assertEquals(Move.UPDATE, move(Shift.under(1, night().record()), back), "as it was under the first rules");
    }

    @Test
    void a_line_knows_in_which_turn_its_firmest_word_was_weakened() {
        Shift shift = desk().after("run wire 1=confirmed", "next");
        assertEquals(0, line(shift).weakened(), "it stands");
        shift.after("rerate fort attributed", "next", "next");
        assertEquals(2, line(shift).weakened());
        shift.after("rerate fort confirmed", "next");
        assertEquals(0, line(shift).weakened(), "it stands again");
        shift.after("rerate fort attributed", "next");
        assertEquals(5, line(shift).weakened());
        shift.after("rerate fort unconfirmed", "next");
        assertEquals(0, line(shift).weakened(), "that was put right");
    }

    private static Line line(Shift shift) {
        return shift.story("fort").line().orElseThrow();
    }

    private static Move move(String... lines) {
        return move(desk(), lines);
    }

    private static Move move(Shift begun, String... lines) {
        Shift shift = begun.after(lines);
        Event last = shift.events().get(0);
        return last instanceof Event.Rerated
                ? ((Event.Rerated) last).filing().move()
                : ((Event.DispatchRun) last).filings().get(0).move();
    }

    @Test
    void quietly_an_update_is_an_update() {
        assertEquals(Move.UPDATE, move("run wire 1=confirmed", "next", "rerate fort attributed/quietly"));
    }

    @Test
    void a_correction_stays_with_the_line() {
        Shift shift = desk().after("run wire 1=confirmed", "next", "rerate fort doubtful", "next");
        shift.after("rerate fort debunked").until(6);
        Line line = shift.story("fort").line().orElseThrow();
        assertEquals(
                List.of(new Line.Correction(2, Rung.CONFIRMED, 0, Rung.DOUBTFUL, Move.CORRECTED)), line.corrections());
        assertEquals(Rung.DEBUNKED, line.rung());
        assertEquals(3, line.since());
    }

    @Test
    void the_basis_is_asked_for_on_firm_and_doubtful_rungs_and_named_by_the_desk() {
        Shift shift = desk().after("run wire 1=confirmed");
        assertEquals(List.of("wire", "second"), filed(shift).basis());
        assertEquals(List.of(), filed(desk().after("run wire 1=attributed")).basis());
        assertEquals(List.of(), filed(desk().after("run wire 1=doubtful")).basis(), "nothing points that way");
        assertEquals(
                List.of("second"),
                filed(desk().after("run wire 1=confirmed:second")).basis());
        assertEquals(Reason.BASIS_UNKNOWN, desk().refusal("run wire 1=confirmed:nothing"));
    }

    private static copytaster.act.Filing filed(Shift shift) {
        return shift.events(Event.DispatchRun.class).get(0).filings().get(0);
    }

    @Test
    void a_traced_repeat_is_not_named_twice() {
        Shift shift = Shift.open(new Sheet()
                        .question("fort", q -> {})
                        .origin("voice")
                        .dispatch("one", 1, "agency", d -> d.origin("voice").asserts("fort"))
                        .dispatch("two", 1, "rival", d -> d.origin("voice").asserts("fort"))
                        .record())
                .after("run one 1=confirmed");
        assertEquals(List.of("one", "two"), filed(shift).basis());
        shift.after("undo", "trace one", "run one 1=confirmed");
        assertEquals(List.of("one"), filed(shift).basis());
    }

    @Test
    void the_lead_moves_once_a_turn_and_falls_when_its_question_is_settled() {
        Shift shift = desk().after("run wire 1=attributed 2=doubtful");
        assertEquals(Reason.NO_SUCH_QUESTION, shift.refusal("lead nothing"));
        shift.after("lead road");
        assertEquals(Reason.ALREADY_LEAD, shift.refusal("lead road"));
        assertEquals(Reason.LED_THIS_TURN, shift.refusal("lead fort"));
        shift.until(3);
        assertEquals(Optional.of(1), shift.state().lead(), "it stays until moved");
        shift.until(4);
        assertEquals(Optional.empty(), View.of(shift.state()).lead());
        assertEquals(Reason.QUESTION_SETTLED, shift.refusal("lead road"));
        assertNull(shift.refusal("lead fort"));
    }

    @Test
    void only_what_is_on_the_page_can_lead() {
        assertEquals(Reason.NOT_ON_PAGE, desk().refusal("lead fort"));
    }

    @Test
    void decisions_are_taken_back_in_order() {
        Shift shift = desk();
        State before = shift.state();
        shift.after("run wire 1=confirmed", "lead fort", "hold second word:fort", "spike second");
        shift.after("undo", "undo", "undo", "undo");
        assertEquals(before, shift.state());
        assertEquals(Reason.NOTHING_TO_UNDO, shift.refusal("undo"));
        shift.after("run wire 1=confirmed", "next");
        assertEquals(Reason.NOTHING_TO_UNDO, shift.refusal("undo"), "what is out is out");
    }

    @Test
    void commands_have_their_time() {
        Shift shift = desk();
        assertEquals(Reason.ALREADY_OPEN, shift.refusal("open"));
        assertEquals(Reason.NOT_AT_HANDOVER, shift.refusal("handover"));
        shift.handover();
        assertEquals(Reason.HANDOVER_ONLY, shift.refusal("next"));
        shift.after("handover");
        assertEquals(Reason.SHIFT_OVER, shift.refusal("next"));
        assertEquals(Reason.SHIFT_OVER, shift.refusal("handover"));
    }
}
