package copytaster.narrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.rules.Clock;
import copytaster.scenario.Ladder;
import org.junit.jupiter.api.Test;

class RulesCardTest {
    @Test
    void it_counts_the_actions_of_a_shift_and_of_no_other() {
        assertTrue(RulesCard.prices(3).get(0).startsWith("A turn has 3 actions. "));
        assertFalse(RulesCard.prices().get(0).matches("A turn has [0-9].*"), "no shift is chosen yet");
    }

    @Test
    void it_says_how_long_the_last_page_counts() {
        assertEquals(Clock.AFTER, RulesCard.AFTER);
        assertTrue(RulesCard.lines(Ladder.STANDARD, 4).stream().anyMatch(line -> line.contains("counts 6 turns more")));
    }
}
