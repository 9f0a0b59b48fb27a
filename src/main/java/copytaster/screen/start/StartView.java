package copytaster.screen.start;

import copytaster.narrate.Figures;
import copytaster.narrate.RulesCard;
import copytaster.scenario.Ladder;
import copytaster.scenario.Mode;
import copytaster.screen.Area;
import copytaster.screen.Border;
import copytaster.screen.Canvas;
import copytaster.screen.Frame;
import copytaster.screen.Ink;
import copytaster.screen.desk.Action;
import copytaster.screen.desk.Binding;
import copytaster.screen.desk.HelpSheet;
import copytaster.screen.desk.KeyLine;
import copytaster.screen.desk.Keymap;
import copytaster.screen.desk.Model;
import copytaster.screen.desk.Place;
import copytaster.screen.desk.RulesSheet;
import copytaster.screen.desk.TooSmall;
import copytaster.screen.desk.Words;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.screen.sheet.SheetPainter;
import copytaster.screen.sheet.Twins;
import copytaster.screen.start.StartModel.Page;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** How the first screen looks: the entries in a box, and where there is room, more of the selected one in another beside it. */
final class StartView {
    private static final int WIDTH = 92;

    /** From this width on there are two boxes. */
    private static final int WIDE = 130;

    /** From this height on each scenario shows its summary, if all of them have room. */
    private static final int TALL = 40;

    private static final int INDENT = 2;

    /** The lines of a box beside the list that are kept for other things than sessions. */
    private static final int OTHER = 12;

    /** The lines below a list that are kept for more than what an entry is in short. */
    private static final int MORE = 3;

    /** How many of the last shifts of a scenario are named. */
    private static final int LAST = 3;

    private static final String NOTICE =
            "In every shift each dispatch and question is marked as record, inferred or composed. What is on the record happened to real people.";

    private StartView() {}

    static Frame of(StartModel model) {
        Canvas canvas = new Canvas(model.size());
        if (model.size().holds(Model.LEAST)) {
            draw(canvas, model);
        } else {
            TooSmall.draw(canvas, model.size());
        }
        return model.preferences().ascii() ? Twins.ascii(canvas.frame()) : canvas.frame();
    }

    private static void draw(Canvas canvas, StartModel model) {
        canvas.fill(new Area(0, 0, canvas.columns(), 1), Ink.BAR);
        canvas.put(1, 0, "COPYTASTER", Ink.BAR_STRONG);
        canvas.put(13, 0, "what to run, how far to believe it, and when", Ink.BAR);
        Listing listing = Listing.of(model);
        Area left = listing.box();
        if (beside(model)) {
            Boxed about = about(model, listing.box());
            boxed(canvas, about.box(), about.sheet(), model.scroll());
            below(canvas, model, listing.box());
            left = steady(model)
                    ? left
                    : new Area(
                            left.column(),
                            left.row(),
                            left.columns(),
                            about.box().rows());
        }
        SheetPainter.sheet(canvas, left, listing.sheet(), listing.scroll(model), Border.LINE, Ink.BOX_FOCUS);
        canvas.put(1, canvas.rows() - 2, Wrap.fit(model.message(), canvas.columns() - 2), Ink.WARN);
        KeyLine.draw(
                canvas,
                1,
                canvas.rows() - 1,
                canvas.columns() - 2,
                model.settings().keymap(),
                Place.START,
                new Now(model));
    }

    /** A key by what it does on a page, called nothing where it does nothing. */
    private record Now(StartModel model) implements Function<Binding, Binding> {
        @Override
        public Binding apply(Binding binding) {
            Page page = model.page();
            boolean list = page == Page.LIST;
            boolean useful = switch (binding.action()) {
                case ENTER -> page != Page.HOW_TO_PLAY && (page != Page.SETTINGS || !changes(model));
                case LEFT, RIGHT -> changes(model);
                case TICK -> reads(model) && !changes(model);
                case PAGE_DOWN -> reads(model) && changes(model);
                case HELP -> list;
                default -> true;
            };
            if (!useful) {
                return binding.called("");
            }
            if (page == Page.SHIFT && binding.action() == Action.ENTER) {
                return binding.called("begin");
            }
            return list && binding.action() == Action.BACK ? binding.called("leave") : binding;
        }
    }

    private static void paragraphs(Rows rows, List<String> paragraphs) {
        for (String paragraph : paragraphs) {
            rows.text(paragraph, Ink.TEXT).gap();
        }
    }

