package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.screen.Canvas;
import copytaster.screen.Frame;
import copytaster.screen.Ink;
import copytaster.screen.Size;
import copytaster.testing.Emulator;
import java.io.IOException;
import java.util.Random;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Frames as terminal text, as an independent emulator shows them. */
class AnsiTest {
    private static final Size SIZE = new Size(23, 6);
    private static final Pattern OURS =
            Pattern.compile("\u001b\\[(\\?25l|2J|[0-9]+;[0-9]+H|[0-9]*[CG]|[0-9;]+m)|[\r\n]");
    private static final String[] GLYPHS = {"a", "b", " ", "é", "─", "漢", "字", "│"};

    private static Frame random(Random random, Frame before) {
        Canvas canvas = new Canvas(SIZE);
        for (int row = 0; row < SIZE.rows(); row++) {
            for (int column = 0; column < SIZE.columns(); column++) {
                boolean same = before != null && random.nextInt(3) > 0;
                String glyph = same ? before.glyph(column, row) : GLYPHS[random.nextInt(GLYPHS.length)];
                Ink ink = Ink.values()[random.nextInt(Ink.values().length)];
                if (!glyph.isEmpty()) {
                    canvas.put(column, row, glyph, same ? before.ink(column, row) : ink);
                }
            }
        }
        return canvas.frame();
    }

    @ParameterizedTest
    @EnumSource(Theme.class)
    void one_change_after_another_leaves_exactly_the_last_frame(Theme theme) throws IOException {
        Random random = new Random(theme.ordinal());
        Ansi ansi = new Ansi(theme, Depth.TRUE);
        Emulator emulator = new Emulator(SIZE.columns(), SIZE.rows());
        Frame shown = random(random, null);
        emulator.feed(ansi.whole(shown));
        assertEquals(shown.glyphs(), emulator.screen());
        for (int i = 0; i < 150; i++) {
            Frame next = random(random, shown);
            String change = ansi.change(shown, next);
            assertEquals(
                    "", OURS.matcher(change).replaceAll("").replaceAll("[ab é─漢字│]", ""), "nothing but text and ours");
            emulator.feed(change);
            assertEquals(next.glyphs(), emulator.screen(), "change " + i);
            shown = next;
        }
    }

    @Test
    void what_did_not_change_is_not_written() {
        Ansi ansi = new Ansi(Theme.DARK, Depth.TRUE);
        Canvas canvas = new Canvas(SIZE);
        canvas.put(0, 0, "first line", Ink.TEXT);
        Frame before = canvas.frame();
        assertEquals("", ansi.change(before, before));
        canvas.put(8, 0, "m", Ink.TEXT);
        String change = ansi.change(before, canvas.frame());
        assertTrue(change.startsWith("\u001b[1;9H") && change.endsWith("m"), change);
        assertFalse(change.contains("e"), change);
        assertThrows(IllegalArgumentException.class, () -> ansi.change(before, new Canvas(new Size(2, 2)).frame()));
    }

    @Test
    void colours_are_those_of_the_theme_or_none() {
        Canvas canvas = new Canvas(SIZE);
        canvas.put(0, 0, "x", Ink.BAD);
        assertTrue(new Ansi(Theme.DARK, Depth.TRUE).whole(canvas.frame()).contains("38;2;255;138;128"));
        assertFalse(new Ansi(Theme.MONO, Depth.TRUE).whole(canvas.frame()).contains("38;"));
        assertFalse(new Ansi(Theme.DARK, Depth.NONE).whole(canvas.frame()).contains("38;"));
        assertTrue(new Ansi(Theme.MONO, Depth.TRUE).ground().isEmpty());
        assertEquals("#101418", new Ansi(Theme.DARK, Depth.TRUE).ground().orElseThrow()[1]);
    }
}
