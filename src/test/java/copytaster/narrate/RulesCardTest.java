package copytaster.narrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.content.ScenarioReader;
import copytaster.rules.Clock;
import copytaster.scenario.Check;
import copytaster.scenario.Ladder;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import java.io.IOException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
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

    /** “A flat denial run as written is debunked”, beside dispatches whose denial came up as doubtful; then a riddle without a case. */
    @Test
    void it_says_what_denials_are_as_written() {
        assertEquals(Rung.DOUBTFUL, Rung.ATTRIBUTED.mirror());
        assertEquals(Rung.DEBUNKED, Rung.CONFIRMED.mirror());
        assertTrue(RulesCard.ladder().get(0).contains("puts the fort on doubtful; as fact, on debunked."));
    }

    /** “Low risk” stood for 1 and for 2, and nothing said so. */
    @Test
    void the_words_of_a_risk_cost_in_every_shift_what_it_says() throws IOException {
        assertTrue(RulesCard.evidence()
                .get(1)
                .contains("low risk costs 1 to 3 as a rule, medium 3 to 10, high 15 or more"));
        try (DirectoryStream<Path> files =
                Files.newDirectoryStream(Path.of("scenarios"), "{kunduz-,river-,first-}*.json")) {
            for (Path file : files) {
                Scenario scenario = ScenarioReader.load(file.toString(), Files.readAllBytes(file))
                        .value()
                        .orElseThrow();
                for (Check check : scenario.checks()) {
                    double care = check.risk().care();
                    assertTrue(
                            switch (check.risk().level()) {
                                case NONE -> care == 0;
                                case LOW -> care >= 1 && care <= 3;
                                case MEDIUM -> care >= 3 && care <= 10;
                                case HIGH -> care >= 15;
                            },
                            file + " " + check.id());
                }
            }
        }
    }
}
