package copytaster.screen.desk;

import copytaster.narrate.Figures;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Item;
import copytaster.screen.Area;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.screen.sheet.SheetPainter;
import copytaster.text.Wrap;
import java.util.List;

/** The list of dispatches, the newest turn on top. */
final class WirePane {
    /** From this width on a dispatch takes one line, source and all. */
    private static final int ONE_LINE = 70;

    private static final int SOURCE = 18;

    /** From this height on what was decided this turn stands below the list. */
    private static final int ROOM = 20;

    private WirePane() {}

    static void draw(Canvas canvas, Model model, Layout layout) {
        List<Row> decided = Decided.rows(model, layout.wire().columns());
        int below = layout.wire().rows() >= ROOM
                ? Math.min(decided.size(), layout.wire().rows() / 3)
                : 0;
        Area whole = layout.wire();
        Area area = new Area(whole.column(), whole.row(), whole.columns(), whole.rows() - below);
        SheetPainter.rows(
                canvas,
                new Area(0, area.bottom(), whole.columns(), below),
                decided,
                decided.size() > below && below > 0 ? decided.size() - below : 0,
                Ink.SELECTED_DIM);
        boolean focus = model.at().pane() == Pane.WIRE;
        Sheet sheet = Sheet.listing("WIRE", rows(model, area.columns()));
        int top = sheet.top(0, area.rows());
        SheetPainter.rows(canvas, area, sheet.rows(), top, focus ? Ink.SELECTED : Ink.SELECTED_DIM);
        int unread = model.at().unread().size();
        int after = canvas.put(1, layout.titles(), " WIRE ", focus ? Ink.ACCENT : Ink.TITLE);
        if (unread > 0) {
            canvas.put(after, layout.titles(), unread + " unread ", Ink.WARN);
        }
        Area edge = new Area(area.column(), layout.titles(), area.columns(), whole.rows() + 2);
        SheetPainter.position(canvas, edge, top, area.rows(), sheet.rows().size());
        if (focus && sheet.focus() >= 0) {
            canvas.cursor(0, area.row() + sheet.focus() - top);
        }
    }

    private static Rows rows(Model model, int columns) {
        Observation seen = model.seen();
        Rows rows = new Rows(columns);
        int turn = Integer.MAX_VALUE;
        for (Item item : Arrivals.listed(seen)) {
            int group = Arrivals.back(seen, item) ? Integer.MAX_VALUE - 1 : item.turn();
            if (group != turn) {
                turn = group;
                rows.row(divider(model, group, columns));
            }
            rows.mark(item.id().equals(model.at().dispatch()));
            entry(rows, model, item);
            rows.mark(false);
        }
        return rows;
    }

    private static Row divider(Model model, int turn, int columns) {
        String name = turn > model.seen().turns()
                ? "─ back on top "
                : "─ " + model.voice().hour(turn) + (turn == model.seen().turn() ? " this turn " : " ");
        return Row.of(name + "─".repeat(Math.max(0, columns - name.length())), Ink.BOX);
    }

    /** New ones and the selected one show who says it; others one line, unless there is room. */
    private static void entry(Rows rows, Model model, Item item) {
        boolean unread = model.at().unread().contains(item.id());
        Ink ink = item.spiked() || item.held().isPresent() ? Ink.DIM : item.ran() ? Ink.QUOTE : Ink.TEXT;
        Row head = marks(model, item, unread).and(Figures.hour(item.hour()) + " ", Ink.DIM);
        if (rows.width() >= ONE_LINE) {
            head = head.and(Wrap.pad(Words.bare(item.source().name()), SOURCE) + " ", Ink.DIM);
            rows.row(head.and(Wrap.fit(item.headline(), rows.width() - head.width()), ink));
        } else if (item.fresh()) {
            Row source = head.and(item.channel().word() + " ", Ink.DIM)
                    .and(Words.bare(item.source().name()), unread ? Ink.ACCENT : Ink.DIM);
            rows.row(Rows.cut(source, rows.width()));
            int lines = 0;
            for (String line : Wrap.lines(item.headline(), rows.width() - 3)) {
                if (lines++ < 2) {
                    rows.row(Row.of("   ", Ink.TEXT).and(line, ink));
                }
            }
        } else {
            rows.row(head.and(Wrap.fit(item.headline(), rows.width() - head.width()), ink));
        }
    }

    private static Row marks(Model model, Item item, boolean unread) {
        boolean selected = item.id().equals(model.at().dispatch());
        Row row = Row.of(selected ? "▸" : " ", Ink.ACCENT);
        return row.and(status(model, item, unread), unread ? Ink.ACCENT : Ink.DIM)
                .and(item.urgent() ? "!" : " ", item.urgent() ? Ink.URGENT : Ink.DIM);
    }

    /** What became of it: run, held, spiked, back, not read. */
    private static String status(Model model, Item item, boolean unread) {
        if (item.ran()) {
            return "✓";
        }
        if (item.spiked()) {
            return "✗";
        }
        if (item.held().isPresent()) {
            return "◔";
        }
        if (unread) {
            return "•";
        }
        return Arrivals.back(model.seen(), item) ? "↑" : " ";
    }
}
