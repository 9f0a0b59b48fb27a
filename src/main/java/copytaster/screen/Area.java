package copytaster.screen;

/**
 * A rectangle of cells on a canvas. It may reach beyond the canvas; drawing is clipped.
 *
 * @param column the leftmost column, from 0
 * @param row the topmost row, from 0
 * @param columns the width; 0 or less is empty
 * @param rows the height; 0 or less is empty
 */
public record Area(int column, int row, int columns, int rows) {

    /** The first column to the right of the area. */
    public int right() {
        return column + Math.max(0, columns);
    }

    /** The first row below the area. */
    public int bottom() {
        return row + Math.max(0, rows);
    }

    /** This area less {@code cells} on each side, as for the inside of a box. */
    public Area inset(int cells) {
        return new Area(column + cells, row + cells, columns - 2 * cells, rows - 2 * cells);
    }

    /** Whether the cell lies inside. */
    public boolean contains(int cellColumn, int cellRow) {
        return cellColumn >= column && cellColumn < right() && cellRow >= row && cellRow < bottom();
    }

    /** What two areas have in common, perhaps empty. */
    Area meet(Area other) {
        int left = Math.max(column, other.column);
        int top = Math.max(row, other.row);
        return new Area(left, top, Math.min(right(), other.right()) - left, Math.min(bottom(), other.bottom()) - top);
    }
}
