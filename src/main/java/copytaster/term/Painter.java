package copytaster.term;

import com.googlecode.lanterna.SGR;
import com.googlecode.lanterna.TextCharacter;
import com.googlecode.lanterna.TextColor;
import com.googlecode.lanterna.screen.Screen;
import copytaster.screen.Frame;
import copytaster.screen.Ink;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;

/**
 * Copies frames into Lanterna's screen buffer, in the colours of a theme. Making a {@code TextCharacter} is the dearest
 * thing in Lanterna, so each is made once for a glyph and an ink.
 */
final class Painter {

    private static final int MOST_CACHED = 20_000;

    private final StandIns standIns;
    private final TextColor[] fore = new TextColor[Ink.values().length];
    private final TextColor[] back = new TextColor[fore.length];
    private final Map<Ink, EnumSet<SGR>> attributes = new HashMap<>();
    private final Map<Ink, Map<String, TextCharacter>> cache = new HashMap<>();
    private int cached;

    Painter(Theme theme, Depth depth, StandIns standIns) {
        this.standIns = standIns;
        for (Ink ink : Ink.values()) {
            Style style = (depth == Depth.NONE ? Theme.MONO : theme).style(ink);
            Depth shown = theme == Theme.MONO ? Depth.NONE : depth;
            fore[ink.ordinal()] = style.fore().at(shown);
            back[ink.ordinal()] = style.back().at(shown);
            attributes.put(ink, style.attributes());
            cache.put(ink, new HashMap<>());
        }
    }

    /** Whether caches must be dropped before the next frame, which then must be drawn whole. */
    boolean crowded() {
        return standIns.crowded() || cached > MOST_CACHED;
    }

    /** Drops the caches. */
    void clear() {
        standIns.clear();
        for (Map<String, TextCharacter> glyphs : cache.values()) {
            glyphs.clear();
        }
        cached = 0;
    }

    /** Sets every cell of {@code screen}, which has the size of the frame. */
    void paint(Frame frame, Screen screen) {
        int columns = frame.size().columns();
        for (int row = 0; row < frame.size().rows(); row++) {
            for (int column = 0; column < columns; column++) {
                Ink ink = frame.ink(column, row);
                boolean wide = frame.wide(column, row);
                screen.setCharacter(column, row, character(frame.glyph(column, row), wide, ink));
                if (wide) {
                    // Lanterna fills the right half itself, and would blank the left if we did.
                    column++;
                }
            }
        }
    }

    private TextCharacter character(String glyph, boolean wide, Ink ink) {
        Map<String, TextCharacter> glyphs = cache.get(ink);
        TextCharacter known = glyphs.get(glyph);
        if (known == null) {
            known = make(standIns.of(glyph, wide), ink);
            glyphs.put(glyph, known);
            cached++;
        }
        return known;
    }

    private TextCharacter make(String text, Ink ink) {
        int i = ink.ordinal();
        return TextCharacter.fromString(text, fore[i], back[i], attributes.get(ink))[0];
    }
}
