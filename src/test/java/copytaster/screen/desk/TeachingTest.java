package copytaster.screen.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.content.ScenarioReader;
import copytaster.scenario.Mode;
import copytaster.scenario.Scenario;
import copytaster.screen.Ink;
import copytaster.screen.Size;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Tips: once each, apart from the copy, off when told so; and what was being chosen is not lost. */
class TeachingTest {
    private static final Size SIZE = new Size(80, 24);
    private static final List<String> TIPS =
            List.of("run", "undo", "wrong", "detail", "check", "trace", "silence", "lead", "hold", "palette");
    private static final Settings TAUGHT = Settings.USUAL.tips(true, List.of());

    private static Player taught() {
        return new Player(Halm.session(Mode.RECORD, 7), TAUGHT, SIZE).opened();
    }

    private static List<Effect.Remember> remembered(Player player) {
        List<Effect.Remember> remembered = new ArrayList<>();
        for (Effect effect : player.effects()) {
            if (effect instanceof Effect.Remember remember) {
                remembered.add(remember);
            }
        }
        return remembered;
    }

    @Test
    void the_first_tip_says_how_to_run_and_is_remembered() {
        Player player = taught();
        assertTrue(player.text().contains("TIP"), player.text());
        assertTrue(player.text().contains("p then Enter runs it"), player.text());
        assertEquals(List.of("run"), remembered(player).get(0).settings().told());
    }

    @Test
    void a_tip_goes_when_put_away_and_does_not_come_again() {
        Player player = taught().press("ESCAPE");
        assertFalse(player.text().contains("TIP"));
        player.press("DOWN UP");
        assertFalse(player.text().contains("TIP"));
        Player again = new Player(Halm.session(Mode.RECORD, 7), player.model().settings(), SIZE).opened();
        assertFalse(again.text().contains("p then Enter runs it"));
    }

    /** The rows of a tip that was done once stayed blank under a dispatch that was cut. */
    @Test
    void the_rows_of_a_tip_that_is_done_go_to_the_dispatch() {
        Player player = taught();
        Layout before = Layout.of(player.model());
        assertTrue(before.tip().rows() > 0, player.text());
        player.press("p ENTER").settled();
        assertFalse(player.text().contains("TIP"), player.text());
        assertEquals(
                before.dispatch().rows() + before.tip().rows(),
                Layout.of(player.model()).dispatch().rows());
    }

    /** Its rows were once blank as long as something lay over the desk, beside a dispatch that was cut. */
    @Test
    void a_tip_stays_dimmed_under_what_lies_over_the_desk() {
        Player player = new Player(
                        Halm.session(Mode.RECORD, 7), Settings.USUAL.tips(true, List.of()), new Size(100, 30))
                .opened();
        Layout before = Layout.of(player.model());
        assertEquals(Ink.WARN, player.view().ink(1, before.tip().row()), player.text());
        player.press("ENTER");
        assertEquals(Place.COMPOSER, player.model().place());
        assertEquals(before, Layout.of(player.model()));
        assertTrue(player.text().contains("\n TIP  "), player.text());
        assertEquals(Ink.DIM, player.view().ink(1, before.tip().row()), player.text());
    }

    @Test
    void how_to_be_rid_of_a_tip_is_said_once() {
        Player player = taught().press("DOWN");
        assertTrue(player.text().contains("puts the tip away"), player.text());
        player.next().settled();
        assertTrue(player.text().contains("TIP"), player.text());
        assertFalse(player.text().contains("puts the tip away"), player.text());
    }

    @Test
    void a_tip_goes_when_what_it_says_is_done() {
        Player player = taught().press("p ENTER").settled();
        assertFalse(player.text().contains("TIP"), player.text());
    }

    @Test
    void one_tip_a_turn_and_none_twice() {
        Player player = taught();
        List<String> told = new ArrayList<>();
        while (player.model().place() == Place.DESK) {
            player.model().tip().ifPresent(tip -> told.add(tip.name()));
            player.press("ESCAPE p ENTER").settled();
            assertTrue(player.model().settings().told().size()
                    <= player.model().seen().turn());
            player.next().settled();
        }
        assertTrue(told.size() >= 3, told.toString());
        assertEquals(told.stream().distinct().toList(), told);
    }

