package copytaster.screen;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A picture of the whole screen: in every cell a glyph and its ink, where the cursor rests, if it shows, and what
 * answers the mouse. Immutable, equal by value, made by a {@link Canvas}.
 *
 * <p>A glyph is one cluster of clean text, one or two columns wide. The right half of a wide glyph holds the empty
 * string; a wide glyph never begins in the last column.
 */
public final class Frame {

    private final Size size;
    private final String[] glyphs;
    private final Ink[] inks;
    private final Spot cursor;
    private final List<Region> regions;

    /** Takes both arrays as its own; {@code cursor} may be null. */
    Frame(Size size, String[] glyphs, Ink[] inks, Spot cursor, List<Region> regions) {
        this.size = size;
        this.glyphs = glyphs;
        this.inks = inks;
        this.cursor = cursor;
        this.regions = List.copyOf(regions);
    }

    /** The extent of the frame. */
    public Size size() {
        return size;
    }

    /**
     * The cluster in a cell, empty in the right half of a wide one.
     *
     * @throws IndexOutOfBoundsException outside the frame
     */
    public String glyph(int column, int row) {
        return glyphs[index(column, row)];
    }

    /**
     * The role of a cell.
     *
     * @throws IndexOutOfBoundsException outside the frame
     */
    public Ink ink(int column, int row) {
        return inks[index(column, row)];
    }

    /** Whether the glyph of this cell reaches into the next. */
    public boolean wide(int column, int row) {
        int index = index(column, row);
        return column + 1 < size.columns() && glyphs[index + 1].isEmpty() && !glyphs[index].isEmpty();
    }

    /** Where the cursor shows, if it does. */
    public Optional<Spot> cursor() {
        return Optional.ofNullable(cursor);
    }

    /** What answers the mouse, what was drawn later lying over what was drawn before. */
    public List<Region> regions() {
        return regions;
    }

    /** What a click on a cell hits, if it hits anything. */
    public Optional<Region.Target> at(int column, int row) {
        for (int i = regions.size() - 1; i >= 0; i--) {
            if (regions.get(i).area().contains(column, row)) {
                return Optional.of(regions.get(i).target());
            }
        }
        return Optional.empty();
    }

    /** The text, one line a row, without the blanks at the ends of lines: the form kept as a golden screen. */
    public String glyphs() {
        StringBuilder out = new StringBuilder(glyphs.length + size.rows());
        for (int row = 0; row < size.rows(); row++) {
            int begin = out.length();
            for (int column = 0; column < size.columns(); column++) {
                out.append(glyphs[row * size.columns() + column]);
            }
            int end = out.length();
            while (end > begin && out.charAt(end - 1) == ' ') {
                end--;
            }
            out.setLength(end);
            out.append('\n');
        }
        return out.toString();
    }

    /** The roles, one line a row, one {@linkplain Ink#code() letter} a column. */
    public String inks() {
        StringBuilder out = new StringBuilder(inks.length + size.rows());
        for (int i = 0; i < inks.length; i++) {
            out.append(inks[i].code());
            if ((i + 1) % size.columns() == 0) {
                out.append('\n');
            }
        }
        return out.toString();
    }

    private int index(int column, int row) {
        if (column < 0 || column >= size.columns() || row < 0 || row >= size.rows()) {
            throw new IndexOutOfBoundsException("column " + column + ", row " + row + " of " + size);
        }
        return row * size.columns() + column;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Frame that
                && size.equals(that.size)
                && Arrays.equals(glyphs, that.glyphs)
                && Arrays.equals(inks, that.inks)
                && cursor().equals(that.cursor())
                && regions.equals(that.regions);
    }

    @Override
    public int hashCode() {
        return 31 * Arrays.hashCode(glyphs) + Arrays.hashCode(inks);
    }

    @Override
    public String toString() {
        return glyphs();
    }
}