    /** A box and what is in it. */
    private record Boxed(Area box, Sheet sheet) {
        int window() {
            return SheetPainter.window(box.rows());
        }
    }

    /** What scrolls: the box beside the list, or where there is none the page itself. */
    private static Boxed read(StartModel model) {
        Listing listing = Listing.of(model);
        return beside(model) ? about(model, listing.box()) : new Boxed(listing.box(), listing.sheet());
    }

    /** Whether the line that the cursor is on can be set. */
    static boolean changes(StartModel model) {
        return model.entry() != null && model.entry().changes();
    }

    /** Whether there is more to read than shows, which is scrolled; else the keys that scroll go through the list. */
    static boolean reads(StartModel model) {
        if (!beside(model) && model.page() != Page.HOW_TO_PLAY && model.page() != Page.SHIFT) {
            return false;
        }
        Boxed read = read(model);
        return read.sheet().most(read.window()) > 0;
    }

    /** The scroll of what is read some lines further down, or up, as far as it goes. */
    static int scrolled(StartModel model, int by) {
        Boxed read = read(model);
        return read.sheet().scrolled(model.scroll(), by, read.window());
    }

    /** The entry in a cell, or −1. */
    static int entryAt(StartModel model, int column, int row) {
        Listing listing = Listing.of(model);
        Area box = listing.box();
        boolean inside = column > box.column() && column < box.right() - 1 && row > box.row() && row < box.bottom() - 1;
        int line = listing.sheet().top(listing.scroll(model), SheetPainter.window(box.rows())) + row - box.row() - 1;
        return inside && line >= 0 && line < listing.entryOf().size()
                ? listing.entryOf().get(line)
                : -1;
    }

    /** Whether more of the selected entry is shown in a box of its own. */
    private static boolean beside(StartModel model) {
        return model.size().columns() >= WIDE && model.page() != Page.HOW_TO_PLAY;
    }

    private static Boxed about(StartModel model, Area left) {
        Area box = new Area(
                left.right() + 1,
                left.row(),
                model.size().columns() - left.right() - 2,
                model.size().rows() - left.row() - 2);
        Rows rows = new Rows(SheetPainter.inside(box.columns()));
        Entry entry = model.entry();
        StartMenu.Offer offer = offer(model);
        if (entry != null) {
            trouble(rows, 0, entry);
            if (!Listing.summed(model) || !Listing.several(model, entry)) {
                paragraphs(rows, entry.about());
            }
        }
        if (entry != null) {
            opened(rows, entry.goal(), model);
        }
        if (offer != null) {
            if (model.page() == Page.SHIFT) {
                rows.text(offer.summary(), Ink.QUOTE).gap();
            }
            details(rows, offer, model, true);
            if (!offer.notice().isEmpty()) {
                rows.heading("What this is made of");
            }
            paragraphs(rows, offer.notice());
        }
        if (noticed(model)) {
            rows.gap().text(NOTICE, Ink.DIM);
        }
        if (steady(model) && (entry == null || !entry.lists())) {
            prices(rows, SheetPainter.window(box.rows()));
        }
        String about = model.page() == Page.SETTINGS ? "HOW IT LOOKS" : "ABOUT";
        Sheet sheet = Sheet.reading(offer == null ? about : Entries.title(offer), rows);
        int high = steady(model)
                ? box.rows()
                : Math.min(box.rows(), Math.max(left.rows(), sheet.rows().size() + 2));
        return new Boxed(new Area(box.column(), box.row(), box.columns(), high), sheet);
    }

    /** Whether the boxes keep their height whatever is selected: boxes that jump tire the eye. */
    private static boolean steady(StartModel model) {
        return model.page() == Page.LIST || model.page() == Page.SHIFT;
    }

    /** What a decision takes, where a box has room for all of it. */
    private static void prices(Rows rows, int room) {
        Rows prices = new Rows(rows.width()).heading("What it takes");
        paragraphs(prices, RulesCard.prices());
        paragraphs(prices, RulesCard.evidence());
        if (rows.size() + 1 + prices.size() <= room) {
            rows.gap();
            prices.list().forEach(rows::row);
        }
    }

