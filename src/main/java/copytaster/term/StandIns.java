package copytaster.term;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * Private-use strings that Lanterna's screen carries in place of glyphs whose width or unity it would get wrong: it takes
 * any cluster of more than one {@code char} for two columns, refuses some as two characters, and takes wide symbols such
 * as U+231A for one. The terminal puts the glyph back as it writes.
 *
 * <p>Clean text never holds private-use characters, so nothing else can be taken for a stand-in.
 */
final class StandIns {

    private static final char FIRST = '\uE000';
    private static final int CAPACITY = 6000;
    private static final int FALLBACK = 0;

    /** A mark after a stand-in makes Lanterna count two columns. */
    private static final String WIDE = "\u0301";

    private final Map<String, String> byGlyph = new HashMap<>();
    private final String[] glyphs = new String[CAPACITY];

    StandIns() {
        clear();
    }

    /** What to give Lanterna for a glyph; a question mark of its width when no stand-in is left. */
    String of(String glyph, boolean wide) {
        if (glyph.length() == 1 && !wide && glyph.charAt(0) < 0x2600) {
            return glyph;
        }
        String known = byGlyph.get(glyph);
        if (known != null) {
            return known;
        }
        int number = byGlyph.size() + 1;
        if (number == CAPACITY) {
            return wide ? standIn(FALLBACK, true) : "?";
        }
        glyphs[number] = glyph;
        String standIn = standIn(number, wide);
        byGlyph.put(glyph, standIn);
        return standIn;
    }

    private static String standIn(int number, boolean wide) {
        return (char) (FIRST + number) + (wide ? WIDE : "");
    }

    /** The glyph that {@code text} stands for, or {@code text} itself. */
    String glyph(String text) {
        int number = text.charAt(0) - FIRST;
        return number >= 0 && number < CAPACITY && glyphs[number] != null ? glyphs[number] : text;
    }

    /** Whether so many are taken that it is time to {@link #clear}. */
    boolean crowded() {
        return byGlyph.size() > CAPACITY / 2;
    }

    /** Forgets all; whatever is on the screen must be drawn anew. */
    final void clear() {
        byGlyph.clear();
        Arrays.fill(glyphs, null);
        glyphs[FALLBACK] = "\uFF1F";
    }
}
