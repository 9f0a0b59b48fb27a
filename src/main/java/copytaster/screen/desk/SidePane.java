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
    /** So few rows of the map tell too little. */
    private static final int LEAST = 4;

    private SidePane() {}

    static void draw(Canvas canvas, Model model, Layout layout) {
        Area inner = inner(layout.side());
        canvas.put(layout.side().column() + 1, layout.titles(), " PAGE ", Ink.TITLE);
        full(canvas, model, layout, inner);
        if (layout.last().columns() > 0) {
            page(canvas, model, inner, inner.rows(), inner.rows());
            last(canvas, model, layout);
        } else if (layout.under().rows() > 0) {
            int told = PagePane.rows(model, inner.columns(), inner.rows(), 0).size();
            List<Row> map = brief(model, inner.columns(), inner.rows() - told - 1);
            int spare = map.isEmpty() ? inner.rows() : inner.rows() - map.size() - 1;
            int upper = page(canvas, model, inner, inner.rows(), spare);
            List<Row> shown = map(model, inner.columns(), map, inner.rows() - upper - 1);
            map(canvas, model, layout.side(), layout.side().bottom() - shown.size() - 1, shown);
            if (shown.isEmpty() && !map.isEmpty() && upper < inner.rows() - 1) {
                model.settings().keymap().more("the map", Action.MAP).draw(canvas, inner.column(), inner.bottom() - 1);
            }
        } else {
            int board = BoardSheet.briefly(model, inner.columns());
            int above = inner.rows() - 1 - board;
            int upper = page(canvas, model, inner, Math.max(above, inner.rows() / 2), above);
            questions(canvas, layout.side(), upper, model);
        }
    }

    /** Which key shows the lines of the page in full, beside its name, where some of them are named only. */
    private static void full(Canvas canvas, Model model, Layout layout, Area inner) {
        if (!PagePane.whole(model, inner.columns(), inner.rows())) {
            Row key = model.settings().keymap().more("in full", Action.PAGE);
            int from = layout.side().right() - key.width() - 2;
            canvas.fill(new Area(from - 1, layout.titles(), key.width() + 2, 1), Ink.TEXT);
            key.draw(canvas, from, layout.titles());
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

    /** The map in short; nothing while it is open: once is enough. */
    private static List<Row> brief(Model model, int columns, int rows) {
        boolean open = model.drawn().top().isPresent() && model.drawn().place() == Place.MAP;
        return open ? List.of() : MapSheet.brief(model, columns, rows);
    }

    /** The map, or as many of its places as have so many rows; nothing where that tells too little. */
    private static List<Row> map(Model model, int columns, List<Row> map, int most) {
        List<Row> told = map.size() <= most ? map : MapSheet.first(model, columns, most);
        return told.size() > LEAST ? told : List.of();
    }

    /** The map below a rule that names it. */
    private static void map(Canvas canvas, Model model, Area pane, int rule, List<Row> map) {
        if (!map.isEmpty()) {
            split(canvas, pane, rule, ' ' + MapSheet.title(model) + ' ');
            Area inner = inner(pane);
            Area lower = new Area(inner.column(), rule + 1, inner.columns(), map.size());
            SheetPainter.rows(canvas, lower, map, 0, Ink.SELECTED_DIM);
        }
    }

    private static Area inner(Area side) {
        return new Area(side.column() + 1, side.row(), side.columns() - 2, side.rows());
    }

    /** The page in so many rows at most, its empty boxes explained in as many as are to spare; how many it took. */
    private static int page(Canvas canvas, Model model, Area inner, int most, int spare) {
        List<Row> page = PagePane.rows(model, inner.columns(), most, spare);
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
        map(canvas, model, column, inner.row() + upper, map(model, inner.columns(), map, inner.rows() - upper - 1));
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
            model.settings().keymap().more(rows.size() - shown, more).draw(canvas, area.column(), area.row() + shown);
        }
    }
}