    /** The shifts of a campaign; of one shift who is there, how it went the last times, what is told before the first turn. */
    private static void details(Rows rows, StartMenu.Offer offer, StartModel model, boolean wide) {
        if (offer.series().isPresent()) {
            series(
                    rows,
                    offer.series().get(),
                    model.page() == Page.SHIFT && model.shift().mode() != Mode.RECORD,
                    wide);
            return;
        }
        if (!offer.length().isEmpty()) {
            rows.text(Words.capital(offer.length()) + ".", Ink.ACCENT);
        }
        rows.text(offer.desk(), Ink.TEXT).gap();
        List<StartMenu.Kept> played = model.menu().of(offer);
        if (!played.isEmpty()) {
            rows.heading("You played it");
            played.stream()
                    .limit(LAST)
                    .forEach(session -> rows.hang(
                            Row.of(
                                    Figures.day(session.played()) + " " + Figures.hour(session.played()) + "  ",
                                    Ink.DIM),
                            (session.altered() ? "an altered night, " : "")
                                    + session.where()
                                    + (session.result().isEmpty() ? "" : ": " + session.result()),
                            Ink.TEXT));
        }
        if (!offer.briefing().isEmpty()) {
            rows.heading("The briefing");
            paragraphs(rows, offer.briefing());
        }
    }

    /**
     * Where the player is in a campaign, its shifts, what carries over.
     *
     * @param altered altered nights are to be played, a campaign of their own
     * @param wide there is room for the situation in which each shift begins
     */
    private static void series(Rows rows, StartMenu.Series series, boolean altered, boolean wide) {
        if (!altered && !series.stands().isEmpty()) {
            rows.heading("Where you are, on the record").text(series.stands(), Ink.TEXT);
        }
        rows.heading(Figures.count(series.shifts().size(), "shift"));
        int number = 1;
        for (StartMenu.Shift shift : series.shifts()) {
            boolean next = shift.next() && !altered;
            rows.ends(
                    Row.of("  " + number++ + " " + shift.title(), next ? Ink.TITLE : Ink.TEXT),
                    shift.length(),
                    Ink.DIM);
            if (!altered && !shift.state().isEmpty()) {
                rows.text(2 * INDENT, shift.state(), Ink.ACCENT);
            }
            if (wide) {
                rows.text(2 * INDENT, shift.about(), Ink.DIM);
            }
        }
        rows.heading("What carries over");
        for (String carried : series.carries()) {
            rows.hang(Row.of("• ", Ink.ACCENT), carried, Ink.TEXT);
        }
        rows.gap();
    }

    /** What an entry of the list opens, as far as there is something to see beforehand; or the sample of the settings. */
    private static void opened(Rows rows, Goal goal, StartModel model) {
        StartMenu menu = model.menu();
        if (model.page() == Page.SETTINGS || goal == Goal.SETTINGS) {
            sample(rows, model);
            keyed(rows, model);
        } else if (goal == Goal.HOW_TO_PLAY) {
            idea(rows, model);
        } else if (goal == Goal.OPEN_REPLAYS || goal == Goal.OPEN_DEBRIEFS || goal == Goal.OPEN_UNFINISHED) {
            List<StartMenu.Kept> sessions = goal == Goal.OPEN_REPLAYS
                    ? menu.sessions()
                    : goal == Goal.OPEN_DEBRIEFS ? menu.sessions(StartMenu.State.FINISHED) : menu.others();
            int most = model.size().rows() - OTHER;
            sessions.stream()
                    .limit(most)
                    .forEach(session -> rows.ends(
                            Row.of(Figures.day(session.played()) + " " + Figures.hour(session.played()) + "  ", Ink.DIM)
                                    .and(session.title(), Ink.TEXT),
                            session.where(),
                            Ink.DIM));
            if (sessions.size() > most) {
                rows.text("and " + (sessions.size() - most) + " more.", Ink.DIM);
            }
        }
    }

    /** The settings on a few lines of a desk, and every symbol with its twin. */
    private static void sample(Rows rows, StartModel model) {
        rows.heading("A desk in little, as it is set now");
        Sample.desk(model.preferences(), rows.width())
                .forEach(row -> rows.mark(row.marked()).row(row));
        rows.mark(false);
        rows.heading("Symbols and their ASCII twins");
        Sample.symbols(rows.width()).forEach(rows::row);
        rows.gap()
                .text(
                        "Keys can be changed in the settings file; “copytaster settings” says where it is and how.",
                        Ink.DIM);
    }

