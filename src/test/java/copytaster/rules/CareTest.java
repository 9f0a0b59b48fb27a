package copytaster.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Event;
import copytaster.act.Rejection.Reason;
import copytaster.scenario.Check;
import copytaster.testing.Sheet;
import copytaster.testing.Shift;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Risk to people. */
class CareTest {
    private static Sheet night() {
        return new Sheet()
                .question("fort", q -> {})
                .dispatch(
                        "wire",
                        1,
                        "agency",
                        d -> d.asserts("fort").detail("route", 12, 0.5).detail("exit", 3, 0.01, 8))
                .check("visit", "fort", 1, c -> c.risk(Check.Risk.Level.HIGH, 20));
    }

    @Test
    void it_falls_by_the_risk_taken_and_the_draw_decides_the_echo_alone() {
        int harmed = 0;
        for (int seed = 0; seed < 200; seed++) {
            Shift shift = Shift.open(night().record(), seed, Setup.USUAL).after("run wire 1=attributed +route");
            assertEquals(100, shift.care(), "nothing before it is out");
            shift.after("next");
            assertEquals(88, shift.care());
            harmed += shift.events(Event.Harmed.class).size();
        }
        assertTrue(harmed > 70 && harmed < 130, "harm in half of the nights: " + harmed);
    }

    @Test
    void a_benefit_is_counted_against_the_risk() {
        Shift shift = Shift.open(night().record()).after("run wire 1=attributed +exit +route", "next");
        assertEquals(100 - 12 + 5, shift.care());
        assertEquals(
                List.of(new Event.CareMoved(-12_000, "route"), new Event.CareMoved(5_000, "exit")),
                shift.events(Event.CareMoved.class));
    }

    @Test
    void what_is_withheld_costs_nothing_and_what_is_out_does_not_run_twice() {
        Shift shift = Shift.open(night().record()).after("run wire 1=attributed", "next");
        assertEquals(100, shift.care());
        shift.after("run wire 1=confirmed +route");
        assertEquals(Reason.DETAIL_ALREADY_RUN, shift.refusal("run wire 1=confirmed +route"));
        shift.after("next");
        assertEquals(Reason.DETAIL_ALREADY_RUN, shift.refusal("run wire 1=confirmed +route"));
        assertEquals(Reason.NO_SUCH_DETAIL, shift.refusal("run wire 1=confirmed +nothing"));
    }

    @Test
    void a_risky_check_is_charged_when_ordered_and_a_check_taken_back_is_not() {
        Shift shift = Shift.open(night().record()).after("check visit", "undo", "next");
        assertEquals(100, shift.care());
        assertEquals(80, shift.after("check visit", "next").care());
        assertEquals(80, shift.after("next").care(), "once");
    }
}
