package copytaster.screen;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.text.Width;
import java.util.HashSet;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CanvasTest {

    private final Canvas canvas = new Canvas(new Size(12, 4));

    @Test
    void textAndInksAreReadBack() {
        canvas.box(new Area(0, 0, 12, 4), Border.LINE, Ink.BOX);
        int next = canvas.put(1, 1, "on ", Ink.DIM);
        canvas.put(next, 1, "漢é", Ink.KEY);
        Frame frame = canvas.frame();
        assertEquals("┌──────────┐\n│on 漢é    │\n│          │\n└──────────┘\n", frame.glyphs());
        assertEquals("xxxxxxxxxxxx\nxdddKKK....x\nx..........x\nxxxxxxxxxxxx\n", frame.inks());
        assertTrue(frame.wide(4, 1));
        assertEquals("", frame.glyph(5, 1));
    }

    @Test
    void whatLiesOutsideIsCut() {
        assertEquals(3, canvas.put(-3, 0, "abcdef", Ink.TEXT));
        canvas.put(10, 1, "abcdef", Ink.TEXT);
        canvas.put(0, -1, "x", Ink.TEXT);
        canvas.put(0, 4, "x", Ink.TEXT);
        canvas.within(new Area(2, 2, 3, 1)).put(-1, 0, "abcdef", Ink.TEXT);
        assertEquals("def\n          ab\n  bcd\n\n", canvas.frame().glyphs());
    }

    @Test
    void halfOfAWideGlyphIsABlank() {
        canvas.put(11, 0, "漢", Ink.TEXT);
        canvas.put(-1, 1, "漢字", Ink.TEXT);
        canvas.put(0, 2, "漢字", Ink.TEXT);
        canvas.put(1, 2, "漢", Ink.TEXT);
        canvas.put(0, 3, "漢字", Ink.TEXT);
        canvas.put(1, 3, "x", Ink.TEXT);
        assertEquals("\n 字\n 漢\n x字\n", canvas.frame().glyphs());
    }

    @Test
    void controlsAndLoneMarksCannotGetIn() {
        canvas.put(0, 0, "\u001b[2J\u0301\n\u202e", Ink.TEXT);
        canvas.put(0, 1, "\u0301a", Ink.TEXT);
        canvas.fill(new Area(0, 2, 2, 1), "\u0007", Ink.TEXT);
        assertEquals("\uFFFD\u0301[2J".substring(0, 1), canvas.frame().glyph(0, 0));
        assertEquals("\uFFFD", canvas.frame().glyph(0, 1));
        assertEquals("\uFFFD", canvas.frame().glyph(1, 2));
    }

    @Test
    void fieldsAreCutAndFilled() {
        canvas.put(0, 0, 6, "Bala Hisar", Ink.TEXT);
        canvas.fill(new Area(0, 1, 12, 1), "·", Ink.TEXT);
        canvas.put(2, 1, 4, "a", Ink.TEXT);
        canvas.put(8, 1, 0, "unseen", Ink.TEXT);
        assertEquals("Bala…\n··a   ······\n\n\n", canvas.frame().glyphs().replace("Bala …", "Bala…"));
    }

    @Test
    void tintKeepsTheText() {
        canvas.put(0, 0, "漢a", Ink.TEXT);
        canvas.tint(new Area(1, 0, 1, 1), Ink.SELECTED);
        assertEquals("漢a", canvas.frame().glyphs().lines().findFirst().orElseThrow());
        assertEquals("SS..........", canvas.frame().inks().lines().findFirst().orElseThrow());
    }

    @Test
    void theCursorShowsOnlyInside() {
        canvas.within(new Area(2, 1, 3, 1)).cursor(1, 0);
        assertEquals(Optional.of(new Spot(3, 1)), canvas.frame().cursor());
        canvas.within(new Area(2, 1, 3, 1)).cursor(3, 0);
        assertEquals(Optional.empty(), canvas.frame().cursor());
    }

    @Test
    void framesAreValues() {
        Frame before = canvas.frame();
        canvas.put(0, 0, "a", Ink.TEXT);
        assertNotEquals(before, canvas.frame());
        assertEquals(canvas.frame(), canvas.frame());
        assertEquals(canvas.frame().hashCode(), canvas.frame().hashCode());
        canvas.tint(new Area(0, 0, 1, 1), Ink.DIM);
        assertEquals("a", canvas.frame().glyph(0, 0));
        canvas.cursor(0, 0);
        assertTrue(canvas.frame().cursor().isPresent());
        assertThrows(IndexOutOfBoundsException.class, () -> before.glyph(12, 0));
    }

    @Test
    void inksHaveLettersOfTheirOwn() {
        Set<Character> codes = new HashSet<>();
        for (Ink ink : Ink.values()) {
            assertTrue(codes.add(ink.code()), ink.name());
        }
    }

    @Test
    void anyDrawingLeavesAWholeFrame() {
        String[] texts = {"漢字", "a漢b", "x\u0323\u0301", "😀", "\u001b", "plain", "\u0301", ""};
        for (long seed = 0; seed < 3000; seed++) {
            Random random = new Random(seed);
            Canvas any = new Canvas(new Size(1 + random.nextInt(9), 1 + random.nextInt(4)));
            for (int i = 0; i < 12; i++) {
                Canvas on = random.nextBoolean() ? any : any.within(area(random));
                switch (random.nextInt(4)) {
                    case 0 -> on.box(area(random), Border.LINE, Ink.BOX);
                    case 1 -> on.fill(area(random), texts[random.nextInt(texts.length)], Ink.BAR);
                    case 2 -> on.tint(area(random), Ink.SELECTED);
                    default ->
                        on.put(
                                random.nextInt(13) - 3,
                                random.nextInt(6) - 1,
                                texts[random.nextInt(texts.length)],
                                Ink.KEY);
                }
            }
            assertWhole(any.frame(), seed);
        }
    }

    @Test
    void plainTextIsPutAsAnyOther() {
        for (long seed = 0; seed < 2000; seed++) {
            Random random = new Random(seed);
            Canvas together = new Canvas(new Size(8, 3));
            Canvas apart = new Canvas(new Size(8, 3));
            together.put(0, 1, "a漢b漢c", Ink.TEXT);
            apart.put(0, 1, "a漢b漢c", Ink.TEXT);
            Area part = area(random);
            int column = random.nextInt(13) - 4;
            int row = random.nextInt(5) - 1;
            String text = "lié: ─…“x”".substring(random.nextInt(10));
            int end = together.within(part).put(column, row, text, Ink.KEY);
            int at = column;
            for (String cluster : Width.clusters(text)) {
                at = apart.within(part).put(at, row, 1, cluster, Ink.KEY);
            }
            assertEquals(at, end);
            assertEquals(apart.frame(), together.frame(), "seed " + seed);
        }
    }

    private static Area area(Random random) {
        return new Area(random.nextInt(9) - 3, random.nextInt(6) - 2, random.nextInt(10) - 1, random.nextInt(6) - 1);
    }

    /** Row by row the widths of the glyphs add up to the columns, and halves share their ink. */
    private static void assertWhole(Frame frame, long seed) {
        for (int row = 0; row < frame.size().rows(); row++) {
            int columns = 0;
            for (int column = 0; column < frame.size().columns(); column++) {
                String glyph = frame.glyph(column, row);
                boolean second = glyph.isEmpty();
                assertFalse(second && column == 0, "seed " + seed);
                columns += second ? 0 : Width.ofCluster(glyph);
                if (second) {
                    assertEquals(2, Width.ofCluster(frame.glyph(column - 1, row)), "seed " + seed);
                    assertEquals(frame.ink(column - 1, row), frame.ink(column, row), "seed " + seed);
                }
            }
            assertEquals(frame.size().columns(), columns, "seed " + seed);
        }
    }

    @Test
    void what_is_drawn_later_answers_the_mouse_first() {
        canvas.entry(new Area(0, 0, 12, 4), "list", 2);
        canvas.button(1, 1, 3, Stroke.of('n'));
        assertEquals(new Region.Entry("list", 2), canvas.frame().at(0, 0).orElseThrow());
        assertEquals(new Region.Button(Stroke.of('n')), canvas.frame().at(3, 1).orElseThrow());
        assertEquals(new Region.Entry("list", 2), canvas.frame().at(4, 1).orElseThrow());
        canvas.cover(new Area(2, 0, 5, 2));
        assertEquals(new Region.Cover(), canvas.frame().at(3, 1).orElseThrow());
        assertEquals(new Region.Button(Stroke.of('n')), canvas.frame().at(1, 1).orElseThrow());
        assertTrue(canvas.frame().at(12, 0).isEmpty());
    }

    @Test
    void a_part_answers_where_it_shows_and_nowhere_else() {
        Canvas part = canvas.within(new Area(4, 1, 3, 2));
        part.entry(new Area(-2, 0, 20, 9), "list", 0);
        assertTrue(canvas.frame().at(3, 1).isEmpty());
        assertTrue(canvas.frame().at(4, 0).isEmpty());
        assertEquals(new Region.Entry("list", 0), canvas.frame().at(6, 2).orElseThrow());
        assertTrue(canvas.frame().at(7, 2).isEmpty());
        assertTrue(canvas.frame().at(6, 3).isEmpty());
    }
}
