package copytaster.screen.desk;

import copytaster.screen.Area;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.text.Wrap;
import java.util.List;

/** What the game explains of itself, under the panes and apart from the copy; dimmed as long as something lies over the desk. */
final class TipBar {
    /** Columns before its text. */
    static final int LABEL = 6;

    private TipBar() {}

    static void draw(Canvas canvas, Model model, Layout layout) {
        Area area = layout.tip();
        if (model.tip().isEmpty() || area.rows() < 1) {
            return;
        }
        canvas.fill(area, Ink.TEXT);
        boolean desk = model.place() == Place.DESK;
        canvas.put(1, area.row(), "TIP", desk ? Ink.WARN : Ink.DIM);
        List<String> lines =
                Wrap.lines(Coach.text(model.tip().get(), model.settings().keymap()), area.columns() - LABEL - 2);
        for (int i = 0; i < area.rows() && i < lines.size(); i++) {
            canvas.put(
                    LABEL,
                    area.row() + i,
                    Wrap.fit(lines.get(i), area.columns() - LABEL - 2),
                    desk ? Ink.ACCENT : Ink.DIM);
        }
    }
}
