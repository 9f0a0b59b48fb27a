package copytaster.screen.desk;

import copytaster.narrate.Reports;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Hand;
import copytaster.screen.Area;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Below the panes: the gauges with their causes, who does what, the message, the keys. */
final class Footer {
    /** So many questions that moved trust are named at most where not all of them have room. */
    private static final int NAMED = 6;

    private Footer() {}

    /**
     * @param lying the sheet of what lies on the desk
     * @param onClose whether it lies on the close, which reaches down to the message and tells how the gauges came out
     */
    static void draw(Canvas canvas, Model model, Layout layout, Optional<Sheet> lying, boolean onClose) {
        boolean free = free(model.drawn(), layout, lying);
        int columns = canvas.columns() - 2;
        KeyLine keys = keys(model, layout, lying, columns);
        int row = layout.keys() - keys.rows();
        if (free && !onClose && model.place() != Place.BRIEFING) {
            gauges(model, canvas.columns() - 2).draw(canvas, 1, layout.foot().row());
            int desk = Math.min(layout.foot().bottom(), row) - layout.foot().row() - 1;
            if (desk > 0) {
                lines(canvas, layout.foot().row() + 1, desk, desk(model, layout, desk));
            }
        }
        message(canvas, model, row, free && keys.rows() == 1);
        keys.draw(canvas, 1, layout.keys());
    }

    private static KeyLine keys(Model model, Layout layout, Optional<Sheet> lying, int columns) {
        Keymap keymap = model.settings().keymap();
        int most = Math.min(2, layout.foot().rows());
        KeyLabels now = new KeyLabels(model, layout, lying);
        return model.place() == Place.COMPOSER
                ? KeyLine.steady(keymap, model.place(), columns, most, now::ever, now)
                : KeyLine.of(keymap, model.place(), columns, now);
    }

    /**
     * The message in its row; one that is longer has the row above too, which is the people's unless they have a pane.
     *
     * @param free whether that is to be had
     */
    private static void message(Canvas canvas, Model model, int row, boolean free) {
        canvas.fill(new Area(0, row, canvas.columns(), canvas.rows() - row), Ink.TEXT);
        int columns = canvas.columns() - 2;
        if (model.message().isEmpty()) {
            return;
        }
        String rest = model.message();
        List<String> lines = Wrap.lines(rest, columns);
        if (lines.size() > 1 && free) {
            canvas.fill(new Area(0, row - 1, canvas.columns(), 1), Ink.TEXT);
            canvas.put(1, row - 1, lines.get(0), Ink.WARN);
            rest = String.join(" ", lines.subList(1, lines.size()));
        }
        canvas.put(1, row, Wrap.fit(rest, columns), Ink.WARN);
    }

    /** Whether what lies on the desk, if something does, leaves the foot free. */
    private static boolean free(Model drawn, Layout layout, Optional<Sheet> lying) {
        return lying.isEmpty()
                || layout.overlay(drawn.place(), lying.get()).bottom()
                        <= layout.foot().row();
    }

    private static void lines(Canvas canvas, int row, int count, List<Row> lines) {
        for (int i = 0; i < Math.min(count, lines.size()); i++) {
            lines.get(i).draw(canvas, 1, row + i);
        }
    }

    /** The lines that the people take when all are free, two at most: that does not change from turn to turn. */
    static int lines(List<Hand> staff, int columns) {
        List<Row> pieces = new ArrayList<>(List.of(Row.of("DESK", Ink.TITLE)));
        staff.forEach(hand -> pieces.add(Row.of(Words.bare(hand.name()) + " back 00:00", Ink.TEXT)));
        return Math.min(2, new Rows(columns - 2).flow(6, 2, pieces).size());
    }

    /** Each of the people with what they do, as far as there is room for it; else all who are free together. */
    private static List<Row> desk(Model model, Layout layout, int lines) {
        if (StaffSheet.off(model)) {
            return List.of(Row.of("DESK ", Ink.TITLE).and("all off", Ink.DIM));
        }
        int width = layout.size().columns() - 2;
        List<Hand> staff = model.seen().staff();
        int longest = 0;
        int names = 0;
        for (Hand hand : staff) {
            int name = Words.bare(hand.name()).length();
            names = Math.max(names, name);
            longest = Math.max(longest, name + (lines > 1 ? hand.doing().length() + 2 : 0));
        }
        for (int most = longest; most >= names; most--) {
            List<Row> pieces = new ArrayList<>(List.of(Row.of("DESK", Ink.TITLE)));
            for (Hand hand : staff) {
                pieces.add(hand(model, hand, most));
            }
            List<Row> flown = new Rows(width).flow(6, 2, pieces).list();
            if (flown.size() <= lines) {
                return flown;
            }
        }
        List<Row> whole = grouped(model, width, Words::bare, Words::bare);
        List<Row> some = whole.size() <= lines ? whole : grouped(model, width, Footer::first, Words::bare);
        return some.size() <= lines ? some : grouped(model, width, Footer::first, Footer::first);
    }

