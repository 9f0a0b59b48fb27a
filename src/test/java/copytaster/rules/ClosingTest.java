package copytaster.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Event;
import copytaster.act.Rejection.Reason;
import copytaster.scenario.Rung;
import copytaster.testing.Sheet;
import copytaster.testing.Shift;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** The end of a shift, and the beginning of the next of a campaign. */
class ClosingTest {
    private static Sheet night() {
        return new Sheet()
                .turns(3)
                .question("fort", q -> q.no())
                .question("road", q -> q.settled(2))
                .question("jail", q -> q.unresolved(0.7))
                .question("bank", q -> {})
                .question("hill", q -> {})
                .question("never", q -> {})
                .dispatch(
                        "wire",
                        1,
                        "agency",
                        d -> d.asserts("fort").asserts("road").asserts("jail"))
                .dispatch("more", 2, "agency", d -> d.asserts("bank").asserts("hill"))
                .dispatch("nothing", 2, "agency", d -> d.silent("never"));
    }

    @Test
    void the_last_turn_closes_the_desk_and_counts_for_seven() {
        Shift shift = Shift.open(night().record()).handover();
        assertEquals(Clock.Phase.HANDOVER, shift.state().clock().phase());
        assertEquals(1, shift.events(Event.DeskClosed.class).size());
        Event.TurnEnded ended = shift.events(Event.TurnEnded.class).get(0);
        assertEquals(
                List.of("fort", "jail", "bank", "hill"),
                ended.standings().stream().map(Event.Standing::question).toList());
        assertTrue(ended.standings().stream().allMatch(s -> s.turns() == 7));
    }

    @Test
    void up_to_three_open_questions_are_handed_over() {
        Shift shift = Shift.open(night().record()).handover();
        assertEquals(
                Optional.of(List.of("fort", "jail", "bank", "hill")),
                shift.sees().options().handover());
        assertEquals(Reason.TOO_MANY_LINES, shift.refusal("handover fort jail bank hill"));
        assertEquals(Reason.LINE_TWICE, shift.refusal("handover fort fort"));
        assertEquals(Reason.NO_SUCH_QUESTION, shift.refusal("handover road"), "settled");
        assertEquals(Reason.NO_SUCH_QUESTION, shift.refusal("handover never"), "never open");
        assertNull(shift.refusal("handover"));
        shift.after("handover jail fort");
        assertEquals(List.of(2, 0), shift.state().findings().handedOver());
        assertTrue(shift.session().over());
    }

    @Test
    void what_came_out_later_is_told_and_what_never_did_is_not() {
        Shift shift = Shift.open(night().record()).handover().after("handover");
        assertEquals(
                List.of(
                        new Event.ToldLater("fort", false),
                        new Event.ToldLater("bank", true),
                        new Event.ToldLater("hill", true)),
                shift.events(Event.ToldLater.class));
        assertEquals(Optional.empty(), shift.story("jail").settled());
    }

    @Test
    void in_fog_every_open_question_is_told() {
        Shift shift = Shift.open(night().fog(), 3, Setup.USUAL).handover().after("handover");
        for (Story story : shift.state().stories()) {
            assertEquals(story.open(), story.settled().isPresent());
        }
    }

    @Test
    void what_a_later_shift_asks_again_is_not_told_and_is_judged_by_the_evidence() {
        Setup held = new Setup(Setup.Difficulty.EDITOR, Optional.empty(), Optional.of(List.of("fort", "hill")));
        Shift shift = Shift.open(night().record(), 1, held)
                .after("run wire 1=confirmed 3=doubtful")
                .handover()
                .after("handover");
        assertEquals(List.of(new Event.ToldLater("bank", true)), shift.events(Event.ToldLater.class));
        assertEquals(Optional.empty(), shift.story("fort").settled());
        assertTrue(shift.events(Event.TrustMoved.class).stream()
                .anyMatch(moved -> moved.question().equals("fort") && moved.cause() == Event.TrustCause.LEFT_OPEN));
        assertTrue(shift.events(Event.TrustMoved.class).stream()
                .noneMatch(moved -> moved.question().equals("fort") && moved.cause() == Event.TrustCause.TOLD_LATER));
    }

    @Test
    void settling_is_at_the_start_of_its_turn_and_before_scoring() {
        Shift shift = Shift.open(night().record()).until(2);
        assertEquals(List.of(new Event.Settled("road", true)), shift.events(Event.Settled.class));
        assertEquals(1, shift.story("road").standings().size());
        assertEquals(1, shift.until(3).story("road").standings().size());
    }

    @Test
    void trust_readers_and_the_page_carry_over() {
        Shift first = Shift.open(night().record())
                .after("run wire 1=confirmed 3=doubtful")
                .handover()
                .after("handover");
        Setup.Carry carry = first.session().carry();
        assertEquals(first.state().gauges().trust(), carry.trust());
        assertEquals(
                List.of(new Setup.Carry.Left("fort", Rung.CONFIRMED), new Setup.Carry.Left("jail", Rung.DOUBTFUL)),
                carry.page());
        Sheet next = new Sheet()
                .inherited("jail", Rung.ATTRIBUTED)
                .inherited("dam", Rung.DEBUNKED)
                .question("jail", q -> {})
                .question("dam", q -> {})
                .question("fort", q -> {});
        Shift second =
                Shift.open(next.record(), 1, new Setup(Setup.Difficulty.EDITOR, Optional.of(carry), Optional.empty()));
        assertEquals(carry.trust(), second.state().gauges().trust());
        assertEquals(carry.readers(), second.state().gauges().readers());
        assertEquals(100, second.care());
        assertEquals(Rung.DOUBTFUL, second.story("jail").line().orElseThrow().rung(), "as it was left");
        assertEquals(Rung.DEBUNKED, second.story("dam").line().orElseThrow().rung(), "as the scenario says");
        assertEquals(Optional.empty(), second.story("fort").line(), "not of this shift's page");
    }

    @Test
    void inherited_lines_stand_and_count_from_the_first_turn() {
        Shift shift = Shift.open(new Sheet()
                .inherited("dam", Rung.CONFIRMED)
                .question("dam", q -> {})
                .record());
        assertEquals(1, shift.story("dam").opened());
        assertEquals(
                "Inherited on dam.",
                shift.sees().board().get(0).line().orElseThrow().text());
        assertEquals(
                1,
                shift.after("rerate dam doubtful", "next")
                        .story("dam")
                        .standings()
                        .size());
        assertEquals(250_000, shift.story("dam").standings().get(0).said());
    }
}
