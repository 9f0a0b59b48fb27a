package copytaster.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.bot.Bot;
import copytaster.scenario.Confidence;
import copytaster.scenario.Mode;
import copytaster.scenario.Question;
import copytaster.session.Session;
import copytaster.testing.Nights;
import copytaster.testing.Walks;
import copytaster.text.SafeText;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What a debrief says, and what it must not say. */
class WordsTest {
    @ParameterizedTest
    @EnumSource(names = {"STENOGRAPHER", "TIMID", "BOLD", "HEDGER", "AS_WRITTEN", "NOVICE", "REFERENCE"})
    void what_the_record_is_not_sure_of_is_never_told_as_settled(Bot bot) {
        Material material = Material.of(Wednesday.played(bot));
        List<Decision> decisions = Decisions.of(material);
        int unsure = 0;
        for (int index : material.questions()) {
            Question question = material.night().question(index);
            if (question.record().confidence() != Confidence.HIGH) {
                unsure++;
                Passages out = new Passages();
                List<Decision> of =
                        decisions.stream().filter(d -> d.question() == index).toList();
                of.forEach(decision -> DecisionWords.write(material, decision, 1, out));
                String told = Markdown.of(out.list())
                        + of.stream()
                                .map(d -> DecisionWords.plainly(material, d))
                                .toList();
                assertFalse(told.contains("It was so") || told.contains("It was not so"), told);
                assertFalse(told.contains("let through") || told.contains("was lost"), told);
                assertTrue(told.contains("ot settled to this day"), told);
                assertFalse(Outcome.of(material, index).settled(), question.id());
            }
        }
        assertTrue(unsure >= 6, "unsure questions: " + unsure);
    }

    /** Nothing but settled questions goes into the calibration. */
    @Test
    void calibration_counts_settled_questions_only() {
        Material material = Material.of(Wednesday.played(Bot.STENOGRAPHER));
        int cases = Calibration.of(material, Decisions.of(material)).stream()
                .mapToInt(Calibration.Row::cases)
                .sum();
        long settled = material.questions().stream()
                .filter(q -> Outcome.of(material, q).settled())
                .count();
        assertEquals(18, settled);
        assertTrue(cases >= settled - 2 && cases <= 2 * settled, "cases " + cases);
    }

    @Test
    void the_same_night_is_told_differently_to_different_editors() {
        String stenographer = all(Bot.STENOGRAPHER);
        String timid = all(Bot.TIMID);
        String reference = all(Bot.REFERENCE);
        assertTrue(
                stenographer.contains("You ran the governor as attributed at 54%, and left it so when it was at 30%."));
        assertTrue(stenographer.contains("It was not so: what was not so was let through."));
        assertTrue(
                stenographer.contains("You ran the count as attributed at 28%. It was never established; the evidence"
                        + " pointed the other way."));
        assertTrue(timid.contains("You said nothing of the governor"));
        assertTrue(timid.contains("You said nothing of ground combat, at 37% when it came up and at 61% by 19:45."));
        assertTrue(reference.contains("You led with ground combat as confirmed"));
        assertTrue(Debrief.of(Wednesday.played(Bot.TIMID)).ledger().cells().trueLost() > 10);
    }

    private static String all(Bot bot) {
        return Markdown.of(Debrief.of(Wednesday.played(bot)).passages());
    }

    @Test
    void text_is_safe_and_sober() {
        for (long seed = 0; seed < 20; seed++) {
            for (Mode mode : Mode.values()) {
                Session session = Walks.toClose(Nights.random(seed, mode), seed);
                for (Passage passage : Debrief.of(session).passages()) {
                    assertEquals(List.of(), SafeText.inspect(passage.label() + passage.text()));
                    assertFalse(passage.text().contains("!"), passage.text());
                    assertFalse(passage.text().contains("  ") && passage.kind() != Passage.Kind.BAR, passage.text());
                    assertFalse(passage.text().contains(".."), passage.text());
                    assertFalse(passage.text().contains("NaN"), passage.text());
                }
            }
        }
        assertEquals("a\uFFFD", new Passage(Passage.Kind.TEXT, "", "a\u202E").text());
    }

    @Test
    void markdown_stays_text() {
        Passages out = new Passages()
                .heading("1. *A* <b>")
                .text("3. [x](y) `z`")
                .text("- no list")
                .item("a_b")
                .bar("10:00", "▇▇")
                .bar("10:45", "▇")
                .text("end");
        assertEquals(
                "## 1. \\*A\\* \\<b\\>\n\n3\\. \\[x\\](y) \\`z\\`\n\n\\- no list\n\n- a\\_b\n\n```text\n10:00  ▇▇\n10:45  ▇\n```\n\nend\n",
                Markdown.of(out.list()));
    }

    @Test
    void text_is_wrapped() {
        Debrief debrief = Debrief.of(Wednesday.played(Bot.NOVICE));
        for (String line : PlainText.lines(debrief.passages(), 78)) {
            assertTrue(line.length() <= 78, line);
        }
    }
}
