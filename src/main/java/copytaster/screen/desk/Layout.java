package copytaster.screen.desk;

import copytaster.observe.Observation.Hand;
import copytaster.screen.Area;
import copytaster.screen.Size;
import copytaster.screen.sheet.Sheet;
import copytaster.screen.sheet.SheetPainter;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/**
 * Where everything stands on a screen of some size. From the top: the header, a rule with the panes' names, the panes, a rule, a
 * tip if there is one, the gauges and the people, a line for messages, a line of keys. More room shows more panes at once. What
 * lies over the desk moves none of it.
 *
 * @param wire the wire list
 * @param below what stands under the wire: the questions on a screen that is tall and not wide, else the people at work; or empty
 * @param dispatch the selected dispatch
 * @param under the questions under the dispatch, on a screen that is wide and has many rows; else empty
 * @param side the page, above the questions unless these have a place of their own; empty on narrower screens
 * @param last the questions above the map, on the widest screens; else empty
 * @param tip what the game explains of itself; empty mostly
 * @param foot the gauges, and below them the people where they have no pane
 * @param over whether the shift is over: its close then lies on the desk's panes
 */
record Layout(
        Size size,
        Area wire,
        Area below,
        Area dispatch,
        Area under,
        Area side,
        Area last,
        Area tip,
        Area foot,
        boolean over) {
    /** From this width on the page and the board stand beside the dispatch. */
    private static final int WIDE = 130;

    /** From this width on the board has a column of its own. */
    private static final int WIDEST = 200;

    /** From this width on the questions have room under the wire of a tall screen. */
    private static final int MIDDLING = 100;

    /** From this height on the people have two lines, if they need them. */
    private static final int TALL = 30;

    /** From this height on the people at work have a pane of their own, on a wide screen. */
    private static final int TALLER = 36;

    /** From this height on the questions have room under the dispatch of a wide screen. */
    private static final int TALLEST = 45;

    /** The rows in which the wire still tells something, below what is being placed: the rule, the hour, a dispatch. */
    private static final int WIRE = 5;

    /** Longer lines are hard to read. */
    private static final int OVERLAY = 114;

    /** The help stands in columns, three of them where there is room. */
    private static final int HELP = 170;

    private static final int TIP_LINES = 3;

    static Layout of(Model model) {
        int lines = 0;
        if (model.tip().isPresent()) {
            String text = TipBar.text(model);
            lines = Wrap.lines(text, Math.max(1, model.size().columns() - TipBar.LABEL - 2))
                    .size();
        }
        return of(
                model.size(),
                Math.min(TIP_LINES, lines),
                model.seen().staff(),
                Lists.counting(model.seen()).size(),
                model.session().over());
    }

    private static Layout of(Size size, int tip, List<Hand> staff, int questions, boolean over) {
        int columns = size.columns();
        boolean wide = columns >= WIDE;
        boolean taller = wide && size.rows() >= TALLER;
        int foot = 1 + (taller ? 0 : size.rows() < TALL ? 1 : Footer.lines(staff, columns));
        int rows = size.rows() - 1 - 1 - 1 - tip - foot - 2;
        int last = columns >= WIDEST ? columns * 22 / 100 : 0;
        int side = wide ? columns * (last > 0 ? 25 : 30) / 100 : 0;
        int wire = last > 0 ? columns / 4 : wide ? columns / 3 : columns >= MIDDLING ? columns * 2 / 5 : 34;
        int dispatch = columns - wire - 1 - (side > 0 ? side + 1 : 0) - (last > 0 ? last + 1 : 0);
        int below = taller ? staff.size() + 1 : columns >= MIDDLING && size.rows() >= TALL && !wide ? rows * 2 / 5 : 0;
        boolean beneath = wide && last == 0 && size.rows() >= TALLEST && questions > 0;
        int under = beneath ? Math.min(rows / 3, questions + 2) : 0;
        int end = 2 + rows;
        return new Layout(
                size,
                new Area(0, 2, wire, rows - below),
                new Area(0, end - below, wire, below),
                new Area(wire + 1, 2, dispatch, rows - under),
                new Area(wire + 1, end - under, dispatch, under),
                new Area(wire + 1 + dispatch + 1, 2, side, rows),
                new Area(columns - last, 2, last, rows),
                new Area(0, end + 1, columns, tip),
                new Area(0, end + 1 + tip, columns, foot),
                over);
    }

    /** Whether the page is beside the dispatch. */
    boolean wide() {
        return side.columns() > 0;
    }

    /** Whether the questions have a pane, which says what the marks of a strip are. */
    boolean asked() {
        return wide() || below.rows() > 0;
    }

    /** Whether the people at work have a pane. */
    boolean staffed() {
        return wide() && below.rows() > 0;
    }

    /** The columns of the upright rules between the panes. */
    List<Integer> dividers() {
        List<Integer> dividers = new ArrayList<>(List.of(dispatch.column() - 1));
        if (wide()) {
            dividers.add(side.column() - 1);
        }
        if (last.columns() > 0) {
            dividers.add(last.column() - 1);
        }
        return dividers;
    }

    /** The rule above the panes. */
    int titles() {
        return dispatch.row() - 1;
    }

    /** The rule below the panes. */
    int rule() {
        return below.bottom();
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

    /** The scroll of the selected dispatch some lines further down, or up, as far as it goes. */
    int dispatchScroll(Model model, int by) {
        return DispatchPane.sheet(model, dispatchText()).scrolled(model.at().scroll(), by, dispatch.rows());
    }

    /** The nearest scroll that shows the selected claim. */
    int dispatchScroll(Model model) {
        Sheet sheet = DispatchPane.sheet(model, dispatchText());
        int now = sheet.scrolled(model.at().scroll(), 0, dispatch.rows());
        int first = Math.max(0, sheet.focus());
        int last = first + DispatchPane.CLAIM_ROWS;
        return first < now ? first : Math.max(now, last - dispatch.rows());
    }

    /** The columns of the text of what lies over the desk. */
    int text(Place place) {
        return SheetPainter.inside(columns(place));
    }

    /** The briefing has the whole screen, and the close where the page has no place beside it. */
    private boolean whole(Place place) {
        return place == Place.BRIEFING || place == Place.CLOSING && !wide();
    }

    /** Whether what is opened is seen in short in a column: it then takes the place of that and of the dispatch beside it. */
    private boolean replaces(Place place) {
        return place == Place.PAGE && wide();
    }

    /** The lines of the close's box, whichever of its parts shows: boxes that jump tire the eye. */
    int closing() {
        return wide() ? rule() : size.rows() - 3;
    }

    /** Whether what is being placed stands in the wire's place, so that the dispatch it is from can be read beside it. */
    boolean beside() {
        return size.columns() >= MIDDLING;
    }

    private int columns(Place place) {
        if (place == Place.COMPOSER && beside()) {
            return wire.columns() + 1;
        }
        if (replaces(place)) {
            return room(place) - left(place);
        }
        return Math.max(4, Math.min(whole(place) ? room(place) - 2 : room(place), widest(place)));
    }

    /** The columns that a box has at most: where nothing stands beside it a strip left over would be of no use. */
    private int widest(Place place) {
        return place == Place.HELP ? HELP : wide() || whole(place) ? OVERLAY : size.columns();
    }

    /** The first column that something over the desk has for itself. */
    int left(Place place) {
        return replaces(place) ? dispatch.column() - 1 : 0;
    }

    /** The column after those: that of the rule that leaves the page and the board beside it in sight. */
    int room(Place place) {
        if (replaces(place)) {
            return side.right();
        }
        if (place == Place.COMPOSER && beside()) {
            return wire.columns() + 1;
        }
        return wide() && !whole(place) && place != Place.HELP ? side.column() : size.columns();
    }

    /** The lines of text that may be seen at once of something over the desk. */
    static int most(Size size) {
        return SheetPainter.window(size.rows() - 3);
    }

    /** The lines of text of something over the desk that are seen at once. */
    int window(Place place, Sheet sheet) {
        return SheetPainter.window(overlay(place, sheet).rows(), sheet);
    }

    /**
     * The box of something over the desk: as high as it needs, resting on a wide desk's lower panes if there is room above them, or
     * else on the lower edge of the desk or of its close, so that what it is about stays in sight above it, and reaching below that only if it must. It
     * never lies right under a pane's heading. What is being placed always ends in the same row, and leaves two rows for its keys.
     */
    Area overlay(Place place, Sheet sheet) {
        int columns = columns(place);
        if (place == Place.COMPOSER && beside()) {
            int needed = sheet.height() + 2;
            int room = (spares(sheet) ? below.row() : rule() + 1) - titles();
            int most = tip.bottom() - titles();
            int rows = needed + WIRE <= room ? needed : Math.max(room, Math.min(needed, most));
            return new Area(0, titles(), columns, rows);
        }
        if (place == Place.COMPOSER) {
            int bottom = size.rows() < TALL ? message() - 1 : rule() + 1;
            int top = bottom - sheet.height() - 2;
            return top < wire.row() + 2 ? new Area(0, 1, columns, bottom - 1) : new Area(0, top, columns, bottom - top);
        }
        if (replaces(place)) {
            return new Area(left(place), titles(), columns, rule() + 1 - titles());
        }
        if (place == Place.CLOSING) {
            return new Area(begin(place, columns), 1, columns, closing());
        }
        int rows = Math.max(3, Math.min(size.rows() - 3, sheet.height() + 2));
        boolean spares = staffed() && !over && !below(place) && rows <= lower() - wire.row() - 2;
        int edge = over ? 1 + closing() : rule() + 1;
        int bottom = spares ? lower() : rows < edge ? edge : message();
        int top = whole(place) ? 1 + (message() - 1 - rows) / 3 : bottom - rows;
        if (below.rows() > 0 && top == below.row() + 1) {
            return new Area(begin(place, columns), top - 1, columns, rows + 1);
        }
        boolean sliver = top < wire.row() + 2 && !whole(place);
        return sliver
                ? new Area(begin(place, columns), 1, columns, bottom - 1)
                : new Area(begin(place, columns), Math.max(1, top), columns, rows);
    }

    /** Whether what is being placed beside its dispatch leaves the people at work in sight, or some of the wire where they have no pane. */
    boolean leaves(Sheet placed) {
        return below.rows() > 0 ? spares(placed) : titles() + placed.height() + 2 + WIRE <= rule() + 1;
    }

    /** The lines of text that all of the wire's column has, with what stands below the wire. */
    int column() {
        return SheetPainter.window(rule() + 1 - titles());
    }

    /** Whether what is being placed has room above what stands below the wire. */
    private boolean spares(Sheet placed) {
        return below.rows() > 0 && titles() + placed.height() + 2 <= below.row();
    }

    /** The same with the wire below a box that stands in the upper part of its place; what the box reaches into is gone. */
    Layout under(Area box) {
        boolean spares = below.rows() > 0 && box.bottom() <= below.row();
        int end = spares ? below.row() : rule();
        if (box.bottom() >= end) {
            return this;
        }
        return new Layout(
                size,
                new Area(0, box.bottom() + 1, wire.columns(), end - box.bottom() - 1),
                spares ? below : new Area(0, end, below.columns(), 0),
                dispatch,
                under,
                side,
                last,
                tip,
                foot,
                over);
    }

    /** Whether what is opened is seen in short below the wire or the dispatch: it then lies on that, since once is enough. */
    private boolean below(Place place) {
        return place == Place.STAFF || place == Place.BOARD && under.rows() > 0;
    }

    /** The first row of the panes below the wire and the dispatch, where the people have one. */
    private int lower() {
        return under.rows() > 0 ? Math.min(below.row(), under.row()) : below.row();
    }

    /** On the panes' own grid where there are panes; in the middle where there are none, and what asks. */
    private int begin(Place place, int columns) {
        return whole(place) || place == Place.ASKING ? (room(place) - columns) / 2 : 0;
    }
}
