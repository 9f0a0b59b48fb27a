package copytaster.screen.replay;

import copytaster.screen.Area;
import copytaster.screen.Border;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.screen.Size;
import copytaster.screen.Stroke;
import copytaster.screen.desk.Past;
import copytaster.screen.replay.Viewing.Over;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.screen.sheet.SheetPainter;
import java.util.OptionalInt;

/** What is only read on top of the film: the help, or what the desk was told, below all that the caption has no room for. */
record Reading(Viewing viewing, Sheet sheet, Area box) {
    /** Longer lines are hard to read; a strip beside the box that is narrower than {@link #STRIP} is of no use. */
    private static final int WIDEST = 110;

    private static final int STRIP = 10;

    /** Whether there is something of this kind. */
    static boolean on(Viewing viewing) {
        return viewing.over() == Over.HELP || viewing.over() == Over.REPORT;
    }

    static Reading of(Viewing viewing) {
        int columns = inside(viewing.size());
        Sheet sheet = viewing.over() == Over.HELP ? Keys.help(columns) : report(viewing, columns);
        return new Reading(viewing, sheet, box(viewing.size(), sheet));
    }

    private static Sheet report(Viewing viewing, int columns) {
        Rows rows = new Rows(columns);
        CaptionPane.head(rows, viewing);
        Sheet told = Past.report(viewing.desk(), columns);
        rows.gap();
        told.rows().forEach(rows::row);
        return Sheet.reading(told.title(), rows);
    }

    /** The columns of text in a box on top of the film. */
    static int inside(Size size) {
        return SheetPainter.inside(columns(size));
    }

    private static int columns(Size size) {
        return size.columns() < WIDEST + 2 * STRIP ? size.columns() : WIDEST;
    }

    /** A box on top of the film, in the middle of the desk; one that needs more room leaves the bar and the keys free. */
    static Area box(Size size, Sheet sheet) {
        int columns = columns(size);
        int rows = Math.min(size.rows() - 3, sheet.rows().size() + 2);
        int desk = size.rows() - Frames.lines(size) - 2;
        return new Area((size.columns() - columns) / 2, Math.max(1, (desk - rows) / 2), columns, rows);
    }

    private int window() {
        return SheetPainter.window(box.rows());
    }

    private boolean scrolls() {
        return sheet.most(window()) > 0;
    }

    void draw(Canvas canvas) {
        SheetPainter.sheet(canvas, box, sheet, viewing.top().scroll(), Border.LINE, Ink.BOX_FOCUS);
    }

    Row keys() {
        return Keys.reading(scrolls());
    }

    /** What is longer than its box is scrolled by the keys that scroll on the desk; any other puts it away. */
    Viewing key(Stroke stroke) {
        OptionalInt to = scrolls()
                ? Past.scrolled(viewing.settings(), stroke, sheet, viewing.top().scroll(), window())
                : OptionalInt.empty();
        return to.isPresent() ? viewing.scrolled(to.getAsInt()) : viewing.over(Over.NOTHING);
    }
}
