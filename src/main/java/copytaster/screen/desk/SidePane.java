package copytaster.screen.desk;

import copytaster.screen.Area;
import copytaster.screen.Border;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.SheetPainter;
import java.util.List;

/** On wide screens, beside the dispatch: the page, above the questions or the map; on the widest the questions, above the map, beside it. */
final class SidePane {
    private static final String HOLDS = " WHO HOLDS WHAT, BY OUR OWN REPORTING ";

    private SidePane() {}

    static void draw(Canvas canvas, Model model, Layout layout) {
        Area inner = inner(layout.side());
        canvas.put(layout.side().column() + 1, layout.titles(), " PAGE ", Ink.TITLE);
        if (layout.last().columns() > 0) {
            page(canvas, model, inner, inner.rows());
            last(canvas, model, layout);
        } else if (layout.under().rows() > 0) {
            int upper = page(canvas, model, inner, inner.rows());
            map(canvas, model, layout.side(), upper);
        } else {
            int board = BoardSheet.briefly(model, inner.columns());
            int upper = page(canvas, model, inner, Math.max(inner.rows() - 1 - board, inner.rows() / 2));
            questions(canvas, layout.side(), upper, model);
        }
    }

    /** The questions in the lower part of a pane, below so many rows and a rule that names them and says what their signs mean. */
    static void questions(Canvas canvas, Area pane, int upper, Model model) {
        int rule = pane.row() + upper;
        split(canvas, pane, rule, "");
        legend(canvas, pane, rule);
        Area inner = inner(pane);
        Area lower = new Area(inner.column(), rule + 1, inner.columns(), inner.rows() - upper - 1);
        board(canvas, lower, model);
    }

    private static void board(Canvas canvas, Area area, Model model) {
        List<Row> board = BoardSheet.brief(model, area.columns(), area.rows());
        SheetPainter.rows(canvas, area, board, 0, Ink.SELECTED_DIM, Pointing.BOARD);
    }

    private static void legend(Canvas canvas, Area pane, int rule) {
        int after = canvas.put(pane.column() + 1, rule, " QUESTIONS ", Ink.TITLE) + 1;
        Row legend = BoardSheet.legend(pane.columns() - 2);
        if (after + legend.width() + 2 < pane.right()) {
            canvas.fill(new Area(after, rule, legend.width() + 2, 1), Ink.TEXT);
            legend.draw(canvas, after + 1, rule);
        }
    }

    /** The map in the lower part of a pane, where so many rows above it leave it room and it is not open beside it. */
    private static void map(Canvas canvas, Model model, Area pane, int upper) {
        Area inner = inner(pane);
        int room = inner.rows() - upper - 1;
        List<Row> map = brief(model, inner.columns(), room);
        if (!map.isEmpty() && map.size() <= room) {
            int rule = pane.bottom() - map.size() - 1;
            split(canvas, pane, rule, HOLDS);
            Area lower = new Area(inner.column(), rule + 1, inner.columns(), map.size());
            part(canvas, lower, map, model, Action.MAP, "");
        }
    }

    /** The map in so many rows; nothing while it is open, since once is enough. */
    private static List<Row> brief(Model model, int columns, int rows) {
        boolean open = model.drawn().top().isPresent() && model.drawn().place() == Place.MAP;
        return open ? List.of() : MapSheet.brief(model, columns, rows);
    }

    private static Area inner(Area side) {
        return new Area(side.column() + 1, side.row(), side.columns() - 2, side.rows());
    }

    /** The page in so many rows at most; how many it took. */
    private static int page(Canvas canvas, Model model, Area inner, int most) {
        List<Row> page = PagePane.rows(model, inner.columns(), most);
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
        legend(canvas, column, layout.titles());
        Area inner = inner(column);
        int board = BoardSheet.briefly(model, inner.columns());
        List<Row> map = brief(model, inner.columns(), inner.rows() - board - 1);
        int upper = Math.min(board, Math.max(inner.rows() - 1 - map.size(), inner.rows() / 2));
        board(canvas, new Area(inner.column(), inner.row(), inner.columns(), upper), model);
        if (inner.rows() - upper > 3 && !map.isEmpty()) {
            split(canvas, column, inner.row() + upper, HOLDS);
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
            String left = model.settings().keymap().more(rows.size() - shown, more);
            canvas.put(area.column(), area.row() + shown, left, Ink.DIM);
        }
    }
}
