package copytaster.screen.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.bot.Bot;
import copytaster.bot.Policy;
import copytaster.content.ScenarioReader;
import copytaster.rules.Clock;
import copytaster.scenario.Mode;
import copytaster.screen.Size;
import copytaster.session.Session;
import copytaster.testing.Sheet;
import copytaster.testing.Shift;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** After the last turn, before the close. */
class HandoverTest {
    private static Player at(int columns, int rows) throws IOException {
        String file = "scenarios/kunduz-wednesday.json";
        Session session = Halm.session(
                ScenarioReader.load(file, Files.readAllBytes(Path.of(file)))
                        .value()
                        .orElseThrow(),
                Mode.RECORD,
                7);
        Policy policy = Bot.STENOGRAPHER.policy(7);
        while (session.observation().phase() != Clock.Phase.HANDOVER) {
            session = session.submit(policy.next(session.observation())).session();
        }
        return new Player(session, Settings.USUAL, new Size(columns, rows)).settled();
    }

    private static String keys(Player player) {
        List<String> lines = player.text().lines().toList();
        return lines.get(lines.size() - 1);
    }

    /** “HANDOVER: 4 of 3 chosen”. */
    @ParameterizedTest
    @CsvSource({"80, 24", "100, 30", "160, 50"})
    void a_choice_too_many_is_refused_and_says_what_to_do(int columns, int rows) throws IOException {
        Player player = at(columns, rows);
        player.press("SPACE DOWN SPACE DOWN SPACE");
        assertTrue(player.text().contains("HANDOVER: 3 of 3 chosen"), player.text());
        player.press("DOWN SPACE");
        assertTrue(player.text().contains("HANDOVER: 3 of 3 chosen"), player.text());
        assertTrue(player.text().contains("Three questions at most"), player.text());
        player.press("UP SPACE DOWN SPACE");
        assertTrue(player.text().contains("HANDOVER: 3 of 3 chosen"), "one taken off makes room for another");
        assertEquals("", player.model().message());
    }

    @ParameterizedTest
    @CsvSource({"80, 24", "100, 30", "160, 50"})
    void what_was_searched_for_can_be_left(int columns, int rows) throws IOException {
        Player player = at(columns, rows);
        String before = player.text();
        assertFalse(keys(player).contains("Esc"), keys(player));
        player.press("ESCAPE");
        assertEquals(before, player.text(), "the handover itself is not left");
        player.press("/ f o r t ENTER");
        assertTrue(player.text().contains("fort"), player.text());
        assertTrue(keys(player).contains("Esc show all"), keys(player));
        assertEquals(before, player.press("ESCAPE").text());
    }

    /** All were “free” while the desk was closed. */
    @ParameterizedTest
    @CsvSource({"80, 24", "100, 30", "160, 50", "210, 60"})
    void nobody_is_free_any_more(int columns, int rows) throws IOException {
        Player player = at(columns, rows);
        for (String key : List.of("w", "ESCAPE SPACE ENTER y ESCAPE", "w")) {
            assertFalse(player.text().contains("free"), player.text());
            player.press(key).settled();
        }
        assertTrue(player.text().contains(" off"), player.text());
        assertFalse(player.text().contains("free"), player.text());
    }

    /** With all three chosen Enter closed the shift at once, which cannot be taken back. */
    @Test
    void closing_is_asked_about_however_many_are_chosen() throws IOException {
        Player player = at(80, 24).press("SPACE DOWN SPACE DOWN SPACE ENTER");
        assertEquals(Place.ASKING, player.model().place());
        assertTrue(player.text().contains("3 questions chosen for the next desk"), player.text());
        assertEquals(Place.HANDOVER, player.press("ESCAPE").model().place());
        player.press("ENTER y").settled();
        assertTrue(player.model().session().over(), player.text());
    }

    /** “0 of 3 chosen” where two questions were open. */
    @Test
    void no_more_can_be_chosen_than_are_open() {
        Player player = Player.at(80, 24).opened();
        while (player.model().place() == Place.DESK) {
            player.next().settled();
        }
        int open = Lists.counting(player.model().seen()).size();
        assertTrue(player.text().contains("HANDOVER: 0 of " + Math.min(3, open) + " chosen"), player.text());
        assertEquals(Math.min(3, open), HandoverSheet.most(player.model()));
    }

    /** “Choose up to three questions” where two were open. */
    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "0 | no question is open for the next desk to check first. Enter hands over.",
                "1 | Choose one question or none for the next desk to check first: Space chooses",
                "2 | Choose up to two questions, those with most at stake",
                "4 | Choose up to three questions, those with most at stake"
            })
    void it_asks_for_no_more_questions_than_are_open(int open, String told) {
        Session session = Shift.open(Sheet.leaving(open).record()).handover().session();
        for (Size size : List.of(new Size(80, 24), new Size(160, 50))) {
            Player player = new Player(session, Settings.USUAL, size).settled();
            String asked = player.text().replaceAll("[^\\p{L}\\d,.:]+", " ");
            assertTrue(asked.contains("HANDOVER: 0 of " + Math.min(3, open) + " chosen"), player.text());
            assertTrue(size.columns() < 160 || asked.contains(told), player.text());
            player.press("ENTER");
            if (player.model().place() == Place.ASKING) {
                player.press("y");
            }
            assertTrue(player.model().session().over(), player.text());
        }
    }
}