    /** Who is free, in one list, then who is out and until when. */
    private static List<Row> grouped(Model model, int width, UnaryOperator<String> free, UnaryOperator<String> others) {
        List<String> names = new ArrayList<>();
        List<Row> pieces = new ArrayList<>();
        for (Hand hand : model.seen().staff()) {
            if (hand.away() || hand.busyUntil() > 0 || StaffSheet.cutOff(model, hand)) {
                pieces.add(Row.of(others.apply(hand.name()) + ' ', Ink.DIM)
                        .and(StaffSheet.state(model, hand), StaffSheet.ink(model, hand)));
            } else {
                names.add(free.apply(hand.name()));
            }
        }
        if (!names.isEmpty()) {
            pieces.add(0, Row.of("free ", Ink.GOOD).and(String.join(", ", names), Ink.TEXT));
        }
        pieces.add(0, Row.of("DESK", Ink.TITLE));
        return new Rows(width).flow(6, 2, pieces).list();
    }

    private static String first(String name) {
        return Words.first(Words.bare(name));
    }

    /** Who it is, what they do within so many columns, and when they are back. */
    private static Row hand(Model model, Hand hand, int most) {
        boolean busy = hand.busyUntil() > 0 && !hand.away();
        String name = Words.bare(hand.name());
        String shown =
                busy && !hand.doing().isEmpty() && name.length() + 10 <= most ? name + ": " + hand.doing() : name;
        return Row.of(
                        Wrap.whole(shown, most) + " ",
                        busy || hand.away() || StaffSheet.cutOff(model, hand) ? Ink.DIM : Ink.TEXT)
                .and(StaffSheet.state(model, hand), StaffSheet.ink(model, hand));
    }

    /** Trust, readers, care, with as many of the causes as have room: all in few words before some in none, and then those of trust first. */
    private static Row gauges(Model model, int width) {
        Reports reports = model.reports();
        Observation seen = model.seen();
        String trust = reports.trust(seen);
        String readers = reports.readersBriefly(seen);
        String care = reports.careMoved(seen);
        String brief = reports.trustBriefly(seen);
        String moved = reports.readersMoved(seen);
        List<String[]> told = new ArrayList<>();
        told.add(new String[] {trust, reports.readers(seen), reports.care(seen)});
        if (!care.equals(reports.care(seen))) { // no gauge falls as far at once
            told.add(new String[] {trust, moved, reports.care(seen)});
            told.add(new String[] {brief, moved, reports.care(seen)});
        }
        told.add(new String[] {trust, reports.readers(seen), care});
        told.add(new String[] {trust, readers, care});
        told.add(new String[] {brief, readers, care});
        told.add(new String[] {trust, moved, care});
        told.add(new String[] {brief, moved, care});
        for (int some = NAMED; some > 1 && !brief.equals(reports.trustMoved(seen)); some--) {
            told.add(new String[] {reports.trustMost(seen, some), moved, care});
        }
        told.add(new String[] {reports.trustMost(seen), readers, care});
        told.add(new String[] {reports.trustMost(seen), moved, care});
        told.add(new String[] {reports.trustMoved(seen), moved, care});
        Row row = Row.BLANK;
        for (String[] gauges : told) {
            row = gauge("TRUST", gauges[0])
                    .and("   ", Ink.TEXT)
                    .and(gauge("READERS", gauges[1]))
                    .and("   ", Ink.TEXT)
                    .and(gauge("CARE", gauges[2]));
            if (row.width() <= width) {
                return row;
            }
        }
        return Rows.cut(row, width);
    }

    private static Row gauge(String name, String text) {
        int figure = text.indexOf(' ');
        String head = figure < 0 ? text : text.substring(0, figure);
        Row row = Row.of(name + " ", Ink.TITLE).and(head, Ink.ACCENT);
        return figure < 0 ? row : row.and(Words.moved(text.substring(figure)));
    }
}
