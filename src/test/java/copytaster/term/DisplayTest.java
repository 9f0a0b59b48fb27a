package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import copytaster.screen.Area;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.screen.Size;
import copytaster.text.SafeText;
import copytaster.text.Width;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The bytes that reach the terminal. */
class DisplayTest {

    private static final Size SIZE = new Size(20, 3);
    private static final Pattern OURS = Pattern.compile("\033\\[[?0-9;]*[A-Za-z]");

    private final Sink sink = new Sink();
    private final StandIns standIns = new StandIns();
    private Display display;

    @BeforeEach
    void enter() throws IOException {
        GameTerminal terminal =
                new GameTerminal(InputStream.nullInputStream(), new FrameOutput(sink), standIns, true, SIZE);
        display = new Display(terminal, new Painter(Theme.DARK, Depth.TRUE, standIns), standIns, SIZE);
        display.enter();
    }

    @Test
    void nothingButTextAndOurSequences() throws IOException {
        String shown = show("é·─ 漢字 x\u0323\u0301 😀 𝒜 ⌚ \u0000\u001b[2J\u009b5n\u202e");
        assertTrue(shown.contains("é·─ 漢字 x\u0323\u0301 😀 𝒜 ⌚"), shown);
        String rest = OURS.matcher(shown).replaceAll("");
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
    void aWideGlyphThatMovesIsDrawnAfresh() throws IOException {
        show("a漢b");
        sink.reset();
        assertTrue(show("漢 b").contains("\033[2J"));
        sink.reset();
        String shown = show("漢 c");
        assertTrue(shown.contains("c") && !shown.contains("漢"), shown);
    }

    @Test
    void enteringAndLeavingSwitchTheModes() throws IOException {
        String entered = sink.toString(StandardCharsets.UTF_8);
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

    /** What stand-ins are for: with them Lanterna counts the columns we count. */
    @Test
    void lanternaMeasuresEveryStandInAsWeDo() {
        StandIns fresh = new StandIns();
        for (int codePoint = 0x20; codePoint <= Character.MAX_CODE_POINT; codePoint++) {
            String glyph = Character.toString(codePoint);
            if (!SafeText.line(glyph).equals(glyph) || Width.ofCodePoint(codePoint) == 0) {
                continue;
            }
            if (fresh.crowded()) {
                fresh.clear();
            }
            boolean wide = Width.ofCluster(glyph) == 2;
            String standIn = fresh.of(glyph, wide);
            TextCharacter character =
                    TextCharacter.fromString(standIn, TextColor.ANSI.DEFAULT, TextColor.ANSI.DEFAULT, new SGR[0])[0];
            assertEquals(wide, character.isDoubleWidth(), Integer.toHexString(codePoint));
            assertEquals(standIn, character.getCharacterString());
            assertEquals(glyph, fresh.glyph(standIn));
        }
    }

    @Test
    void whenStandInsRunOutWidthsStillHold() {
        StandIns full = new StandIns();
        for (int i = 0; i < 7000; i++) {
            full.of(Character.toString(0x20000 + i), true);
        }
        assertEquals("?", full.of("𝒜", false));
        assertEquals("？", full.glyph(full.of("漢", true)));
        assertTrue(full.crowded());
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
