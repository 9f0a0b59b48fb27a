package copytaster.debrief;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Command;
import copytaster.bot.Bot;
import copytaster.bot.Policy;
import copytaster.observe.Observation;
import copytaster.rules.Clock;
import copytaster.rules.Setup;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.session.Session;
import copytaster.sim.Booked;
import copytaster.testing.Nights;
import copytaster.testing.Shift;
import copytaster.testing.Walks;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What the debrief says of the evidence is what the ledger reckons with. */
class AccountTest {
    private static final double EXACT = 1e-9;

    /** {@code the evidence made it 30%, then 15% by 15:15}. */
    private static final Pattern EVIDENCE =
            Pattern.compile("the evidence made it ((?:under |over )?\\d+%)(?:, then ((?:under |over )?\\d+%))?");

    @ParameterizedTest
    @EnumSource
    void it_ends_on_the_posterior_of_every_line(Mode mode) {
        for (long seed = 0; seed < 30; seed++) {
            ends(Walks.toClose(Nights.random(seed, mode), seed));
        }
        ends(Wednesday.played(Bot.REFERENCE, Wednesday.night(mode), 7, Integer.MAX_VALUE));
    }

    private static void ends(Session session) {
        Material material = Material.of(session);
        List<Decision> decisions = Decisions.of(material);
        for (Booked booked : material.books().lines()) {
            int question = booked.line().question();
            Account account = Account.of(material, question, booked.line().turn(), on(question, decisions));
            String line = material.night().question(question).id() + " in turn "
                    + booked.line().turn();
            assertEquals(booked.line().posterior(), account.likely(), EXACT, line);
            assertTrue(account.words().contains(Percent.of(booked.line().posterior())), line + ": " + account.words());
        }
    }

    /** The governor: the service's post, two that repeat it, the spokesman's denial and a silence. */
    @Test
    void it_goes_from_the_first_chance_through_every_piece() {
        String words = account(Bot.STENOGRAPHER, 9).words();
        assertTrue(words.matches("Before any word 40%\\. 10:45: #\\d+ \\(the intelligence service, D.*"), words);
        assertTrue(
                words.matches(".*11:30: your page says attributed \\(\\w+\\) on evidence of \\d+%; #\\d+ \\(the"
                        + " Taliban's spokesman, D−?\\) says no, \\d+%.*"),
                words);
        assertTrue(words.contains("no word from the coalition command"), words);
        assertTrue(
                words.matches(".*Of one origin, counted once: #\\d+, #\\d+ and #\\d+ \\(.*not traced by you then.*"),
                words);
        assertFalse(words.contains("(a second agency"), "a repeat is no piece of its own: " + words);
    }

    /** “#3 and #24, not traced by you then”, to somebody who had traced #3 at ten; #24 came later. */
    @Test
    void what_was_traced_of_an_origin_is_told_from_what_came_later() {
        Policy policy = Bot.STENOGRAPHER.policy(7);
        Night night = Wednesday.night(Mode.RECORD);
        Session session = Session.begin(Shift.header(night, 7, Setup.USUAL), night);
        while (!session.over()) {
            Observation seen = session.observation();
            Optional<Observation.Item> third = seen.turn() > 1 || seen.phase() != Clock.Phase.DESK
                    ? Optional.empty()
                    : seen.wire().stream()
                            .filter(item -> item.number() == 3 && item.origin().isEmpty())
                            .findFirst();
            session = session.submit(third.<Command>map(item -> new Command.Trace(item.id()))
                            .orElseGet(() -> policy.next(seen)))
                    .session();
        }
        String told = String.join("\n", PlainText.lines(Debrief.of(session).questions(), 1_000));
        assertTrue(
                Pattern.compile("#3 and (#\\d+) \\([^)]*\\), \\1 not traced by you then\\.")
                        .matcher(told)
                        .find(),
                told);
        assertFalse(
                Pattern.compile("#3 and #\\d+ \\([^)]*\\), not traced")
                        .matcher(told)
                        .find(),
                told);
    }

