package copytaster.screen.desk;

import copytaster.act.Until;
import copytaster.narrate.Figures;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Job;
import copytaster.screen.Area;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.screen.sheet.SheetPainter;
import copytaster.text.Width;
import copytaster.text.Wrap;
import java.util.List;

/** The list of dispatches, the newest turn on top. */
final class WirePane {
    /** From this width on a dispatch takes one line, source and all. */
    private static final int ONE_LINE = 70;

    private static final int SOURCE = 18;

    /** A headline on a line of its own has these columns before what it is held for has any. */
    private static final int HEADLINE = 16;

    /** From this height on what was decided this turn stands below the list, and leads have room in it. */
    private static final int ROOM = 20;

    private WirePane() {}

    /** @param box what lies over the desk, and covers some of it; an empty area where nothing does */
    static void draw(Canvas canvas, Model model, Layout layout, Area box) {
        Area whole = layout.wire();
        List<Row> decided = whole.rows() >= ROOM ? Decided.pane(model, whole.columns(), whole.rows() / 3) : List.of();
        Area area = new Area(whole.column(), whole.row(), whole.columns(), whole.rows() - decided.size());
        block(canvas, new Area(0, area.bottom(), whole.columns(), decided.size()), decided, box);
        boolean focus = model.at().pane() == Pane.WIRE && Panes.focused(model);
        Rows rows = fitting(model, area);
        Sheet sheet = Sheet.listing("WIRE", rows);
        int top = begin(sheet.rows(), sheet.top(0, area.rows()));
        SheetPainter.rows(canvas, area, sheet.rows(), top, focus ? Ink.SELECTED : Ink.SELECTED_DIM, Pointing.WIRE);
        tail(canvas, area, sheet.rows(), top, box);
        List<Row> background = Background.rows(model, area.columns(), area.rows() - rows.size() - 1);
        int begin = area.bottom() - background.size();
        block(canvas, new Area(0, begin, whole.columns(), background.size()), background, box);
        int after = title(canvas, model, layout, focus);
        position(
                canvas,
                layout,
                after,
                SheetPainter.position(top, area.rows(), sheet.rows().size()));
        if (focus && sheet.focus() >= 0) {
            canvas.cursor(0, area.row() + sheet.focus() - top);
        }
    }

    /** The first row from one on that goes on with no dispatch of which the beginning is out of sight. */
    private static int begin(List<Row> rows, int top) {
        int begin = top;
        while (begin > 0
                && begin < rows.size()
                && rows.get(begin).entry() >= 0
                && rows.get(begin).entry() == rows.get(begin - 1).entry()) {
            begin++;
        }
        return begin;
    }

    /** Lines below a heading, unless what lies over the desk would leave only the one of the other in sight. */
    private static void block(Canvas canvas, Area area, List<Row> rows, Area box) {
        boolean heading = box.row() <= area.row() && area.row() < box.bottom();
        boolean lines = box.row() <= area.row() + 1 && area.bottom() <= box.bottom();
        if (!covers(box, area) || !heading && !lines) {
            SheetPainter.rows(canvas, area, rows, 0, Ink.TEXT);
        }
    }

    private static boolean covers(Area box, Area area) {
        return box.rows() > 0 && box.column() < area.right();
    }

    /** Leaves free the rows below what lies over the desk that end a dispatch which begins under it: nobody could tell what they are of. */
    private static void tail(Canvas canvas, Area area, List<Row> rows, int top, Area box) {
        int first = top + box.bottom() - area.row();
        if (!covers(box, area) || first <= top || first > Math.min(rows.size(), top + area.rows()) - 1) {
            return;
        }
        int end = first;
        while (end < rows.size()
                && rows.get(end).entry() >= 0
                && rows.get(end).entry() == rows.get(first - 1).entry()) {
            end++;
        }
        Area torn = new Area(0, box.bottom(), area.columns(), Math.min(end - first, area.bottom() - box.bottom()));
        canvas.fill(torn, Ink.TEXT);
        canvas.cover(torn);
    }

    private static int heading(Layout layout) {
        return layout.wire().row() - 1;
    }

    /** How far into the list one is: on the lower edge, or, where that is another pane's title, behind the list's own. */
    private static void position(Canvas canvas, Layout layout, int after, String text) {
        boolean own = layout.below().rows() == 0;
        int at = layout.wire().right() - 2 - Width.of(text);
        if (own || at > after) {
            canvas.put(at, own ? layout.rule() : heading(layout), text, Ink.DIM);
        }
    }

