package copytaster.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.bot.Bot;
import copytaster.narrate.Tenths;
import copytaster.scenario.Mode;
import copytaster.sim.Ledger;
import copytaster.testing.Nights;
import copytaster.testing.Walks;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is printed as made up of parts adds up as printed. */
class TallyTest {
    /** {@code +1.0 = 0.4 evidence − 0.1 judgement + 0.7 luck}. */
    private static final Pattern SUM = Pattern.compile("([+−]?\\d+\\.\\d) = ([^;]*)");

    private static final Pattern PART = Pattern.compile("([+−]? ?)(\\d+\\.\\d) \\w+");

    @ParameterizedTest
    @EnumSource
    void a_ledger_adds_up_as_printed(Mode mode) {
        for (long seed = 0; seed < 40; seed++) {
            Ledger ledger = Material.of(Walks.toClose(Nights.random(seed, mode), seed))
                    .books()
                    .ledger();
            Tally tally = Tally.of(ledger);
            assertEquals(Tenths.of(ledger.understanding()), tally.understanding());
            assertEquals(tally.understanding(), tally.info() - tally.judgement() + tally.luck());
            Tally.Given given = tally.given(ledger);
            assertEquals(tally.judgement(), given.choice() + given.forced());
            assertEquals(tally.judgement(), Arrays.stream(tally.cells(ledger)).sum());
        }
    }

    /** Read off the page, as a reader adds. */
    @ParameterizedTest
    @EnumSource(names = {"STENOGRAPHER", "TIMID", "NOVICE", "REFERENCE"})
    void every_sum_of_a_debrief_adds_up(Bot bot) {
        Debrief debrief = Debrief.of(Wednesday.played(bot));
        int sums = 0;
        for (Passage passage : debrief.passages()) {
            assertFalse(passage.text().contains("−0.0"), passage.text());
            assertFalse(passage.text().contains(" 0.0 "), passage.text());
            Matcher sum = SUM.matcher(passage.text());
            if (passage.label().equals("Points") && sum.find()) {
                long whole = tenths(sum.group(1));
                Matcher part = PART.matcher(sum.group(2));
                long parts = 0;
                while (part.find()) {
                    parts += (part.group(1).startsWith("−") ? -1 : 1) * tenths(part.group(2));
                }
                assertEquals(whole, parts, passage.text());
                sums++;
            }
        }
        assertTrue(sums > 15, "sums " + sums);
    }

    private static long tenths(String printed) {
        String digits = printed.replace("−", "-").replace("+", "");
        return Math.round(10 * Double.parseDouble(digits));
    }
}
