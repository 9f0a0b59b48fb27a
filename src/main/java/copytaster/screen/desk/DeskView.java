package copytaster.screen.desk;

import copytaster.screen.Area;
import copytaster.screen.Border;
import copytaster.screen.Canvas;
import copytaster.screen.Frame;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.screen.sheet.SheetPainter;
import copytaster.screen.sheet.Twins;

/** How a model looks: the desk, and what lies over it. */
final class DeskView {
    private DeskView() {}

    static Frame of(Model model) {
        Canvas canvas = new Canvas(model.size());
        if (model.place() == Place.SMALL) {
            TooSmall.draw(canvas, model.size());
        } else {
            draw(canvas, model);
        }
        return model.settings().ascii() ? Twins.ascii(canvas.frame()) : canvas.frame();
    }

    /** Draws the desk on all of a canvas of the model's size. */
    static void draw(Canvas canvas, Model model) {
        Layout layout = Layout.of(model.size());
        desk(canvas, model, layout);
        overlay(canvas, model, layout);
        Footer.draw(canvas, model, layout);
    }

    private static void desk(Canvas canvas, Model model, Layout layout) {
        HeaderBar.draw(canvas, model);
        canvas.hline(0, layout.titles(), canvas.columns(), Border.LINE, Ink.BOX);
        canvas.hline(0, layout.rule(), canvas.columns(), Border.LINE, Ink.BOX);
        divider(canvas, layout.dispatch().column() - 1, layout);
        WirePane.draw(canvas, model, layout);
        DispatchPane.draw(canvas, model, layout);
        if (layout.wide()) {
            divider(canvas, layout.side().column() - 1, layout);
            SidePane.draw(canvas, model, layout);
        }
    }

    private static void divider(Canvas canvas, int column, Layout layout) {
        canvas.vline(column, layout.wire().row(), layout.wire().rows(), Border.LINE, Ink.BOX);
        canvas.put(column, layout.titles(), "┬", Ink.BOX);
        canvas.put(column, layout.rule(), "┴", Ink.BOX);
    }

    private static void overlay(Canvas canvas, Model model, Layout layout) {
        if (model.unsaved().isPresent()) {
            unsaved(canvas, model, layout);
            return;
        }
        model.top().ifPresent(overlay -> {
            Sheet sheet = Sheets.of(model, overlay);
            int scroll = overlay instanceof Overlay.Reading reading ? reading.scroll() : 0;
            boolean asks = overlay.place() == Place.ASKING;
            Area box = cleared(canvas, layout, sheet);
            SheetPainter.sheet(canvas, box, sheet, scroll, asks ? Border.DOUBLE : Border.LINE, Ink.BOX_FOCUS);
        });
    }

    private static void unsaved(Canvas canvas, Model model, Layout layout) {
        Rows rows = new Rows(layout.overlayText())
                .text("The last decision could not be saved: " + model.unsaved().orElse(""), Ink.WARN)
                .gap()
                .text(
                        "Nothing more can be decided until it is. Press s to try again, c to save a copy of the whole session"
                                + " somewhere else, or Q to leave.",
                        Ink.TEXT);
        Sheet sheet = Sheet.reading("NOT SAVED", rows);
        Area box = cleared(canvas, layout, sheet);
        SheetPainter.sheet(canvas, box, sheet, 0, Border.DOUBLE, Ink.BAD);
    }

    /** The box of a sheet, with nothing of the desk showing beside it. */
    private static Area cleared(Canvas canvas, Layout layout, Sheet sheet) {
        Area box = layout.overlay(sheet);
        canvas.noCursor();
        canvas.fill(new Area(0, box.row(), layout.overlayRoom(), box.rows()), Ink.TEXT);
        return box;
    }
}
