package copytaster.screen.desk;

import copytaster.screen.Area;
import copytaster.screen.Size;
import copytaster.screen.sheet.Sheet;
import copytaster.screen.sheet.SheetPainter;

/**
 * Where everything stands on a screen of some size: from the top the header, a rule with the panes' names, the panes, a rule, the
 * desk and the gauges, a line for messages, a line of keys.
 *
 * @param wire the wire list
 * @param dispatch the selected dispatch
 * @param side the page and the board beside it; empty on narrower screens
 * @param foot the desk and the gauges
 */
record Layout(Size size, Area wire, Area dispatch, Area side, Area foot) {
    /** From this width on the page and the board stand beside the dispatch. */
    private static final int WIDE = 130;

    /** From this height on the desk and the gauges have two lines each. */
    private static final int TALL = 30;

    /** Longer lines are hard to read. */
    private static final int OVERLAY = 110;

    static Layout of(Size size) {
        int foot = size.rows() >= TALL ? 4 : 2;
        int rows = size.rows() - 1 - 1 - 1 - foot - 2;
        int columns = size.columns();
        int side = columns >= WIDE ? columns * 3 / 10 : 0;
        int wire = columns >= WIDE ? columns / 3 : columns >= 100 ? columns * 2 / 5 : 34;
        int dispatch = columns - wire - 1 - (side > 0 ? side + 1 : 0);
        return new Layout(
                size,
                new Area(0, 2, wire, rows),
                new Area(wire + 1, 2, dispatch, rows),
                new Area(columns - side, 2, side, rows),
                new Area(0, size.rows() - 2 - foot, columns, foot));
    }

    boolean wide() {
        return side.columns() > 0;
    }

    /** The rule above the panes. */
    int titles() {
        return wire.row() - 1;
    }

    /** The rule below the panes. */
    int rule() {
        return wire.bottom();
    }

    int message() {
        return size.rows() - 2;
    }

    int keys() {
        return size.rows() - 1;
    }

    /** The columns of text inside the dispatch pane. */
    int dispatchText() {
        return Math.max(1, dispatch.columns() - 2);
    }

    /** How far the selected dispatch can be scrolled. */
    int dispatchMost(Model model) {
        return DispatchPane.sheet(model, dispatchText()).most(dispatch.rows());
    }

    /** The nearest scroll that shows the selected claim. */
    int dispatchScroll(Model model) {
        Sheet sheet = DispatchPane.sheet(model, dispatchText());
        int now = model.at().scroll();
        int first = Math.max(0, sheet.focus());
        int last = first + DispatchPane.CLAIM_ROWS;
        return first < now ? first : Math.max(now, last - dispatch.rows());
    }

    /** The columns of an overlay's text. */
    int overlayText() {
        return SheetPainter.inside(overlayColumns());
    }

    private int overlayColumns() {
        return Math.max(4, Math.min(overlayRoom() - 2, OVERLAY));
    }

    /** The columns that overlays have for themselves; the page and the board beside them stay in sight. */
    int overlayRoom() {
        return wide() ? side.column() - 1 : size.columns();
    }

    /** The box of an overlay: as high as it needs, below the header and above the message. */
    Area overlay(Sheet sheet) {
        int rows = Math.max(3, Math.min(size.rows() - 3, sheet.rows().size() + 2));
        return new Area((overlayRoom() - overlayColumns()) / 2, 1, overlayColumns(), rows);
    }
}
