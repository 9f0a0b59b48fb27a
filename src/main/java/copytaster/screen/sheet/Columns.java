package copytaster.screen.sheet;

import copytaster.screen.Ink;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;

/** Blocks of lines side by side, as in a newspaper: down the first column, then down the next, no block torn. */
public final class Columns {
    /** Blanks between two columns. */
    private static final int GAP = 3;

    private Columns() {}

    /**
     * As many columns as there is room for, all as short as they can be.
     *
     * @param width of all of them
     * @param least of one of them; where not even that fits there is one column
     * @param blocks the blocks for a column of some width, in the order in which they are read
     */
    public static List<Row> of(int width, int least, IntFunction<List<List<Row>>> blocks) {
        int count = Math.max(1, (width + GAP) / (least + GAP));
        int column = (width - (count - 1) * GAP) / count;
        List<List<Row>> made = blocks.apply(column);
        int height = 0;
        for (List<Row> block : made) {
            height = Math.max(height, block.size());
        }
        List<List<Row>> columns = laid(made, height);
        while (columns.size() > count) {
            columns = laid(made, ++height);
        }
        return beside(columns, column);
    }

    /** The blocks in columns of at most some height, an empty line between those of one column. */
    private static List<List<Row>> laid(List<List<Row>> blocks, int height) {
        List<List<Row>> columns = new ArrayList<>();
        List<Row> now = new ArrayList<>();
        for (List<Row> block : blocks) {
            if (!now.isEmpty() && now.size() + 1 + block.size() > height) {
                columns.add(now);
                now = new ArrayList<>();
            }
            if (!now.isEmpty()) {
                now.add(Row.BLANK);
            }
            now.addAll(block);
        }
        columns.add(now);
        return columns;
    }

    private static List<Row> beside(List<List<Row>> columns, int width) {
        List<Row> lines = new ArrayList<>();
        for (int i = 0; i < columns.size(); i++) {
            for (int j = 0; j < columns.get(i).size(); j++) {
                if (j == lines.size()) {
                    lines.add(Row.BLANK);
                }
                Row left = lines.get(j);
                int begin = i * (width + GAP);
                Row filled = i == 0 ? left : left.and(" ".repeat(begin - left.width()), Ink.TEXT);
                lines.set(j, filled.and(columns.get(i).get(j)));
            }
        }
        return lines;
    }
}
