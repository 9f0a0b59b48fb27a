package copytaster.screen.sheet;

import copytaster.screen.Spot;
import java.util.ArrayList;
import java.util.List;

/**
 * A titled list of lines, as an overlay shows it; where it has something beside it, that stands still while the list scrolls.
 *
 * @param focus the first of the lines that the keys act on, or −1 if the reader scrolls freely
 * @param focusRows how many they are
 * @param column where the cursor rests on the first of them, or on {@code rest}
 * @param rest the line on which it rests where the reader scrolls freely, for as long as that is seen; of the head if there is one
 * @param aside lines beside the list; none mostly
 * @param asideColumns the columns that these have, at the right
 * @param stops the lines, in order, that a reader may jump to; none mostly
 * @param legend what its signs mean, in one line that stays in sight; blank mostly
 * @param head lines above the list that stay in sight however far it is scrolled; none mostly
 */
public record Sheet(
        String title,
        List<Row> rows,
        int focus,
        int focusRows,
        int column,
        int rest,
        List<Row> aside,
        int asideColumns,
        List<Integer> stops,
        Row legend,
        List<Row> head) {

    /** Lines below the focus that are seen too, where it is not at the top and more than these would be hidden. */
    private static final int AHEAD = 3;

    /** Keeps its own copies of the lists. */
    public Sheet {
        rows = List.copyOf(rows);
        aside = List.copyOf(aside);
        stops = List.copyOf(stops);
        head = List.copyOf(head);
    }

    /** A sheet with nothing beside it. */
    public Sheet(String title, List<Row> rows, int focus, int focusRows, int column) {
        this(title, rows, focus, focusRows, column, 0, List.of(), 0, List.of(), Row.BLANK, List.of());
    }

    /** This sheet with something beside it. */
    public Sheet with(Rows beside) {
        return new Sheet(
                title, rows, focus, focusRows, column, rest, beside.list(), beside.width(), stops, legend, head);
    }

    /** This sheet with a line that says what its signs mean. */
    public Sheet explained(Row by) {
        return new Sheet(title, rows, focus, focusRows, column, rest, aside, asideColumns, stops, by, head);
    }

    /** This sheet with blank lines at its foot, so that it has at least so many. */
    public Sheet filled(int least) {
        List<Row> filled = new ArrayList<>(rows);
        while (filled.size() < least) {
            filled.add(Row.BLANK);
        }
        return new Sheet(title, filled, focus, focusRows, column, rest, aside, asideColumns, stops, legend, head);
    }

    /** This sheet, that is only read, below lines that stay in sight, with the cursor on a spot of these. */
    public Sheet below(Rows above, Spot at) {
        return new Sheet(
                title, rows, focus, focusRows, at.column(), at.row(), aside, asideColumns, stops, legend, above.list());
    }

    /**
     * Where the cursor shows below the upper edge in a window whose first line is {@code top}: where the reader has scrolled past it,
     * at the window's.
     */
    public Spot cursor(int top) {
        if (focus < 0 && !head.isEmpty()) {
            return top == 0 ? new Spot(column, rest) : new Spot(0, head.size());
        }
        int line = (focus < 0 ? rest : focus) - top;
        return focus < 0 && line < 0 ? new Spot(0, 0) : new Spot(column, head.size() + Math.max(0, line));
    }

    /** The lines that it takes to show all of it. */
    public int height() {
        return head.size() + Math.max(rows.size(), aside.size());
    }

    /** A sheet that is only read. */
    public static Sheet reading(String title, Rows rows) {
        return new Sheet(title, rows.list(), -1, 0, 0, 0, List.of(), 0, rows.stops(), Row.BLANK, List.of());
    }

    /** A sheet whose cursor rests on its marked lines, if it has some, with the rest of their entry below them. */
    public static Sheet listing(String title, Rows rows) {
        List<Row> list = rows.list();
        int first = 0;
        while (first < list.size() && !list.get(first).marked()) {
            first++;
        }
        if (first == list.size()) {
            return new Sheet(title, list, -1, 0, 0);
        }
        int last = list.size() - 1;
        int entry = list.get(first).entry();
        while (!list.get(last).marked() && (entry < 0 || list.get(last).entry() != entry)) {
            last--;
        }
        return new Sheet(title, list, first, last + 1 - first, 0);
    }

    /**
     * The first line shown in a window of so many lines: scrolled freely, or by as many half windows as show the focus and a few lines
     * below it. By halves, so that few moves of the focus move all that the eye has found its way about in.
     *
     * @param scroll lines scrolled: from the top, or, where there is a focus, on from where that brings it
     */
    public int top(int scroll, int window) {
        if (focus < 0) {
            return scrolled(scroll, 0, window);
        }
        int half = Math.max(1, window / 2);
        int ahead = most(window) > AHEAD ? AHEAD : 0;
        int hidden = Math.max(0, focus + focusRows + ahead - window);
        return scrolled(Math.min(focus, (hidden + half - 1) / half * half), scroll, window);
    }

    /**
     * Where free scrolling comes to.
     *
     * @param scroll where it was left, perhaps in another window; beyond the end counts as the end
     * @param by lines further down, or up if negative
     */
    public int scrolled(int scroll, int by, int window) {
        int most = most(window);
        return Math.max(0, Math.min(most, Math.min(most, scroll) + by));
    }

    /**
     * Where a jump comes to: the next stop below, or the last above. Where there is none below the sheet stays, where there is none above
     * it shows its top.
     *
     * @param scroll where it was left, as for {@link #scrolled}
     * @param down or up
     */
    public int jumped(int scroll, boolean down, int window) {
        int now = scrolled(scroll, 0, window);
        int above = 0;
        for (int stop : stops) {
            if (down && stop > now) {
                return scrolled(stop, 0, window);
            }
            above = stop < now ? stop : above;
        }
        return down ? now : above;
    }

    /** How far it can be scrolled in a window of so many lines. */
    public int most(int window) {
        return Math.max(0, rows.size() - Math.max(1, window));
    }
}
