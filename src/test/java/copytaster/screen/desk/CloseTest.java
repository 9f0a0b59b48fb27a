package copytaster.screen.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.bot.Bot;
import copytaster.bot.Policy;
import copytaster.content.ScenarioReader;
import copytaster.observe.Observation.Topic;
import copytaster.scenario.Mode;
import copytaster.screen.Area;
import copytaster.screen.Frame;
import copytaster.screen.Ink;
import copytaster.screen.Msg;
import copytaster.screen.Region;
import copytaster.screen.Size;
import copytaster.screen.Spot;
import copytaster.screen.debrief.Part;
import copytaster.screen.sheet.Row;
import copytaster.session.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A shift that is over, on the screen: Wednesday in Kunduz as the stenographer left it, much of it wrong. */
class CloseTest {
    private static final Session OVER = played(Bot.STENOGRAPHER);

    private static Session played(Bot bot) {
        return played("kunduz-wednesday", bot);
    }

    private static Session played(String shift, Bot bot) {
        String file = "scenarios/" + shift + ".json";
        try {
            var scenario = ScenarioReader.load(file, Files.readAllBytes(Path.of(file)))
                    .value()
                    .orElseThrow();
            Session session = Halm.session(scenario, Mode.RECORD, 7);
            Policy policy = bot.policy(7);
            while (!session.over()) {
                session = session.submit(policy.next(session.observation())).session();
            }
            return session;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Player closed(int columns, int rows) {
        return new Player(OVER, Settings.USUAL, new Size(columns, rows));
    }

    @Test
    void what_was_settled_is_inked_by_what_it_means_for_our_line() {
        Player player = closed(80, 200).press("q");
        int wrong = 0;
        int right = 0;
        for (Topic topic : Lists.board(player.model().seen())) {
            if (topic.settled().isPresent()) {
                Ink ink = inkOf(player.view(), player.model().voice().toldBriefly(topic), topic.slug());
                int side = topic.line().map(line -> line.rung().side()).orElse(0)
                        * (topic.settled().get() ? 1 : -1);
                Ink due = side < 0 ? Ink.BAD : side > 0 ? Ink.GOOD : Ink.TEXT;
                assertTrue(ink == due || ink == Ink.SELECTED, topic.slug() + " is inked " + ink);
                wrong += side < 0 ? 1 : 0;
                right += side > 0 ? 1 : 0;
            }
        }
        assertTrue(wrong > 1 && right > 2, "wrong " + wrong + ", right " + right);
    }

    /** The ink of what a line of the frame says of a question. */
    private static Ink inkOf(Frame frame, String told, String slug) {
        List<String> lines = frame.glyphs().lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            int at = lines.get(row).indexOf(told.substring(0, 8));
            if (at > 0 && lines.get(row).contains(" " + slug + " ")) {
                return frame.ink(at, row);
            }
        }
        throw new AssertionError(slug + " in\n" + frame.glyphs());
    }

    @Test
    void what_can_no_longer_be_decided_is_not_offered_and_says_why() {
        for (String place : List.of("b", "q")) {
            Player player = closed(100, 30).press(place);
            String keys = player.text().lines().toList().get(29);
            for (String gone : List.of("check", "re-rate", "lead", "undo")) {
                assertFalse(keys.contains(gone), keys);
            }
            assertTrue(keys.contains("Esc back"), keys);
            for (String key : List.of("c", "ENTER", "m", "l", "u")) {
                String said = player.press(key).model().message();
                assertTrue(said.startsWith("The shift is over."), key + ": " + said);
            }
        }
    }

    /** The page and the questions opened in their middle, at the claim of a dispatch that no longer showed. */
    @ParameterizedTest
    @ValueSource(strings = {"b", "q"})
    void what_is_opened_from_the_debrief_opens_at_its_top(String key) {
        Player player = closed(80, 24);
        Place place = player.press(key).model().place();
        Model model = player.model();
        int claimed = Openers.claimed(model.overlays(List.of()), place);
        assertTrue(claimed > 0, "the case is not the one meant");
        Overlay.Listing list = (Overlay.Listing) model.top().orElseThrow();
        assertEquals(0, list.cursor());
        String other = key.equals("b") ? "q" : "b";
        assertEquals(0, ((Overlay.Listing) player.press(other).model().top().orElseThrow()).cursor());
    }

    /** It stood on “1 Decisions” whichever part showed. */
    @ParameterizedTest
    @CsvSource({"80, 24", "160, 50"})
    void the_cursor_stands_on_the_tab_of_the_part_that_shows(int columns, int rows) {
        Player player = closed(columns, rows);
        for (Part part : Part.values()) {
            Frame frame = player.press(String.valueOf(part.ordinal() + 1)).view();
            Spot cursor = frame.cursor().orElseThrow();
            String line = frame.glyphs().lines().toList().get(cursor.row());
            String tab = "[" + (part.ordinal() + 1) + " " + part.words() + "]";
            assertTrue(line.substring(cursor.column()).startsWith(tab), part + ": " + cursor + "\n" + frame.glyphs());
        }
        Frame scrolled = player.press("5 SPACE").view();
        int column = scrolled.cursor().orElseThrow().column();
        assertTrue(column < 4, "past the tabs it stands where a line begins: " + column);
    }

    /** Which parts there are scrolled away with the first of them, and no key named them any more. */
    @ParameterizedTest
    @CsvSource({"80, 24", "100, 30", "160, 50"})
    void the_parts_stay_in_sight_however_far_one_is_scrolled(int columns, int rows) {
        Player player = closed(columns, rows).press("5");
        String tabs = player.text().lines().toList().get(2);
        assertTrue(tabs.contains("[5 Questions]"), tabs);
        for (String key : List.of("SPACE", "TAB", "DOWN", "END")) {
            String before = player.text();
            String after = player.press(key).text();
            assertNotEquals(before, after, key);
            assertEquals(tabs, after.lines().toList().get(2));
        }
        String lines = player.text();
        assertTrue(lines.contains("↑ "), lines);
        player.press("UP");
        List<String> up = player.text().lines().toList();
        assertTrue(lines.contains(up.get(5).substring(0, 70)), "not one line further up:\n" + player.text());
        click(player, "6 Afterwards");
        assertTrue(player.text().contains("[6 Afterwards]"), player.text());
    }

    /** What was opened from the debrief lay on a desk that was no longer there. */
    @ParameterizedTest
    @CsvSource({"80, 24", "100, 30", "160, 50", "210, 60"})
    void what_is_opened_from_the_debrief_lies_on_it(int columns, int rows) {
        for (String key : List.of("e", "a", "q", "o", "w", "r", "?", ":")) {
            Player player = closed(columns, rows);
            List<String> close = player.text().lines().toList();
            Place place = player.press(key).model().place();
            Layout layout = Layout.of(player.model());
            Area box = layout.overlay(
                    place, Sheets.of(player.model(), player.model().top().orElseThrow()));
            List<String> lines = player.text().lines().toList();
            for (int row = 1; row < layout.rule(); row++) {
                if (row < box.row() || row >= box.bottom()) {
                    int seen = key.equals("a") ? box.right() - 1 : columns; // the map beside it is put away
                    String was = close.get(row)
                            .substring(0, Math.min(seen, close.get(row).length()));
                    assertTrue(lines.get(row).startsWith(was), key + "\n" + player.text());
                }
            }
            assertFalse(player.text().contains(" WIRE "), player.text());
            Object hit = player.view().at(4, 2).orElseThrow();
            assertTrue(box.row() < 3 || hit instanceof Region.Cover, "it answers the mouse: " + hit);
            assertEquals(close, player.press("ESCAPE").text().lines().toList());
        }
    }

    /** The pane WHAT WAS WHERE stood beside the box of that name, and its heading did not meet the box of the questions. */
    @ParameterizedTest
    @CsvSource({"first-shift, 160, 50", "kunduz-wednesday, 160, 50", "kunduz-wednesday, 210, 60", "river-flood, 210, 60"
    })
    void the_map_stands_once_and_panes_meet_what_lies_on_the_close(String shift, int columns, int rows) {
        Player player = new Player(played(shift, Bot.REFERENCE), Settings.USUAL, new Size(columns, rows));
        String title = MapSheet.title(player.model());
        boolean beside = player.text().contains(title);
        assertTrue(beside || shift.equals("kunduz-wednesday"), "the case is not the one meant");
        String open = player.press("a").text();
        assertEquals(1, open.split(title, -1).length - 1, open);
        for (String key : List.of("q", "o", "w", "r", "e")) {
            player.press("ESCAPE").press(key);
            List<String> lines = player.text().lines().toList();
            int column = Layout.of(player.model()).side().column() - 1;
            for (int row = 2; row < Layout.of(player.model()).rule(); row++) {
                String at =
                        lines.get(row).substring(Math.min(column, lines.get(row).length()));
                assertTrue(at.length() < 2 || at.charAt(1) != '─' || at.matches("[├┼].*"), key + "\n" + player.text());
            }
        }
    }

    @Test
    void a_chart_of_the_night_is_not_cut_through_as_the_part_is_opened() {
        for (int columns : List.of(80, 100, 160)) {
            for (int rows = 24; rows <= 50; rows++) {
                String night = closed(columns, rows).press("ENTER").press("2").text();
                long titles = night.lines()
                        .filter(line -> line.matches(".*(Trust +Readers|Care +Understanding).*"))
                        .count();
                long legends = night.lines()
                        .filter(line -> line.matches(".*● you .*● you .*"))
                        .count();
                assertEquals(titles, legends, night);
                assertTrue(titles > 0, night);
            }
        }
    }

    /** Below the last line stand the rivals, and no key for what scrolls but the list's own. */
    @Test
    void the_page_can_be_read_to_its_last_line() {
        for (Size size : List.of(new Size(80, 24), new Size(90, 30), new Size(160, 50))) {
            for (String keys : List.of("END", "DOWN ".repeat(250), "PGDN ".repeat(40))) {
                Player player = closed(size.columns(), size.rows()).press("b " + keys.strip());
                String end = player.text();
                List<Row> rows = Sheets.of(player.model(), player.model().top().orElseThrow())
                        .rows();
                String last = rows.get(rows.size() - 1).spans().stream()
                        .map(Row.Span::text)
                        .collect(Collectors.joining())
                        .strip();
                assertTrue(end.contains(last), last + "\n" + end);
                String more = player.text().lines().reduce((a, b) -> b).orElseThrow();
                assertFalse(more.contains("Space"), more);
                player.press("UP ".repeat(60).strip());
                assertTrue(player.text().contains("▸ "), player.text());
                assertTrue(player.press("HOME").text().contains(" 1–"), player.text());
            }
        }
    }

    @Test
    void word_is_as_old_as_the_hour_in_the_title_says() {
        Player closed = closed(160, 50).press("q");
        int turns = OVER.night().scenario().clock().turnMinutes();
        int aged = 0;
        for (Topic topic : Lists.counting(closed.model().seen())) {
            int minutes = (OVER.observation().turn() + 1 - topic.lastWord()) * turns;
            String age = minutes < 60 ? minutes + "m" : minutes / 60 + "h";
            assertTrue(BoardSheet.age(closed.model(), topic).startsWith(age), topic.slug());
            aged++;
        }
        assertTrue(aged > 1);
        assertFalse(closed.text().contains(", now "), closed.text());
    }

    private static Player click(Player player, String text) {
        List<String> lines = player.text().lines().toList();
        for (int row = 0; row < lines.size(); row++) {
            int column = lines.get(row).indexOf(text);
            if (column >= 0) {
                return player.tell(new Msg.Mouse(Msg.Mouse.Kind.LEFT, column + 1, row));
            }
        }
        throw new AssertionError("no “" + text + "” in\n" + player.text());
    }

    @Test
    void a_click_on_a_part_opens_it_and_on_a_question_of_its_list_goes_there() {
        for (Size size : List.of(new Size(80, 24), new Size(100, 30), new Size(160, 50))) {
            Player player = closed(size.columns(), size.rows()).press("ENTER");
            click(player, "2 Night");
            assertTrue(player.text().contains("[2 Night]"), player.text());
            click(player, "5 Questions");
            for (Topic topic : List.of(
                    player.model().seen().board().get(1),
                    player.model().seen().board().get(8))) {
                click(player, " " + topic.slug() + " ");
                String first = player.text().lines().toList().get(4);
                String named = topic.slug().substring(0, 1).toUpperCase(Locale.ROOT)
                        + topic.slug().substring(1);
                assertTrue(first.contains(" " + named + ". "), first);
                player.press("HOME");
            }
        }
    }

    @Test
    void the_report_of_the_close_tells_what_came_out_later_with_its_date_once() {
        String report = closed(160, 50).press("e").text().replaceAll("[│\\s]+", " ");
        assertTrue(report.contains("The governor. 26 February 2017: he was killed"), report);
        assertFalse(report.contains("(26 February 2017)"), report);
    }

    @Test
    void the_bar_ends_where_it_ends_on_every_turn() {
        String open = Player.at(80, 24).opened().text().lines().findFirst().orElseThrow();
        String closed = closed(80, 24).text().lines().findFirst().orElseThrow();
        assertEquals(open.stripTrailing().length(), closed.stripTrailing().length(), closed);
    }

    @Test
    void the_page_tells_what_is_settled_against_us_from_what_the_record_leans_against() {
        Player player = closed(80, 250).press("b");
        List<String> against = new ArrayList<>();
        List<Topic> wrong =
                Lists.page(player.model()).stream().filter(Lists::wrong).toList();
        for (Topic topic : wrong) {
            against.add(player.model().voice().sure(topic) ? "SETTLED AGAINST US" : "THE RECORD LEANS AGAINST US");
        }
        List<String> headings = player.text()
                .lines()
                .map(line -> line.replace("│", "").strip())
                .filter(line -> line.endsWith("AGAINST US"))
                .toList();
        assertEquals(against.stream().distinct().toList(), headings, player.text());
        assertEquals(2, headings.size());
        assertFalse(player.text().contains("Settled against us"));
    }

    /** “The record agrees” stood in green beside “We could not verify it”. */
    @Test
    void what_the_record_leans_to_is_not_told_of_a_line_as_agreement() {
        Player player = new Player(played(Bot.HEDGER), Settings.USUAL, new Size(80, 250)).press("b");
        int open = 0;
        for (Topic topic : Lists.page(player.model())) {
            if (topic.settled().isPresent() && !Lists.wrong(topic)) {
                String mark = player.model().voice().told(topic);
                assertEquals(
                        mark,
                        PageSheet.mark(player.model(), topic).spans().get(0).text());
                Ink ink = PageSheet.mark(player.model(), topic).spans().get(0).ink();
                assertEquals(Lists.right(topic) ? Ink.GOOD : Ink.TEXT, ink, topic.slug());
                open += Lists.right(topic) || mark.equals("settled") ? 0 : 1;
            }
        }
        assertTrue(open > 0, "the case is not the one meant");
        assertFalse(player.text().contains("agrees"));
    }

    /** The map of the close was called that of our own reporting and showed the record. */
    @Test
    void the_map_of_the_close_is_called_what_it_is() {
        for (Size size : List.of(new Size(80, 24), new Size(100, 30), new Size(160, 50), new Size(210, 60))) {
            Player player = closed(size.columns(), size.rows()).press("a");
            assertTrue(player.text().contains(" WHO HELD WHAT: RECORD, ELSE OUR PAGE ─"), player.text());
            assertFalse(player.text().contains("WHO HOLDS"), player.text());
            player.press("ESCAPE");
            assertFalse(player.text().contains("WHO HOLDS"), player.text());
        }
    }

    private static String keys(Player player) {
        List<String> lines = player.text().lines().toList();
        return lines.get(lines.size() - 1);
    }

    /** The arrows of the key line came and went from part to part. */
    @Test
    void every_part_of_the_debrief_stands_in_the_title_and_ends_where_it_ends() {
        Player player = closed(80, 24);
        List<String> parts = List.of("Decisions", "Night", "Points", "Our page", "Questions", "Afterwards");
        for (int i = 0; i < parts.size(); i++) {
            String title = "─ THE DEBRIEF: " + parts.get(i) + " ─";
            assertTrue(player.text().contains(title), player.text());
            assertTrue(keys(player).startsWith(" ← → 1-6 part  "), keys(player));
            assertTrue(keys(player).contains("Esc leave  : all  ? help"), keys(player));
            player.press("RIGHT");
        }
        assertTrue(player.text().contains("Afterwards ─"), "→ stays on the last part");
        player.press("1 LEFT");
        assertTrue(player.text().contains("Decisions ─"), "← stays on the first part");
    }

    /** The verdict once stood below the first window, and the figures above it were not explained. */
    @Test
    void the_debrief_begins_with_what_it_comes_to_and_what_its_figures_are() {
        Player player = closed(80, 24);
        List<String> lines = player.text().lines().toList();
        assertTrue(lines.get(4).contains(" Your page "), player.text());
        String window = player.text().replaceAll("\\s*│\\n?\\s*│?\\s*", " ");
        String gloss = player.model().debrief().orElseThrow().gloss();
        assertTrue(window.contains(gloss), window);
        assertTrue(window.indexOf(gloss) < window.indexOf("• "), window);
    }

    @Test
    void a_key_of_the_debrief_is_named_only_while_it_does_something() {
        for (int part = 1; part <= 6; part++) {
            Player player = closed(100, 30).press(Integer.toString(part));
            assertEquals(player.text().contains(" ↓ ─┘"), keys(player).contains("Space more"), player.text());
            String end = player.press("G").text();
            assertFalse(keys(player).contains("Space more"), end);
            assertFalse(keys(player).contains("Tab heading"), end);
            assertEquals(end, player.press("TAB SPACE").text());
        }
    }

    /** 26 questions on hundreds of lines: a list of them, and a key to go from one to the next. An answer was once “not so”, as a rung is. */
    @Test
    void questions_are_listed_with_their_outcome_and_gone_through_one_by_one() {
        Player player = closed(80, 24).press("5");
        String list = player.text();
        var stories = player.model().debrief().orElseThrow().stories();
        for (var story : stories) {
            assertTrue(list.contains(story.slug()), story.slug() + " in\n" + list);
            assertTrue(story.shortly().matches("yes|no|leans to (yes|no)|open"), story.shortly());
        }
        assertTrue(list.matches("(?s).*The answer to each.*the dusk start +no +[+−]?\\d.*"), list);
        for (var story : stories.subList(0, stories.size() - 2)) {
            String top = player.press("TAB").text().lines().toList().get(4);
            assertTrue(
                    top.toLowerCase(Locale.ROOT).contains(story.slug().toLowerCase(Locale.ROOT)),
                    story.slug() + ": " + top);
        }
        String before = stories.get(stories.size() - 4).slug();
        String top = player.press("BACKTAB").text().lines().toList().get(4);
        assertTrue(top.toLowerCase(Locale.ROOT).contains(before.toLowerCase(Locale.ROOT)), before + ": " + top);
        for (int i = 0; i < stories.size(); i++) {
            player.press("BACKTAB");
        }
        assertEquals(list, player.text());
    }

    /** The gauges were written over the last lines of the debrief, where a card on it ended above them. */
    @ParameterizedTest
    @CsvSource({"80, 24", "100, 30", "120, 40"})
    void what_lies_on_the_close_leaves_its_foot_whole(int columns, int rows) {
        String[] close = closed(columns, rows).text().split("\n");
        for (String key : List.of("w", "o", "a", "b", "q", "e", "r")) {
            Player player = closed(columns, rows).press(key);
            String[] lines = player.text().split("\n");
            Area box = Layout.of(player.model())
                    .overlay(
                            player.model().place(),
                            Sheets.of(player.model(), player.model().top().orElseThrow()));
            for (int row = box.bottom(); row < rows - 2; row++) {
                assertEquals(close[row], lines[row], player.text());
            }
        }
    }

    /** Nothing comes to an empty box any more; while the shift lasts it says what it is for. */
    @Test
    void empty_boxes_are_not_explained_at_the_close() {
        assertFalse(closed(160, 200).text().contains("Nothing here yet."));
        assertTrue(Player.at(160, 50).opened().text().contains("Nothing here yet."));
    }

    /** The “e” of “we” was lost beside “who he was (the record leans to yes)”. */
    @Test
    void no_line_of_the_page_is_wider_than_its_pane() {
        int leans = 0;
        for (Bot bot : List.of(Bot.STENOGRAPHER, Bot.TIMID, Bot.AS_WRITTEN)) {
            Model model = new Player(played(bot), Settings.USUAL, new Size(160, 50)).model();
            for (int columns = 30; columns <= 60; columns++) {
                for (Row row : PagePane.rows(model, columns, 500, 500)) {
                    assertTrue(row.width() <= columns, columns + ": " + row);
                    leans += row.toString().contains("the record leans") ? 1 : 0;
                }
            }
        }
        assertTrue(leans > 0, "the case is not the one meant");
    }

    /** What we said stood one column further right where the record leans to a yes. */
    @Test
    void what_we_said_stands_in_one_column() {
        Player player = new Player(played(Bot.AS_WRITTEN), Settings.USUAL, new Size(80, 200)).press("q");
        List<Integer> columns = new ArrayList<>();
        List<String> told = new ArrayList<>();
        for (String line : player.text().lines().toList()) {
            Matcher ours = Pattern.compile("(settled: (?:yes|no)|the record leans to (?:yes|no)) +(?=[a-z])")
                    .matcher(line);
            if (ours.find()) {
                columns.add(ours.end());
                told.add(ours.group(1));
            }
        }
        assertEquals(1, columns.stream().distinct().count(), player.text());
        assertTrue(told.contains("the record leans to yes"), player.text());
    }

    /** At the close the map tells what the record has, and the help said that it was by our own reporting. */
    @Test
    void the_help_does_not_call_the_map_our_own_reporting() {
        Binding map = Keymap.STANDARD.of(Place.CLOSING).stream()
                .filter(binding -> binding.action() == Action.MAP)
                .findFirst()
                .orElseThrow();
        assertEquals("what is where, on the map", map.help());
    }
}