    /** The same pieces, in columns: no line wider than the page, each chance where its column is. */
    @Test
    void it_can_be_read_as_a_table() {
        Passages out = new Passages();
        account(Bot.STENOGRAPHER, 9).write("Evidence", out);
        List<Passage> rows = out.list().stream()
                .filter(passage -> passage.kind() == Passage.Kind.ROW)
                .toList();
        String words = account(Bot.STENOGRAPHER, 9).words();
        assertTrue(rows.size() >= 3, words);
        assertEquals("10:45", rows.get(0).cells().get(0));
        assertTrue(rows.stream()
                .anyMatch(row -> row.cells().get(1).startsWith("your page (")
                        && row.cells().get(2).equals("attributed")));
        for (Passage row : rows) {
            assertTrue(words.contains(row.text().replaceFirst("^\\d\\d:\\d\\d: ", "")), row.text());
            List<String> lines = Trail.lines(row, 70);
            assertTrue(lines.stream().allMatch(line -> line.length() <= 70), lines.toString());
            assertTrue(lines.get(0).endsWith(row.cells().get(3)) && lines.get(0).length() == 70, lines.get(0));
        }
        assertTrue(rows.stream().anyMatch(row -> row.cells().get(2).equals("no word")));
        assertTrue(rows.stream().anyMatch(row -> row.cells().get(2).equals("no")));
    }

    /** What a decision is told by is a row of its table: the evidence as it began, and in the turn that tells most of it. */
    @ParameterizedTest
    @EnumSource(names = {"STENOGRAPHER", "TIMID", "NOVICE", "AS_WRITTEN", "RANDOM", "REFERENCE"})
    void every_figure_told_of_a_decision_is_a_row_of_its_table(Bot bot) {
        int told = 0;
        for (Mode mode : Mode.values()) {
            Material material = Material.of(Wednesday.played(bot, Wednesday.night(mode), 7, Integer.MAX_VALUE));
            for (Handling handling : Handling.of(Decisions.of(material))) {
                Passages one = new Passages();
                HandlingWords.write(material, handling, 1, one);
                String plainly = HandlingWords.plainly(material, handling);
                Matcher figures = EVIDENCE.matcher(plainly);
                assertTrue(figures.find(), plainly);
                List<String> table = new ArrayList<>();
                one.list().stream()
                        .filter(passage -> passage.kind() == Passage.Kind.ROW)
                        .forEach(row -> table.add(row.cells().get(3)));
                assertTrue(table.contains(figures.group(1)), plainly + " " + table);
                if (figures.group(2) != null) {
                    assertEquals(figures.group(2), table.get(table.size() - 1), plainly);
                }
                told++;
            }
        }
        assertTrue(told > 40, "told " + told);
    }

    /** Of an unfinished shift there is no table, but the same figures. */
    @Test
    void of_an_unfinished_shift_every_figure_told_of_a_decision_is_in_its_account() {
        Material material = Material.of(Wednesday.played(Bot.AS_WRITTEN, Wednesday.night(Mode.RECORD), 7, 11));
        List<Handling> handled = Handling.of(Decisions.of(material));
        assertTrue(handled.size() > 5, "handled " + handled.size());
        for (Handling handling : handled) {
            Passages one = new Passages();
            HandlingWords.write(material, handling, 1, one);
            String account = one.list().get(1).text();
            String plainly = HandlingWords.plainly(material, handling);
            Matcher figures = EVIDENCE.matcher(plainly);
            assertTrue(figures.find(), plainly);
            assertTrue(
                    account.contains(", " + figures.group(1)) || account.contains("come " + figures.group(1)), account);
            assertTrue(figures.group(2) == null || account.endsWith("come " + figures.group(2) + "."), account);
        }
    }

    /** Which reports are one would be told too early. */
    @Test
    void of_an_unfinished_shift_it_names_no_origin() {
        Material material = Material.of(Wednesday.played(Bot.STENOGRAPHER, Wednesday.night(Mode.RECORD), 7, 14));
        String words =
                Account.of(material, material.questions().get(0), 3, List.of()).words();
        assertTrue(words.matches("Before any word \\d+%; with all that had come (under )?\\d+%.*"), words);
        assertFalse(words.contains("origin"), words);
    }

    private static Account account(Bot bot, int turn) {
        Material material = Material.of(Wednesday.played(bot));
        int governor = material.night().question("governor");
        return Account.of(material, governor, turn, on(governor, Decisions.of(material)));
    }

    private static List<Decision> on(int question, List<Decision> decisions) {
        return decisions.stream().filter(d -> d.question() == question).toList();
    }
}
