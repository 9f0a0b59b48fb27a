package copytaster.term;

import copytaster.screen.Frame;
import copytaster.screen.Ink;

/**
 * What has to be written to turn one frame on the screen into another of the same size.
 *
 * <p>Only cells that differ are written, and short stretches between them, where that takes fewer bytes than going round. Glyphs
 * that terminals may measure differently (two columns, several code points) are never trusted to have moved the cursor: it is placed
 * anew after each. A line in which such a glyph comes or goes is written whole, since terminals differ in what is left of half a
 * glyph.
 */
final class Delta {
    /** Unchanged cells that are written again rather than passed over: the sequence to pass them takes as many bytes. */
    private static final int SHORT_GAP = 4;

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
        int from = 0;
        while (from < columns) {
            if (same(from, line)) {
                from++;
                continue;
            }
            int to = from + 1;
            int gap = 0;
            while (to + gap < columns && gap <= SHORT_GAP) {
                if (same(to + gap, line)) {
                    gap++;
                } else {
                    to += gap + 1;
                    gap = 0;
                }
            }
            write(line, from, to);
            from = to;
        }
    }

    private boolean same(int at, int line) {
        return after.ink(at, line) == before.ink(at, line)
                && after.glyph(at, line).equals(before.glyph(at, line));
    }

    private void write(int line, int from, int to) {
        for (int at = from; at < to; at++) {
            String glyph = after.glyph(at, line);
            if (glyph.isEmpty()) {
                continue; // the right half of a wide glyph, written with its left
            }
            go(at, line);
            Ink ink = after.ink(at, line);
            if (ink != pen) {
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
            out.append("\033[").append(toColumn - column).append('C');
        } else {
            place(out, toColumn, toRow);
        }
        column = toColumn;
        row = toRow;
    }

    /** Puts the cursor into a cell. */
    static void place(StringBuilder out, int column, int row) {
        out.append("\033[").append(row + 1).append(';').append(column + 1).append('H');
    }
}
