package copytaster.screen.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.screen.Area;
import copytaster.screen.Frame;
import copytaster.screen.sheet.Sheet;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What lies over the desk, and what it leaves of it. */
@Tag("once")
class BoxTest {
    /** No box is wider, where panes stand beside it. */
    private static final int OVERLAY = 114;

    /** A narrow box at the right once blanked the wire and the dispatch beside it. */
    @ParameterizedTest
    @CsvSource({"q, QUESTIONS, 140, 50", "q, QUESTIONS, 210, 60"})
    void the_board_opens_over_the_panes_and_blanks_none(String key, String title, int columns, int rows) {
        Player player = Player.at(columns, rows).opened().press(key);
        Layout layout = Layout.of(player.model());
        Area box = layout.overlay(
                player.model().place(),
                Sheets.of(player.model(), player.model().top().orElseThrow()));
        Frame frame = player.view();
        assertEquals(0, box.column(), frame.glyphs());
        assertTrue(box.right() >= layout.side().column() || box.columns() == OVERLAY, frame.glyphs());
        String[] lines = frame.glyphs().split("\n");
        assertTrue(lines[box.row()].startsWith("┌─ " + title), frame.glyphs());
        assertTrue(lines[layout.titles()].contains(" PAGE "), "the standing page is gone:\n" + frame.glyphs());
        assertTrue(
                box.row() <= layout.titles() || lines[layout.titles()].startsWith("─ WIRE "),
                "the wire is gone above the box:\n" + frame.glyphs());
    }

    /** The page once opened beside the column in which it stands anyhow, as much of it and no more, and over the gauges. */
    @ParameterizedTest
    @CsvSource({"130, 36", "160, 50", "210, 60"})
    void the_page_opens_in_the_place_of_its_column_and_leaves_the_gauges(int columns, int rows) {
        Player player = Player.at(columns, rows).opened();
        Layout layout = Layout.of(player.model());
        String[] before = player.text().split("\n");
        String[] lines = player.press("b").text().split("\n");
        String text = player.text();
        assertEquals(text.indexOf(" PAGE "), text.lastIndexOf(" PAGE "), text);
        assertTrue(
                lines[layout.titles()].indexOf("┬─ THE PAGE ")
                        == layout.dispatch().column() - 1,
                text);
        for (int row = layout.wire().row(); row < layout.rule(); row++) {
            int wire = layout.wire().columns();
            assertEquals(before[row].substring(0, wire), lines[row].substring(0, wire), text);
        }
        assertTrue(lines[layout.rule()].substring(layout.dispatch().column()).startsWith("─"), text);
        assertTrue(lines[layout.foot().row()].startsWith(" TRUST "), text);
    }

    /** A third of the width was kept free for rivals who had said nothing. */
    @ParameterizedTest
    @CsvSource({"100, 30", "120, 40"})
    void a_page_without_rivals_has_all_the_width(int columns, int rows) {
        Frame frame = Player.at(columns, rows).opened().press("b").view();
        assertTrue(frame.glyphs().contains("Nothing from them yet."), "the case is not the one meant");
        for (String line : frame.glyphs().lines().filter(l -> l.endsWith("│")).toList()) {
            assertFalse(line.startsWith("│") && line.substring(1, columns - 1).contains("│"), frame.glyphs());
        }
        assertTrue(frame.glyphs().contains("─┐\n"), frame.glyphs());
    }

    /** The rule beside the rivals hung below the frame without meeting it and went on where they had said nothing. */
    @ParameterizedTest
    @CsvSource({"100, 30", "160, 50"})
    void the_rule_beside_the_rivals_meets_the_frame_and_ends_with_them(int columns, int rows) {
        Player player = RoomTest.after(4, columns, rows).press("b / e m b l e m ENTER");
        String[] lines = player.text().split("\n");
        int top = 0;
        while (!lines[top].contains("THE PAGE")) {
            top++;
        }
        assertTrue(lines[top + 1].contains("│ THE RIVALS"), "the case is not the one meant:\n" + player.text());
        int rule = lines[top + 1].indexOf("│ THE RIVALS");
        assertEquals('┬', lines[top].charAt(rule), player.text());
        int last = top + 1;
        while (lines[last].charAt(rule) == '│') {
            assertFalse(lines[last].substring(rule + 1, columns - 1).isBlank(), player.text());
            last++;
        }
        assertTrue(lines[last].substring(rule, columns - 1).isBlank(), player.text());
        assertTrue(last > top + 2, player.text());
    }

