package copytaster.screen;

/**
 * The extent of a screen in character cells.
 *
 * @param columns at least 1
 * @param rows at least 1
 */
public record Size(int columns, int rows) {

    /** @throws IllegalArgumentException if either is below 1 */
    public Size {
        if (columns < 1 || rows < 1) {
            throw new IllegalArgumentException("a screen is at least 1x1, not " + columns + "x" + rows);
        }
    }

    /** Whether everything that fits {@code other} fits here. */
    public boolean holds(Size other) {
        return columns >= other.columns && rows >= other.rows;
    }

    @Override
    public String toString() {
        return columns + "x" + rows;
    }

    /** By hand, as is the hash: a record's own takes several milliseconds at its first use, which is just after the first frame. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Size size && columns == size.columns && rows == size.rows;
    }

    @Override
    public int hashCode() {
        return 31 * columns + rows;
    }
}
