package copytaster.screen.desk;

import copytaster.narrate.Reports;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Hand;
import copytaster.screen.Area;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/** Below the panes: who does what, the gauges with their causes, the message, the keys. */
final class Footer {
    private Footer() {}

    static void draw(Canvas canvas, Model model, Layout layout) {
        if (model.top().isEmpty() || footFree(model, layout)) {
            int desk = layout.foot().rows() / 2;
            lines(canvas, layout.foot().row(), desk, desk(model, layout, desk));
            lines(canvas, layout.foot().row() + desk, desk, gauges(model, layout, desk));
        }
        Ink ink = model.message().isEmpty() ? Ink.DIM : Ink.WARN;
        canvas.fill(new Area(0, layout.message(), canvas.columns(), 2), Ink.TEXT);
        canvas.put(1, layout.message(), Wrap.fit(model.message(), canvas.columns() - 2), ink);
        KeyLine.of(model.place(), canvas.columns() - 2).draw(canvas, 1, layout.keys());
    }

    /** Whether the overlay on top leaves the foot free. */
    private static boolean footFree(Model model, Layout layout) {
        return model.top().isPresent()
                && layout.overlay(Sheets.of(model, model.top().get())).bottom()
                        <= layout.foot().row();
    }

    private static void lines(Canvas canvas, int row, int count, List<Row> lines) {
        for (int i = 0; i < Math.min(count, lines.size()); i++) {
            lines.get(i).draw(canvas, 1, row + i);
        }
    }

    private static List<Row> desk(Model model, Layout layout, int lines) {
        int width = layout.size().columns() - 2;
        int people = Math.max(1, model.seen().staff().size());
        int share = (width * lines - 6) / people - 2;
        List<Row> pieces = new ArrayList<>(List.of(Row.of("DESK", Ink.TITLE)));
        for (Hand hand : model.seen().staff()) {
            pieces.add(hand(model, hand, Math.max(lines > 1 ? 8 : 16, share)));
        }
        return new Rows(width).flow(5, 2, pieces).list();
    }

    private static Row hand(Model model, Hand hand, int share) {
        boolean busy = hand.busyUntil() > 0;
        String state = hand.away() ? "away" : busy ? model.voice().hour(hand.busyUntil()) : "free";
        String name = Words.bare(hand.name());
        int room = Math.max(1, share - state.length() - 1);
        String shown = room >= name.length() + 16 && busy ? name + ": " + hand.doing() + ", back" : name;
        shown = Wrap.fit(room >= name.length() ? shown : Words.first(name), room);
        return Row.of(shown + " ", busy || hand.away() ? Ink.DIM : Ink.TEXT)
                .and(state, hand.away() ? Ink.BAD : busy ? Ink.WARN : Ink.GOOD);
    }

    private static List<Row> gauges(Model model, Layout layout, int lines) {
        Reports reports = model.reports();
        Observation seen = model.seen();
        int width = layout.size().columns() - 2;
        Row trust = gauge("TRUST", reports.trust(seen));
        Row readers = gauge("READERS", reports.readers(seen));
        Row care = gauge("CARE", reports.care(seen));
        if (lines > 1) {
            return List.of(Rows.cut(trust.and("   ", Ink.TEXT).and(care), width), Rows.cut(readers, width));
        }
        int rest = width - care.width() - 4;
        int third = Math.max(8, Math.min(trust.width(), rest - Math.min(readers.width(), rest / 2)));
        Row left = Rows.cut(trust, third);
        Row middle = Rows.cut(readers, Math.max(8, rest - left.width()));
        return List.of(left.and("  ", Ink.TEXT).and(middle).and("  ", Ink.TEXT).and(care));
    }

    private static Row gauge(String name, String text) {
        int figure = text.indexOf(' ');
        String head = figure < 0 ? text : text.substring(0, figure);
        String why = figure < 0 ? "" : text.substring(figure);
        Ink ink = why.contains("−") ? (why.contains("+") ? Ink.TEXT : Ink.BAD) : Ink.GOOD;
        return Row.of(name + " ", Ink.TITLE).and(head, Ink.ACCENT).and(why, ink);
    }
}
