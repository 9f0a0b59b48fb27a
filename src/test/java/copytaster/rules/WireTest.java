package copytaster.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Event;
import copytaster.act.Rejection.Reason;
import copytaster.observe.Observation;
import copytaster.scenario.Origin;
import copytaster.scenario.Rung;
import copytaster.scenario.Stance;
import copytaster.testing.Sheet;
import copytaster.testing.Shift;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What lands, what does not, and what is done with it. */
class WireTest {
    private static List<String> ids(Shift shift) {
        return shift.sees().wire().stream().map(Observation.Item::id).toList();
    }

    private static List<String> back(Shift shift) {
        return shift.events(Event.CameBack.class).stream()
                .map(Event.CameBack::dispatch)
                .toList();
    }

    private static Sheet holding() {
        return new Sheet()
                .question("fort", q -> {})
                .question("road", q -> q.settled(5))
                .dispatch("wire", 1, "agency", d -> d.asserts("fort").asserts("road"))
                .dispatch("denial", 4, "official", d -> d.denies("fort"))
                .check("call", "fort", 2, c -> {})
                .check("ask", "fort", 0, c -> {});
    }

    @Test
    void what_is_held_comes_back_at_its_hour() {
        Shift shift = Shift.open(holding().record()).after("hold wire turn:3").until(2);
        assertEquals(List.of(), back(shift));
        assertEquals(List.of("wire"), back(shift.until(3)));
        assertTrue(shift.sees().item("wire").orElseThrow().fresh());
        assertEquals(Optional.empty(), shift.sees().item("wire").orElseThrow().held());
        assertEquals(List.of(), back(shift.until(4)), "once");
    }

    @Test
    void or_when_the_check_returns() {
        Shift shift = Shift.open(holding().record())
                .after("check call", "hold wire check:call")
                .until(2);
        assertEquals(List.of(), back(shift));
        assertEquals(List.of("wire"), back(shift.until(3)));
    }

    @Test
    void or_at_the_next_word_or_the_settling() {
        Shift denied =
                Shift.open(holding().record()).after("hold wire word:fort").until(3);
        assertEquals(List.of(), back(denied));
        assertEquals(List.of("wire"), back(denied.until(4)));
        assertEquals(
                List.of("wire"),
                back(Shift.open(holding().record()).after("hold wire word:road").until(5)));
    }

    @Test
    void a_hold_waits_for_something_that_can_come() {
        Shift shift = Shift.open(holding().record());
        for (String until : List.of("turn:1", "turn:9", "turn:soon", "check:call", "check:nothing", "word:nothing")) {
            assertEquals(Reason.HOLD_UNTIL_WHAT, shift.refusal("hold wire " + until), until);
        }
        assertEquals(
                Reason.HOLD_UNTIL_WHAT, shift.after("check ask").refusal("hold wire check:ask"), "it has answered");
        assertEquals(Reason.NO_SUCH_DISPATCH, shift.refusal("hold denial turn:3"), "it has not come");
    }

    @Test
    void what_is_spiked_is_filed_away_until_it_is_held() {
        Shift shift = Shift.open(holding().record()).after("hold wire turn:4", "spike wire");
        Observation.Item item = shift.sees().item("wire").orElseThrow();
        assertTrue(item.spiked());
        assertEquals(Optional.empty(), item.held());
        assertEquals(Reason.ALREADY_SPIKED, shift.refusal("spike wire"));
        assertNull(shift.refusal("run wire 1=attributed"), "it can still be run");
        shift.after("next", "hold wire turn:4");
        assertFalse(shift.sees().item("wire").orElseThrow().spiked());
        assertEquals(List.of("wire"), back(shift.until(4)));
    }

    @Test
    void a_trace_names_what_came_of_the_same_origin_and_cannot_be_taken_back() {
        Shift shift = Shift.open(new Sheet()
                .question("fort", q -> {})
                .origin("voice")
                .dispatch("one", 1, "agency", d -> d.origin("voice").asserts("fort"))
                .dispatch("other", 1, "agency", d -> d.asserts("fort"))
                .dispatch("two", 1, "rival", d -> d.origin("voice").asserts("fort"))
                .dispatch("three", 2, "rival", d -> d.origin("voice").asserts("fort"))
                .record());
        assertEquals(Optional.empty(), shift.sees().item("one").orElseThrow().origin());
        shift.after("trace two");
        assertEquals(
                new Event.Traced("two", "voice", List.of("one")), shift.events().get(0));
        assertEquals(
                Optional.of("The voice voice"),
                shift.sees().item("one").orElseThrow().origin());
        assertEquals(List.of("two"), shift.sees().item("one").orElseThrow().same());
        assertEquals(Reason.ALREADY_TRACED, shift.refusal("trace one"), "it was named");
        assertEquals(Reason.CANNOT_UNKNOW, shift.refusal("undo"));
        shift.after("trace other").until(2);
        assertEquals(List.of(), shift.sees().item("other").orElseThrow().same());
        assertEquals(Optional.empty(), shift.sees().item("three").orElseThrow().origin(), "it came after");
        assertEquals(new Event.Traced("three", "voice", List.of("one", "two")), traced(shift.after("trace three")));
    }

    private static Event traced(Shift shift) {
        return shift.events().get(0);
    }