    @ParameterizedTest
    @CsvSource({"check, c ENTER y", "trace, t ENTER", "lead, p ENTER l"})
    void what_has_been_done_in_this_shift_is_not_advised(String tip, String keys) throws IOException {
        assertTrue(advised(tip, "ESCAPE"));
        assertFalse(advised(tip, keys));
    }

    /** Whether a tip comes, no other being left to be told, in a shift of which the first turn begins so. */
    private static boolean advised(String tip, String keys) throws IOException {
        List<String> others = TIPS.stream().filter(other -> !other.equals(tip)).toList();
        Path file = Path.of("scenarios", "kunduz-wednesday.json");
        Scenario scenario = ScenarioReader.load(file.toString(), Files.readAllBytes(file))
                .value()
                .orElseThrow();
        Player untold = new Player(Halm.session(scenario, Mode.RECORD, 7), Settings.USUAL, SIZE).opened();
        untold.press(keys).settled();
        Player player = new Player(untold.model().session(), Settings.USUAL.tips(true, others), SIZE);
        while (player.model().place() == Place.DESK) {
            for (int i = 0; i < 10; i++) {
                player.press("DOWN");
            }
            player.next().settled();
        }
        return player.model().settings().told().contains(tip);
    }

    @ParameterizedTest
    @ValueSource(strings = {"p ENTER", "x"})
    void a_tip_on_a_dispatch_goes_when_that_is_run_or_spiked(String keys) {
        List<String> others = TIPS.stream().filter(tip -> !tip.equals("detail")).toList();
        Player player = new Player(Halm.session(Mode.RECORD, 7), Settings.USUAL.tips(true, others), SIZE).opened();
        for (int i = 0; player.model().tip().isEmpty(); i++) {
            assertTrue(i < 100, "no dispatch with a detail came");
            player.press("DOWN");
            if (player.model().tip().isEmpty() && i % 10 == 9) {
                player.next().settled();
            }
        }
        assertTrue(player.text().contains("has a sensitive detail. It is withheld"), player.text());
        player.press(keys).settled();
        assertFalse(player.text().contains("TIP"), player.text());
    }

    @Test
    void tips_can_be_turned_off() {
        Player player = taught().press("T");
        assertFalse(player.text().contains("TIP"));
        assertEquals("Tips are off.", player.model().message());
        List<Effect.Remember> remembered = remembered(player);
        assertFalse(remembered.get(remembered.size() - 1).settings().tips());
        player.press("p ENTER").next().settled();
        assertTrue(player.model().tip().isEmpty());
    }

    @Test
    void without_tips_nothing_is_remembered() {
        Player player = Player.at(SIZE).opened().press("p ENTER").next().settled();
        assertEquals(List.of(), remembered(player));
    }

    @Test
    void a_scenario_brings_its_own_tips_one_after_the_other() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/scenarios/small-night.json"));
        String tips =
                "\"tips\": [{\"turn\": 1, \"text\": \"{trace} follows it home.\"}, {\"turn\": 1, \"text\": \"And so on.\"},"
                        + " {\"turn\": 2, \"text\": \"The second turn.\"}],";
        String taught = text.replaceFirst("\\{", "{" + java.util.regex.Matcher.quoteReplacement(tips));
        Scenario scenario = ScenarioReader.load("taught.json", taught.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        assertEquals(3, scenario.tips().size());
        Player player = new Player(Halm.session(scenario, Mode.RECORD, 7), TAUGHT, SIZE).opened();
        assertTrue(player.text().contains("TIP  t follows it home."), player.text());
        assertTrue(player.press("ESCAPE").text().contains("TIP  And so on."));
        assertFalse(player.press("ESCAPE").text().contains("TIP"));
        assertTrue(player.press("p ENTER").next().settled().text().contains("The second turn."));
    }

