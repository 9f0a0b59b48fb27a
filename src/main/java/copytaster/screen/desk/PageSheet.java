package copytaster.screen.desk;

import copytaster.narrate.Figures;
import copytaster.narrate.Note;
import copytaster.narrate.Voice;
import copytaster.observe.Observation.Correction;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Standing;
import copytaster.observe.Observation.Topic;
import copytaster.scenario.Rung;
import copytaster.scenario.Source;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.screen.sheet.SheetPainter;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/** The page as our readers see it: the lead, the five boxes, corrections under their lines; the rivals beside it where there is room. */
final class PageSheet {
    /** From this width on the rivals have a column of their own. */
    private static final int BESIDE = 92;

    private static final int RIVALS = 32;

    /** In brief no line takes more rows. */
    private static final int MOST_LINES = 12;

    private final Model model;
    private final Rows rows;
    private final int cursor;
    private final boolean brief;
    private final Filter filter;
    private final int lines;
    private int entry;
    private int extra;

    private PageSheet(Model model, Rows rows, int cursor, boolean brief, Filter filter, int lines) {
        this.filter = filter;
        this.lines = lines;
        this.model = model;
        this.rows = rows;
        this.cursor = cursor;
        this.brief = brief;
    }

    static Sheet of(Model model, Overlay.Listing list, int columns) {
        boolean beside = columns >= BESIDE;
        Rows rows = new Rows(beside ? columns - RIVALS - SheetPainter.BESIDE : columns);
        new PageSheet(model, rows, list.cursor(), false, Filter.of(list.filter()), 0).lay();
        if (!beside) {
            rivals(model, rows.gap());
            return Sheet.listing("THE PAGE", rows);
        }
        Rows rivals = new Rows(RIVALS);
        rivals(model, rivals);
        return Sheet.listing("THE PAGE", rows).with(rivals);
    }

    /** The page in full and without a cursor, for the side pane. */
    static List<Row> full(Model model, int columns) {
        Rows rows = new Rows(columns);
        new PageSheet(model, rows, -1, false, Filter.of(""), 0).lay();
        return rows.list();
    }

    /** The page in short and without a cursor, as much of each line as so many rows have room for. */
    static List<Row> brief(Model model, int columns, int most) {
        List<Row> brief = brief(model, columns, 1, 0);
        int lines = 1;
        for (; lines < MOST_LINES && brief.size() < most; lines++) {
            List<Row> longer = brief(model, columns, lines + 1, 0);
            if (longer.size() > most) {
                return brief(model, columns, lines, most - brief.size());
            }
            brief = longer;
        }
        return brief;
    }

    /** So many rows for each line at most, and for the first so many that need it one more. */
    private static List<Row> brief(Model model, int columns, int lines, int extra) {
        Rows rows = new Rows(columns);
        PageSheet sheet = new PageSheet(model, rows, -1, true, Filter.of(""), lines);
        sheet.extra = extra;
        sheet.lay();
        return rows.list();
    }

    private void lay() {
        List<Topic> lines = new ArrayList<>(Lists.page(model));
        lines.removeIf(topic -> !filter.keeps(topic));
        if (lines.isEmpty()) {
            rows.text("Nothing is on the page yet.", Ink.DIM);
            return;
        }
        Rung box = null;
        String wrong = "";
        for (Topic topic : lines) {
            Standing line = topic.line().orElseThrow();
            if (Lists.wrong(topic)) {
                String against = model.voice().sure(topic) ? "SETTLED AGAINST US" : "THE RECORD LEANS AGAINST US";
                if (!against.equals(wrong)) {
                    rows.gap().row(Row.of(against, Ink.BAD));
                }
                wrong = against;
            } else if (topic.lead()) {
                rows.gap().row(Row.of("LEAD · ", Ink.TITLE).and(line.rung().heading(), Words.ink(line.rung())));
            } else if (line.rung() != box) {
                box = line.rung();
                rows.gap().row(Row.of(box.heading(), Words.ink(box)));
            }
            rows.entry(entry, false);
            line(topic, line);
            rows.entry(-1, false);
        }
    }