    /** What is not read, or what the list is filtered by; the column after it. */
    private static int title(Canvas canvas, Model model, Layout layout, boolean focus) {
        int room = layout.wire().columns() - 1;
        int after = canvas.put(1, heading(layout), " WIRE ", focus ? Ink.BOX_FOCUS : Ink.TITLE);
        String filter = model.at().filter();
        if (!filter.isEmpty()) {
            String found = "/" + filter + " " + Arrivals.shown(model).size() + " of "
                    + model.seen().wire().size() + " ";
            return canvas.put(after, heading(layout), Wrap.fit(found, Math.max(1, room - after)), Ink.WARN);
        }
        int unread = 0;
        int urgent = 0;
        for (Item item : model.seen().wire()) {
            boolean counts = model.at().unread().contains(item.id());
            unread += counts ? 1 : 0;
            urgent += counts && item.urgent() ? 1 : 0;
        }
        if (unread == 0 || model.session().over()) {
            return after;
        }
        after = canvas.put(after, heading(layout), unread + " unread" + (urgent > 0 ? ", " : ""), Ink.WARN);
        if (urgent > 0) {
            String all = urgent + " of them urgent";
            String shown = after + all.length() < room ? all : urgent + " urgent";
            after = canvas.put(after, heading(layout), shown, Ink.URGENT);
        }
        if (after < room) {
            canvas.put(after, heading(layout), " ", Ink.TEXT);
        }
        return after;
    }

    /** How much of each dispatch is told. */
    private enum Telling {
        /** Of new ones the source and the headline; of others the headline, in the place of the hour, which the line above them tells. */
        BRIEF,
        /** Of all of them the source and the headline, which may take two lines. */
        ROOMY,
        /** Of all of them the source and the whole headline. */
        WHOLE,
        /** The lead of new ones too. */
        LEADS,
        /** The lead of all of them. */
        ALL_LEADS
    }

    /** All entries, told as fully as the pane has room for; the first of them more fully than the others, where that fits. */
    private static Rows fitting(Model model, Area area) {
        int most = (area.rows() < ROOM ? Telling.WHOLE : Telling.ALL_LEADS).ordinal();
        int all = Rows.most(most, i -> rows(model, area.columns(), i, 0).size() <= area.rows());
        List<Item> shown = Arrivals.shown(model);
        int fuller = all == most
                ? 0
                : Rows.most(
                        shown.size(),
                        first -> rows(model, area.columns(), all, first).size() <= area.rows());
        // Of one turn's dispatches not some have a line that begins with the source and others one that begins with the
        // headline.
        while (all == Telling.BRIEF.ordinal()
                && fuller > 0
                && fuller < shown.size()
                && group(model, shown.get(fuller - 1)) == group(model, shown.get(fuller))) {
            fuller--;
        }
        return rows(model, area.columns(), all, fuller);
    }

    /** The turn below whose heading it stands; later than all of them for what is back on top. */
    private static int group(Model model, Item item) {
        return Arrivals.back(model.seen(), item) ? Integer.MAX_VALUE - 1 : item.turn();
    }

    /**
     * @param telling how much is told, by its place in {@link Telling}
     * @param fuller of how many of the first entries the next more is told
     */
    private static Rows rows(Model model, int columns, int telling, int fuller) {
        Rows rows = new Rows(columns);
        int turn = Integer.MAX_VALUE;
        int number = 0;
        List<Item> shown = Arrivals.shown(model);
        if (shown.isEmpty() && !model.at().filter().isEmpty()) {
            rows.text(1, "Nothing on the wire holds that.", Ink.DIM);
        }
        for (Item item : shown) {
            int group = group(model, item);
            if (group != turn) {
                turn = group;
                rows.row(divider(model, group, columns));
            }
            rows.entry(number++, item.id().equals(model.at().dispatch()));
            entry(rows, model, item, Telling.values()[number <= fuller ? telling + 1 : telling]);
            rows.entry(-1, false);
        }
        return rows;
    }

    private static Row divider(Model model, int turn, int columns) {
        String name = turn > model.seen().turns()
                ? "─ back on top "
                : "─ " + model.voice().hour(turn)
                        + (turn == model.seen().turn() && !model.session().over() ? " this turn " : " ");
        return Row.of(name + "─".repeat(Math.max(0, columns - name.length())), Ink.BOX);
    }

