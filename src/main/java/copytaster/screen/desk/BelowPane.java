package copytaster.screen.desk;

import copytaster.screen.Area;
import copytaster.screen.Border;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import java.util.List;

/** Under the wire: the people at work on a wide screen, the questions on one that is only tall; under the dispatch the questions on one that is both. */
final class BelowPane {
    private BelowPane() {}

    static void draw(Canvas canvas, Model model, Layout layout) {
        if (layout.staffed()) {
            people(canvas, model, layout.below());
            title(canvas, layout);
        } else {
            questions(canvas, model, layout.below());
        }
        questions(canvas, model, layout.under());
    }

    /** The name of the people's pane, on its rule or on the floor of a box that rests there. */
    static void title(Canvas canvas, Layout layout) {
        canvas.put(layout.below().column() + 1, layout.below().row(), " DESK ", Ink.TITLE);
    }

    private static void people(Canvas canvas, Model model, Area area) {
        canvas.hline(area.column(), area.row(), area.columns(), Border.LINE, Ink.BOX);
        Area inner = new Area(area.column() + 1, area.row() + 1, area.columns() - 2, area.rows() - 1);
        SidePane.part(canvas, inner, StaffSheet.brief(model, inner.columns()), model, Action.STAFF, "");
    }

    private static void questions(Canvas canvas, Model model, Area area) {
        if (area.rows() > 1) {
            List<Row> board = BoardSheet.brief(model, area.columns() - 2, area.rows() - 1);
            SidePane.questions(canvas, area, 0, board, model);
        }
    }
}
