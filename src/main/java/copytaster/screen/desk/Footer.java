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
    /** No name is cut shorter. */
    private static final int LEAST = 4;

    private Footer() {}

    static void draw(Canvas canvas, Model model, Layout layout) {
        if (model.top().isEmpty() || footFree(model, layout)) {
            int desk = layout.staffed() ? 0 : layout.foot().rows() / 2;
            int gauges = layout.foot().rows() - desk;
            lines(canvas, layout.foot().row(), desk, desk(model, layout, desk));
            lines(canvas, layout.foot().row() + desk, gauges, gauges(model, layout, gauges));
        }
        canvas.fill(new Area(0, layout.message(), canvas.columns(), 2), Ink.TEXT);
        String message = model.message().isEmpty() ? tip(model) : model.message();
        canvas.put(
                1,
                layout.message(),
                Wrap.fit(message, canvas.columns() - 2),
                model.message().isEmpty() ? Ink.DIM : Ink.WARN);
        KeyLine.draw(
                canvas, 1, layout.keys(), canvas.columns() - 2, model.settings().keymap(), model.place());
    }

    /** How to be rid of a tip, while one shows. */
    private static String tip(Model model) {
        Keymap keymap = model.settings().keymap();
        return model.tip().isEmpty() || model.place() != Place.DESK
                ? ""
                : keymap.key(Place.DESK, Action.BACK) + " puts the tip away; " + keymap.key(Place.DESK, Action.TIPS)
                        + " turns tips off.";
    }

    /** Whether the overlay on top leaves the foot free. */
    private static boolean footFree(Model model, Layout layout) {
        return model.top().isPresent()
                && (model.place() == Place.SEARCH
                        || layout.overlay(
                                                model.place(),
                                                Sheets.of(model, model.top().get()))
                                        .bottom()
                                <= layout.foot().row());
    }

    private static void lines(Canvas canvas, int row, int count, List<Row> lines) {
        for (int i = 0; i < Math.min(count, lines.size()); i++) {
            lines.get(i).draw(canvas, 1, row + i);
        }
    }

    private static List<Row> desk(Model model, Layout layout, int lines) {
        int width = layout.size().columns() - 2;
        List<Hand> staff = model.seen().staff();
        int longest = 0;
        for (Hand hand : staff) {
            longest = Math.max(
                    longest,
                    Words.bare(hand.name()).length() + (lines > 1 ? hand.doing().length() + 2 : 0));
        }
        for (int most = longest; ; most--) {
            List<Row> pieces = new ArrayList<>(List.of(Row.of("DESK", Ink.TITLE)));
            for (Hand hand : staff) {
                pieces.add(hand(model, hand, most));
            }
            List<Row> flown = new Rows(width).flow(5, 2, pieces).list();
            if (flown.size() <= lines || most <= LEAST) {
                return flown;
            }
        }
    }

    /** Who it is, what they do where there is room for it, and when they are back; the name within so many columns. */
    private static Row hand(Model model, Hand hand, int most) {
        boolean busy = hand.busyUntil() > 0 && !hand.away();
        String state = busy ? model.voice().hour(hand.busyUntil()) : StaffSheet.state(model, hand);
        String name = Words.bare(hand.name());
        String shown =
                busy && !hand.doing().isEmpty() && name.length() + 10 <= most ? name + ": " + hand.doing() : name;
        String fitted = name.length() <= most
                ? Wrap.fit(shown, Math.max(name.length(), most))
                : Wrap.fit(Words.first(name), most);
        return Row.of(fitted + " ", busy || hand.away() ? Ink.DIM : Ink.TEXT).and(state, StaffSheet.ink(hand));
    }

    private static List<Row> gauges(Model model, Layout layout, int lines) {
        Reports reports = model.reports();
        Observation seen = model.seen();
        int width = layout.size().columns() - 2;
        Row trust = gauge("TRUST", reports.trust(seen));
        Row readers = gauge("READERS", reports.readers(seen));
        Row care = gauge("CARE", reports.care(seen));
        if (lines > 1) {
            return List.of(Rows.cut(care.and("   ", Ink.TEXT).and(trust), width), Rows.cut(readers, width));
        }
        Row whole = trust.and("  ", Ink.TEXT).and(readers).and("  ", Ink.TEXT).and(care);
        if (whole.width() <= width) {
            return List.of(whole);
        }
        Row net = gauge("TRUST", reports.trustMoved(seen))
                .and("  ", Ink.TEXT)
                .and(gauge("READERS", reports.readersMoved(seen)))
                .and("  ", Ink.TEXT)
                .and(care);
        return List.of(Rows.cut(net, width));
    }

    private static Row gauge(String name, String text) {
        int figure = text.indexOf(' ');
        String head = figure < 0 ? text : text.substring(0, figure);
        String why = figure < 0 ? "" : text.substring(figure);
        Ink ink = why.contains("−") ? (why.contains("+") ? Ink.TEXT : Ink.BAD) : Ink.GOOD;
        return Row.of(name + " ", Ink.TITLE).and(head, Ink.ACCENT).and(why, ink);
    }
}
