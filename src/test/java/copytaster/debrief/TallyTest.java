package copytaster.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.bot.Bot;
import copytaster.narrate.Tenths;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.session.Session;
import copytaster.sim.Ledger;
import copytaster.testing.Nights;
import copytaster.testing.Walks;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What is printed as made up of parts adds up as printed. */
class TallyTest {
    /** {@code +1.0 = 0.4 evidence − 0.1 judgement + 0.7 luck}. */
    private static final Pattern SUM = Pattern.compile("([+−]?\\d+\\.\\d) = ([^;]*)");

    private static final Pattern PART = Pattern.compile("([+−]? ?)(\\d+\\.\\d) \\w+");

    @ParameterizedTest
    @EnumSource
    void a_ledger_adds_up_as_printed(Mode mode) {
        for (long seed = 0; seed < 40; seed++) {
            Material material = Material.of(Walks.toClose(Nights.random(seed, mode), seed));
            Ledger ledger = material.books().ledger();
            Tally tally = Tally.of(ledger);
            assertEquals(Tenths.of(ledger.understanding()), tally.understanding());
            assertEquals(tally.understanding(), tally.info() - tally.judgement() + tally.luck());
            Tally.Given given = tally.given(GivenAway.of(Decisions.of(material)));
            assertEquals(tally.judgement(), given.choice() + given.found() + given.forced());
            assertEquals(tally.judgement(), Arrays.stream(tally.cells(ledger)).sum());
        }
    }

    /** “0.7 as found” of the one question that had any, and “0.6 as found” of the whole night. */
    @Test
    void what_fell_on_one_question_alone_is_printed_alike_of_the_whole() {
        Tally question = new Tally(-91, 15, 60, -46);
        Tally night = new Tally(-55, 59, 81, -33);
        Tally.Given one = question.given(new GivenAway(5.32, 0.66, 0));
        Tally.Given all = night.given(new GivenAway(7.08, 0.66, 0.38));
        assertEquals(new Tally.Given(53, 7, 0), one);
        assertEquals(new Tally.Given(70, 7, 4), all);
        assertEquals("6.0 points: 5.3 by choice and 0.7 as found", one.words());
        assertEquals(new Tally.Given(0, 1, 0), new Tally(0, 0, 1, 0).given(new GivenAway(0, 0.07, 0.06)));
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

    /** “Most on the push (24.2)”, where all that was given away on it was printed as 24.1. */
    @Test
    void no_part_of_a_question_is_more_than_the_whole_of_it() {
        Pattern named = Pattern.compile("“([^”]+)” \\((\\d+\\.\\d)\\)");
        int seen = 0;
        for (String shift : List.of("kunduz-tuesday", "kunduz-thursday", "river-flood")) {
            for (Bot bot : List.of(Bot.STENOGRAPHER, Bot.TIMID, Bot.NOVICE, Bot.RANDOM)) {
                Session session = Wednesday.played(bot, Wednesday.night(shift, Mode.RECORD), 3, Integer.MAX_VALUE);
                Material material = Material.of(session);
                for (Passage passage : Debrief.of(session).passages()) {
                    Matcher part = named.matcher(passage.text());
                    while (List.of("False let through", "True lost").contains(passage.label()) && part.find()) {
                        long all = material.questions().stream()
                                .filter(q -> material.night().question(q).slug().equals(part.group(1)))
                                .mapToLong(q -> Tally.of(material.terms(q)).judgement())
                                .findFirst()
                                .orElseThrow();
                        assertTrue(tenths(part.group(2)) <= all, shift + " " + bot + ": " + passage.text());
                        seen++;
                    }
                }
            }
        }
        assertTrue(seen > 50, "parts " + seen);
    }

    /** “7.9 by choice and 0.3 forced” in the whole, where one question alone had 0.7 that were not by choice. */
    @ParameterizedTest
    @ValueSource(strings = {"first-shift", "kunduz-wednesday", "kunduz-thursday", "river-flood"})
    void what_was_given_away_adds_up_over_the_questions(String shift) {
        double found = 0;
        double forced = 0;
        for (Bot bot : List.of(Bot.STENOGRAPHER, Bot.TIMID, Bot.NOVICE, Bot.RANDOM)) {
            for (long seed : new long[] {3, 93771}) {
                Night night = Wednesday.night(shift, seed == 3 ? Mode.RECORD : Mode.FOG);
                Material material = Material.of(Wednesday.played(bot, night, seed, Integer.MAX_VALUE));
                List<Decision> decisions = Decisions.of(material);
                Ledger ledger = material.books().ledger();
                GivenAway whole = GivenAway.of(decisions);
                assertEquals(ledger.judgement(), whole.choice() + whole.found() + whole.forced(), 1e-9);
                assertEquals(ledger.forced(), whole.forced(), 1e-9);
                assertEquals(
                        whole.choice(),
                        Handling.of(decisions).stream()
                                .mapToDouble(Handling::loss)
                                .sum(),
                        1e-9,
                        "as the questions are ranked");
                List<GivenAway> parts = material.questions().stream()
                        .map(question -> Story.of(material, decisions, question).given())
                        .toList();
                assertEquals(
                        whole.choice(),
                        parts.stream().mapToDouble(GivenAway::choice).sum(),
                        1e-9);
                assertEquals(
                        whole.found(),
                        parts.stream().mapToDouble(GivenAway::found).sum(),
                        1e-9);
                assertEquals(
                        whole.forced(),
                        parts.stream().mapToDouble(GivenAway::forced).sum(),
                        1e-9);
                for (int question : material.questions()) {
                    Tally tally = Tally.of(material.terms(question));
                    Tally.Given given =
                            tally.given(Story.of(material, decisions, question).given());
                    assertEquals(tally.judgement(), given.choice() + given.found() + given.forced());
                }
                found += whole.found();
                forced += whole.forced();
            }
        }
        assertTrue(found > 0 && forced > 0, "found " + found + ", forced " + forced);
    }

    private static long tenths(String printed) {
        String digits = printed.replace("−", "-").replace("+", "");
        return Math.round(10 * Double.parseDouble(digits));
    }
}
