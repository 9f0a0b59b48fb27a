package copytaster.narrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.rules.Clock;
import copytaster.scenario.Ladder;
import org.junit.jupiter.api.Test;

class RulesCardTest {
    @Test
    void it_says_how_long_the_last_page_counts() {
        assertEquals(Clock.AFTER, RulesCard.AFTER);
        assertTrue(RulesCard.lines(Ladder.STANDARD, 4).stream().anyMatch(line -> line.contains("counts 6 turns more")));
    }
}
