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

    /** The tip that the model has; the first of all says too how to be rid of it. */
    static String text(Model model) {
        Keymap keymap = model.settings().keymap();
        String text = Coach.text(model.tip().orElseThrow(), keymap);
        return model.settings().told().size() > 1
                ? text
                : text + " " + keymap.key(Place.DESK, Action.BACK) + " puts the tip away; "
                        + keymap.key(Place.DESK, Action.TIPS) + " turns tips off.";
    }

    static void draw(Canvas canvas, Model model, Layout layout) {
        Area area = layout.tip();
        if (model.tip().isEmpty() || area.rows() < 1) {
            return;
        }
        canvas.fill(area, Ink.TEXT);
        boolean desk = model.place() == Place.DESK;
        canvas.put(1, area.row(), "TIP", desk ? Ink.WARN : Ink.DIM);
        // How to be rid of it holds for the desk: in a box that lies over it the same key does something else.
        String text = desk
                ? text(model)
                : Coach.text(model.tip().get(), model.settings().keymap());
        List<String> lines = Wrap.lines(text, area.columns() - LABEL - 2);
        for (int i = 0; i < area.rows() && i < lines.size(); i++) {
            canvas.put(
                    LABEL,
                    area.row() + i,
                    Wrap.fit(lines.get(i), area.columns() - LABEL - 2),
                    desk ? Ink.ACCENT : Ink.DIM);
        }
    }
}
