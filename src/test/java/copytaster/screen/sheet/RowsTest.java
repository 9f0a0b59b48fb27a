package copytaster.screen.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.screen.Area;
import copytaster.screen.Border;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.screen.Size;
import copytaster.screen.Spot;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;
import org.junit.jupiter.api.Test;

/** Lines before they are drawn: wrapped, packed, cut, scrolled. */
class RowsTest {

    private static String text(Row row) {
        StringBuilder text = new StringBuilder();
        row.spans().forEach(span -> text.append(span.text()));
        return text.toString();
    }

    private static List<String> texts(Rows rows) {
        return rows.list().stream().map(RowsTest::text).toList();
    }

    @Test
    void text_hangs_beside_its_label() {
        Rows rows = new Rows(20).hang(Row.of("Stance: ", Ink.DIM), "wants to be believed", Ink.TEXT);
        assertEquals(List.of("Stance: wants to be", "        believed"), texts(rows));
    }

    @Test
    void a_label_begins_its_text_and_stands_above_it_where_it_is_too_long() {
        Row label = Row.of("Risk, grave: ", Ink.BAD);
        Rows rows = new Rows(24).led(2, label, "men with lists could find them", Ink.TEXT);
        assertEquals(List.of("  Risk, grave: men with", "  lists could find them"), texts(rows));
        assertEquals(Ink.BAD, rows.list().get(0).spans().get(1).ink());
        assertEquals(Ink.TEXT, rows.list().get(0).spans().get(2).ink());
        assertEquals(
                List.of("  Risk, g…", "  men with", "  lists"),
                texts(new Rows(10).led(2, label, "men with lists", Ink.TEXT)));
    }

    @Test
    void pieces_flow_onto_as_many_lines_as_they_need() {
        List<Row> pieces = List.of(Row.of("one", Ink.TEXT), Row.of("two", Ink.TEXT), Row.of("three", Ink.TEXT));
        assertEquals(List.of("one  two", " three"), texts(new Rows(9).flow(1, 2, pieces)));
    }

    @Test
    void the_left_end_gives_way_to_the_right() {
        assertEquals(
                List.of("a long na… 16:45"),
                texts(new Rows(16).ends(Row.of("a long name indeed", Ink.TEXT), "16:45", Ink.DIM)));
    }

    @Test
    void gaps_neither_begin_nor_double() {
        Rows rows = new Rows(10).gap().text("one", Ink.TEXT).gap().gap().text("two", Ink.TEXT);
        assertEquals(List.of("one", "", "two"), texts(rows));
    }

    @Test
    void nothing_is_wider_than_asked() {
        for (int width = 1; width < 40; width++) {
            Rows rows = new Rows(width)
                    .text(3, "Residents and officers, reached from Kabul, describe an attack", Ink.TEXT)
                    .ends(Row.of("left", Ink.TEXT), "r", Ink.TEXT);
            for (Row row : rows.list()) {
                assertTrue(row.width() <= Math.max(width, 5), width + ": " + text(row));
            }
        }
    }

    @Test
    void a_list_scrolls_around_its_focus_and_a_text_as_asked() {
        Rows rows = new Rows(10);
        for (int i = 0; i < 30; i++) {
            rows.mark(i == 20).text("line", Ink.TEXT);
        }
        Sheet list = Sheet.listing("LIST", rows);
        int top = list.top(0, 7);
        assertTrue(top <= 20 && 20 < top + 7);
        assertEquals(23, Sheet.reading("TEXT", rows).top(99, 7));
        assertEquals(4, Sheet.reading("TEXT", rows).top(4, 7));
    }

    @Test
    void going_through_a_list_scrolls_it_by_half_windows() {
        List<Integer> tops = new ArrayList<>();
        for (int focus = 0; focus < 40; focus++) {
            Rows rows = new Rows(10);
            for (int i = 0; i < 40; i++) {
                rows.mark(i == focus).text("line", Ink.TEXT);
            }
            int top = Sheet.listing("LIST", rows).top(0, 12);
            assertTrue(top <= focus && focus < top + 12, focus + " from " + top);
            if (!tops.contains(top)) {
                tops.add(top);
            }
        }
        assertEquals(List.of(0, 6, 12, 18, 24, 28), tops);
    }

