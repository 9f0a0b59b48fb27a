package copytaster.screen.desk;

import copytaster.text.Width;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A scenario's map, which is typed in ASCII, with its roads as drawn lines; {@link copytaster.screen.sheet.Twins} turns them back. */
final class MapLines {
    private static final String JOINTS = " ╴╶─╵┘└┴╷┐┌┬│┤├┼";

    /** As much of an empty stretch always stays after a place's mark: its sign has room in it. */
    private static final int SIGNED = 2;

    private final List<List<String>> cells = new ArrayList<>();
    private final BitSet marks;

    /**
     * @param map its lines, from the top
     * @param marks the columns in which places have their marks
     */
    MapLines(List<String> map, BitSet marks) {
        this.marks = marks;
        for (String line : map) {
            List<String> row = new ArrayList<>();
            for (String glyph : Width.clusters(line)) {
                row.add(glyph);
                for (int i = 1; i < Width.ofCluster(glyph); i++) {
                    row.add("");
                }
            }
            cells.add(row);
        }
    }

    /**
     * The columns to leave out so that the map has {@code most} at most, or as few as can be: of the longest stretches in which
     * there is nothing but blanks and level roads. No map is to scale.
     *
     * @param wide how many columns it has
     */
    BitSet spare(int wide, int most) {
        BitSet spare = new BitSet();
        while (wide - spare.cardinality() > most) {
            int column = emptiest(wide, spare);
            if (column < 0) {
                break;
            }
            spare.set(column);
        }
        return spare;
    }

    /** The last column of the longest empty stretch, without those that are spared already; −1 if all are short. The margin may go. */
    private int emptiest(int wide, BitSet spare) {
        int found = -1;
        int longest = 0;
        int run = 0;
        int least = 0;
        for (int column = 0; column < wide; column++) {
            if (!empty(column)) {
                run = 0;
                least = marks.get(column) ? SIGNED : 1;
            } else if (!spare.get(column)) {
                run++;
                if (run > least && run - least >= longest) {
                    longest = run - least;
                    found = column;
                }
            }
        }
        return found;
    }

    private boolean empty(int column) {
        for (List<String> row : cells) {
            String glyph = column < row.size() ? row.get(column) : " ";
            if (glyph.isEmpty() || !" -=".contains(glyph)) {
                return false;
            }
        }
        return true;
    }

    /** What is drawn for a glyph of the map at some column and row, from 0; itself unless it is part of a road. */
    String at(String glyph, int column, int row) {
        return switch (glyph) {
            case "|" -> "│";
            case "\\" -> "╲";
            case "/" -> "╱";
            case "=" -> "═";
            case "-" -> level(column - 1, row) || level(column + 1, row) ? "─" : glyph;
            case "+" -> joint(column, row);
            default -> glyph;
        };
    }

    /** A crossing with an arm for each road that comes to it. */
    private String joint(int column, int row) {
        int arms = (level(column - 1, row) ? 1 : 0)
                + (level(column + 1, row) ? 2 : 0)
                + (upright(column, row - 1) ? 4 : 0)
                + (upright(column, row + 1) ? 8 : 0);
        return arms == 0 ? "+" : JOINTS.substring(arms, arms + 1);
    }

    private boolean level(int column, int row) {
        return "-=+".contains(glyph(column, row));
    }

    private boolean upright(int column, int row) {
        return "|+".contains(glyph(column, row));
    }

    /** Whether the map has such a line. */
    boolean holds(int row) {
        return row >= 0 && row < cells.size();
    }

    /** Whether the map has nothing there; the second half of a wide glyph is something. */
    boolean blank(int column, int row) {
        return column >= cells.get(row).size() || cells.get(row).get(column).equals(" ");
    }

    /** A blank where the map has nothing. */
    private String glyph(int column, int row) {
        boolean inside = row >= 0
                && row < cells.size()
                && column >= 0
                && column < cells.get(row).size();
        return inside && !cells.get(row).get(column).isEmpty() ? cells.get(row).get(column) : " ";
    }
}