    /** The keys that the desk's last line names, where there is no room for all of them. */
    private static void keyed(Rows rows, StartModel model) {
        if (!beside(model) || model.page() == Page.SETTINGS && keysAt(model).isEmpty()) {
            rows.heading("Keys");
            Sample.keys(model.settings().keymap(), rows.width()).forEach(rows::row);
        }
    }

    /** Below the list: the idea and the ladder, for whoever is new here; below the settings all keys. Nothing where that has no room. */
    private static void below(Canvas canvas, StartModel model, Area left) {
        int bottom = canvas.rows() - 2;
        if (model.page() == Page.SETTINGS) {
            keysAt(model)
                    .ifPresent(top -> boxed(
                            canvas, new Area(left.column(), top, canvas.columns() - 2, bottom - top), keys(model), 0));
        } else if (steady(model) && left.bottom() + idea(model).height() + 2 <= bottom) {
            boxed(
                    canvas,
                    new Area(left.column(), left.bottom(), left.columns(), bottom - left.bottom()),
                    idea(model),
                    0);
        }
    }

    /** The row at which all keys stand below the settings and their sample, where that has room. */
    private static Optional<Integer> keysAt(StartModel model) {
        Area left = Listing.of(model).box();
        Rows sample = new Rows(SheetPainter.inside(model.size().columns() - left.right() - 2));
        sample(sample, model);
        int top = Math.max(left.bottom(), left.row() + sample.size() + 2);
        boolean fits =
                beside(model) && top + keys(model).height() + 2 <= model.size().rows() - 2;
        return fits ? Optional.of(top) : Optional.empty();
    }

    private static Sheet keys(StartModel model) {
        Rows rows = new Rows(SheetPainter.inside(model.size().columns() - 2));
        HelpSheet.keys(model.settings(), rows.width()).forEach(rows::row);
        return Sheet.reading("KEYS OF THE DESK", rows);
    }

    private static Sheet idea(StartModel model) {
        Rows rows = new Rows(SheetPainter.inside(Listing.columns(model)));
        idea(rows, model);
        rows.text(RulesCard.GIST, Ink.ACCENT);
        RulesSheet.ladder(rows, Ladder.STANDARD);
        return Sheet.reading("HOW IT GOES", rows);
    }

    private static void idea(Rows rows, StartModel model) {
        Keymap keymap = model.settings().keymap();
        rows.text(
                        "You are the duty editor while nobody yet knows for certain what has happened. Dispatches land on the desk; each makes claims. You"
                                + " decide which to run and how far to stand behind them, with a few actions a turn.",
                        Ink.TEXT)
                .gap()
                .text(
                        keymap.key(Place.DESK, Action.AS_WRITTEN) + " then " + keymap.key(Place.COMPOSER, Action.ENTER)
                                + " runs a dispatch as the wire wrote it; that is quick, and often wrong. "
                                + keymap.key(Place.DESK, Action.RUNG_1) + " to "
                                + keymap.key(Place.DESK, Action.RUNG_5) + " put a claim on a rung of your own. "
                                + keymap.key(Place.DESK, Action.CHECKS) + " finds out more. "
                                + keymap.key(Place.DESK, Action.NEXT)
                                + " ends the turn: what you decided goes out.",
                        Ink.TEXT)
                .gap();
    }

    /** A box beside the list: it takes no cursor. */
    private static void boxed(Canvas canvas, Area box, Sheet sheet, int scroll) {
        canvas.box(box, Border.LINE, Ink.BOX);
        canvas.within(box).put(2, 0, ' ' + sheet.title() + ' ', Ink.TITLE);
        Area text = new Area(box.column() + 2, box.row() + 1, box.columns() - 4, box.rows() - 2);
        int top = sheet.top(scroll, text.rows());
        SheetPainter.rows(canvas, text, sheet.rows(), top, Ink.SELECTED);
        SheetPainter.position(canvas, box, top, text.rows(), sheet.rows().size());
    }

    /** The scenario that the page or the selected entry is about, or null. */
    private static StartMenu.Offer offer(StartModel model) {
        Entry entry = model.entry();
        if (model.page() == Page.SHIFT) {
            return model.menu().offer(model.shift().scenario());
        }
        if (entry != null && entry.goal() == Goal.CONTINUE) {
            return model.menu().goingOn();
        }
        return entry != null && entry.goal() == Goal.OFFER ? model.menu().offer(entry.id()) : null;
    }

