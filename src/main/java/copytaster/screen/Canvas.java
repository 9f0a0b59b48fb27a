package copytaster.screen;

import copytaster.text.SafeText;
import copytaster.text.Width;
import copytaster.text.Wrap;

/**
 * Where a view draws. Columns and rows count from 0 at the top left; whatever lies outside is clipped, so every method
 * is total for any arguments. Text is cleaned once more as it is put, and a glyph of two columns is never split: where
 * only half would be seen or kept, a blank stands instead.
 *
 * <p>Mutable, for one thread, for the making of one frame. A part of a canvas ({@link #within}) is a canvas with its own
 * origin and edges that draws on the same cells.
 */
public final class Canvas {

    private final Cells cells;
    private final Area area;
    private final Area clip;

    /** A blank canvas in {@link Ink#TEXT}, without a cursor. */
    public Canvas(Size size) {
        this(new Cells(size), new Area(0, 0, size.columns(), size.rows()));
    }

    private Canvas(Cells cells, Area area) {
        this(cells, area, area);
    }

    private Canvas(Cells cells, Area area, Area clip) {
        this.cells = cells;
        this.area = area;
        this.clip = clip;
    }

    /** The width of this canvas or part, at least 0. */
    public int columns() {
        return Math.max(0, area.columns());
    }

    /** The height of this canvas or part, at least 0. */
    public int rows() {
        return Math.max(0, area.rows());
    }

    /** All of this canvas, as an area of itself. */
    public Area all() {
        return new Area(0, 0, columns(), rows());
    }

    /** The part of this canvas under {@code part}, with its own origin; nothing drawn on it shows outside. */
    public Canvas within(Area part) {
        Area moved = new Area(area.column() + part.column(), area.row() + part.row(), part.columns(), part.rows());
        return new Canvas(cells, moved, clip.meet(moved));
    }

    /**
     * Puts text on one line; line breaks and tabs show as spaces.
     *
     * @return the column after the text, seen or not, so that one call can go on where another ended
     */
    public int put(int column, int row, String text, Ink ink) {
        String safe = SafeText.line(text);
        if (Width.single(safe)) {
            return each(column, row, safe, ink);
        }
        int at = column;
        for (String cluster : Width.clusters(safe)) {
            int width = Width.ofCluster(cluster);
            place(at, row, standing(cluster), width, ink);
            at += width;
        }
        return at;
    }

    /** Puts text into a field: cut with an ellipsis or filled with blanks to exactly {@code width} columns. */
    public int put(int column, int row, int width, String text, Ink ink) {
        return width < 1 ? column : put(column, row, Wrap.pad(text, width), ink);
    }

    /** Blanks an area in one ink. */
    public void fill(Area where, Ink ink) {
        fill(where, " ", ink);
    }

    /** Fills an area with one glyph; the first cluster of {@code glyph} counts, and a wide one becomes a blank. */
    public void fill(Area where, String glyph, Ink ink) {
        String safe = SafeText.line(glyph);
        String cluster = safe.isEmpty() ? " " : Width.clusters(safe).get(0);
        String narrow = Width.ofCluster(cluster) == 1 ? standing(cluster) : " ";
        Area seen = seen(where);
        for (int row = seen.row(); row < seen.bottom(); row++) {
            for (int column = seen.column(); column < seen.right(); column++) {
                cells.set(column, row, narrow, 1, ink);
            }
        }
    }

    /** Changes the ink of an area and leaves its text, as for the selected line of a list. */
    public void tint(Area where, Ink ink) {
        Area seen = seen(where);
        for (int row = seen.row(); row < seen.bottom(); row++) {
            for (int column = seen.column(); column < seen.right(); column++) {
                cells.tint(column, row, ink);
            }
        }
    }

    /** A line from {@code column} rightwards. */
    public void hline(int column, int row, int length, Border border, Ink ink) {
        fill(new Area(column, row, length, 1), border.horizontal(), ink);
    }

    /** A line from {@code row} downwards. */
    public void vline(int column, int row, int length, Border border, Ink ink) {
        fill(new Area(column, row, 1, length), border.vertical(), ink);
    }

