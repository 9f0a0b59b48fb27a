package copytaster.screen.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Event;
import copytaster.content.ScenarioReader;
import copytaster.narrate.Holding;
import copytaster.observe.Observation.Hand;
import copytaster.observe.Observation.Topic;
import copytaster.rules.Setup;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import copytaster.screen.Area;
import copytaster.screen.Frame;
import copytaster.screen.Ink;
import copytaster.screen.Size;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Sheet;
import copytaster.session.Session;
import copytaster.testing.Shift;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the panes do with the room they have, on a night with a long wire. */
class RoomTest {
    private static final Path WEDNESDAY = Path.of("scenarios", "kunduz-wednesday.json");

    /** A player before a shift. */
    static Player before(Path shift, Mode mode, Settings settings, int columns, int rows) {
        try {
            Night night = new Night(
                    ScenarioReader.load(shift.toString(), Files.readAllBytes(shift))
                            .value()
                            .orElseThrow(),
                    mode);
            Session session = Session.begin(Shift.header(night, 7, Setup.USUAL), night);
            return new Player(session, settings, new Size(columns, rows));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }

    /** A player at the opened desk of a shift. */
    static Player at(Path shift, Mode mode, Settings settings, int columns, int rows) {
        return before(shift, mode, settings, columns, rows).opened();
    }

    /** A player who has run the first dispatch of so many turns. */
    static Player after(int turns, int columns, int rows) {
        Player player = at(WEDNESDAY, Mode.RECORD, Settings.USUAL, columns, rows);
        for (int i = 0; i < turns; i++) {
            player.press("p ENTER").settled().press("ESCAPE").next().settled();
        }
        return player;
    }

    static List<String> pane(Player player, Area area) {
        return player.text()
                .lines()
                .skip(area.row())
                .limit(area.rows())
                .map(line ->
                        line.substring(Math.min(line.length(), area.column()), Math.min(line.length(), area.right())))
                .toList();
    }

    /** Old dispatches were cut to one line each while half of the list stood empty. */
    @ParameterizedTest
    @ValueSource(ints = {2, 3, 4, 5, 8, 12})
    void the_wire_folds_only_what_has_no_room(int turns) {
        Player player = after(turns, 160, 50);
        List<String> wire = pane(player, Layout.of(player.model()).wire());
        long empty = wire.stream().filter(String::isBlank).count();
        boolean folded = wire.stream().anyMatch(line -> line.endsWith("…"));
        assertFalse(folded && empty > 1, player.text());
    }

    /** How far one is in the list was once written on the heading of the pane below. */
    @Test
    void the_wire_tells_its_place_on_its_own_edge() {
        Player player = after(5, 160, 36);
        String[] lines = player.text().split("\n");
        Layout layout = Layout.of(player.model());
        assertTrue(layout.staffed(), "the case is not the one meant");
        assertTrue(lines[layout.titles()].substring(0, layout.wire().columns()).contains(" of "), player.text());
        String desk = lines[layout.below().row()].substring(0, layout.wire().columns());
        assertTrue(desk.startsWith("─ DESK ──"), player.text());
        assertFalse(desk.contains(" of "), player.text());
    }

    /** A line of the standing page was cut: once in its last words, which tell whose they are, once to an answer that its box gives already. */
    @ParameterizedTest
    @ValueSource(ints = {12, 20, 29, 60})
    void the_standing_page_tells_a_line_whole_or_names_it(int most) {
        Player player = after(5, 160, 50);
        String told = plain(PagePane.rows(player.model(), 46, most, most)).replaceAll("\\s+", " ");
        int whole = 0;
        for (Topic topic : Lists.page(player.model())) {
            whole += told.contains(": " + PagePane.words(topic)) ? 1 : 0;
            assertTrue(told.contains(topic.slug()), topic.slug() + " is missing:\n" + told);
        }
        assertFalse(told.contains("…"), told);
        assertTrue(most < 29 || whole > 0, told);
        assertTrue(most < 60 || whole == Lists.page(player.model()).size(), told);
    }

    /** The more rows the standing page has, the more of its lines are told, until the empty boxes are explained too. */
    @Test
    void the_standing_page_takes_the_room_it_has() {
        Player player = after(2, 160, 50);
        int before = 0;
        for (int most = 8; most < 80; most++) {
            int rows = PagePane.rows(player.model(), 46, most, most).size();
            assertTrue(rows >= before, most + " rows: " + rows + " after " + before);
            before = rows;
        }
        String all = plain(PagePane.rows(player.model(), 46, 80, 80));
        assertTrue(all.contains("DEBUNKED · not so"), all);
        assertTrue(all.contains("Nothing here yet."), all);
        assertFalse(plain(PagePane.rows(player.model(), 46, 12, 12)).contains("Nothing here yet."));
        assertFalse(plain(PagePane.rows(player.model(), 46, 80, 12)).contains("Nothing here yet."));
    }

    /** "y…": the end of the strip was once cut where the last word had come ten hours before. */
    @Test
    void the_questions_beside_the_dispatch_are_whole_to_the_end_of_the_night() {
        Player player = at(WEDNESDAY, Mode.RECORD, Settings.USUAL, 160, 50);
        boolean longAgo = false;
        for (int turn = 0; turn <= 16; turn++) {
            assertFalse(player.text().contains(" y… "), player.text());
            longAgo |= player.text().contains(" 10h");
            player.next().settled();
        }
        assertTrue(longAgo, "the case is not the one meant");
    }

    /** A list further down once began with the end of a dispatch, which looked like words of the title above it. */
    @ParameterizedTest
    @ValueSource(strings = {"80 24", "160 50"})
    void the_wire_begins_with_the_beginning_of_a_dispatch(String size) {
        String[] sides = size.split(" ");
        Player player =
                at(WEDNESDAY, Mode.RECORD, Settings.USUAL, Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
        for (int turn = 0; turn < 6; turn++) {
            for (int i = 0; i < player.model().seen().wire().size(); i++) {
                assertBegins(player);
                assertBegins(player.press("ENTER"));
                player.press("ESCAPE DOWN");
            }
            player.next().settled();
        }
    }

    /** Where the list is in sight, the line below its heading. */
    private static void assertBegins(Player player) {
        List<String> lines = player.text().lines().toList();
        for (int i = 0; i + 1 < lines.size(); i++) {
            boolean heading = lines.get(i).startsWith("─ WIRE");
            assertTrue(!heading || lines.get(i + 1).matches("(─|.. (\\d\\d:\\d\\d )?#| {12}).*"), player.text());
        }
    }

    /** A late page once told in full what was settled, and only named what could still cost something. */
    @Test
    void what_is_still_open_is_told_before_what_is_settled() {
        Player player = after(13, 160, 50);
        List<Topic> lines = Lists.page(player.model());
        boolean met = false;
        for (int most = 12; most < 100; most++) {
            String told = plain(PagePane.rows(player.model(), 46, most, most)).replaceAll("\\s+", " ");
            boolean settled = false;
            boolean named = false;
            for (Topic topic : lines) {
                boolean whole = told.contains(": " + PagePane.words(topic));
                settled |= whole && topic.settled().isPresent() && !Lists.wrong(topic);
                named |= !whole && topic.settled().isEmpty();
            }
            met |= settled;
            assertFalse(settled && named, told);
        }
        assertTrue(met, "the case is not the one meant");
    }

    private static String plain(List<Row> rows) {
        StringBuilder text = new StringBuilder();
        for (Row row : rows) {
            row.spans().forEach(span -> text.append(span.text()));
            text.append('\n');
        }
        return text.toString();
    }

    /** On a wide and tall screen the page has its column to itself and the questions stand under the dispatch, each in one row. */
    @Test
    void the_questions_stand_under_the_dispatch() {
        for (Player player : List.of(after(0, 160, 50), after(2, 160, 50))) {
            Layout layout = Layout.of(player.model());
            List<String> side = pane(player, layout.side());
            assertTrue(
                    side.stream().anyMatch(line -> line.contains("fewer than 600: Yes, we are told. About 500")),
                    player.text());
            List<String> under = pane(player, layout.under());
            assertTrue(under.get(0).contains("QUESTIONS ─ ≠ sources differ"), player.text());
            long rows = under.stream().filter(line -> !line.isBlank()).count();
            assertEquals(Lists.counting(player.model().seen()).size() + 2, rows, player.text());
        }
    }

    /** Under a wire that is still short stands what the night is about, then what the turn brought; half a report never does. */
    @Test
    void a_short_wire_leaves_room_for_its_background() {
        Player first = after(0, 160, 50);
        assertTrue(first.text().contains("─ BRIEFING ──"), first.text());
        Player later = after(1, 160, 50);
        String report = plain(Background.rows(later.model(), 53, 40));
        assertTrue(report.contains("REPORT AT 10:45") && report.contains("Went out"), report);
        int whole = Background.rows(later.model(), 53, 40).size();
        assertEquals(whole, Background.rows(later.model(), 53, whole).size());
        assertEquals(List.of(), Background.rows(later.model(), 53, whole - 1));
        assertTrue(Background.rows(first.model(), 53, 4).isEmpty(), "too little to be of use");
    }

    /** Enter reads on while there is more, then begins: whoever takes the one for the other loses what is typed next. */
    @Test
    void the_briefing_says_whether_enter_reads_on_or_begins() {
        Player player = before(WEDNESDAY, Mode.RECORD, Settings.USUAL, 80, 24);
        assertTrue(player.text().contains("Enter read on"), player.text());
        player.press("END");
        assertTrue(player.text().contains("Enter begin"), player.text());
        assertEquals(Place.DESK, player.press("ENTER").settled().model().place());
    }

    static Stream<Path> shifts() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("scenarios"))) {
            return files
                    .filter(file -> file.toString().endsWith(".json"))
                    .filter(file -> !file.toString().endsWith(".schema.json"))
                    .filter(file -> !file.toString().endsWith(".campaign.json"))
                    .sorted()
                    .toList()
                    .stream();
        }
    }

    /** "A FIRST SHIFT: THE T…", it once said. */
    @ParameterizedTest
    @MethodSource("shifts")
    void the_header_has_every_shift_s_name_whole(Path shift) {
        Player player = at(shift, Mode.RECORD, Settings.USUAL, 80, 24);
        String title = player.model().seen().title().toUpperCase(Locale.ROOT);
        String full = player.text().split("\n")[0];
        assertTrue(full.startsWith(" " + title + "  "), full);
        assertTrue(full.contains(" Sep ") || full.contains(" Oct ") || full.contains(" Apr "), "the day: " + full);
        for (String way : List.of("p ENTER", "t ENTER", "c ENTER y")) {
            for (int i = 0; i < 4 && player.model().seen().actionsLeft() > 0; i++) {
                player.press(way).settled().press("ESCAPE ESCAPE DOWN");
            }
        }
        assertEquals(0, player.model().seen().actionsLeft(), player.text());
        String none = player.text().split("\n")[0];
        assertTrue(none.startsWith(" " + title + "  ") && none.endsWith("  no actions left"), none);
    }

    /** What cannot be told whole ends after a whole word. */
    @ParameterizedTest
    @MethodSource("shifts")
    void the_header_of_an_altered_night_tears_no_word(Path shift) {
        Player player = at(shift, Mode.FOG, Settings.USUAL.deadline(90), 80, 24);
        String header = player.text().split("\n")[0];
        String words = (" AN ALTERED NIGHT, NOT THE RECORD · "
                + player.model().seen().title().toUpperCase(Locale.ROOT) + " ");
        String told = header.substring(0, header.indexOf("  ")).replace("…", "");
        assertTrue(words.startsWith(told) && told.startsWith(" AN ALTERED NIGHT, NOT THE RECORD"), header);
        assertTrue(" ,:·".indexOf(words.charAt(told.length())) >= 0, header);
    }

    /** "Doubtful" beside a dispatch that says no was taken for doubt of the denial. */
    @Test
    void a_denial_as_written_says_what_it_comes_to() {
        Player player = Player.at(80, 24).opened().press("DOWN");
        assertTrue(player.text().contains("Flood office: dykes hold"), player.text());
        assertTrue(player.text().contains("so probably no") || player.text().contains("so no"), player.text());
    }

    /** The bar of the line that the keys act on ends where the rivals' column begins. */
    @Test
    void the_bar_of_the_page_leaves_the_rivals_alone() {
        Player player = after(1, 100, 30).press("b / p r i s o n e r s ENTER");
        assertFalse(aside(player).isEmpty(), "the case is not the one meant");
        Frame frame = player.view();
        int barred = 0;
        for (int row = 0; row < 30; row++) {
            barred += frame.ink(50, row) == Ink.SELECTED ? 1 : 0;
            assertFalse(frame.ink(90, row) == Ink.SELECTED, frame.glyphs());
        }
        assertEquals(1, barred, frame.glyphs());
    }

    /** "1–30 of 43" on the rule of the questions read as 43 questions. */
    @ParameterizedTest
    @ValueSource(ints = {40, 50})
    void the_dispatch_tells_its_place_on_its_own_edge(int rows) {
        Player player = after(5, 160, rows);
        for (String keys : List.of("", "c", "ESCAPE t")) {
            Player there = keys.isEmpty() ? player : player.press(keys);
            Area pane = Layout.of(there.model()).dispatch();
            boolean above = pane.bottom() < Layout.of(there.model()).rule();
            String[] lines = there.text().split("\n");
            assertEquals(rows == 50, above, there.text());
            assertEquals(
                    above,
                    lines[pane.row() - 1].substring(pane.column(), pane.right()).contains(" of "),
                    there.text());
            assertEquals(!above, lines[Layout.of(there.model()).rule()].contains(" of "), there.text());
        }
    }

    /** The pane left out the heaviest question, which the selected dispatch was about, and the line that names its columns. */
    @Test
    void the_questions_keep_their_heading_and_what_the_selected_dispatch_is_about() {
        Player player = after(6, 160, 50);
        List<Topic> open = Lists.counting(player.model().seen());
        Area pane = Layout.of(player.model()).under();
        assertTrue(open.size() + 2 > pane.rows(), "the case is not the one meant");
        int heaviest = open.stream().mapToInt(Topic::weight).max().orElseThrow();
        for (int i = 0; i < player.model().seen().wire().size(); i++) {
            List<String> shown = pane(player, pane);
            assertTrue(shown.get(1).matches(" +question +weight .*last heard.*"), player.text());
            List<String> slugs = open.stream()
                    .map(Topic::slug)
                    .filter(slug -> shown.stream().anyMatch(line -> line.startsWith(slug + " ", 3)))
                    .toList();
            List<String> listed = shown.stream()
                    .skip(2)
                    .filter(line -> line.contains("×"))
                    .map(line -> line.substring(3, line.indexOf('×')).strip())
                    .toList();
            assertEquals(slugs, listed, "not in the board's order:\n" + player.text());
            assertTrue(player.text().contains("q " + (open.size() - slugs.size()) + " more questions"), player.text());
            for (Topic topic : open) {
                boolean about = player.model().item().claims().stream()
                        .anyMatch(said -> said.question().equals(topic.id()));
                assertTrue(
                        slugs.contains(topic.slug()) || !about && topic.weight() < heaviest,
                        topic.slug() + " is missing:\n" + player.text());
            }
            player.press("DOWN");
        }
    }

    /** What a claim answers once gave way to how the wire words it: "2 the push… wire: doubtful, so probably no". */
    @ParameterizedTest
    @MethodSource("shifts")
    void a_claim_tells_its_answer_before_the_wording_of_the_wire(Path shift) {
        Player player = at(shift, Mode.RECORD, Settings.USUAL, 80, 24);
        for (int turn = 0; turn < 6; turn++) {
            player.press("HOME");
            for (int i = 0; i < player.model().seen().wire().size(); i++) {
                Sheet sheet = DispatchPane.sheet(
                        player.model(), Layout.of(player.model()).dispatchText());
                String told = plain(sheet.rows());
                player.model().item().claims().forEach(said -> {
                    String head = player.model().voice().slug(said.question()) + ": ";
                    assertTrue(told.contains(head + Words.answer(said) + " "), told);
                });
                player.press("DOWN");
            }
            player.next().settled();
        }
    }

    /** The last line of twenty was the gain, out of sight below the risk that it is to be weighed against. */
    @ParameterizedTest
    @ValueSource(strings = {"ENTER", "ENTER DOWN", "2", "1"})
    void risk_and_gain_of_a_detail_are_seen_together(String keys) {
        Player player = after(6, 80, 24).press("HOME");
        for (int i = 0; i < 20 && !player.model().item().headline().startsWith("One caller: charges"); i++) {
            player.press("DOWN");
        }
        player.press(keys);
        assertEquals(Place.COMPOSER, player.model().place(), player.text());
        assertTrue(player.text().contains("▲ Risk, grave: "), player.text());
        assertTrue(player.text().contains("Gain, considerable: "), player.text());
    }

    /** The claims beside the one being placed lost their sentence while half of the box was blank. */
    @Test
    void the_composer_tells_every_claim_where_there_is_room() {
        Player player = at(WEDNESDAY, Mode.RECORD, Settings.USUAL, 160, 50).press("ENTER");
        assertTrue(player.model().item().claims().size() > 2, "the case is not the one meant");
        String box =
                String.join(" ", pane(player, Layout.of(player.model()).wire())).replaceAll("[│ ]+", " ");
        player.model().item().claims().forEach(said -> assertTrue(box.contains(said.text()), player.text()));
    }

    /** With no action left the keys that run a dispatch were still offered first. */
    @Test
    void what_can_no_longer_be_run_is_not_offered() {
        Player player = at(WEDNESDAY, Mode.RECORD, Settings.USUAL, 80, 24);
        assertTrue(bar(player).contains("p as written") && bar(player).contains("1-5 rung"), player.text());
        for (int i = 0; i < 3; i++) {
            player.press("t ENTER").settled().press("DOWN");
        }
        assertEquals(0, player.model().seen().actionsLeft(), player.text());
        for (String gone : List.of("Enter run", "as written", "rung")) {
            assertFalse(bar(player).contains(gone), player.text());
        }
    }

    /** "Picture editor: Date and place the newe…": a name can be shortened, the work cannot. */
    @Test
    void the_people_s_pane_shortens_a_name_before_the_work() {
        Player player = at(WEDNESDAY, Mode.RECORD, Settings.USUAL, 160, 50);
        int shortened = 0;
        for (int turn = 0; turn < 5; turn++) {
            for (String keys : List.of("c ENTER", "DOWN c ENTER", "DOWN c ENTER")) {
                player.press(keys).settled().press("ESCAPE ESCAPE");
            }
            List<String> people = pane(player, Layout.of(player.model()).below());
            for (Hand hand : player.model().seen().staff()) {
                if (hand.busyUntil() > 0 && !hand.away()) {
                    String name = Words.bare(hand.name());
                    String whole = name + ": " + hand.doing() + " back 00:00";
                    boolean fits =
                            whole.length() <= Layout.of(player.model()).below().columns() - 2;
                    String begins = " " + (fits ? name : Words.first(name)) + ": ";
                    assertTrue(people.stream().anyMatch(line -> line.startsWith(begins)), player.text());
                    shortened += fits ? 0 : 1;
                }
            }
            player.press("HOME").next().settled();
        }
        assertTrue(shortened > 0, "the case is not the one meant");
    }

    private static String bar(Player player) {
        String[] lines = player.text().split("\n");
        return lines[lines.length - 1];
    }

    /** A road once ran on through the legend, and what was new was cut from it. */
    @Test
    void the_map_keeps_clear_of_its_legend() {
        for (Path shift : List.of(
                Path.of("scenarios", "kunduz-monday.json"),
                Path.of("scenarios", "kunduz-tuesday.json"),
                WEDNESDAY,
                Path.of("scenarios", "kunduz-thursday.json"))) {
            Player player = at(shift, Mode.RECORD, Settings.USUAL, 80, 24);
            for (int turn = 0; turn < 4; turn++) {
                List<String> lines = player.press("a").text().lines().toList();
                int rule = lines.get(2).indexOf('│', 1);
                assertTrue(rule > 28, player.text());
                for (String line : lines.subList(2, lines.size() - 3)) {
                    assertEquals("│ ", line.substring(rule, rule + 2), player.text());
                    assertFalse(line.substring(0, rule).matches(".*[─═╲…].*"), player.text());
                }
                player.press("ESCAPE p ENTER").settled().press("ESCAPE").next().settled();
            }
        }
    }

    /** The gauges and the people were once drawn over a box that reaches down to them, as soon as something was looked for in it. */
    @ParameterizedTest
    @ValueSource(strings = {"b", "q", "c TAB"})
    void looking_for_something_leaves_a_box_as_it_is(String keys) {
        Player player = after(6, 80, 24).press(keys);
        Layout layout = Layout.of(player.model());
        Area box = layout.overlay(
                player.model().place(),
                Sheets.of(player.model(), player.model().top().orElseThrow()));
        assertTrue(box.bottom() > layout.foot().row(), "the case is not the one meant:\n" + player.text());
        List<String> before = player.text().lines().limit(box.bottom()).toList();
        assertEquals(
                before, player.press("/").text().lines().limit(box.bottom()).toList());
    }

    /** The middle mark of a strip was once joined to the frame above it, and what the signs mean scrolled away. */
    @Test
    void the_board_says_what_its_signs_mean_wherever_it_is_scrolled_to() {
        Player player = after(6, 80, 24).press("q");
        int questions = Lists.topics(
                        player.model(), (Overlay.Listing) player.model().top().orElseThrow())
                .size();
        for (int i = 0; i < questions; i++) {
            String frame = player.text()
                    .lines()
                    .filter(line -> line.startsWith("┌─ QUESTIONS"))
                    .findFirst()
                    .orElseThrow();
            assertTrue(frame.contains("≠ sources differ") && frame.contains("last heard ─┐"), player.text());
            assertFalse(
                    frame.contains("┬")
                            && frame.equals(player.text().lines().toList().get(1)),
                    player.text());
            player.press("DOWN");
        }
        assertTrue(player.text().contains("↑"), "the case is not the one meant:\n" + player.text());
    }

    /** Of who is away it was told neither why nor until when, though the desk had been told both. */
    @Test
    void who_is_away_says_until_when_and_why() {
        Player player = after(5, 80, 24);
        assertTrue(player.text().contains("Picture away until 15:15"), player.text());
        String staff = player.press("w").text();
        assertTrue(staff.contains("away until 15:15") && staff.contains("quarter past three"), staff);
    }

    /** "Date and place the newest pict… back 11:30", "offi…": what is cut ends after a whole word, unless that would waste a third of its room. */
    @ParameterizedTest
    @CsvSource({"80, 24", "100, 30", "160, 50"})
    void the_wire_and_the_people_tear_no_word(int columns, int rows) {
        Player player = at(WEDNESDAY, Mode.RECORD, Settings.USUAL, columns, rows);
        int cut = 0;
        for (int turn = 0; turn < 8; turn++) {
            player.press("c ENTER").settled().press("ESCAPE ESCAPE HOME DOWN");
            String told = told(player);
            Matcher shortened = Pattern.compile("([\\p{L}'’-]+)…").matcher(player.text());
            while (shortened.find()) {
                String piece = Pattern.quote(shortened.group(1));
                boolean whole = Pattern.compile("(?<![\\p{L}'’-])" + piece + "(?![\\p{L}'’-])")
                        .matcher(told)
                        .find();
                assertTrue(whole || saves(player, shortened.group()), shortened.group() + "\n" + player.text());
                cut++;
            }
            player.next().settled();
        }
        assertTrue(cut > 0, "the case is not the one meant");
    }

    /** Whether a piece of a word fills what would be a third of a line of the wire. */
    private static boolean saves(Player player, String piece) {
        Area wire = Layout.of(player.model()).wire();
        int third = (wire.columns() - 15) / 3;
        return piece.length() + 1 >= third && pane(player, wire).stream().anyMatch(line -> line.contains(piece));
    }

    /** All headlines, names and work, whole. */
    private static String told(Player player) {
        StringBuilder told = new StringBuilder();
        player.model()
                .seen()
                .wire()
                .forEach(item -> told.append(item.headline())
                        .append(' ')
                        .append(Words.bare(item.source().name()))
                        .append(' '));
        player.model()
                .seen()
                .staff()
                .forEach(hand -> told.append(hand.name())
                        .append(' ')
                        .append(hand.doing())
                        .append(' '));
        return told.toString();
    }

    /** "army, told, goes out 10:4…": the legend of the map is wrapped, never cut, and says what each sign on the map stands for. */
    @ParameterizedTest
    @CsvSource({"wednesday, 80, 24", "thursday, 80, 24", "thursday, 100, 30", "wednesday, 160, 50"})
    void the_map_cuts_nothing_and_explains_its_signs(String day, int columns, int rows) {
        Path shift = Path.of("scenarios", "kunduz-" + day + ".json");
        Player player = at(shift, Mode.RECORD, Settings.USUAL, columns, rows);
        Set<String> meanings = new TreeSet<>();
        for (int turn = 0; turn < 15; turn++) {
            player.press("p ENTER").settled().press("ESCAPE HOME");
            for (int again = 0; again < 2; again++) {
                int text = Layout.of(player.model()).text(Place.MAP);
                String sheet = plain(MapSheet.of(player.model(), text).rows());
                assertFalse(sheet.contains("…"), sheet);
                List<String> signs = Holding.of(
                                player.model().session().night(), player.model().seen())
                        .stream()
                        .filter(holding -> !holding.sign().isBlank())
                        .map(holding -> holding.sign()
                                + ' '
                                + holding.holder()
                                        .orElse(holding.rung().equals(Optional.of(Rung.DOUBTFUL)) ? "" : "not known"))
                        .toList();
                String key = signs(player.press("a").text());
                player.press("ESCAPE");
                signs.forEach(sign -> assertTrue(key.contains(sign), sign + "\n" + sheet));
                assertEquals(signs.contains("? "), key.contains("doubted"), key);
                meanings.addAll(signs);
                if (again == 0) {
                    player.next().settled();
                }
            }
        }
        assertTrue(meanings.size() > 2, meanings.toString());
    }

    /** What the map as it opens says of its signs: beside it, above its list. */
    private static String signs(String map) {
        List<String> lines =
                map.lines().dropWhile(line -> !line.contains("─ WHO H")).skip(1).toList();
        int column = 1;
        return lines.stream()
                .takeWhile(line -> !line.contains("Bold:") && !line.contains("last heard"))
                .map(line -> line.substring(column, line.indexOf('│', column)))
                .collect(Collectors.joining(" "))
                .replaceAll(" +", " ");
    }

    /** The letters of the map looked different and nothing said why; the brightest were of places of which nobody asks. */
    @ParameterizedTest
    @CsvSource({"100, 30", "160, 50", "210, 60"})
    void the_map_says_what_its_weights_are_and_the_help_what_the_colours_are(int columns, int rows) {
        Player player = after(2, columns, rows);
        List<Row> help = HelpSheet.of(Place.DESK, Settings.USUAL, columns).rows();
        for (Rung rung : Rung.values()) {
            assertTrue(has(help, rung.word(), Words.ink(rung)), plain(help));
        }
        List<Row> map = player.press("a")
                .model()
                .top()
                .map(top -> Sheets.of(player.model(), top).rows())
                .orElseThrow();
        assertTrue(has(map, "Bold:", Ink.TITLE), plain(map));
        assertTrue(has(map, "Plain:", Ink.TEXT), plain(map));
        List<Row> drawn =
                Sheets.of(player.model(), player.model().top().orElseThrow()).aside();
        assertTrue(has(drawn, "J", Ink.BOX), plain(drawn));
    }

    private static boolean has(List<Row> rows, String text, Ink ink) {
        return rows.stream()
                .flatMap(row -> row.spans().stream())
                .anyMatch(span -> span.text().equals(text) && span.ink() == ink);
    }

    /**
     * “Army, settled” stood in the ink of confirmed and “held, settled” in that of debunked; then a place of which we said no in the
     * ink of confirmed, beside a page whose line on it had the ink of debunked.
     */
    @Test
    void the_map_s_weight_is_how_sure_we_are_whichever_way_the_answer_went() {
        Set<Rung> met = new TreeSet<>();
        for (String shift : List.of("first-shift", "kunduz-tuesday")) {
            Player player = at(Path.of("scenarios", shift + ".json"), Mode.RECORD, Settings.USUAL, 160, 50);
            while (player.model().place() == Place.DESK) {
                sure(player.model(), met);
                player.press("p ENTER").settled().press("ESCAPE HOME").next().settled();
            }
            sure(player.press("ENTER").press("y").model(), met);
        }
        assertTrue(met.containsAll(List.of(Rung.CONFIRMED, Rung.ATTRIBUTED, Rung.DEBUNKED)), met.toString());
    }

    private static void sure(Model model, Set<Rung> met) {
        List<Row> map = new ArrayList<>(MapSheet.of(model, 76).rows());
        map.addAll(MapSheet.brief(model, 46, 60));
        for (Row row : map) {
            for (Row.Span span : row.spans()) {
                boolean likely = span.text().matches(".*(, we are told|, told|probably|the record leans).*");
                boolean sure = !likely && span.text().matches("(?!not known).*, (we say|settled).*");
                assertTrue(!likely || span.ink() == Ink.TEXT, span + "\n" + plain(map));
                assertTrue(!sure || span.ink() == Ink.TITLE, span + "\n" + plain(map));
                assertFalse(span.ink().name().startsWith("RUNG"), plain(map));
            }
        }
        Holding.of(model.session().night(), model.seen())
                .forEach(holding -> holding.rung().ifPresent(met::add));
    }

    /** “Landmarks:” and its second line began in one column. */
    @Test
    void what_of_the_landmarks_has_no_room_in_one_line_is_indented() {
        Player player = at(WEDNESDAY, Mode.RECORD, Settings.USUAL, 80, 24);
        for (int columns = 60; columns < 110; columns++) {
            List<String> lines =
                    plain(MapSheet.of(player.model(), columns).rows()).lines().toList();
            for (int row = 0; row + 1 < lines.size(); row++) {
                int at = lines.get(row).indexOf("Landmarks:");
                if (at >= 0 && lines.get(row + 1).length() > at) {
                    assertTrue(lines.get(row + 1).startsWith("  ", at), columns + "\n" + String.join("\n", lines));
                }
            }
        }
    }

    /** On the map places that nobody can hold were bare letters, whatever had become of them: the signs know holders alone. */
    @ParameterizedTest
    @CsvSource({"80, 24", "100, 30", "160, 50"})
    void the_map_itself_says_how_it_is_where_nobody_can_hold_a_place(int columns, int rows) {
        int said = 0;
        int drawn = 0;
        for (String shift : List.of("river-flood", "kunduz-monday", "kunduz-wednesday", "kunduz-thursday")) {
            Player player = at(Path.of("scenarios", shift + ".json"), Mode.RECORD, Settings.USUAL, columns, rows);
            String roads = "";
            while (player.model().place() == Place.DESK) {
                player.press("p ENTER").settled().press("ESCAPE HOME");
                Sheet sheet =
                        MapSheet.of(player.model(), Layout.of(player.model()).text(Place.MAP));
                String map = plain(sheet.aside());
                for (Holding holding : Holding.of(
                        player.model().session().night(), player.model().seen())) {
                    if (!holding.place().held() && holding.holder().isPresent()) {
                        said++;
                        drawn += map.contains(holding.holder().get()) ? 1 : 0;
                    }
                }
                String lines = map.replaceAll("[^─│═╲~]", "");
                assertTrue(roads.length() - lines.length() < 8, "a word lies on the drawing:\n" + map);
                roads = lines;
                player.next().settled();
            }
        }
        assertTrue(said > 40 && drawn > said * 8 / 10, drawn + " of " + said);
    }

    /** “By our own reporting” stood over what had been settled against it, and our own word had the weight of the settled one. */
    @Test
    void of_a_settled_place_the_map_says_so_in_its_title_and_what_we_say_otherwise_in_plain() {
        int otherwise = 0;
        Player player = after(0, 160, 50);
        while (player.model().place() == Place.DESK) {
            boolean settled = Holding.of(
                            player.model().session().night(), player.model().seen())
                    .stream()
                    .anyMatch(Holding::settled);
            assertEquals(settled, MapSheet.title(player.model()).endsWith(": SETTLED, ELSE OUR PAGE"));
            for (Row row : MapSheet.of(player.model(), 76).rows()) {
                for (Row.Span span : row.spans()) {
                    boolean ours = span.text().matches("we (say|are told) .*");
                    otherwise += ours ? 1 : 0;
                    assertTrue(!ours || span.ink() == Ink.TEXT, span.toString());
                }
            }
            player.press("p ENTER").settled().press("ESCAPE HOME").next().settled();
        }
        assertTrue(otherwise > 0, "the case is not the one meant");
    }

    /** While the map was open, its place in the column beside it stood empty and the page's empty boxes went unexplained. */
    @Test
    void the_page_has_the_room_of_the_map_that_is_put_away() {
        Player player = at(Path.of("scenarios", "first-shift.json"), Mode.RECORD, Settings.USUAL, 160, 49);
        for (int turn = 0; turn < 2; turn++) {
            player.press("p ENTER").settled().press("ESCAPE HOME").next().settled();
        }
        assertFalse(player.text().contains("Nothing here yet."), "the case is not the one meant");
        String open = player.press("a").text();
        assertTrue(open.contains("Nothing here yet."), open);
    }

    /** Of one place the sign said that it was not known, and the words who holds it. */
    @Test
    void the_map_s_sign_and_words_agree_on_what_the_record_leans_to() {
        int leans = 0;
        for (Path shift : List.of(WEDNESDAY, Path.of("scenarios", "kunduz-thursday.json"))) {
            Player player = at(shift, Mode.RECORD, Settings.USUAL, 80, 24);
            while (player.model().place() == Place.DESK) {
                player.next().settled();
            }
            player.press("ENTER");
            if (player.model().place() == Place.ASKING) {
                player.press("y");
            }
            String map = plain(MapSheet.of(player.model(), 76).rows());
            List<Holding> holdings =
                    Holding.of(player.model().session().night(), player.model().seen());
            boolean silent = holdings.stream()
                    .anyMatch(holding -> holding.place().question().isPresent()
                            && holding.rung().isEmpty());
            assertEquals(silent, map.contains("Grey name: we say nothing."), map);
            for (Holding holding :
                    Holding.of(player.model().session().night(), player.model().seen())) {
                if (holding.words().contains("the record leans")) {
                    String held = holding.words().substring(0, holding.words().indexOf(','));
                    assertEquals(held, holding.holder().orElse("nobody"));
                    String sign = holding.mark() + ' ' + holding.sign();
                    assertTrue(map.contains(sign + ' ' + holding.place().name()), map);
                    leans++;
                }
            }
        }
        assertTrue(leans > 0, "the case is not the one meant");
    }

    /** WHO HOLDS WHAT stood twice on the screen while the map was open. */
    @ParameterizedTest
    @CsvSource({"160, 50", "210, 60"})
    void the_map_stands_once(int columns, int rows) {
        Player player = at(WEDNESDAY, Mode.RECORD, Settings.USUAL, columns, rows);
        assertTrue(player.text().contains("WHO HOLDS WHAT"), "the case is not the one meant");
        String open = player.press("a").text();
        assertEquals(open.indexOf("WHO HOLDS WHAT"), open.lastIndexOf("WHO HOLDS WHAT"), open);
    }

    /** The map lay in the middle of the debrief, with lines of that above it and below. */
    @ParameterizedTest
    @CsvSource({"160, 50", "210, 60", "100, 30", "80, 24"})
    void the_map_over_the_debrief_rests_on_its_lower_edge(int columns, int rows) {
        Player player = at(WEDNESDAY, Mode.RECORD, Settings.USUAL, columns, rows);
        while (player.model().place() != Place.CLOSING) {
            player.press(
                            player.model().place() == Place.ASKING
                                    ? "y"
                                    : player.model().place() == Place.DESK ? "n" : "ENTER")
                    .settled();
        }
        player.press("a");
        assertEquals(Place.MAP, player.model().place());
        Layout layout = Layout.of(player.model());
        Area box = layout.overlay(
                Place.MAP, Sheets.of(player.model(), player.model().top().orElseThrow()));
        assertEquals(1 + layout.closing(), box.bottom(), player.text());
    }

    /** Of lines without room the page in little gave the name alone, and not what they tell a reader. */
    @Test
    void a_line_of_the_page_in_little_says_yes_or_no_where_it_has_room_for_its_name_alone() {
        int named = 0;
        Player player = after(0, 160, 40);
        while (player.model().place() == Place.DESK) {
            player.press("p ENTER")
                    .settled()
                    .press("ESCAPE DOWN p ENTER")
                    .settled()
                    .press("ESCAPE")
                    .next()
                    .settled();
            for (Row row : PagePane.rows(player.model(), 46, 20, 0)) {
                String text = plain(List.of(row)).strip().isEmpty()
                        ? ""
                        : plain(List.of(row)).stripTrailing();
                named += text.matches("  \\S.*: (Yes|Yes, we are told|No|Probably not|We could not verify it)\\.")
                        ? 1
                        : 0;
                assertFalse(text.matches("  also: .*"), text);
            }
        }
        assertTrue(named > 0, "the case is not the one meant");
    }

    /** “b shows it; m on it puts it right”: b stood on the line of the dispatch at hand, and m moved that. */
    @Test
    void the_page_opens_at_what_is_to_be_put_right() {
        int wrong = 0;
        Player player = after(0, 80, 24);
        while (player.model().place() == Place.DESK) {
            List<String> toPutRight = Lists.toPutRight(player.model().seen());
            for (int i = 0; !toPutRight.isEmpty() && i < 8; i++) {
                Overlay.Listing page =
                        (Overlay.Listing) player.press("b").model().top().orElseThrow();
                assertTrue(toPutRight.contains(
                        Lists.topics(player.model(), page).get(page.cursor()).id()));
                player.press("ESCAPE DOWN");
                wrong++;
            }
            player.next().settled();
        }
        assertTrue(wrong > 0, "the case is not the one meant");
    }

    /** Readers moved by hundreds, and the foot said of trust alone why; then, where room was short, of readers alone. */
    @ParameterizedTest
    @CsvSource({"80, 24", "100, 30", "160, 50"})
    void the_foot_says_why_trust_moved_and_if_it_can_why_readers_did(int columns, int rows) {
        int both = 0;
        Player player = after(0, columns, rows);
        while (player.model().place() == Place.DESK) {
            String foot = player.text()
                    .lines()
                    .filter(line -> line.startsWith(" TRUST "))
                    .findFirst()
                    .orElseThrow();
            String trust = foot.substring(0, foot.indexOf("READERS"));
            String readers = foot.substring(foot.indexOf("READERS"), foot.indexOf("CARE"));
            assertTrue(!trust.contains("(") || trust.contains("“"), foot);
            both += trust.contains("“") && readers.matches(".*\\(.*(trust|“).*\\).*") ? 1 : 0;
            player.press("p ENTER").settled().press("ESCAPE").next().settled();
        }
        assertTrue(both > 2, "told of both in " + both + " turns");
    }

    /** The map of a flood was titled WHO HOLDS WHAT, and nobody held anything there. */
    @ParameterizedTest
    @CsvSource({
        "kunduz-monday, WHO HOLDS WHAT",
        "kunduz-tuesday, WHO HOLDS WHAT",
        "kunduz-wednesday, WHO HOLDS WHAT",
        "kunduz-thursday, WHO HOLDS WHAT",
        "river-flood, WHAT IS WHERE",
        "first-shift, WHAT IS WHERE"
    })
    void the_map_is_called_what_it_can_show(String shift, String title) {
        Path file = Path.of("scenarios", shift + ".json");
        Player player = at(file, Mode.RECORD, Settings.USUAL, 80, 24).press("a");
        assertTrue(player.text().contains("─ " + title + ", BY OUR OWN REPORTING ─"), player.text());
    }

    /** What the empty boxes are for pushed the map off the desk and left ten rows blank. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2, 3, 4, 5})
    void facts_have_room_before_what_explains(int turns) {
        Player player = after(turns, 160, 50);
        for (String keys : List.of("z", "l", "u")) {
            player.press(keys).settled();
            List<String> side = pane(player, Layout.of(player.model()).side());
            boolean explains = side.stream().anyMatch(line -> line.contains("Nothing here yet."));
            boolean whole = side.stream().noneMatch(line -> line.matches(".* more( questions?)?: .*"));
            boolean map = side.stream().anyMatch(line -> line.contains("WHO HOLDS WHAT"));
            long blank = side.stream().filter(String::isBlank).count();
            assertTrue(map && whole || !explains, player.text());
            assertTrue(map || blank < 8, player.text());
        }
    }

    /** Below a confirmed lead it said of what is confirmed that nothing was there yet. */
    @Test
    void the_box_of_the_lead_is_not_called_empty() {
        Player player = at(WEDNESDAY, Mode.RECORD, Settings.USUAL, 210, 60);
        Topic confirmed = Lists.page(player.model()).stream()
                .filter(topic -> topic.line().orElseThrow().rung() == Rung.CONFIRMED)
                .reduce((a, b) -> null)
                .orElseThrow();
        while (!Verb.question(player.model()).equals(Optional.of(confirmed.id()))) {
            player.press(player.model().at().pane() == Pane.WIRE ? "TAB" : "DOWN");
            if (player.model().at().claim() == player.model().item().claims().size() - 1
                    && !Verb.question(player.model()).equals(Optional.of(confirmed.id()))) {
                player.press("LEFT DOWN");
            }
        }
        String page = String.join(
                "\n", pane(player.press("l"), Layout.of(player.model()).side()));
        assertTrue(page.contains("LEAD · CONFIRMED · we know"), player.text());
        assertEquals(page.indexOf("CONFIRMED · we know"), page.lastIndexOf(" CONFIRMED · we know") + 1, player.text());
        assertTrue(page.contains("DEBUNKED · not so") && page.contains("Nothing here yet."), player.text());
    }

    /** The rivals, who had said three things, had a third of the width beside a page that was wrapped and scrolled. */
    @ParameterizedTest
    @ValueSource(ints = {1, 3, 5, 8})
    void rivals_who_have_little_take_no_column(int turns) {
        Player player = after(turns, 160, 50).press("b");
        int rivals = aside(player).size();
        int page = Sheets.of(player.model(), player.model().top().orElseThrow())
                .rows()
                .size();
        assertTrue(rivals == 0 || rivals * 2 >= page, rivals + " lines:\n" + player.text());
    }

    /** What stands beside the page that is open. */
    private static List<Row> aside(Player player) {
        return Sheets.of(player.model(), player.model().top().orElseThrow()).aside();
    }

    /** A third line was dropped without a sign: "the push: doubtful (open correction). The dusk start:". */
    @Test
    void what_was_decided_is_told_whole() {
        Player player = at(WEDNESDAY, Mode.RECORD, Settings.USUAL, 160, 50)
                .press("p ENTER")
                .settled();
        String pane =
                String.join(" ", pane(player, Layout.of(player.model()).wire())).replaceAll(" +", " ");
        assertTrue(pane.contains("DECIDED THIS TURN"), player.text());
        for (Event event : player.model().seen().draft()) {
            assertTrue(pane.contains(Decided.text(event, player.model())), player.text());
        }
    }

    /** What its looks mean was left out for want of room as soon as much had been said. */
    @Test
    void the_map_says_what_bold_means_as_long_as_it_says_anything() {
        for (int turns = 0; turns < 12; turns += 3) {
            Player player = after(turns, 80, 24).press("a");
            assertTrue(player.text().contains("Bold: sure. Plain: less so."), player.text());
        }
    }

    /** One long line of the map tore its legend, or pushed the end of it below the edge. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "river-flood",
                "first-shift",
                "kunduz-monday",
                "kunduz-tuesday",
                "kunduz-wednesday",
                "kunduz-thursday"
            })
    void the_map_s_legend_has_no_holes(String shift) {
        Player player = at(Path.of("scenarios", shift + ".json"), Mode.RECORD, Settings.USUAL, 80, 24);
        for (int turn = 1; player.model().place() == Place.DESK; turn++) {
            List<String> map = player.press("a").text().lines().toList();
            if (map.get(2).contains("Signs:")) {
                int from = map.get(2).indexOf("Signs:");
                List<String> legend = map.stream()
                        .skip(2)
                        .limit(18)
                        .map(line -> line.substring(from, line.indexOf("│", from)))
                        .toList();
                String whole = String.join("\n", legend).stripTrailing();
                assertFalse(whole.matches("(?s).*\n +\n.*"), player.text());
                boolean river = shift.equals("river-flood") && turn == 1;
                assertTrue(!river || player.text().contains("R   border"), player.text());
            }
            player.press("ESCAPE").next().settled();
        }
    }

    /** To read the end of the legend one scrolled, and places stood on the map that were not named beside it. */
    @ParameterizedTest
    @ValueSource(strings = {"kunduz-monday", "kunduz-tuesday", "kunduz-wednesday", "kunduz-thursday", "river-flood"})
    void on_the_smallest_screen_every_place_of_the_map_is_named_in_sight(String shift) {
        Player player = at(Path.of("scenarios", shift + ".json"), Mode.RECORD, Settings.USUAL, 80, 24);
        while (player.model().place() == Place.DESK) {
            String map = player.press("a").text();
            assertFalse(map.contains(" ↓ ─┘"), map);
            for (Scenario.Place place :
                    player.model().session().night().scenario().places()) {
                assertTrue(map.contains(place.name()), place.name() + "\n" + map);
            }
            player.press("ESCAPE p ENTER").settled().press("ESCAPE HOME").next().settled();
        }
    }

    /** The list beside the map left out who says so of every place while half of its rows stood empty. */
    @ParameterizedTest
    @ValueSource(strings = {"kunduz-monday", "kunduz-tuesday", "kunduz-wednesday", "kunduz-thursday", "river-flood"})
    void words_of_the_map_s_list_give_way_only_where_they_have_no_room(String shift) {
        Player player = at(Path.of("scenarios", shift + ".json"), Mode.RECORD, Settings.USUAL, 80, 24);
        int room = Layout.most(player.model().size());
        while (player.model().place() == Place.DESK) {
            List<Row> rows = MapSheet.of(
                            player.model(), Layout.of(player.model()).text(Place.MAP))
                    .rows();
            String list = plain(rows).replaceAll("\\s+", " ");
            int left = 0;
            for (Holding holding :
                    Holding.of(player.model().session().night(), player.model().seen())) {
                String words = holding.words().split(";")[0];
                left += holding.rung().isPresent() && !list.contains(words) ? 2 : 0;
            }
            assertTrue(left == 0 || rows.size() + left + 3 > room, rows.size() + ", left out " + left + "\n" + list);
            player.press("p ENTER").settled().press("ESCAPE HOME").next().settled();
        }
    }

    /** “A line is settled against us” at the end of the shift: there were four, and one was put right. */
    @Test
    void the_end_of_the_shift_says_how_many_lines_can_be_put_right() {
        Player player = after(0, 80, 24);
        while (player.model().seen().turn() < player.model().seen().turns()) {
            player.next().settled();
        }
        int wrong = Lists.toPutRight(player.model().seen()).size();
        assertTrue(wrong > 1, "the case is not the one meant");
        String asked = player.press("n").text().replaceAll("[║\\s]+", " ");
        assertTrue(asked.contains(wrong + " lines are settled against us and stand as they were; b shows them"), asked);
    }

    /** The largest loss was green, since the total before it was a gain. */
    @Test
    void every_cause_of_trust_has_the_ink_of_its_own_sign() {
        Row row = Words.moved(" (+2.1: −2.4 “the prisoners”, +1.4 “the posts”, −1 “the gates”, …)");
        assertTrue(has(List.of(row), "−2.4 “the prisoners”, ", Ink.BAD), row.toString());
        assertTrue(has(List.of(row), "+1.4 “the posts”, ", Ink.GOOD), row.toString());
        assertTrue(has(List.of(row), "+2.1: ", Ink.GOOD), row.toString());
    }

    /** “T t” was the Takhar road or the Taliban, “F f” the fort or fighting: one alphabet for places and for what is said of them. */
    @ParameterizedTest
    @ValueSource(strings = {"kunduz-monday", "kunduz-tuesday", "kunduz-wednesday", "kunduz-thursday", "river-flood"})
    void no_sign_of_the_map_is_the_letter_of_a_place(String shift) {
        Player player = at(Path.of("scenarios", shift + ".json"), Mode.RECORD, Settings.USUAL, 80, 24);
        Set<String> signs = new TreeSet<>();
        Set<String> marks = new TreeSet<>();
        for (int turn = 0; turn < 8; turn++) {
            player.press("p ENTER").settled().press("ESCAPE HOME").next().settled();
            for (Holding holding :
                    Holding.of(player.model().session().night(), player.model().seen())) {
                marks.add(holding.mark().toLowerCase(Locale.ROOT));
                signs.add(holding.sign());
            }
        }
        assertTrue(signs.size() > 1, signs.toString());
        signs.retainAll(marks);
        assertEquals(Set.of(), signs);
    }

    /** “T   ──”: a place that is told of in words alone cut the road behind it, as if a sign were to stand there. */
    @Test
    void a_road_goes_on_behind_a_place_without_a_sign() {
        Player player = at(WEDNESDAY, Mode.RECORD, Settings.USUAL, 160, 50);
        boolean told = false;
        while (player.model().place() == Place.DESK) {
            String map = plain(MapSheet.of(player.model(), 106).aside());
            assertTrue(map.contains("─T──"), map);
            told |= Holding.of(player.model().session().night(), player.model().seen()).stream()
                    .anyMatch(holding ->
                            holding.mark().equals("T") && holding.rung().isPresent());
            player.press("p ENTER").settled().press("ESCAPE HOME").next().settled();
        }
        assertTrue(told, "the case is not the one meant");
    }
}
