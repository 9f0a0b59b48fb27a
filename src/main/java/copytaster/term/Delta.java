package copytaster.term;

import copytaster.screen.Frame;
import copytaster.screen.Ink;

/**
 * What has to be written to turn one frame on the screen into another of the same size.
 *
 * <p>Only cells that differ are written, and short stretches between them, where that takes fewer bytes than going round. They are
 * written ink by ink rather than line by line: a cursor moved on takes four to eight bytes, a change of colour and back more than
 * twenty. A blank shows only its ground, and is written along with any ink that has the same.
 *
 * <p>Glyphs that terminals may measure differently (two columns, several code points) are never trusted to have moved the cursor: it
 * is placed anew after each. A line in which such a glyph changes is written whole, from left to right, since terminals differ in what
 * is left of half a glyph.
 */
final class Delta {
    /** The most unchanged cells that are written again rather than passed over: the sequence to pass them takes as many bytes. */
    private static final int SHORT_GAP = 4;

    private static final String BLANK = " ";

    private static final int UNKNOWN = -1;

    private static final Ink[] INKS = Ink.values();

    /** Added to the number of a ground: a blank on it, to be told apart from a glyph in an ink. */
    private static final int ON = INKS.length;

    private final Frame before;
    private final Frame after;
    private final Pens pens;
    private final StringBuilder out;
    private final int columns;
    private final int rows;
    private Ink pen;
    private int column = UNKNOWN;
    private int row = UNKNOWN;

    /** Which cells are still to be written. */
    private final boolean[] due;

    /** In the lines of which some are: the ink of a glyph, the ground of a blank. */
    private final byte[] looks;

    /** In each line, and at all, the inks of glyphs that are due and the grounds of blanks, a bit each. */
    private final long[] glyphs;

    private final long[] blanks;
    private long glyphsLeft;
    private long blanksLeft;

    private Delta(Frame before, Frame after, Pens pens, StringBuilder out) {
        this.before = before;
        this.after = after;
        this.pens = pens;
        this.out = out;
        this.columns = after.size().columns();
        this.rows = after.size().rows();
        this.due = new boolean[columns * rows];
        this.looks = new byte[columns * rows];
        this.glyphs = new long[rows];
        this.blanks = new long[rows];
    }

    /** Appends the bytes, as characters. {@code before} is null if nothing is known of what shows. */
    static void append(Frame before, Frame after, Pens pens, StringBuilder out) {
        new Delta(before, after, pens, out).all();
    }

    private void all() {
        for (int line = 0; line < rows; line++) {
            if (before == null || !compared(line)) {
                write(line, 0, columns);
            }
        }
        while ((glyphsLeft | blanksLeft) != 0) {
            Ink ink = nearest(glyphsLeft != 0 ? glyphsLeft : blanksLeft);
            Ink ground = pens.ground(ink);
            glyphsLeft &= ~bit(ink);
            boolean last = true;
            for (Ink other : INKS) {
                last &= (glyphsLeft & bit(other)) == 0 || pens.ground(other) != ground;
            }
            pass(ink, ground, last);
            blanksLeft &= last ? ~bit(ground) : -1;
        }
    }

    private static long bit(Ink ink) {
        return 1L << ink.ordinal();
    }

    /** Finds what is due in a line; false if a glyph that may be measured differently is. */
    private boolean compared(int line) {
        int base = line * columns;
        boolean any = false;
        for (int at = 0; at < columns; at++) {
            if (!same(at, line)) {
                if (unsure(after.glyph(at, line)) || unsure(before.glyph(at, line))) {
                    return false;
                }
                due[base + at] = true;
                any = true;
            }
        }
        for (int at = 0; any && at < columns; at++) {
            note(base + at, after.glyph(at, line), after.ink(at, line), line);
        }
        glyphsLeft |= glyphs[line];
        blanksLeft |= blanks[line];
        return true;
    }

    private static boolean unsure(String glyph) {
        return glyph.length() != 1 || glyph.charAt(0) >= 0x2E80;
    }

    private boolean same(int at, int line) {
        String glyph = after.glyph(at, line);
        Ink now = after.ink(at, line);
        Ink then = before.ink(at, line);
        return glyph.equals(before.glyph(at, line))
                && (now == then
                        || pens.like(now) == pens.like(then)
                        || glyph.equals(BLANK) && pens.ground(now) == pens.ground(then));
    }

    private void note(int cell, String glyph, Ink ink, int line) {
        boolean blank = glyph.equals(BLANK);
        Ink look = blank ? pens.ground(ink) : pens.like(ink);
        looks[cell] = (byte) (look.ordinal() + (blank ? ON : 0));
        if (due[cell] && blank) {
            blanks[line] |= bit(look);
        } else if (due[cell]) {
            glyphs[line] |= bit(look);
        }
    }

