package copytaster.screen;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The grid that canvases of one frame draw on; keeps wide glyphs whole. */
final class Cells {

    final Size size;
    private final String[] glyphs;
    private final Ink[] inks;
    private final List<Region> regions = new ArrayList<>();
    private Spot cursor;

    Cells(Size size) {
        this.size = size;
        this.glyphs = new String[size.columns() * size.rows()];
        this.inks = new Ink[glyphs.length];
        Arrays.fill(glyphs, " ");
        Arrays.fill(inks, Ink.TEXT);
    }

    /** Sets one cell, or two if {@code width} is 2; the caller has clipped. */
    void set(int column, int row, String glyph, int width, Ink ink) {
        int index = row * size.columns() + column;
        mendLeft(index);
        mendRight(row, column + width - 1);
        glyphs[index] = glyph;
        inks[index] = ink;
        if (width == 2) {
            glyphs[index + 1] = "";
            inks[index + 1] = ink;
        }
    }

    /** The glyph of a cell, null outside the grid. */
    String glyph(int column, int row) {
        boolean inside = column >= 0 && column < size.columns() && row >= 0 && row < size.rows();
        return inside ? glyphs[row * size.columns() + column] : null;
    }

    /** Gives a thin line the arms that its neighbours answer; one that ends at a blank is drawn in, one at anything else stays. */
    void join(int column, int row) {
        int index = row * size.columns() + column;
        int own = Joints.arms(glyphs[index]);
        if (own == 0) {
            return;
        }
        int arms = arm(own, Joints.UP, column, row - 1)
                | arm(own, Joints.RIGHT, column + 1, row)
                | arm(own, Joints.DOWN, column, row + 1)
                | arm(own, Joints.LEFT, column - 1, row);
        glyphs[index] = Joints.glyph(arms);
    }

    private int arm(int own, int towards, int column, int row) {
        String neighbour = glyph(column, row);
        boolean answered = neighbour != null && (Joints.arms(neighbour) & Joints.opposite(towards)) != 0;
        // The blanks about a title belong to the line that it stands in.
        boolean ends = " ".equals(neighbour) && inks[row * size.columns() + column] != Ink.TITLE;
        return answered || (own & towards) != 0 && !ends ? towards : 0;
    }

    /** Changes the ink of a cell, both halves of a wide glyph included. */
    void tint(int column, int row, Ink ink) {
        int index = row * size.columns() + column;
        inks[index] = ink;
        if (glyphs[index].isEmpty()) {
            inks[index - 1] = ink;
        } else if (column + 1 < size.columns() && glyphs[index + 1].isEmpty()) {
            inks[index + 1] = ink;
        }
    }

    void cursor(Spot spot) {
        cursor = spot;
    }

    void region(Region region) {
        regions.add(region);
    }

    Frame frame() {
        return new Frame(size, glyphs.clone(), inks.clone(), cursor, regions);
    }

    /** A glyph whose right half is about to be overwritten becomes a blank. */
    private void mendLeft(int index) {
        if (glyphs[index].isEmpty()) {
            glyphs[index - 1] = " ";
        }
    }

    /** A right half whose glyph is about to be overwritten becomes a blank. */
    private void mendRight(int row, int lastColumn) {
        int next = row * size.columns() + lastColumn + 1;
        if (lastColumn + 1 < size.columns() && glyphs[next].isEmpty()) {
            glyphs[next] = " ";
        }
    }
}
