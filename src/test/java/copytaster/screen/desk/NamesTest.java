package copytaster.screen.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.content.ScenarioReader;
import copytaster.scenario.Mode;
import copytaster.scenario.Scenario;
import copytaster.screen.Ink;
import copytaster.screen.Size;
import copytaster.screen.sheet.Row;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.BitSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Places, people and things by their names: on the map, on the desk, in the list of all that can be done, in the help. */
class NamesTest {
    private static final Size SMALL = new Size(80, 24);

    private static Player wednesday(Size size) throws IOException {
        Path file = Path.of("scenarios", "kunduz-wednesday.json");
        Scenario scenario = ScenarioReader.load(file.toString(), Files.readAllBytes(file))
                .value()
                .orElseThrow();
        return new Player(Halm.session(scenario, Mode.RECORD, 7), Settings.USUAL, size).opened();
    }

    private static String line(String text, String part) {
        return text.lines().filter(line -> line.contains(part)).findFirst().orElseThrow(() -> new AssertionError(text));
    }

    @Test
    void the_map_of_kunduz_fits_the_smallest_screen_with_every_place_named() throws IOException {
        Player player = wednesday(SMALL).press("a");
        String text = player.text();
        assertFalse(text.contains(" of 2"), text);
        assertTrue(text.contains("last heard"), text);
        String words = text.replaceAll("[\\s│]+", " ");
        for (Scenario.Place place : player.model().session().night().scenario().places()) {
            for (String word : place.name().split(" ")) {
                assertTrue(words.contains(word), place.name() + text);
            }
        }
    }

    @Test
    void a_mark_and_its_holder_are_two_words_and_the_list_is_in_the_order_of_the_marks() throws IOException {
        String text = wednesday(SMALL).press("a").text();
        assertTrue(text.contains("P ◆ police headquarters"), text);
        assertTrue(text.contains("═C ?═"), text);
        int before = -1;
        for (String name : List.of("airport", "Baghlan road", "main crossroads", "Bala Hisar fort", "police head")) {
            int at = text.indexOf(name);
            assertTrue(at > before, name + text);
            before = at;
        }
    }

    @Test
    void roads_are_drawn_and_have_ascii_twins() throws IOException {
        String text = wednesday(SMALL).press("a").text();
        assertTrue(text.contains("═┴──"), text);
        assertTrue(text.contains("╲"), text);
        MapLines lines = new MapLines(List.of(" | ", "-+=", " | a-b"), new BitSet());
        assertEquals("┼", lines.at("+", 1, 1));
        assertEquals("-", lines.at("-", 4, 2), "a hyphen is no road");
        assertEquals("+", new MapLines(List.of("+"), new BitSet()).at("+", 0, 0));
        for (String glyph : "│╲╱═─╴╶╵╷┘└┴┐┌┬┤├┼".split("")) {
            assertTrue("|\\/=-+".contains(copytaster.screen.sheet.Twins.of(glyph)), glyph);
        }
    }

    @Test
    void a_landmark_is_not_as_grey_as_silence() {
        Player player = Player.at(SMALL).opened().press("p ENTER a");
        String text = player.text();
        List<String> lines = text.lines().toList();
        int row = IntStream.range(0, lines.size())
                .filter(i -> lines.get(i).contains("~B~"))
                .findFirst()
                .orElseThrow();
        assertEquals(
                Ink.BOX, player.view().ink(lines.get(row).indexOf("~B~") + 1, row), "nor as bright as what is told");
        assertTrue(text.contains("Landmarks: B Stone Bridge"), text);
    }

    @Test
    void who_is_out_is_said_to_come_back() throws IOException {
        Player halm = Player.at(SMALL).opened().press("c ENTER").settled().press("ESCAPE");
        assertTrue(line(halm.text(), "DESK").contains("Noor, reporter back 18:30"), halm.text());
        Player player = wednesday(SMALL);
        assertTrue(player.text().contains("DESK  free Language, Picture, Defence, Wires"), player.text());
        while (player.model().seen().staff().stream().noneMatch(hand -> hand.busyUntil() > 0)) {
            player.press("DOWN c ENTER").settled().press("ESCAPE");
        }
        String desk = line(player.text(), "DESK  ");
        assertTrue(desk.contains("free ") && desk.matches(".* back [0-9:]{5}.*"), desk);
    }

    @Test
    void all_that_can_be_done_is_told_whole_on_the_smallest_screen() {
        Player player = Player.at(SMALL).opened().press(":");
        while (true) {
            String text = player.text();
            assertFalse(text.lines().anyMatch(line -> line.startsWith("│") && line.contains("…")), text);
            int before = ((Overlay.Palette) player.model().top().orElseThrow()).cursor();
            player.press("DOWN");
            if (((Overlay.Palette) player.model().top().orElseThrow()).cursor() == before) {
                break;
            }
        }
    }

    @Test
    void looking_at_the_checks_is_not_priced() {
        Verb checks = Verb.of(Player.at(SMALL).opened().model(), "checks on the claim")
                .get(0);
        assertEquals("", checks.price());
        assertEquals("check", checks.name());
    }

    @Test
    void the_wire_names_the_source_before_the_kind() {
        assertTrue(Player.at(SMALL).opened().text().contains("17:48 #1  Varra Agency · wire"));
    }

    @Test
    void nothing_is_scored_before_the_shift_begins() {
        for (Size size : List.of(SMALL, new Size(160, 50))) {
            Player player = Player.at(size);
            assertEquals(Place.BRIEFING, player.model().place());
            assertFalse(player.text().contains("TRUST"), player.text());
            assertTrue(player.opened().text().contains("TRUST"));
        }
    }

    @Test
    void the_help_tells_of_running_right_after_deciding() {
        String text = Player.at(new Size(80, 50)).opened().press("?").text();
        assertTrue(text.indexOf("Running and re-rating") > text.indexOf("Decide"), text);
        int next = text.indexOf("Find out");
        assertTrue(next < 0 || text.indexOf("Running and re-rating") < next, text);
    }

    /** A cause that went on in the next line lost its ink there. */
    @Test
    void a_cause_keeps_its_ink_over_the_end_of_a_line() {
        String causes = "59 (−0.6 “the armour” still open, +0.4 “the fort”)";
        int at = causes.indexOf(" still");
        Row first = Words.moved(causes.substring(0, at), Ink.DIM);
        Row second = Words.moved(causes.substring(at + 1), Ink.BAD);
        assertEquals(List.of(Ink.DIM, Ink.BAD), inks(first));
        assertEquals(List.of(Ink.BAD, Ink.GOOD, Ink.DIM), inks(second));
    }

    private static List<Ink> inks(Row row) {
        return row.spans().stream().map(Row.Span::ink).toList();
    }
}