    /** Of these inks the one that takes the fewest bytes to change to. */
    private Ink nearest(long among) {
        Ink best = null;
        int least = Integer.MAX_VALUE;
        for (Ink ink : INKS) {
            if ((among & bit(ink)) != 0 && pens.change(pen, ink).length() < least) {
                best = ink;
                least = pens.change(pen, ink).length();
            }
        }
        return best;
    }

    /** Writes the glyphs that are due in an ink, with the blanks between and beside them; the last ink on its ground all blanks of that. */
    private void pass(Ink ink, Ink ground, boolean last) {
        int glyph = ink.ordinal();
        int blank = ground.ordinal() + ON;
        for (int line = 0; line < rows; line++) {
            boolean any = (glyphs[line] & bit(ink)) != 0 || last && (blanks[line] & bit(ground)) != 0;
            int to = (line + 1) * columns;
            int at = line * columns;
            while (any && at < to) {
                int end = at;
                boolean wanted = false;
                while (end < to && (looks[end] == glyph || looks[end] == blank)) {
                    wanted |= due[end] && (last || looks[end] == glyph);
                    end++;
                }
                if (wanted) {
                    stretch(line, at, end);
                }
                at = Math.max(end, at + 1);
            }
        }
    }

    /** Writes what is due from a cell to another of a line, all of which can be written in one ink. */
    private void stretch(int line, int from, int to) {
        int base = line * columns;
        int at = from;
        while (at < to) {
            if (!due[at]) {
                at++;
                continue;
            }
            int end = at + 1;
            for (int i = end; i < to && i - end <= SHORT_GAP; i++) {
                if (due[i]) {
                    end = i + 1;
                } else if (!cheap(after.glyph(i - base, line))) {
                    break;
                }
            }
            write(line, at - base, end - base);
            at = end;
        }
    }

    /** Whether a glyph takes one byte. */
    private static boolean cheap(String glyph) {
        return glyph.length() == 1 && glyph.charAt(0) < 0x80;
    }

    private void write(int line, int from, int to) {
        for (int at = from; at < to; at++) {
            due[line * columns + at] = false;
            String glyph = after.glyph(at, line);
            if (glyph.isEmpty()) {
                continue; // the right half of a wide glyph, written with its left
            }
            if (at > from && column == at && glyph.equals(BLANK) && after.ink(at, line) == after.ink(at - 1, line)) {
                out.append(BLANK);
                column = at + 1 < columns ? at + 1 : UNKNOWN;
                continue;
            }
            go(at, line);
            Ink ink = pens.like(after.ink(at, line));
            if (ink != pen && (pen == null || !glyph.equals(BLANK) || pens.ground(ink) != pens.ground(pen))) {
                out.append(pens.change(pen, ink));
                pen = ink;
            }
            out.append(glyph);
            // In the last column terminals stay where they are, ready to wrap.
            boolean certain = !unsure(glyph) && at + 1 < columns;
            column = certain ? at + 1 : UNKNOWN;
        }
    }

    /** Moves the cursor by the shortest of what all terminals know. */
    private void go(int toColumn, int toRow) {
        if (row == toRow && column == toColumn) {
            return;
        }
        int down = toRow - row;
        if (column == UNKNOWN || down < 0 || down == 0 && toColumn < column) {
            place(out, toColumn, toRow);
        } else if (down == 0) {
            int by = toColumn - column;
            out.append("\033[").append(by == 1 ? "" : Integer.toString(by)).append('C');
        } else {
            down(down, toColumn, toRow);
        }
        column = toColumn;
        row = toRow;
    }

    /** To a line below. After a line feed the column is told anew, since that of some terminals goes back to the first. */
    private void down(int lines, int toColumn, int toRow) {
        int before = out.length();
        place(out, toColumn, toRow);
        int placed = out.length() - before;
        int fed = lines + (toColumn == 0 ? 1 : 3 + digits(toColumn + 1));
        if (fed < placed) {
            out.setLength(before);
            out.append(toColumn == 0 ? "\r" : "").append("\n".repeat(lines));
            if (toColumn > 0) {
                out.append("\033[").append(toColumn + 1).append('G');
            }
        }
    }

    private static int digits(int number) {
        return number < 10 ? 1 : number < 100 ? 2 : 3;
    }

    /** Puts the cursor into a cell. */
    static void place(StringBuilder out, int column, int row) {
        out.append("\033[").append(row + 1).append(';').append(column + 1).append('H');
    }
}
