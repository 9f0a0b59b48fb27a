package copytaster.narrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Event;
import copytaster.observe.Observation;
import copytaster.scenario.Check;
import copytaster.scenario.Grade;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Source;
import copytaster.session.Session;
import copytaster.testing.Nights;
import copytaster.testing.Sheet;
import copytaster.testing.Shift;
import copytaster.testing.Walks;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the report says of the gauges. */
class ReportsTest {
    private static final Pattern CHANGE = Pattern.compile("([+−])([0-9,]+)");

    /** The sum of all signed numbers in a text. */
    private static int sum(String text) {
        int sum = 0;
        Matcher change = CHANGE.matcher(text);
        while (change.find()) {
            int number = Integer.parseInt(change.group(2).replace(",", ""));
            sum += change.group(1).equals("+") ? number : -number;
        }
        return sum;
    }

    @Test
    void readers_by_cause_add_up_to_what_they_moved() {
        Sheet sheet = new Sheet()
                .question("fort", q -> q.yes().settled(5))
                .source("competition", Source.Kind.RIVAL, Grade.D)
                .dispatch("wire", 1, "agency", d -> d.asserts("fort"))
                .dispatch("theirs", 3, "competition", d -> d.asserts("fort"));
        sheet.trust = 80;
        Night night = sheet.night(Mode.RECORD);
        Shift shift = Shift.open(night).after("run wire 1=confirmed").until(5);
        Reports reports = new Reports(night);
        String readers = reports.readers(shift.sees());
        assertTrue(readers.contains("until a rival came, our line was nearer the answer than the talk, +"), readers);
        assertTrue(readers.endsWith(" drawn by trust)"), readers);
        assertEquals(sum(reports.readersMoved(shift.sees())), sum(readers), readers);
        String briefly = reports.readersBriefly(shift.sees());
        assertEquals(
                readers.replace(": until a rival came, our line was nearer the answer than the talk", "")
                        .replace("drawn by", "by"),
                briefly);
    }

    /** Beside −5.2 there once stood −0.6 and −4.7, each rounded by itself. */
    @ParameterizedTest
    @EnumSource
    void trust_by_cause_adds_up_as_printed_to_what_it_moved(Mode mode) {
        int several = 0;
        for (long seed = 0; seed < 40; seed++) {
            Session session = Walks.toClose(Nights.random(seed, mode), seed);
            Reports reports = new Reports(session.night());
            for (int entries = 1; entries <= session.entries().size(); entries++) {
                Observation seen = session.observation(entries);
                List<Long> causes = tenths(reports.trust(seen));
                List<Long> moved = tenths(reports.trustMoved(seen));
                assertEquals(
                        moved.isEmpty() ? 0 : moved.get(0),
                        causes.stream().mapToLong(Long::longValue).sum(),
                        reports.trust(seen));
                assertEquals(causes, tenths(reports.trustBriefly(seen)));
                several += causes.size() > 1 ? 1 : 0;
            }
        }
        assertTrue(several > 20, "several causes " + several);
    }

    /** All signed figures of a text. */
    private static List<Long> tenths(String text) {
        return Pattern.compile("([+−])(\\d+(?:\\.\\d)?)")
                .matcher(text)
                .results()
                .map(found ->
                        (found.group(1).equals("+") ? 1 : -1) * Math.round(10 * Double.parseDouble(found.group(2))))
                .toList();
    }

    /** The name of a question is set apart, so that no person or thing seems to have done what the page did. */
    @Test
    void trust_by_cause_names_questions_as_questions() {
        Sheet sheet = new Sheet()
                .question("fort", q -> q.yes().settled(5))
                .question("deputy", q -> q.unresolved(0.3))
                .dispatch("wire", 1, "agency", d -> d.asserts("fort"))
                .dispatch("death", 1, "agency", d -> d.asserts("deputy"));
        Night night = sheet.night(Mode.RECORD);
        Reports reports = new Reports(night);
        Shift shift = Shift.open(night).after("run wire 1=confirmed", "run death 1=confirmed");
        String settled = reports.trust(shift.until(5).sees());
        assertTrue(settled.matches("\\d+ \\([+−][\\d.]+ “fort”\\)"), settled);
        String closed = reports.trust(shift.handover().after("handover").sees());
        assertTrue(closed.matches("\\d+ \\([+−][\\d.]+ “deputy” still open\\)"), closed);
    }

