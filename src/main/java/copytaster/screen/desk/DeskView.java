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
import copytaster.text.Width;
import copytaster.text.Wrap;
import java.util.Optional;

/** How a model looks: the desk, and what lies over it. */
final class DeskView {
    /** Fewer rows of a pane than this, below a box, are better left free. */
    private static final int LEAST = 5;

    private DeskView() {}

    static Frame of(Model model) {
        Canvas canvas = new Canvas(model.size());
        if (model.place() == Place.SMALL) {
            TooSmall.draw(canvas, model.size());
        } else {
            draw(canvas, model.place() == Place.UNSAVED ? certain(model) : model);
        }
        return model.settings().ascii() ? Twins.ascii(canvas.frame()) : canvas.frame();
    }

    /** What could not be saved is not shown as done: the player may yet lose it. */
    private static Model certain(Model model) {
        return Settled.of(model.before());
    }

    /** Draws the desk on all of a canvas of the model's size. */
    static void draw(Canvas canvas, Model model) {
        Layout layout = Layout.of(model);
        Model under = model.drawn();
        Optional<Sheet> lying = under.top().isPresent()
                ? Optional.of(Sheets.of(under, under.top().get()))
                : Optional.empty();
        HeaderBar.draw(canvas, model);
        Optional<Model> close = close(model, layout);
        if (close.isPresent()) {
            close(canvas, model, close.get(), layout);
        } else if (!whole(model)) {
            desk(canvas, model, layout, lying);
        } else if (layout.wide() && model.place() == Place.CLOSING) {
            page(canvas, model, layout);
        }
        overlay(canvas, model, layout, lying, close.isPresent());
        Footer.draw(canvas, model, layout, lying, close.isPresent());
        input(canvas, model, layout);
    }

    /** The close that what lies on top was opened from, if that leaves it whole lines: the page, opened beside the wire, does not. */
    private static Optional<Model> close(Model model, Layout layout) {
        Model below = model.drawn();
        while (below.top().isPresent() && layout.left(below.place()) == 0) {
            below = below.pop();
            if (below.place() == Place.CLOSING) {
                return Optional.of(below);
            }
        }
        return Optional.empty();
    }

    /** The close as it was left, beside it what is not open itself; nothing of it answers the mouse. */
    private static void close(Canvas canvas, Model model, Model close, Layout layout) {
        if (layout.wide()) {
            page(canvas, model, layout);
        }
        overlay(canvas, close, layout, Optional.of(Sheets.of(close, close.top().orElseThrow())), false);
        canvas.cover(new Area(0, 1, canvas.columns(), canvas.rows() - 1));
    }

    /** Before the shift and after it there is no desk to see. */
    private static boolean whole(Model model) {
        boolean opened = !model.session().entries().isEmpty();
        return model.place() == Place.BRIEFING || model.place() == Place.CLOSING || !opened;
    }

    private static void desk(Canvas canvas, Model model, Layout layout, Optional<Sheet> lying) {
        canvas.hline(0, layout.titles(), canvas.columns(), Border.LINE, Ink.BOX);
        canvas.hline(0, layout.rule(), canvas.columns(), Border.LINE, Ink.BOX);
        divider(canvas, layout.dispatch().column() - 1, layout);
        Layout left = placing(model, layout, lying);
        BelowPane.draw(canvas, model, left);
        canvas.hline(0, left.wire().row() - 1, left.wire().columns(), Border.LINE, Ink.BOX);
        WirePane.draw(canvas, model, left, box(model, layout));
        DispatchPane.draw(canvas, model, layout);
        if (layout.wide()) {
            divider(canvas, layout.side().column() - 1, layout);
            SidePane.draw(canvas, model, layout);
        }
        TipBar.draw(canvas, model, layout);
        for (int column : layout.dividers()) {
            canvas.join(column, layout.titles(), layout.rule() + 1 - layout.titles());
        }
    }

    /** What is being placed stands in the upper part of the wire's place, as high as it needs; the wire has what is left. */
    private static Layout placing(Model model, Layout layout, Optional<Sheet> lying) {
        boolean placed =
                lying.isPresent() && model.drawn().top().orElseThrow().place() == Place.COMPOSER && layout.beside();
        return placed ? layout.under(layout.overlay(Place.COMPOSER, lying.get())) : layout;
    }

    /** The box of what lies over the desk; empty where nothing does. */
    private static Area box(Model model, Layout layout) {
        Optional<Overlay> top = model.drawn().top();
        return top.isPresent()
                ? layout.overlay(top.get().place(), Sheets.of(model.drawn(), top.get()))
                : new Area(0, 0, 0, 0);
    }

    /** The page as it was left, beside the close. */
    private static void page(Canvas canvas, Model model, Layout layout) {
        int from = layout.side().column() - 1;
        canvas.hline(from, layout.titles(), canvas.columns() - from, Border.LINE, Ink.BOX);
        canvas.hline(from, layout.rule(), canvas.columns() - from, Border.LINE, Ink.BOX);
        divider(canvas, from, layout);
        SidePane.draw(canvas, model, layout);
    }

    private static void divider(Canvas canvas, int column, Layout layout) {
        canvas.vline(column, layout.titles() + 1, layout.rule() - layout.titles() - 1, Border.LINE, Ink.BOX);
        canvas.put(column, layout.titles(), "┬", Ink.BOX);
        canvas.put(column, layout.rule(), "┴", Ink.BOX);
    }

