package copytaster.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copytaster.act.EchoKind;
import copytaster.act.Event;
import copytaster.scenario.Rung;
import copytaster.testing.Sheet;
import copytaster.testing.Shift;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Who reacts, and when. */
class EchoingTest {
    private static Sheet night(boolean yes) {
        return new Sheet()
                .question("fort", q -> (yes ? q.yes() : q.no()).settled(6).echoing())
                .question("road", q -> q.weight(3).echoing())
                .dispatch("wire", 1, "agency", d -> d.asserts("fort"))
                .dispatch("later", 3, "agency", d -> d.asserts("road"));
    }

    private static List<EchoKind> heard(Shift shift, String question) {
        return shift.story(question).heard();
    }

    @Test
    void a_strong_line_and_a_hedged_one_are_heard_once_each() {
        Shift shift = Shift.open(night(true).record()).after("run wire 1=confirmed", "next");
        assertEquals(List.of(new Event.Echoed("fort", EchoKind.ON_RUN_STRONG)), shift.events(Event.Echoed.class));
        shift.after("rerate fort attributed", "next");
        assertEquals(List.of(), shift.events(Event.Echoed.class), "said before");
        shift.after("rerate fort unconfirmed", "next");
        assertEquals(List.of(new Event.Echoed("fort", EchoKind.ON_RUN_HEDGED)), shift.events(Event.Echoed.class));
    }

    @Test
    void who_acts_on_our_no_is_not_who_acts_on_our_yes() {
        for (String rung : List.of("doubtful", "debunked")) {
            Shift shift = Shift.open(night(true).record()).after("run wire 1=" + rung, "next");
            assertEquals(List.of(new Event.Echoed("fort", EchoKind.ON_RUN_DENIED)), shift.events(Event.Echoed.class));
        }
    }

    @Test
    void under_the_first_rules_a_denial_was_answered_as_if_it_were_a_yes() {
        Shift shift = Shift.under(1, night(true).record()).after("run wire 1=debunked", "next");
        assertEquals(List.of(new Event.Echoed("fort", EchoKind.ON_RUN_STRONG)), shift.events(Event.Echoed.class));
    }

    @Test
    void somebody_asks_after_the_heaviest_thing_left_unsaid_for_three_turns() {
        Shift shift = Shift.open(night(true).record()).until(4);
        assertEquals(List.of(), heard(shift, "fort"));
        shift.after("next");
        assertEquals(List.of(EchoKind.ON_UNSAID), heard(shift, "fort"));
        shift.until(7);
        assertEquals(List.of(EchoKind.ON_UNSAID), heard(shift, "road"));
    }

    @Test
    void before_settling_the_answer_makes_no_difference_and_then_it_does() {
        for (String rung : List.of("confirmed", "unconfirmed", "debunked")) {
            Shift yes =
                    Shift.open(night(true).record()).after("run wire 1=" + rung).until(5);
            Shift no = Shift.open(night(false).record())
                    .after("run wire 1=" + rung)
                    .until(5);
            assertEquals(
                    yes.session().entries().stream().map(e -> e.events()).toList(),
                    no.session().entries().stream().map(e -> e.events()).toList());
        }
        assertEquals(EchoKind.SETTLED_RIGHT, settled(true, "run wire 1=attributed"));
        assertEquals(EchoKind.SETTLED_WRONG, settled(false, "run wire 1=attributed"));
        assertEquals(EchoKind.SETTLED_RIGHT, settled(false, "run wire 1=doubtful"));
        assertEquals(EchoKind.SETTLED_UNSAID, settled(true));
        assertEquals(EchoKind.ON_RUN_HEDGED, settled(true, "run wire 1=unconfirmed"), "neither right nor wrong");
    }

    private static EchoKind settled(boolean yes, String... lines) {
        return Lists.last(heard(Shift.open(night(yes).record()).after(lines).until(6), "fort"));
    }

    @Test
    void a_line_moved_and_moved_back_does_not_go_out_again() {
        Shift shift = Shift.open(new Sheet()
                        .inherited("fort", Rung.CONFIRMED)
                        .question("fort", q -> q.echoing())
                        .record())
                .after("rerate fort debunked", "rerate fort confirmed", "next");
        assertEquals(List.of(), shift.events(Event.TurnEnded.class).get(0).out());
        assertEquals(List.of(), heard(shift, "fort"));
        assertEquals(50, shift.trust());
    }
}