    private static void entry(Rows rows, Model model, Item item, Telling telling) {
        boolean unread = model.at().unread().contains(item.id());
        Ink ink = item.spiked() || item.held().isPresent() || item.ran() ? Ink.DIM : Ink.TEXT;
        Row status = status(model, item, unread);
        Row head = status.and(Figures.hour(item.hour()) + " ", Ink.DIM).and(number(item));
        boolean fresh = item.fresh() && item.held().isEmpty();
        if (rows.width() >= ONE_LINE) {
            head = head.and(Wrap.pad(Words.bare(item.source().name()), SOURCE) + " ", Ink.DIM);
            headline(rows, head, item, ink, model);
        } else if (fresh || telling != Telling.BRIEF) {
            String held = held(model, item);
            int room = rows.width() - head.width() - (held.isEmpty() ? 0 : Width.of(held) + 1);
            Row source = head.and(source(item, unread, room));
            if (held.isEmpty()) {
                rows.row(source);
            } else {
                rows.ends(source, held, Ink.WARN);
            }
            // The last column stays free, so that no word touches the rule.
            List<String> lines = Wrap.lines(item.headline(), rows.width() - 4);
            boolean two = telling == Telling.BRIEF || telling == Telling.ROOMY;
            int most = two ? Math.min(2, lines.size()) : lines.size();
            for (int i = 0; i < most; i++) {
                boolean cut = i == most - 1 && most < lines.size();
                String line = cut
                        ? Wrap.most(String.join(" ", lines.subList(i, lines.size())), rows.width() - 4)
                        : lines.get(i);
                rows.row(Row.of("   ", Ink.TEXT).and(line, ink));
            }
            if (telling == Telling.ALL_LEADS || telling == Telling.LEADS && fresh) {
                rows.mark(false);
                for (String line : Wrap.lines(item.lead(), rows.width() - 4)) {
                    rows.row(Row.of("   " + line, Ink.DIM));
                }
            }
        } else {
            headline(rows, status.and(number(item)), item, ink, model);
        }
    }

    /** The source, and by which channel where that has room and a blank is left before the pane's edge. */
    private static Row source(Item item, boolean unread, int columns) {
        String whole = Words.bare(item.source().name());
        String name = Width.of(whole) <= columns ? whole : Words.shorter(whole);
        String channel = " · " + item.channel().word();
        Row row = Row.of(Wrap.most(name, Math.max(1, columns)), unread ? Ink.ACCENT : Ink.DIM);
        return Width.of(name) + Width.of(channel) < columns ? row.and(channel, Ink.DIM) : row;
    }

    /** The headline, cut to its line; what it is held for stands at the end, if that leaves the headline enough. */
    private static void headline(Rows rows, Row head, Item item, Ink ink, Model model) {
        String held = held(model, item);
        int whole = rows.width() - head.width() - 1;
        int beside = whole - Width.of(held);
        boolean alone = held.isEmpty() || beside < Math.min(HEADLINE, Width.of(item.headline()));
        Row row = head.and(Wrap.most(item.headline(), Math.max(1, alone ? whole : beside)), ink);
        if (alone) {
            rows.row(row);
        } else {
            rows.ends(row, held, Ink.WARN);
        }
    }

    /** What it waits for, in a word: an hour, a check and its hour; that it is held for word is said in full beside the list. */
    private static String held(Model model, Item item) {
        if (item.held().isEmpty()) {
            return "";
        }
        Until until = item.held().get();
        return switch (until.kind()) {
            case TURN -> "to " + model.voice().hour(until.turn());
            case CHECK -> {
                Job job = Find.job(model.seen(), until.what());
                yield job == null ? "check" : "check " + model.voice().hour(job.due());
            }
            case WORD -> "held";
        };
    }

    private static Row status(Model model, Item item, boolean unread) {
        boolean selected = item.id().equals(model.at().dispatch());
        return Row.of(selected ? "▸" : " ", Ink.ACCENT)
                .and(mark(model, item, unread) + " ", unread ? Ink.ACCENT : Ink.DIM);
    }

    private static Row number(Item item) {
        Row row = Row.of(Wrap.pad(Words.number(item), 3) + " ", Ink.DIM);
        boolean done = item.ran() || item.spiked();
        return item.urgent() ? row.and("!", done ? Ink.DIM : Ink.URGENT).and(" ", Ink.DIM) : row;
    }

    /** What became of it: run, held, spiked, back, not read. */
    private static String mark(Model model, Item item, boolean unread) {
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
