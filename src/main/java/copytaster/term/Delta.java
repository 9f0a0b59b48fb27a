package copytaster.term;

import copytaster.screen.Frame;
import copytaster.screen.Ink;

/**
 * What has to be written to turn one frame on the screen into another of the same size.
 *
 * <p>Only cells that differ are written, and short stretches between them, where that takes fewer bytes than going round. A blank
 * shows only its ground, and is written in whatever ink is at hand that has the same. Glyphs
 * that terminals may measure differently (two columns, several code points) are never trusted to have moved the cursor: it is placed
 * anew after each. A line in which such a glyph comes or goes is written whole, since terminals differ in what is left of half a
 * glyph.
 */
final class Delta {
    /** The most unchanged cells that are written again rather than passed over: the sequence to pass them takes as many bytes. */
    private static final int SHORT_GAP = 4;

    private static final String BLANK = " ";

    private static final int UNKNOWN = -1;

    private final Frame before;
    private final Frame after;
    private final Pens pens;
    private final StringBuilder out;
    private Ink pen;
    private int column = UNKNOWN;
    private int row = UNKNOWN;

    private Delta(Frame before, Frame after, Pens pens, StringBuilder out) {
        this.before = before;
        this.after = after;
        this.pens = pens;
        this.out = out;
    }

    /** Appends the bytes, as characters. {@code before} is null if nothing is known of what shows. */
    static void append(Frame before, Frame after, Pens pens, StringBuilder out) {
        new Delta(before, after, pens, out).lines();
    }

    private void lines() {
        int columns = after.size().columns();
        for (int line = 0; line < after.size().rows(); line++) {
            if (before == null || glyphsMoved(line)) {
                write(line, 0, columns);
            } else {
                changed(line, columns);
            }
        }
    }

    /** Whether a glyph that may be measured differently stands elsewhere on a line than it did. */
    private boolean glyphsMoved(int line) {
        for (int i = 0; i < after.size().columns(); i++) {
            boolean unsure = unsure(after.glyph(i, line)) || unsure(before.glyph(i, line));
            if (unsure && !after.glyph(i, line).equals(before.glyph(i, line))) {
                return true;
            }
        }
        return false;
    }

    private static boolean unsure(String glyph) {
        return glyph.length() != 1 || glyph.charAt(0) >= 0x2E80;
    }

    private void changed(int line, int columns) {
        int at = 0;
        while (at < columns) {
            if (same(at, line)) {
                at++;
                continue;
            }
            write(line, at, at + 1);
            at++;
            int gap = 0;
            while (at + gap < columns && gap <= SHORT_GAP && same(at + gap, line)) {
                gap++;
            }
            if (at + gap < columns && gap <= SHORT_GAP && cheap(line, at, at + gap)) {
                write(line, at, at + gap);
            }
            at += gap;
        }
    }

    /** Whether cells can be written a byte each, in the ink at hand. */
    private boolean cheap(int line, int from, int to) {
        for (int at = from; at < to; at++) {
            String glyph = after.glyph(at, line);
            boolean one = glyph.length() == 1 && glyph.charAt(0) < 0x80;
            if (!one || !inked(glyph, after.ink(at, line))) {
                return false;
            }
        }
        return true;
    }

    /** Whether the ink at hand will do for a glyph. */
    private boolean inked(String glyph, Ink ink) {
        return ink == pen || pen != null && glyph.equals(BLANK) && pens.blanksAlike(ink, pen);
    }

    private boolean same(int at, int line) {
        String glyph = after.glyph(at, line);
        Ink now = after.ink(at, line);
        Ink then = before.ink(at, line);
        return glyph.equals(before.glyph(at, line))
                && (now == then || glyph.equals(BLANK) && pens.blanksAlike(now, then));
    }

    private void write(int line, int from, int to) {
        for (int at = from; at < to; at++) {
            String glyph = after.glyph(at, line);
            if (glyph.isEmpty()) {
                continue; // the right half of a wide glyph, written with its left
            }
            go(at, line);
            Ink ink = after.ink(at, line);
            if (!inked(glyph, ink)) {
                out.append(pens.change(pen, ink));
                pen = ink;
            }
            out.append(glyph);
            // In the last column terminals stay where they are, ready to wrap.
            boolean certain = !unsure(glyph) && at + 1 < after.size().columns();
            column = certain ? at + 1 : UNKNOWN;
        }
    }

    private void go(int toColumn, int toRow) {
        if (row == toRow && column == toColumn) {
            return;
        }
        if (row == toRow && column != UNKNOWN && toColumn > column) {
            int by = toColumn - column;
            out.append("\033[").append(by == 1 ? "" : Integer.toString(by)).append('C');
        } else if (toRow == row + 1 && column != UNKNOWN) {
            down(toColumn);
        } else {
            place(out, toColumn, toRow);
        }
        column = toColumn;
        row = toRow;
    }

    /** To the next line: its column is told anew, since the line feed of some terminals goes back to the first. */
    private void down(int toColumn) {
        out.append(toColumn == 0 ? "\r\n" : "\n");
        if (toColumn > 0) {
            out.append("\033[").append(toColumn + 1).append('G');
        }
    }

    /** Puts the cursor into a cell. */
    static void place(StringBuilder out, int column, int row) {
        out.append("\033[").append(row + 1).append(';').append(column + 1).append('H');
    }
}
