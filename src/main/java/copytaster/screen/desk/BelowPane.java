package copytaster.screen.desk;

import copytaster.screen.Area;
import copytaster.screen.Border;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;

/** Under the wire: the people at work on a wide screen, the questions on one that is only tall; under the dispatch the questions on one that is both. */
final class BelowPane {
    private BelowPane() {}

    static void draw(Canvas canvas, Model model, Layout layout) {
        if (layout.staffed()) {
            people(canvas, model, layout.below());
        } else {
            questions(canvas, model, layout.below());
        }
        questions(canvas, model, layout.under());
    }

    private static void people(Canvas canvas, Model model, Area area) {
        canvas.fill(area, Ink.TEXT);
        canvas.hline(area.column(), area.row(), area.columns(), Border.LINE, Ink.BOX);
        canvas.put(area.column() + 1, area.row(), " DESK ", Ink.TITLE);
        Area inner = new Area(area.column() + 1, area.row() + 1, area.columns() - 2, area.rows() - 1);
        SidePane.part(canvas, inner, StaffSheet.brief(model, inner.columns()), model, Action.STAFF, "");
    }

    private static void questions(Canvas canvas, Model model, Area area) {
        if (area.rows() > 1) {
            SidePane.questions(canvas, area, 0, model);
        }
    }
}