    /** Lists opened in the middle of an entry though their cursor was in sight from the top. */
    @Test
    void a_list_begins_at_its_top_while_that_shows_all_of_the_chosen_entry() {
        for (int chosen = 0; chosen < 10; chosen++) {
            Rows rows = new Rows(10);
            for (int i = 0; i < 10; i++) {
                rows.entry(i, i == chosen).text("head", Ink.TEXT);
                rows.mark(false).text("more", Ink.TEXT).text("more", Ink.TEXT);
            }
            Sheet list = Sheet.listing("LIST", rows);
            int top = list.top(0, 15);
            assertTrue(top <= 3 * chosen && 3 * chosen + 3 <= top + 15, chosen + " from " + top);
            assertTrue(chosen > 3 || top == 0, chosen + " from " + top);
        }
    }

    @Test
    void the_strip_shows_both_and_where_they_meet() {
        assertEquals("no ├─○─┼──●┤ yes", text(Strip.of(0.2, OptionalDouble.of(0.97), 7)));
        assertEquals("no ├───◉───┤ yes", text(Strip.of(0.5, OptionalDouble.of(0.5), 7)));
        assertEquals("no ├○──┼───┤ yes", text(Strip.of(-1, OptionalDouble.empty(), 8)));
    }

    @Test
    void only_what_is_even_stands_on_the_tick_of_a_strip() {
        for (int cells : new int[] {7, 9, 13, 21}) {
            String under = text(Strip.of(0.49, OptionalDouble.empty(), cells));
            String over = text(Strip.of(0.51, OptionalDouble.empty(), cells));
            assertTrue(under.contains("○┼"), under);
            assertTrue(over.contains("┼○"), over);
            assertTrue(text(Strip.of(0.5, OptionalDouble.empty(), cells)).contains("─○─"));
        }
    }

    /** A page opened a line down, with the heading of its first box hidden, to show three lines below the one selected. */
    @Test
    void a_list_that_almost_fits_shows_its_top() {
        Rows rows = new Rows(10);
        for (int i = 0; i < 20; i++) {
            rows.mark(i >= 13 && i < 17).row(Row.of("line " + i, Ink.TEXT));
        }
        Sheet sheet = Sheet.listing("", rows);
        assertEquals(0, sheet.top(0, 19));
        assertEquals(0, sheet.top(0, 17));
        assertTrue(sheet.top(0, 16) > 0);
        assertEquals(13, sheet.top(0, 4), "what is selected is seen");
    }

    /** To read the end of a legend one scrolled the map beside it out of sight. */
    @Test
    void what_stands_beside_a_list_or_above_it_stands_still() {
        Rows list = new Rows(20);
        for (int i = 0; i < 40; i++) {
            list.row(Row.of("line " + i, Ink.TEXT));
        }
        Rows beside = new Rows(10).row(Row.of("the lake", Ink.TEXT));
        Rows above = new Rows(20).row(Row.of("the parts", Ink.TEXT));
        Sheet sheet = Sheet.reading("TITLE", list).with(beside).below(above, new Spot(0, 0));
        for (int scroll : new int[] {0, 7, 31}) {
            Canvas canvas = new Canvas(new Size(40, 12));
            SheetPainter.sheet(canvas, new Area(0, 0, 40, 12), sheet, scroll, Border.LINE, Ink.BOX);
            List<String> lines = canvas.frame().glyphs().lines().toList();
            assertTrue(lines.get(1).contains("the parts") && lines.get(1).contains("the lake"), lines.get(1));
            assertTrue(lines.get(2).contains("line " + scroll + " "), lines.get(2));
            assertTrue(lines.get(10).contains("line " + (scroll + 8)), lines.get(10));
        }
    }
}