    /** Whether what the shifts are made of is told: each shift tells its own, and a list of sessions or settings has nothing to do with it. */
    private static boolean noticed(StartModel model) {
        return model.page() == Page.LIST
                && model.entry() != null
                && model.entry().goal() == Goal.HOW_TO_PLAY;
    }

    private static void trouble(Rows rows, int indent, Entry entry) {
        if (!entry.trouble().isEmpty()) {
            rows.text(indent, entry.trouble(), Ink.WARN);
        }
    }

    /**
     * The lines of a page and the box around them.
     *
     * @param entryOf for each line the entry it belongs to, or −1
     */
    private record Listing(Area box, Sheet sheet, List<Integer> entryOf) {

        static Listing of(StartModel model) {
            int columns = columns(model);
            List<Integer> entryOf = new ArrayList<>();
            Sheet sheet = sheet(model, SheetPainter.inside(columns), entryOf, summed(model));
            boolean two = beside(model);
            int most = most(model);
            int rows = Math.max(3, Math.min(most, sheet.rows().size() + 2));
            boolean whole =
                    model.page() == Page.LIST && !(two && rows + idea(model).height() + 2 <= most);
            rows = whole ? most : rows;
            int column = two ? 1 : (model.size().columns() - columns) / 2;
            return new Listing(new Area(column, 1, columns, rows), sheet, entryOf);
        }

        /** Lines that it is scrolled by: a list whose cursor shows where it is has none of its own. */
        int scroll(StartModel model) {
            return sheet.focus() < 0 ? model.scroll() : 0;
        }

        private static int columns(StartModel model) {
            int all = model.size().columns() - 2;
            return Math.max(4, beside(model) ? all / 2 : Math.min(all, WIDTH));
        }

        private static int most(StartModel model) {
            return model.size().rows() - 3;
        }

        /** Whether every scenario and every setting says more of itself than its name: on a tall screen, if the list fits it so. */
        private static boolean summed(StartModel model) {
            Sheet whole = sheet(model, SheetPainter.inside(columns(model)), new ArrayList<>(), true);
            return model.size().rows() >= TALL && whole.rows().size() <= SheetPainter.window(most(model));
        }

        /** @param summed whether every scenario and every setting says more of itself than its name */
        private static Sheet sheet(StartModel model, int columns, List<Integer> entryOf, boolean summed) {
            if (model.page() == Page.HOW_TO_PLAY) {
                return howToPlay(model, columns);
            }
            boolean airy = beside(model) || model.size().rows() >= TALL || model.page() != Page.LIST;
            Rows rows = entries(model, columns, entryOf, summed, airy ? Integer.MAX_VALUE : 1);
            if (model.page() == Page.LIST && rows.size() + told(model, columns) > SheetPainter.window(most(model))) {
                entryOf.clear();
                rows = entries(model, columns, entryOf, summed, 0);
            }
            if (!beside(model)) {
                below(rows, model, summed);
            }
            note(entryOf, rows, -1);
            boolean scrolled = !beside(model) && model.scroll() > 0;
            return scrolled ? Sheet.reading(title(model), rows) : Sheet.listing(title(model), rows);
        }

        /**
         * The lines that what is told of an entry of the first page wants below the list, an empty one before them; none where a box beside
         * tells it.
         */
        private static int told(StartModel model, int columns) {
            int most = 0;
            for (Entry entry : model.entries()) {
                Rows rows = new Rows(columns);
                about(rows, 0, entry);
                most = Math.max(most, 1 + rows.size() + MORE);
            }
            return beside(model) ? 0 : most;
        }

        /** @param apart how many kinds of entries, from the last on, an empty line parts from what is above them */
        private static Rows entries(StartModel model, int columns, List<Integer> entryOf, boolean summed, int apart) {
            Rows rows = new Rows(columns);
            List<Entry> entries = model.entries();
            int kinds = 0;
            for (Entry entry : entries) {
                kinds += entry.apart() ? 1 : 0;
            }
            for (int i = 0; i < entries.size(); i++) {
                Entry entry = entries.get(i);
                boolean several = summed && several(model, entry);
                boolean more = several || i == model.cursor() && !beside(model) && model.page() != Page.LIST;
                if (entry.apart() && kinds-- <= apart
                        || several && entry.heading().isEmpty()) {
                    rows.gap();
                }
                if (!entry.heading().isEmpty()) {
                    rows.row(Row.of(entry.heading(), Ink.TITLE));
                }
                note(entryOf, rows, -1);
                entry(rows, entry, i == model.cursor(), more);
                note(entryOf, rows, i);
            }
            if (entries.isEmpty()) {
                rows.text("Nothing here yet.", Ink.DIM);
            }
            return rows;
        }

