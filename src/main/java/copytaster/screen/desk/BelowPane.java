package copytaster.screen.desk;

import copytaster.screen.Area;
import copytaster.screen.Border;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import java.util.List;

/** Under the wire: the people at work on a wide screen, the questions on one that is only tall. */
final class BelowPane {
    private BelowPane() {}

    static void draw(Canvas canvas, Model model, Layout layout) {
        Area area = layout.below();
        if (area.rows() < 2) {
            return;
        }
        canvas.fill(area, Ink.TEXT);
        canvas.hline(area.column(), area.row(), area.columns(), Border.LINE, Ink.BOX);
        canvas.put(area.right(), area.row(), "┤", Ink.BOX);
        Area inner = new Area(area.column() + 1, area.row() + 1, area.columns() - 2, area.rows() - 1);
        if (layout.staffed()) {
            canvas.put(area.column() + 1, area.row(), " DESK ", Ink.TITLE);
            SidePane.part(canvas, inner, StaffSheet.brief(model, inner.columns()), model, Action.STAFF, "");
        } else {
            canvas.put(area.column() + 1, area.row(), " QUESTIONS ", Ink.TITLE);
            List<Row> board = BoardSheet.brief(model, inner.columns(), inner.rows());
            SidePane.part(canvas, inner, board, model, Action.BOARD, Pointing.BOARD);
        }
    }
}
