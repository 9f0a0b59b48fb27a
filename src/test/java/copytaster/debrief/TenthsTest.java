package copytaster.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.bot.Bot;
import copytaster.scenario.Mode;
import copytaster.sim.Ledger;
import copytaster.testing.Nights;
import copytaster.testing.Walks;
import java.util.Arrays;
import java.util.Random;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What is printed as made up of parts adds up as printed. */
class TenthsTest {
    /** {@code +1.0 = 0.4 evidence − 0.1 judgement + 0.7 luck}. */
    private static final Pattern SUM = Pattern.compile("([+−]?\\d+\\.\\d) = ([^;]*)");

    private static final Pattern PART = Pattern.compile("([+−]? ?)(\\d+\\.\\d) \\w+");

    @Test
    void parts_come_to_their_whole_and_none_is_off_by_a_tenth() {
        Random random = new Random(11);
        for (int n = 0; n < 20_000; n++) {
            double[] parts = new double[1 + random.nextInt(5)];
            for (int i = 0; i < parts.length; i++) {
                boolean nought = random.nextInt(4) == 0;
                double scale = Math.pow(10, random.nextInt(4) - 1);
                parts[i] = nought ? 0 : scale * random.nextGaussian();
            }
            double sum = Arrays.stream(parts).sum();
            for (long whole : new long[] {Tenths.of(sum), (long) Math.floor(10 * sum), (long) Math.ceil(10 * sum)}) {
                long[] rounded = Tenths.parts(whole, parts);
                assertEquals(whole, Arrays.stream(rounded).sum(), () -> Arrays.toString(parts));
                for (int i = 0; i < parts.length; i++) {
                    assertTrue(Math.abs(rounded[i] - 10 * parts[i]) < 1, Arrays.toString(parts));
                    assertTrue(parts[i] != 0 || rounded[i] == 0, Arrays.toString(parts));
                }
            }
        }
    }

    /** The largest remainders are rounded up: of 0.45, 0.33 and 0.22 the first takes the tenth that is missing. */
    @Test
    void the_largest_remainder_takes_what_is_missing() {
        assertEquals("[5, 3, 2]", Arrays.toString(Tenths.parts(10, 0.45, 0.33, 0.22)));
        assertEquals("[4, 0, 6]", Arrays.toString(Tenths.parts(10, 0.42, -0.04, 0.62)));
        assertThrows(IllegalArgumentException.class, () -> Tenths.parts(30, 0.45, 0.33, 0.22));
    }

    @Test
    void nought_has_no_sign() {
        assertEquals("0.0", Tenths.plain(Tenths.of(-0.04)));
        assertEquals("0.0", Tenths.signed(Tenths.of(-0.04)));
        assertEquals("−0.1", Tenths.signed(Tenths.of(-0.05)));
        assertEquals("+0.1", Tenths.signed(Tenths.of(0.05)));
        assertEquals("−12.3", Tenths.plain(-123));
    }

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