        private static void note(List<Integer> entryOf, Rows rows, int entry) {
            while (entryOf.size() < rows.size()) {
                entryOf.add(entry);
            }
        }

        private static void entry(Rows rows, Entry entry, boolean selected, boolean more) {
            rows.mark(selected);
            Ink ink = entry.trouble().isEmpty() ? Ink.TEXT : Ink.WARN;
            rows.ends(Row.of(selected ? "▸ " : "  ", Ink.ACCENT).and(entry.text(), ink), entry.right(), Ink.DIM);
            rows.mark(false);
            trouble(rows, INDENT, entry);
            if (more) {
                about(rows, INDENT, entry);
            }
        }

        private static void about(Rows rows, int indent, Entry entry) {
            for (String line : entry.about()) {
                rows.text(indent, line, Ink.DIM);
            }
        }

        /** Whether it is one of several of which each has something to say. */
        private static boolean several(StartModel model, Entry entry) {
            return entry.goal() == Goal.OFFER || model.page() == Page.SETTINGS || model.page() == Page.SHIFT;
        }

        /** What stands below the entries where there is no box beside them: on the first page they do not move with the cursor. */
        private static void below(Rows rows, StartModel model, boolean summed) {
            int room = SheetPainter.window(model.size().rows() - 3);
            StartMenu.Offer offer = offer(model);
            if (model.page() == Page.SHIFT && offer != null && offer.series().isPresent()) {
                details(rows.gap(), offer, model, false);
            } else if (model.page() == Page.SHIFT && offer != null) {
                for (String line : offer.notice()) {
                    rows.gap().text(line, Ink.TEXT);
                }
            } else if (model.page() == Page.SETTINGS) {
                Rows sample = new Rows(rows.width());
                sample(sample, model);
                keyed(sample, model);
                fitting(rows, sample, 0, room);
            } else if (model.page() == Page.LIST) {
                Rows more = new Rows(rows.width());
                if (model.entry() != null && !(summed && several(model, model.entry()))) {
                    about(more, 0, model.entry());
                }
                int brief = more.size();
                if (offer != null) {
                    details(more, offer, model, false);
                } else if (noticed(model)) {
                    more.gap().text(NOTICE, Ink.DIM);
                }
                fitting(rows, more, brief, room);
            }
        }

        /**
         * As many whole parts as there is room for: a part ends at an empty line.
         *
         * @param least the first of the lines that are a part by themselves
         */
        private static void fitting(Rows rows, Rows more, int least, int room) {
            List<Row> lines = more.list();
            int fits = Math.min(least, Math.max(0, room - rows.size() - 1));
            for (int i = 0; i <= lines.size(); i++) {
                boolean ends = i == lines.size() || lines.get(i).isBlank();
                if (ends && rows.size() + 1 + i <= room) {
                    fits = i;
                }
            }
            if (fits > 0) {
                rows.gap();
                for (Row line : lines.subList(0, fits)) {
                    rows.mark(line.marked()).row(line);
                }
                rows.mark(false);
            }
        }

        private static String title(StartModel model) {
            StartMenu.Offer offer = offer(model);
            return switch (model.page()) {
                case LIST -> "START";
                case SHIFT -> offer == null ? "NEW SHIFT" : "NEW SHIFT: " + Entries.title(offer);
                case UNFINISHED -> "OTHER SHIFTS TO GO ON WITH";
                case REPLAYS -> "REPLAYS";
                case DEBRIEFS -> "DEBRIEFS";
                case SETTINGS -> "SETTINGS";
                case HOW_TO_PLAY -> "HOW TO PLAY";
            };
        }

        private static Sheet howToPlay(StartModel model, int columns) {
            Rows rows = new Rows(columns);
            idea(rows, model);
            for (Row row : RulesSheet.of(columns).rows()) {
                rows.row(row);
            }
            rows.gap();
            for (Row row : HelpSheet.of(Place.DESK, model.settings(), columns).rows()) {
                rows.row(row);
            }
            return Sheet.reading("HOW TO PLAY", rows);
        }
    }
}