    /**
     * “−1.1 “fewer than 600”” in red, on a page that said in green that the line was right: it had been wrong till half an hour before; and
     * “+0.2 “the push”” in green above a line that had just been settled against us.
     */
    @Test
    void a_line_that_was_right_in_the_end_says_what_it_lost_by() {
        int told = 0;
        for (long seed = 0; seed < 200; seed++) {
            Session session = Walks.toClose(Nights.random(seed, Mode.RECORD), seed);
            Reports reports = new Reports(session.night());
            for (int i = 1; i <= session.entries().size(); i++) {
                Observation seen = session.observation(i);
                for (Event event : seen.news()) {
                    if (event instanceof Event.TrustMoved moved && moved.cause() == Event.TrustCause.SETTLED) {
                        Observation.Topic topic = seen.topic(moved.question()).orElseThrow();
                        int side = Integer.signum(
                                topic.line().map(line -> line.rung().side()).orElse(0));
                        boolean right = topic.settled().isPresent()
                                && side == (topic.settled().get() ? 1 : -1);
                        boolean earlier = reports.trust(seen)
                                .contains("“" + new Voice(session.night()).slug(moved.question())
                                        + "” for an earlier word");
                        boolean wrong = topic.settled().isPresent()
                                && side == (topic.settled().get() ? -1 : 1);
                        long tenths = Math.round(moved.milli() / 100.0);
                        boolean otherwise = right && tenths < 0 || wrong && tenths > 0;
                        assertTrue(earlier == otherwise || Math.abs(moved.milli()) <= 50, reports.trust(seen));
                        told += earlier ? 1 : 0;
                    }
                }
            }
        }
        assertTrue(told > 2, told + " told");
    }

    /** Where its causes had no room trust was told without any, and readers with theirs. */
    @Test
    void trust_names_at_least_what_moved_it_most() {
        Session session = Walks.toClose(Nights.random(5, Mode.RECORD), 5);
        Reports reports = new Reports(session.night());
        int named = 0;
        for (int i = 1; i <= session.entries().size(); i++) {
            Observation seen = session.observation(i);
            String most = reports.trustMost(seen);
            assertTrue(most.startsWith(reports.trustMoved(seen).replace(")", "")), most);
            named += most.contains("”, …)") ? 1 : 0;
        }
        assertTrue(named > 1, named + " named");
    }

    /** "Debunked (open correction)" of a line that had stood as unconfirmed, from which that would be an update. */
    @Test
    void a_correction_of_a_word_that_readers_no_longer_have_names_it_and_its_hour() {
        Night night = new Sheet()
                .question("fort", q -> {})
                .dispatch("wire", 1, "agency", d -> d.asserts("fort"))
                .night(Mode.RECORD);
        Shift shift = Shift.open(night).after("run wire 1=attributed", "next", "rerate fort unconfirmed", "next");
        Reports reports = new Reports(night);
        String until = "“attributed”, which stood until " + new Voice(night).out(2);
        shift.after("rerate fort debunked");
        assertEquals("Fort: debunked (open correction of " + until + ").", decided(reports, shift));
        shift.after("undo", "rerate fort debunked/quietly");
        assertEquals("Fort: debunked (amended quietly, from " + until + ").", decided(reports, shift));
        shift.after("next");
        assertEquals(
                "Fort: debunked (amended quietly, from " + until + ").",
                reports.news(shift.sees()).get(0).text());
        shift.after("rerate fort unconfirmed", "next");
        assertEquals(
                "Fort: unconfirmed (open correction).",
                reports.news(shift.sees()).get(0).text());
        Observation.Correction first = shift.sees()
                .topic("fort")
                .orElseThrow()
                .line()
                .orElseThrow()
                .corrections()
                .get(0);
        assertEquals("attributed until " + new Voice(night).out(2), new Voice(night).stood(first));
    }

    private static String decided(Reports reports, Shift shift) {
        List<Event> draft = shift.sees().draft();
        return reports.decided(draft.get(draft.size() - 1), shift.sees());
    }

    /** How a question was settled did not say which way, nor what our page had said. */
    @Test
    void what_is_settled_begins_with_the_answer_and_what_we_said() {
        Sheet sheet = new Sheet()
                .question("fort", q -> q.no().settled(3))
                .dispatch("wire", 1, "agency", d -> d.asserts("fort"));
        Night night = sheet.night(Mode.RECORD);
        Shift shift = Shift.open(night).after("run wire 1=confirmed").until(3);
        String settled = new Reports(night)
                .news(shift.sees()).stream()
                        .filter(note -> note.kind() == Note.Kind.SETTLED)
                        .findFirst()
                        .orElseThrow()
                        .text();
        assertTrue(settled.matches("Fort: NO; we said confirmed\\. .*"), settled);
    }

    /** Trust and readers named what moved them, care did not. */
    @Test
    void care_names_what_put_somebody_at_risk() {
        Night night = new Sheet()
                .question("fort", q -> {})
                .dispatch("wire", 1, "agency", d -> d.asserts("fort").detail("road", 3, 0.1, 1))
                .check("clerk", "fort", 1, c -> c.risk(Check.Risk.Level.LOW, 1.5))
                .night(Mode.RECORD);
        Shift shift = Shift.open(night).after("run wire 1=attributed +road", "check clerk", "next");
        Reports reports = new Reports(night);
        String check = night.check(night.check("clerk")).title();
        assertEquals("97 (−3.5)", reports.careMoved(shift.sees()));
        assertEquals("97 (−2 detail “road”, −1.5 check “" + check + "”)", reports.care(shift.sees()));
        assertEquals("97", reports.care(shift.after("next").sees()));
    }
}
