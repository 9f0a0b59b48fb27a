package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.screen.Area;
import copytaster.screen.Canvas;
import copytaster.screen.Frame;
import copytaster.screen.Ink;
import copytaster.screen.Size;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.SplittableRandom;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bytes that reach the terminal. */
class DisplayTest {

    private static final Size SIZE = new Size(20, 3);
    private static final Pattern OURS = Pattern.compile("\033\\[[?0-9;]*[A-Za-z]");

    private final Sink sink = new Sink();
    private Display display;

    @BeforeEach
    void enter() throws IOException {
        GameTerminal terminal = new GameTerminal(InputStream.nullInputStream(), new FrameOutput(sink), true);
        display = new Display(terminal, new Pens(Theme.DARK, Depth.TRUE), SIZE, false);
        display.enter();
    }

    @Test
    void nothingButTextAndOurSequences() throws IOException {
        String shown = show("é·─ 漢字 x\u0323\u0301 😀 𝒜 ⌚ \u0000\u001b[2J\u009b5n\u202e");
        String rest = OURS.matcher(shown).replaceAll("");
        assertTrue(rest.contains("é·─ 漢字 x\u0323\u0301 😀 𝒜 ⌚"), shown);
        assertFalse(rest.codePoints().anyMatch(Character::isISOControl), shown);
        assertFalse(rest.contains("\uE000"), shown);
    }

    @Test
    void onlyWhatChangedAndInOneWrite() throws IOException {
        show("first line");
        sink.reset();
        sink.writes = 0;
        String shown = show("first lime");
        assertEquals(1, sink.writes);
        assertTrue(shown.startsWith("\033[?2026h") && shown.endsWith("\033[?2026l"), shown);
        assertTrue(shown.contains("m") && !shown.contains("li"), shown);
        assertFalse(shown.contains("\033[2J"), shown);
        assertTrue(shown.length() < 120, shown);
    }

    @Test
    void theSameFrameIsNotWrittenAgain() throws IOException {
        show("same");
        sink.reset();
        assertEquals("", show("same"));
        display.forget();
        assertTrue(show("same").contains("\033[2J"));
    }

    @Test
    void aLineInWhichAWideGlyphMovesIsDrawnWhole() throws IOException {
        show("a漢b");
        sink.reset();
        String moved = show("漢 b");
        assertTrue(moved.contains("漢") && moved.contains("b") && !moved.contains("\033[2J"), moved);
        sink.reset();
        String shown = show("漢 c");
        assertTrue(shown.contains("c") && !shown.contains("漢"), shown);
    }

    @Test
    void enteringAndLeavingSwitchTheModes() throws IOException {
        String entered = show("x");
        for (String mode : new String[] {"1049", "2004", "1000", "1006"}) {
            assertTrue(entered.contains("\033[?" + mode + "h"), mode);
        }
        sink.reset();
        display.leave();
        String left = sink.toString(StandardCharsets.UTF_8);
        for (String mode : new String[] {"1049", "2004", "1000", "1006"}) {
            assertTrue(left.contains("\033[?" + mode + "l"), mode);
        }
        assertTrue(left.contains("\033[?25h"), left);
    }

    /** Whatever was on the screen, what is written makes it what a whole drawing would; seen through an emulator. */
    @Test
    void anyFrameAfterAnyOtherLooksAsIfDrawnWhole() throws IOException {
        SplittableRandom random = new SplittableRandom(11);
        String[] glyphs = {"a", "b", "─", "●", "漢", "é", " ", "字"};
        Ink[] inks = {Ink.TEXT, Ink.SELECTED, Ink.URGENT, Ink.DIM};
        for (int round = 0; round < 300; round++) {
            Emulated seen = new Emulated(SIZE.columns(), SIZE.rows());
            Frame frame = null;
            StringBuilder out = new StringBuilder();
            for (int step = 0; step < 4; step++) {
                Canvas canvas = frame == null || random.nextInt(4) == 0 ? new Canvas(SIZE) : again(frame);
                for (int i = random.nextInt(12); i >= 0; i--) {
                    canvas.put(
                            random.nextInt(SIZE.columns()),
                            random.nextInt(SIZE.rows()),
                            glyphs[random.nextInt(glyphs.length)].repeat(1 + random.nextInt(3)),
                            inks[random.nextInt(inks.length)]);
                }
                out.setLength(0);
                Delta.append(frame, canvas.frame(), new Pens(Theme.DARK, Depth.TRUE), out);
                seen.write(out.toString());
                frame = canvas.frame();
                assertEquals(frame.glyphs(), seen.text(), "round " + round + " step " + step + "\n" + out);
            }
        }
    }

    /**
     * Attributes are switched on and off one by one: none may be left over from the frame before, in any theme. In sixteen colours, since this emulator takes the parts of a colour of 24 bits for attributes.
     */
    @Test
    void attributesAfterAnyOthersLookAsIfDrawnWhole() throws IOException {
        SplittableRandom random = new SplittableRandom(12);
        String[] glyphs = {"a", "─", " ", "  x"};
        Ink[] inks = Ink.values();
        for (Theme theme : Theme.values()) {
            Emulated seen = new Emulated(SIZE.columns(), SIZE.rows());
            Frame frame = null;
            for (int step = 0; step < 100; step++) {
                Canvas canvas = frame == null ? new Canvas(SIZE) : again(frame);
                for (int i = random.nextInt(12); i >= 0; i--) {
                    canvas.put(
                            random.nextInt(SIZE.columns()),
                            random.nextInt(SIZE.rows()),
                            glyphs[random.nextInt(glyphs.length)].repeat(1 + random.nextInt(3)),
                            inks[random.nextInt(inks.length)]);
                }
                StringBuilder out = new StringBuilder();
                Delta.append(frame, canvas.frame(), new Pens(theme, Depth.SIXTEEN), out);
                seen.write(out.toString());
                frame = canvas.frame();
                Emulated whole = new Emulated(SIZE.columns(), SIZE.rows());
                out.setLength(0);
                Delta.append(null, frame, new Pens(theme, Depth.SIXTEEN), out);
                whole.write(out.toString());
                assertEquals(whole.looks(), seen.looks(), theme + " step " + step);
            }
        }
    }

    /** A canvas on which a frame is drawn already. */
    private static Canvas again(Frame frame) {
        Canvas canvas = new Canvas(frame.size());
        for (int row = 0; row < frame.size().rows(); row++) {
            for (int column = 0; column < frame.size().columns(); column++) {
                if (!frame.glyph(column, row).isEmpty()) {
                    canvas.put(column, row, frame.glyph(column, row), frame.ink(column, row));
                }
            }
        }
        return canvas;
    }

    private String show(String text) throws IOException {
        Canvas canvas = new Canvas(SIZE);
        canvas.fill(new Area(0, 0, SIZE.columns(), SIZE.rows()), Ink.TEXT);
        canvas.put(0, 1, text, Ink.TEXT);
        display.show(canvas.frame());
        return sink.toString(StandardCharsets.UTF_8);
    }

    private static final class Sink extends ByteArrayOutputStream {
        private int writes;

        @Override
        public synchronized void write(byte[] bytes, int offset, int length) {
            writes++;
            super.write(bytes, offset, length);
        }
    }
}