    /** A frame along the edge of an area; the inside is left as it is. Nothing below 2x2. */
    public void box(Area edge, Border border, Ink ink) {
        if (edge.columns() < 2 || edge.rows() < 2) {
            return;
        }
        int right = edge.right() - 1;
        int bottom = edge.bottom() - 1;
        hline(edge.column() + 1, edge.row(), edge.columns() - 2, border, ink);
        hline(edge.column() + 1, bottom, edge.columns() - 2, border, ink);
        vline(edge.column(), edge.row() + 1, edge.rows() - 2, border, ink);
        vline(right, edge.row() + 1, edge.rows() - 2, border, ink);
        put(edge.column(), edge.row(), border.topLeft(), ink);
        put(right, edge.row(), border.topRight(), ink);
        put(edge.column(), bottom, border.bottomLeft(), ink);
        put(right, bottom, border.bottomRight(), ink);
    }

    /** Makes the thin lines down a column meet their neighbours, where others have been drawn over or beside them. */
    public void join(int column, int row, int length) {
        Area seen = seen(new Area(column, row, 1, length));
        for (int at = seen.row(); at < seen.bottom() && seen.columns() > 0; at++) {
            cells.join(seen.column(), at);
        }
    }

    /** Shows the cursor in a cell; outside this canvas it is hidden. */
    public void cursor(int column, int row) {
        int x = area.column() + column;
        int y = area.row() + row;
        cells.cursor(clip.contains(x, y) ? new Spot(x, y) : null);
    }

    /** Hides the cursor. */
    public void noCursor() {
        cells.cursor(null);
    }

    /** Makes some cells of a line a button: a click there is this key. */
    public void button(int column, int row, int columns, Stroke stroke) {
        region(new Area(column, row, columns, 1), new Region.Button(stroke));
    }

    /** Makes an area answer the mouse as an entry of a list, or as the list itself. */
    public void entry(Area where, String list, int index) {
        region(where, new Region.Entry(list, index));
    }

    /** Takes an area away from whatever answered the mouse there. */
    public void cover(Area where) {
        region(where, new Region.Cover());
    }

    /** Draws a region of another frame on this one. */
    public void region(Area where, Region.Target target) {
        Area seen = seen(where);
        if (seen.columns() > 0 && seen.rows() > 0) {
            cells.region(new Region(seen, target));
        }
    }

    /** What has been drawn so far on the whole canvas, also when asked of a part. */
    public Frame frame() {
        return cells.frame();
    }

    private Area seen(Area where) {
        return clip.meet(
                new Area(area.column() + where.column(), area.row() + where.row(), where.columns(), where.rows()));
    }

    /** A column a character, as almost all our text is: a frame is made of it thousands of times over. */
    private int each(int column, int row, String text, Ink ink) {
        int x = area.column() + column;
        int y = area.row() + row;
        if (y >= clip.row() && y < clip.bottom()) {
            int end = Math.min(text.length(), clip.right() - x);
            for (int i = Math.max(0, clip.column() - x); i < end; i++) {
                cells.set(x + i, y, Width.glyph(text.charAt(i)), 1, ink);
            }
        }
        return column + text.length();
    }

    private void place(int column, int row, String glyph, int width, Ink ink) {
        int x = area.column() + column;
        int y = area.row() + row;
        if (width == 1) {
            if (clip.contains(x, y)) {
                cells.set(x, y, glyph, 1, ink);
            }
            return;
        }
        boolean left = clip.contains(x, y);
        boolean right = clip.contains(x + 1, y);
        if (left && right) {
            cells.set(x, y, glyph, 2, ink);
        } else if (left) {
            cells.set(x, y, " ", 1, ink);
        } else if (right) {
            cells.set(x + 1, y, " ", 1, ink);
        }
    }

    /** A mark with nothing to sit on would sit on the neighbouring cell. */
    private static String standing(String cluster) {
        return Width.ofCodePoint(cluster.codePointAt(0)) == 0 ? String.valueOf(SafeText.REPLACEMENT) : cluster;
    }
}