    @Test
    void a_tip_of_no_turn_of_the_shift_is_reported() throws IOException {
        String text = Files.readString(Path.of("src/test/resources/scenarios/small-night.json"));
        String tips = "\"tips\": [{\"turn\": 9, \"text\": \"Late.\"}],";
        String taught = text.replaceFirst("\\{", "{" + java.util.regex.Matcher.quoteReplacement(tips));
        var loaded = ScenarioReader.load("taught.json", taught.getBytes(StandardCharsets.UTF_8));
        assertTrue(
                loaded.problems().toString().contains("tips[0].turn"),
                loaded.problems().toString());
    }

    @Test
    void leaving_the_composer_keeps_what_was_chosen_for_the_turn() {
        Player player = Player.at(SIZE).opened().press("ENTER 3 ESCAPE");
        assertEquals(Place.DESK, player.model().place());
        assertTrue(player.model().message().contains("kept for this turn"));
        assertEquals(1, player.model().session().entries().size());
        Composer composer = composer(player.press("ENTER"));
        assertTrue(composer.chosen());
        player.press("ENTER");
        assertTrue(player.model().item().ran());
        assertEquals(List.of(), player.model().at().aside());
        player.press("DOWN ENTER 2 ESCAPE").next().settled();
        assertEquals(List.of(), player.model().at().aside());
    }

    @Test
    void leaving_the_composer_with_nothing_chosen_keeps_nothing() {
        Player player = Player.at(SIZE).opened().press("ENTER 3 0 ESCAPE");
        assertEquals("", player.model().message());
        assertFalse(composer(player.press("ENTER")).chosen());
    }

    @Test
    void digits_on_a_tick_box_say_which_claim_they_moved() {
        Player player = Player.at(SIZE).opened().press("ENTER 1 DOWN");
        Composer composer = composer(player);
        assertEquals(
                Composer.Kind.BASIS,
                ComposerKeys.entries(player.model(), composer)
                        .get(composer.cursor())
                        .kind());
        String slug = player.model().voice().slug(composer.lines().get(0).question());
        player.press("4");
        assertEquals(Words.capital(slug) + ": doubtful.", player.model().message());
    }

    @Test
    void tab_goes_from_claim_to_claim_past_the_boxes() {
        Player player = Player.at(SIZE).opened();
        while (player.model().item().claims().size() < 2) {
            player.press("DOWN");
        }
        player.press("ENTER 1");
        int before = lineAtCursor(player);
        player.press("TAB");
        assertEquals((before + 1) % composer(player).lines().size(), lineAtCursor(player));
        assertEquals(before, lineAtCursor(player.press("BACKTAB")));
    }

    private static Composer composer(Player player) {
        return ((Overlay.Composing) player.model().top().orElseThrow()).composer();
    }

    private static int lineAtCursor(Player player) {
        Composer composer = composer(player);
        Composer.Entry entry = ComposerKeys.entries(player.model(), composer).get(composer.cursor());
        assertEquals(Composer.Kind.LINE, entry.kind());
        return entry.line();
    }

    @Test
    void tab_goes_round_the_panes_of_a_wide_screen() {
        Player player = Player.at(160, 50).opened();
        List<Object> round = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            round.add(
                    player.model().place() == Place.DESK
                            ? player.model().at().pane()
                            : player.model().place());
            player.press("TAB");
        }
        assertEquals(List.of(Pane.WIRE, Pane.DISPATCH, Place.PAGE, Place.BOARD), round);
        assertEquals(Place.DESK, player.model().place());
        assertEquals(Pane.WIRE, player.model().at().pane());
        assertEquals(Place.BOARD, player.press("BACKTAB").model().place());
        assertEquals(Place.PAGE, player.press("BACKTAB").model().place());
        assertEquals(Place.DESK, player.press("BACKTAB").model().place());
        assertEquals(Pane.DISPATCH, player.model().at().pane());
    }
}
