package copytaster.screen.desk;

import copytaster.screen.Area;
import copytaster.screen.Border;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.SheetPainter;
import java.util.List;

/** On wide screens, beside the dispatch: the page above, the questions board below. */
final class SidePane {
    private SidePane() {}

    static void draw(Canvas canvas, Model model, Layout layout) {
        Area side = layout.side();
        Area inner = new Area(side.column() + 1, side.row(), side.columns() - 2, side.rows());
        List<Row> page = PageSheet.brief(model, inner.columns());
        List<Row> board = BoardSheet.brief(model, inner.columns());
        int half = Math.max(inner.rows() - 1 - board.size(), inner.rows() / 2);
        int upper = Math.min(page.size(), half);
        title(canvas, side.column() + 1, layout.titles(), " PAGE ");
        part(canvas, new Area(inner.column(), inner.row(), inner.columns(), upper), page, "b");
        int split = inner.row() + upper;
        canvas.hline(side.column(), split, side.columns(), Border.LINE, Ink.BOX);
        canvas.put(side.column() - 1, split, "├", Ink.BOX);
        title(canvas, side.column() + 1, split, " QUESTIONS ");
        part(canvas, new Area(inner.column(), split + 1, inner.columns(), inner.rows() - upper - 1), board, "q");
    }

    private static void title(Canvas canvas, int column, int row, String title) {
        canvas.put(column, row, title, Ink.TITLE);
    }

    /** As much as fits; what does not is a key away. */
    private static void part(Canvas canvas, Area area, List<Row> rows, String key) {
        boolean all = rows.size() <= area.rows();
        int shown = all ? rows.size() : Math.max(0, area.rows() - 1);
        SheetPainter.rows(
                canvas, new Area(area.column(), area.row(), area.columns(), shown), rows, 0, Ink.SELECTED_DIM);
        if (!all && area.rows() > 0) {
            canvas.put(area.column(), area.row() + shown, (rows.size() - shown) + " more lines: " + key, Ink.DIM);
        }
    }
}
