package copytaster.screen.desk;

import copytaster.screen.Area;
import copytaster.screen.Border;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.SheetPainter;
import java.util.List;

/** On wide screens, beside the dispatch: the page above the questions; on the widest the questions, above the map, beside the page. */
final class SidePane {
    private SidePane() {}

    static void draw(Canvas canvas, Model model, Layout layout) {
        if (layout.last().columns() > 0) {
            page(canvas, model, inner(layout.side()), layout.side().rows());
            canvas.put(layout.side().column() + 1, layout.titles(), " PAGE ", Ink.TITLE);
            last(canvas, model, layout);
            return;
        }
        Area inner = inner(layout.side());
        List<Row> board = BoardSheet.brief(model, inner.columns(), inner.rows() / 2 - 1);
        int most = Math.max(inner.rows() - 1 - board.size(), inner.rows() / 2);
        int upper = page(canvas, model, inner, most);
        canvas.put(layout.side().column() + 1, layout.titles(), " PAGE ", Ink.TITLE);
        split(canvas, layout.side(), inner.row() + upper, " QUESTIONS ");
        Area lower = new Area(inner.column(), inner.row() + upper + 1, inner.columns(), inner.rows() - upper - 1);
        part(canvas, lower, board, model, Action.BOARD, Pointing.BOARD);
    }

    private static Area inner(Area side) {
        return new Area(side.column() + 1, side.row(), side.columns() - 2, side.rows());
    }

    /** The page in so many rows at most; how many it took. */
    private static int page(Canvas canvas, Model model, Area inner, int most) {
        List<Row> page = PageSheet.brief(model, inner.columns(), most);
        int rows = Math.min(page.size(), most);
        Area area = new Area(inner.column(), inner.row(), inner.columns(), rows);
        part(canvas, area, page, model, Action.PAGE, Pointing.PAGE);
        return rows;
    }

    private static void last(Canvas canvas, Model model, Layout layout) {
        Area column = layout.last();
        canvas.vline(column.column() - 1, column.row(), column.rows(), Border.LINE, Ink.BOX);
        canvas.put(column.column() - 1, layout.titles(), "┬", Ink.BOX);
        canvas.put(column.column() - 1, layout.rule(), "┴", Ink.BOX);
        canvas.put(column.column() + 1, layout.titles(), " QUESTIONS ", Ink.TITLE);
        Area inner = inner(column);
        List<Row> board = BoardSheet.brief(model, inner.columns(), inner.rows() / 2);
        List<Row> map = MapSheet.brief(model, inner.columns(), inner.rows() - board.size() - 1);
        int upper = Math.min(board.size(), Math.max(inner.rows() - 1 - map.size(), inner.rows() / 2));
        Area above = new Area(inner.column(), inner.row(), inner.columns(), upper);
        part(canvas, above, board, model, Action.BOARD, Pointing.BOARD);
        if (inner.rows() - upper > 3 && !map.isEmpty()) {
            split(canvas, column, inner.row() + upper, " WHO HOLDS WHAT, BY OUR OWN REPORTING ");
            Area lower = new Area(inner.column(), inner.row() + upper + 1, inner.columns(), inner.rows() - upper - 1);
            part(canvas, lower, map, model, Action.MAP, "");
        }
    }

    private static void split(Canvas canvas, Area column, int row, String title) {
        canvas.hline(column.column(), row, column.columns(), Border.LINE, Ink.BOX);
        canvas.put(column.column() - 1, row, "├", Ink.BOX);
        canvas.put(column.column() + 1, row, title, Ink.TITLE);
    }

    /** As much as fits; what does not is a key away. */
    static void part(Canvas canvas, Area area, List<Row> rows, Model model, Action more, String list) {
        boolean all = rows.size() <= area.rows();
        int shown = all ? rows.size() : Math.max(0, area.rows() - 1);
        Area upper = new Area(area.column(), area.row(), area.columns(), shown);
        SheetPainter.rows(canvas, upper, rows, 0, Ink.SELECTED_DIM, list);
        if (!all && area.rows() > 0) {
            String key = model.settings().keymap().key(Place.DESK, more);
            canvas.put(area.column(), area.row() + shown, (rows.size() - shown) + " more: " + key, Ink.DIM);
        }
    }
}
