package copytaster.screen.chart;

import copytaster.screen.Canvas;
import copytaster.screen.Ink;

/** A field of cells in which lines are drawn as Braille dots, two across and four down in each. */
final class Dots {
    /** The bits of the left and the right column of a cell, from the top. */
    private static final int[][] BITS = {{0x01, 0x02, 0x04, 0x40}, {0x08, 0x10, 0x20, 0x80}};

    private static final int BLANK = 0x2800;

    private final int columns;
    private final int rows;
    private final int[] bits;
    private final Ink[] inks;

    /** Of the cells in which dots of two inks have come together: those of the one before. */
    private final int[] under;

    private final Ink[] underInks;

    Dots(int columns, int rows) {
        this.columns = columns;
        this.rows = rows;
        this.bits = new int[columns * rows];
        this.inks = new Ink[columns * rows];
        this.under = new int[columns * rows];
        this.underInks = new Ink[columns * rows];
    }

    /**
     * A straight line of dots; its ends are in dots, from the top left. A cell has one ink: where two lines run through the same cells
     * these show them by turns, so that neither takes the other's ink.
     */
    void line(int fromX, int fromY, int toX, int toY, Ink ink) {
        int steps = Math.max(Math.abs(toX - fromX), Math.abs(toY - fromY));
        for (int i = 0; i <= steps; i++) {
            double part = steps == 0 ? 0 : (double) i / steps;
            dot((int) Math.round(fromX + part * (toX - fromX)), (int) Math.round(fromY + part * (toY - fromY)), ink);
        }
    }

    private void dot(int x, int y, Ink ink) {
        int column = Math.floorDiv(x, 2);
        int row = Math.floorDiv(y, 4);
        if (column >= 0 && column < columns && row >= 0 && row < rows) {
            int cell = row * columns + column;
            if (bits[cell] != 0 && inks[cell] != ink) {
                under[cell] = bits[cell];
                underInks[cell] = inks[cell];
                bits[cell] = 0;
            }
            bits[cell] |= BITS[Math.floorMod(x, 2)][Math.floorMod(y, 4)];
            inks[cell] = ink;
        }
    }

    /** Puts every cell that has dots. */
    void draw(Canvas canvas) {
        for (int cell = 0; cell < bits.length; cell++) {
            boolean below = under[cell] != 0 && cell % columns % 2 == 1;
            int dots = below ? under[cell] : bits[cell];
            if (dots != 0) {
                String glyph = Character.toString(BLANK + dots);
                canvas.put(cell % columns, cell / columns, glyph, below ? underInks[cell] : inks[cell]);
            }
        }
    }
}
