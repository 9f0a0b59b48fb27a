package copytaster.narrate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Rung;
import copytaster.testing.Sheet;
import copytaster.testing.Shift;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the desk says of a turn as it ends. */
class RemarksTest {
    private static final Night NIGHT = new Sheet()
            .question("fort", q -> q.weight(3).no())
            .question("road", q -> q.weight(2))
            .inherited("road", Rung.CONFIRMED)
            .origin("man")
            .dispatch("first", 1, "agency", d -> d.origin("man").asserts("fort").detail("street", 16, 0.2))
            .dispatch("second", 1, "paper", d -> d.origin("man").asserts("fort"))
            .dispatch("denial", 2, "ministry", d -> d.denies("fort").denies("road"))
            .night(Mode.RECORD);

    private static Optional<String> after(Shift shift) {
        return Remarks.on(shift.sees(), NIGHT).map(Note::text);
    }

    @Test
    void nothing_is_said_of_a_quiet_turn() {
        assertEquals(Optional.empty(), after(Shift.open(NIGHT).after("run first 1=attributed")));
    }

    @Test
    void a_detail_at_high_risk() {
        assertEquals(
                Optional.of("Dispatch 1 ran with street. The line would have stood without."),
                after(Shift.open(NIGHT).after("run first 1=attributed +street")));
    }

    @Test
    void a_flat_line_against_a_word_that_has_just_come() {
        Shift shift = Shift.open(NIGHT).until(2).after("run first 1=confirmed");
        assertEquals(
                Optional.of("Fort went out as confirmed while #3, from Office ministry, was on the desk and says the"
                        + " opposite."),
                after(shift));
        assertEquals(
                Optional.empty(), after(shift.after("undo", "run first 1=attributed")), "it leaves room for the other");
        assertEquals(
                Optional.empty(),
                after(Shift.open(NIGHT).until(3).after("run first 1=confirmed")),
                "it is no news any more");
    }

    @Test
    void one_traced_origin_named_twice() {
        Shift untraced = Shift.open(NIGHT).after("run first 1=confirmed:first,second");
        assertEquals(Optional.empty(), after(untraced), "what was not traced is not known");
        Shift traced = Shift.open(NIGHT).after("trace first", "run first 1=confirmed:first,second");
        assertEquals(
                Optional.of("The basis for “fort” counts dispatches 1 and 2. You have traced both to one origin."),
                after(traced));
    }

    @Test
    void a_line_left_though_contradicted_is_remarked_on_once() {
        Shift shift = Shift.open(NIGHT).until(4);
        assertEquals(Optional.empty(), after(shift));
        assertEquals(
                Optional.of("Road has stood as confirmed, as you found it. It has been contradicted for 3 turns, by"
                        + " #3."),
                after(shift.until(5)));
        assertEquals(Optional.empty(), after(shift.until(6)));
    }
}