    @Test
    void a_repeat_is_no_new_evidence() {
        Sheet once = new Sheet().question("fort", q -> {}).origin("voice");
        once.dispatch("one", 1, "agency", d -> d.origin("voice").asserts("fort"));
        Shift alone = Shift.open(once.record()).until(2);
        once.dispatch("two", 2, "rival", d -> d.origin("voice").asserts("fort"));
        Shift repeated = Shift.open(once.record()).until(2);
        assertEquals(List.of("one", "two"), ids(repeated));
        assertEquals(alone.sees().model().nodes(), repeated.sees().model().nodes());
    }

    @Test
    void our_own_line_comes_back_if_it_stood_far_enough_out_and_adds_no_evidence() {
        Sheet sheet = new Sheet()
                .question("fort", q -> {})
                .dispatch("wire", 1, "agency", d -> d.asserts("fort"))
                .dispatch(
                        "citing",
                        3,
                        "rival",
                        d -> d.origin(Origin.DESK)
                                .asserts("fort")
                                .circulation(0.5)
                                .ifRun("fort", Rung.ATTRIBUTED));
        for (String rung : List.of("confirmed", "attributed")) {
            Shift shift = Shift.open(sheet.record()).after("run wire 1=" + rung).until(2);
            var before = shift.sees().model();
            shift.until(3);
            assertEquals(List.of("wire", "citing"), ids(shift));
            assertEquals(before, shift.sees().model());
            assertEquals(Millionths.of(0.65), shift.story("fort").street(), "but it is talked of");
        }
        for (String rung : List.of("unconfirmed", "doubtful", "debunked")) {
            assertEquals(
                    List.of("wire"),
                    ids(Shift.open(sheet.record()).after("run wire 1=" + rung).until(3)));
        }
        assertEquals(List.of("wire"), ids(Shift.open(sheet.record()).until(3)));
        Shift late = Shift.open(sheet.record())
                .until(3)
                .after("run wire 1=confirmed")
                .until(6);
        assertEquals(List.of("wire"), ids(late), "it does not come after its hour");
        Shift drafted = Shift.open(sheet.record()).until(2).after("run wire 1=confirmed", "next");
        assertEquals(List.of("wire", "citing"), ids(drafted));
    }

    @Test
    void a_silence_is_shown_once_its_question_is_open() {
        Shift shift = Shift.open(new Sheet()
                .question("fort", q -> {})
                .question("road", q -> q.given("fort", 0.9, 0.1))
                .dispatch("wire", 1, "agency", d -> d.asserts("fort"))
                .dispatch("ministry", 1, "official", d -> d.silent("road"))
                .dispatch("police", 2, "official", d -> d.silent("fort"))
                .dispatch("driver", 3, "witness", d -> d.asserts("road"))
                .record());
        assertEquals(List.of(), shift.sees().silences());
        assertEquals(
                List.of(),
                shift.sees().news().stream()
                        .filter(Event.FellSilent.class::isInstance)
                        .toList());
        shift.until(2);
        assertEquals(
                List.of(new Observation.Silence("Office official", "fort", 2)),
                shift.sees().silences());
        assertEquals(List.of("wire"), ids(shift), "nothing came");
        shift.until(3);
        assertEquals(
                List.of(
                        new Observation.Silence("Office official", "road", 1),
                        new Observation.Silence("Office official", "fort", 2)),
                shift.sees().silences());
    }

    @Test
    void a_silence_is_evidence() {
        Shift shift = Shift.open(new Sheet()
                .inherited("fort", Rung.ATTRIBUTED)
                .question("fort", q -> {})
                .dispatch("police", 2, "official", d -> d.chances("fort", Stance.SILENT, 0.6, 0.1, 0.1, 0.3))
                .record());
        assertEquals(0.5, shift.sees().model().posteriors()[0], 1e-12);
        assertEquals(0.3 / 0.9, shift.until(2).sees().model().posteriors()[0], 1e-12);
    }

    @Test
    void a_dispatch_comes_if_any_of_its_claims_has_something_to_say() {
        Shift shift = Shift.open(new Sheet()
                .question("fort", q -> {})
                .question("road", q -> {})
                .dispatch("wire", 1, "agency", d -> d.asserts("fort").silent("road"))
                .record());
        assertEquals(
                List.of(1),
                shift.sees().item("wire").orElseThrow().claims().stream()
                        .map(Observation.Said::number)
                        .toList());
        assertEquals(Reason.NO_SUCH_CLAIM, shift.refusal("run wire 2=attributed"));
        assertFalse(shift.story("road").open());
    }

    @Test
    void what_goes_round_is_moved_by_public_word_fades_and_learns_the_answer() {
        Shift shift = Shift.open(new Sheet()
                .question("fort", q -> q.prior(0.4).no().settled(4))
                .dispatch("tweet", 1, "witness", d -> d.asserts("fort").circulation(0.5))
                .dispatch("call", 1, "official", d -> d.denies("fort"))
                .dispatch("statement", 3, "ministry", d -> d.denies("fort").circulation(0.25))
                .record());
        double street = 0.4 + 0.5 * (0.8 - 0.4);
        assertEquals(street, Millionths.chance(shift.story("fort").street()), 1e-6);
        street += 0.1 * (0.4 - street);
        assertEquals(street, Millionths.chance(shift.until(2).story("fort").street()), 2e-6);
        street += 0.1 * (0.4 - street);
        street += 0.25 * (0.2 - street);
        assertEquals(street, Millionths.chance(shift.until(3).story("fort").street()), 3e-6);
        street += 0.1 * (0.4 - street);
        street += 0.8 * (0 - street);
        assertEquals(street, Millionths.chance(shift.until(4).story("fort").street()), 4e-6);
        assertEquals(street, Millionths.chance(shift.until(8).story("fort").street()), 4e-6, "and rests");
    }
}