    /** What is being placed stood beside the dispatch, whose last lines were wiped as if the box had parted them from the rest. */
    @ParameterizedTest
    @CsvSource({"100, 30", "130, 36", "160, 50", "210, 60"})
    void what_stands_beside_a_box_loses_no_row(int columns, int rows) {
        for (int turns = 0; turns < 3; turns++) {
            Player player = RoomTest.after(turns, columns, rows);
            for (int i = 0; i < player.model().seen().wire().size(); i++) {
                for (String keys :
                        List.of("ENTER", "ENTER 1", "ENTER TAB 4", "ENTER DOWN DOWN", "p 5", "c", "t", "h", "b")) {
                    loses(player.press(keys));
                    while (player.model().top().isPresent()) {
                        player.press("ESCAPE").settled();
                    }
                }
                player.press("DOWN");
            }
        }
    }

    private static void loses(Player player) {
        Model model = player.model();
        if (model.top().isEmpty()) {
            return;
        }
        Layout layout = Layout.of(model);
        Area box = layout.overlay(model.place(), Sheets.of(model, model.top().orElseThrow()));
        Area pane = layout.dispatch();
        if (box.right() <= pane.column()) {
            Sheet sheet = DispatchPane.sheet(model, layout.dispatchText());
            int scroll = sheet.scrolled(model.at().scroll(), 0, pane.rows());
            List<String> shown = RoomTest.pane(player, pane);
            for (int row = 0; row < Math.min(pane.rows(), sheet.rows().size() - scroll); row++) {
                StringBuilder text = new StringBuilder();
                sheet.rows().get(scroll + row).spans().forEach(span -> text.append(span.text()));
                assertEquals(
                        text.toString().strip(), shown.get(row).replace("│", "").strip(), player.text());
            }
        }
    }

    /** A short box hid the people on a wide desk and left their heading, and that of the questions, bare above its lid. */
    @ParameterizedTest
    @CsvSource({"160, 50", "160, 40", "140, 36", "210, 60", "100, 30", "120, 40", "80, 24"})
    void a_box_leaves_no_heading_without_its_pane(int columns, int rows) {
        for (String keys : List.of("t", "t ENTER", "c", "e", "h", "w", "o", "r", "a", "b", "q", "n")) {
            Player player = Player.at(columns, rows).opened().press(keys);
            Layout layout = Layout.of(player.model());
            Area box = layout.overlay(
                    player.model().place(),
                    Sheets.of(player.model(), player.model().top().orElseThrow()));
            String[] lines = player.text().split("\n");
            String above = lines[box.row() - 1];
            assertFalse(box.row() - 1 > layout.titles() && above.contains("─ DESK ─"), player.text());
            assertFalse(box.row() - 1 > layout.titles() && above.contains("─ QUESTIONS ─"), player.text());
            boolean beneath = layout.under().rows() > 0;
            int lower = beneath
                    ? Math.min(layout.below().row(), layout.under().row())
                    : layout.below().row();
            if (keys.equals("w") || keys.equals("q") && beneath) {
                assertEquals(layout.rule() + 1, box.bottom(), player.text());
                assertEquals(
                        player.text().indexOf("─ QUESTIONS "),
                        player.text().lastIndexOf("─ QUESTIONS "),
                        player.text());
            } else if (layout.staffed() && box.rows() < lower - 4) {
                assertEquals(lower, box.bottom(), player.text());
                assertTrue(lines[layout.below().row()].startsWith("─ DESK ──"), player.text());
                assertTrue(!beneath || player.text().contains("├─ QUESTIONS ─"), player.text());
                player.model()
                        .seen()
                        .staff()
                        .forEach(hand -> assertTrue(player.text().contains("\n " + Words.bare(hand.name()))));
            }
        }
    }

    /** The questions lost half of their rows, and what else stood below the wire and the dispatch moved, with each box that opened. */
    @ParameterizedTest
    @CsvSource({"160, 50", "160, 40", "210, 60", "100, 30", "80, 24"})
    void a_box_moves_no_pane(int columns, int rows) {
        Player player = Player.at(columns, rows).opened();
        Layout before = Layout.of(player.model());
        List<String> desk = player.text().lines().toList();
        for (String keys : List.of("c", "t", "h", "n", "a", "ENTER", "p")) {
            player.press(keys);
            assertTrue(player.model().top().isPresent(), keys);
            assertEquals(before, Layout.of(player.model()), player.text());
            if (before.under().rows() > 0) {
                List<String> lines = player.text().lines().toList();
                int from = before.under().column();
                for (int row = before.under().row() + 1; row < before.rule(); row++) {
                    int to = Math.min(before.under().right(), desk.get(row).length());
                    assertEquals(
                            desk.get(row).substring(from, to), lines.get(row).substring(from, to), player.text());
                }
            }
            player.press("ESCAPE").settled();
            if (keys.equals("t")) {
                player.press("u");
            }
        }
    }
}
