package copytaster.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copytaster.act.Event;
import copytaster.scenario.Grade;
import copytaster.scenario.Source;
import copytaster.testing.Sheet;
import copytaster.testing.Shift;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How many read us. */
class ReadersTest {
    private static Sheet night(boolean yes, int rivalTurn) {
        return new Sheet()
                .question("fort", q -> (yes ? q.yes() : q.no()).settled(5))
                .source("competition", Source.Kind.RIVAL, Grade.D)
                .dispatch("wire", 1, "agency", d -> d.asserts("fort"))
                .dispatch("theirs", rivalTurn, "competition", d -> d.asserts("fort"));
    }

    private static List<Event> compared(Sheet sheet, String... lines) {
        Shift shift = Shift.open(sheet.record()).after(lines).until(5);
        return shift.events().stream()
                .filter(e -> e instanceof Event.ReadersMoved
                        && ((Event.ReadersMoved) e).question().equals("fort"))
                .toList();
    }

    @Test
    void they_drift_toward_the_trust_we_have() {
        Sheet sheet = night(true, 3);
        sheet.trust = 80;
        Shift loved = Shift.open(sheet.record()).after("next");
        assertEquals(List.of(new Event.ReadersMoved(1200, "")), loved.events(Event.ReadersMoved.class));
        assertEquals(101_200, loved.state().gauges().readers());
        sheet.trust = 20;
        assertEquals(
                98_800,
                Shift.open(sheet.record()).after("next").state().gauges().readers());
        sheet.trust = 50;
        assertEquals(
                100_000,
                Shift.open(sheet.record()).after("next").state().gauges().readers());
    }

    @Test
    void where_a_rival_came_to_it_they_move_by_what_we_had_made_of_it_before() {
        // Two turns of 0.2491 ahead, 0.6% of the readers a point.
        assertEquals(
                List.of(new Event.ReadersMoved(Math.round(100_000 * 0.006 * 2 * 0.2491), "fort")),
                compared(night(true, 3), "run wire 1=confirmed"));
        assertEquals(
                List.of(new Event.ReadersMoved(Math.round(100_000 * 0.006 * 2 * -0.6909), "fort")),
                compared(night(false, 3), "run wire 1=confirmed"));
    }

    @Test
    void after_the_rival_is_too_late() {
        assertEquals(List.of(), compared(night(true, 2), "next", "run wire 1=confirmed"));
        assertEquals(List.of(), compared(night(true, 1), "run wire 1=confirmed"));
    }

    @Test
    void silence_and_a_story_of_our_own_move_nobody() {
        assertEquals(List.of(), compared(night(true, 3)));
        Sheet alone =
                new Sheet().question("fort", q -> q.settled(5)).dispatch("wire", 1, "agency", d -> d.asserts("fort"));
        assertEquals(List.of(), compared(alone, "run wire 1=confirmed"));
    }
}