    private static void overlay(Canvas canvas, Model model, Layout layout, Optional<Sheet> lying, boolean onClose) {
        if (model.unsaved().isPresent()) {
            unsaved(canvas, model, layout);
            return;
        }
        if (lying.isPresent()) {
            Overlay overlay = model.drawn().top().orElseThrow();
            Sheet sheet = lying.get();
            int scroll = overlay instanceof Overlay.Reading reading
                    ? reading.scroll()
                    : overlay instanceof Overlay.Listing list ? list.beyond() : 0;
            boolean asks = overlay.place() == Place.ASKING;
            Area box =
                    onClose ? layout.overlay(overlay.place(), sheet) : cleared(canvas, layout, overlay.place(), sheet);
            Border border = asks ? Border.DOUBLE : Border.LINE;
            SheetPainter.frame(canvas, box, border, Ink.BOX_FOCUS);
            if (onClose) {
                sided(canvas, layout, box);
            } else {
                joined(canvas, layout, box);
            }
            SheetPainter.inside(canvas, box, sheet, scroll, border);
            if (overlay.place() == Place.COMPOSER) {
                more(canvas, model, box, sheet);
            }
        }
    }

    /** The key that leads to what the composer cuts, beside how much that is: its key line has no room to spare. */
    private static void more(Canvas canvas, Model model, Area box, Sheet sheet) {
        int window = SheetPainter.window(box.rows());
        String position =
                SheetPainter.position(sheet.top(0, window), window, sheet.rows().size());
        if (position.endsWith("↓ ")) {
            String key = ' ' + model.key(Place.COMPOSER, Action.PAGE_DOWN);
            canvas.put(box.right() - 2 - Width.of(position) - Width.of(key), box.bottom() - 1, key, Ink.KEY);
        }
    }

    /** What is being looked for, on the line of messages. */
    private static void input(Canvas canvas, Model model, Layout layout) {
        if (model.top().isPresent() && model.top().get() instanceof Overlay.Searching searching) {
            int columns = canvas.columns() - 2;
            canvas.fill(new Area(0, layout.message(), canvas.columns(), 1), Ink.TEXT);
            int at = canvas.put(1, layout.message(), "Find: ", Ink.TITLE);
            at = canvas.put(at, layout.message(), Wrap.fit(searching.text(), columns - 7), Ink.INPUT);
            canvas.cursor(at, layout.message());
            String hint = "words, or unread urgent held run spiked traced";
            boolean room = model.pop().top().isEmpty() && at + 3 + hint.length() < columns;
            if (room) {
                canvas.put(canvas.columns() - 1 - hint.length(), layout.message(), hint, Ink.DIM);
            }
        }
    }

    private static void unsaved(Canvas canvas, Model model, Layout layout) {
        Rows rows = new Rows(layout.text(Place.UNSAVED))
                .text(model.unsaved().orElse(""), Ink.WARN)
                .gap()
                .text(
                        "Nothing more can be decided until it is saved. Make room there and press "
                                + model.key(Place.UNSAVED, Action.RETRY)
                                + " to try again, " + model.key(Place.UNSAVED, Action.COPY)
                                + " to save a copy of the whole session somewhere else, or "
                                + model.key(Place.UNSAVED, Action.QUIT) + " to leave.",
                        Ink.TEXT);
        Sheet sheet = Sheet.reading("NOT SAVED", rows);
        Area box = cleared(canvas, layout, Place.UNSAVED, sheet);
        SheetPainter.frame(canvas, box, Border.DOUBLE, Ink.BAD);
        joined(canvas, layout, box);
        SheetPainter.inside(canvas, box, sheet, 0, Border.DOUBLE);
    }

    /** The rules between the panes meet the empty box that lies on them, and end where it has covered what they led to. */
    private static void joined(Canvas canvas, Layout layout, Area box) {
        for (int column : layout.dividers()) {
            boolean through = column > box.column() && column < box.right() - 1;
            int from = layout.titles();
            int end = Math.max(layout.rule() + 1, box.bottom());
            canvas.join(column, from, through ? box.row() + 1 - from : end - from);
            if (through) {
                canvas.join(column, box.bottom() - 1, end + 1 - box.bottom());
            }
        }
    }

    /** The corners of an empty box meet the sides of the one that it lies on; a side on a rule between panes meets what that met. */
    private static void sided(Canvas canvas, Layout layout, Area box) {
        for (int column : new int[] {box.column(), box.right() - 1}) {
            if (layout.dividers().contains(column)) {
                canvas.join(column, box.row(), box.rows());
            }
            canvas.join(column, box.row(), 1);
            canvas.join(column, box.bottom() - 1, 1);
        }
    }

    /** The box of a sheet, with nothing of the desk showing beside it. */
    private static Area cleared(Canvas canvas, Layout layout, Place place, Sheet sheet) {
        Area box = layout.overlay(place, sheet);
        canvas.noCursor();
        if (box.bottom() > layout.tip().row()) {
            canvas.fill(layout.tip(), Ink.TEXT);
        }
        if (box.column() < layout.room(place)) {
            int rule = layout.wide() && box.right() < layout.room(place) ? 1 : 0;
            int left = layout.left(place);
            canvas.fill(new Area(left, box.row(), layout.room(place) - rule - left, box.rows()), Ink.TEXT);
            torn(canvas, layout.wire(), box, layout.below().row());
            torn(canvas, layout.dispatch(), box, layout.under().row());
        }
        return box;
    }

    /** Leaves free the rows of a pane that a box on it has parted from the rest, where they are too few to make sense. */
    private static void torn(Canvas canvas, Area pane, Area box, int end) {
        int from = box.bottom();
        if (pane.column() < box.right() && end == pane.bottom() && end > from && end - from < LEAST) {
            Area rows = new Area(pane.column(), from, pane.columns(), end - from);
            canvas.fill(rows, Ink.TEXT);
            canvas.cover(rows);
        }
    }
}