    private void line(Topic topic, Standing line) {
        if (brief) {
            entry++;
            briefly(topic, line);
            return;
        }
        boolean selected = entry++ == cursor;
        rows.mark(selected);
        Row head = Row.of(selected ? "▸ " : "  ", Ink.ACCENT).and(topic.slug() + "  ", Ink.TITLE);
        String since = Words.since(model, topic);
        String stood = Lists.wrong(topic) ? line.rung().word() + ", since " + since : since;
        Ink ink = line.drafted() ? Ink.WARN : Ink.DIM;
        if (head.width() + stood.length() < rows.width()) {
            rows.ends(head, stood, ink);
        } else {
            rows.row(Rows.cut(head, rows.width())).text(2, stood, ink);
        }
        rows.mark(false);
        rows.text(2, Voice.reading(topic), Ink.TEXT);
        DispatchPane.assist(model, topic, rows);
        for (Correction correction : line.corrections()) {
            rows.text(2, Words.correction(correction, model.voice()), Ink.CORRECTION);
        }
        if (topic.settled().isPresent()) {
            boolean wrong = model.voice().sure(topic) && Lists.wrong(topic);
            rows.text(2, Words.capital(model.voice().told(topic)) + ". " + topic.settledText(), Words.settled(topic));
            if (wrong && !model.session().over()) {
                rows.text(
                        2,
                        "This line is wrong; put it right with " + model.key(Place.PAGE, Action.RERATE)
                                + ", at no cost.",
                        Ink.WARN);
            }
        }
        for (Note note : model.report()) {
            if (note.kind() == Note.Kind.REACTED && note.question().equals(topic.id())) {
                rows.text(2, note.text(), Ink.DIM);
            }
        }
    }

    /** A few lines at most, and whether it has been put right or is still to go out. */
    private void briefly(Topic topic, Standing line) {
        boolean wrong = Lists.wrong(topic) && !line.drafted();
        String mark = line.drafted()
                ? " (goes out)"
                : wrong ? " (" + line.rung().word() + ")" : line.corrections().isEmpty() ? "" : " (corrected)";
        Ink ink = wrong ? Ink.BAD : line.drafted() ? Ink.WARN : Ink.CORRECTION;
        Row slug = Row.of("  " + topic.slug(), Ink.TITLE).and(mark, ink).and(": ", Ink.TITLE);
        String words = Voice.answering(line);
        int room = Math.max(8, rows.width() - slug.width());
        String first = Wrap.lines(words, room).get(0);
        String rest = words.substring(Math.min(first.length(), words.length())).strip();
        List<String> more = rest.isEmpty() ? List.of() : Wrap.lines(rest, rows.width() - 4);
        boolean longer = extra > 0 && more.size() >= lines;
        int most = longer ? lines + 1 : lines;
        extra -= longer ? 1 : 0;
        if (most < 2) {
            rows.row(slug.and(Wrap.fit(words, room), Ink.TEXT));
            return;
        }
        rows.row(slug.and(first, Ink.TEXT));
        for (int i = 0; i < Math.min(most - 1, more.size()); i++) {
            boolean cut = i == most - 2 && i + 1 < more.size();
            String text = cut ? more.get(i) + ' ' + more.get(i + 1) : more.get(i);
            rows.row(Row.of("    ", Ink.TEXT).and(Wrap.fit(text, rows.width() - 4), Ink.TEXT));
        }
    }

    private static void rivals(Model model, Rows rows) {
        rows.row(Row.of("THE RIVALS", Ink.TITLE));
        List<Item> theirs = new ArrayList<>();
        for (Item item : model.seen().wire()) {
            if (item.source().kind() == Source.Kind.RIVAL) {
                theirs.add(0, item);
            }
        }
        if (theirs.isEmpty()) {
            rows.text("Nothing from them yet.", Ink.DIM);
        }
        for (Item item : theirs) {
            rows.hang(
                    Row.of(Figures.hour(item.hour()) + " ", Ink.DIM),
                    Words.bare(item.source().name()) + ": " + item.headline(),
                    Ink.TEXT);
        }
    }
}
