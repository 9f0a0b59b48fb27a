package copytaster.screen.sheet;

import copytaster.screen.Area;
import copytaster.screen.Border;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.screen.Spot;
import copytaster.text.Width;
import java.util.List;

/** Draws lists of lines and boxed sheets. */
public final class SheetPainter {
    /** Columns between a box and its text, on either side. */
    private static final int MARGIN = 1;

    /** Columns that part a list from what stands beside it. */
    public static final int BESIDE = 3;

    private SheetPainter() {}

    /** The columns for text inside a box of this width. */
    public static int inside(int columns) {
        return Math.max(1, columns - 2 - 2 * MARGIN);
    }

    /** The lines for text inside a box of this height. */
    public static int window(int rows) {
        return Math.max(1, rows - 2);
    }

    /** The lines inside a box of this height in which a sheet scrolls. */
    public static int window(int rows, Sheet sheet) {
        return Math.max(1, window(rows) - sheet.head().size());
    }

    /** The name under which the sheet that lies on top answers the mouse. */
    public static final String TOP = "top";

    /** Draws lines from {@code top} on into an area; marked ones in {@code mark}. */
    public static void rows(Canvas canvas, Area area, List<Row> rows, int top, Ink mark) {
        rows(canvas, area, rows, top, mark, "");
    }

    /** Draws lines from {@code top} on into an area; marked ones in {@code mark}. They answer the mouse as a list of that name. */
    public static void rows(Canvas canvas, Area area, List<Row> rows, int top, Ink mark, String list) {
        Canvas part = canvas.within(area);
        part.entry(part.all(), list, -1);
        for (int i = 0; i < area.rows() && top + i < rows.size(); i++) {
            Row row = rows.get(top + i);
            if (row.entry() >= 0) {
                part.entry(new Area(0, i, area.columns(), 1), list, row.entry());
            }
            row.draw(part, 0, i);
            choices(part, row, i, list);
            if (row.marked()) {
                part.tint(new Area(0, i, area.columns(), 1), mark);
            }
        }
    }

    /** The entries of a line that holds several. */
    private static void choices(Canvas canvas, Row row, int line, String list) {
        int at = 0;
        for (Row.Span span : row.spans()) {
            int wide = Width.of(span.text());
            if (span.entry() >= 0) {
                canvas.entry(new Area(at, line, wide, 1), list, span.entry());
            }
            at += wide;
        }
    }

    /** Draws a sheet in a box over whatever is there, with its cursor and, if there is more, how far the reader is. */
    public static void sheet(Canvas canvas, Area box, Sheet sheet, int scroll, Border border, Ink ink) {
        frame(canvas, box, border, ink);
        inside(canvas, box, sheet, scroll, border);
    }

    /** An empty box over whatever is there. */
    public static void frame(Canvas canvas, Area box, Border border, Ink ink) {
        canvas.fill(box, Ink.TEXT);
        canvas.cover(box);
        canvas.box(box, border, ink);
    }

    /** A sheet in its empty box, for those who have first made other lines meet its frame. */
    public static void inside(Canvas canvas, Area box, Sheet sheet, int scroll, Border border) {
        Area upper = new Area(box.column(), box.row(), box.columns() - 1, 1);
        canvas.within(upper).put(2, 0, ' ' + sheet.title() + ' ', Ink.TITLE);
        legend(canvas, box, sheet);
        int head = sheet.head().size();
        int window = window(box.rows(), sheet);
        int top = sheet.top(scroll, window);
        int aside = sheet.aside().isEmpty() ? 0 : sheet.asideColumns() + BESIDE;
        Area inner =
                new Area(box.column() + 1 + MARGIN, box.row() + 1, inside(box.columns()) - aside, window(box.rows()));
        Area text = new Area(inner.column(), inner.row() + head, inner.columns(), inner.rows() - head);
        if (aside > 0) {
            Area beside = new Area(text.right() + BESIDE, inner.row(), sheet.asideColumns(), inner.rows());
            parted(canvas, box, text.right() + 1, sheet.height(), border);
            rows(canvas, beside, sheet.aside(), 0, Ink.SELECTED);
        }
        rows(canvas, inner, sheet.head(), 0, Ink.SELECTED);
        rows(canvas, text, sheet.rows(), top, Ink.SELECTED, TOP);
        Spot cursor = sheet.cursor(top);
        canvas.within(inner).cursor(cursor.column(), cursor.row());
        position(canvas, box, top, window, sheet.rows().size());
    }

    /** The rule between so many lines of a list and of what stands beside it: from the frame down to the last of them, or to the frame again. */
    private static void parted(Canvas canvas, Area box, int column, int lines, Border border) {
        int rows = Math.min(lines, box.rows() - 2);
        canvas.vline(column, box.row() + 1, rows, border, Ink.BOX);
        canvas.join(column, box.row(), 1);
        if (rows == box.rows() - 2) {
            canvas.join(column, box.bottom() - 1, 1);
        }
    }

    /** What the signs of a sheet mean, at the right end of its upper edge, if that has room. */
    private static void legend(Canvas canvas, Area box, Sheet sheet) {
        int wide = sheet.legend().width();
        int from = box.right() - 2 - MARGIN - wide;
        if (wide > 0 && from > box.column() + 2 + Width.of(sheet.title()) + 2) {
            canvas.fill(new Area(from - 1, box.row(), wide + 2, 1), Ink.TITLE);
            sheet.legend().draw(canvas, from, box.row());
        }
    }

    /** How far into its lines a box shows, on its lower edge: nothing where all are seen. */
    public static void position(Canvas canvas, Area box, int top, int window, int total) {
        String text = position(top, window, total);
        canvas.put(box.right() - 2 - Width.of(text), box.bottom() - 1, text, Ink.DIM);
    }

    /** The same in words: {@code ↑ 2–45 of 60 ↓}; empty where all are seen. */
    public static String position(int top, int window, int total) {
        return total <= window
                ? ""
                : ' ' + (top > 0 ? "↑ " : "") + (top + 1) + '–' + Math.min(total, top + window) + " of " + total
                        + (top + window < total ? " ↓ " : " ");
    }
}
