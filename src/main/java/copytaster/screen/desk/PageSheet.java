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
import java.util.Comparator;
import java.util.List;

/** The page as our readers see it: the lead, the five boxes, corrections under their lines; the rivals beside it where there is room and they have said something. */
final class PageSheet {
    /** From this width on the rivals have a column of their own. */
    private static final int BESIDE = 92;

    private static final int RIVALS = 32;

    private final Model model;
    private final Rows rows;
    private final int cursor;
    private final boolean brief;
    private final Filter filter;
    private final List<Topic> whole;
    private int entry;

    private PageSheet(Model model, Rows rows, int cursor, boolean brief, Filter filter, List<Topic> whole) {
        this.filter = filter;
        this.whole = whole;
        this.model = model;
        this.rows = rows;
        this.cursor = cursor;
        this.brief = brief;
    }

    static Sheet of(Model model, Overlay.Listing list, int columns) {
        List<Item> theirs = theirs(model);
        boolean beside = columns >= BESIDE && !theirs.isEmpty();
        Rows rows = new Rows(beside ? columns - RIVALS - SheetPainter.BESIDE : columns);
        new PageSheet(model, rows, list.cursor(), false, Filter.of(list.filter()), List.of()).lay();
        if (!beside) {
            rivals(theirs, rows.gap());
            return Sheet.listing("THE PAGE", rows);
        }
        Rows rivals = new Rows(RIVALS);
        rivals(theirs, rivals);
        return Sheet.listing("THE PAGE", rows).with(rivals);
    }

    /**
     * The page in short and without a cursor: what moved last in whole sentences, and of what does not fit into so many rows the
     * answer alone. Nothing is cut within a sentence, which would lose who said so.
     */
    static List<Row> brief(Model model, int columns, int most) {
        List<Topic> newest = new ArrayList<>(Lists.page(model));
        newest.sort(Comparator.comparingInt(PageSheet::moved).reversed());
        int whole = Rows.most(
                newest.size(),
                some -> brief(model, columns, newest.subList(0, some)).size() <= most);
        return brief(model, columns, newest.subList(0, whole));
    }

    /** The turn in which a line came to its rung; what is still to go out comes after all that is out. */
    private static int moved(Topic topic) {
        Standing line = topic.line().orElseThrow();
        return line.drafted() ? Integer.MAX_VALUE : line.since();
    }

    private static List<Row> brief(Model model, int columns, List<Topic> whole) {
        Rows rows = new Rows(columns);
        new PageSheet(model, rows, -1, true, Filter.of(""), whole).lay();
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
            } else if (!Lists.wrong(topic) && line.rung() != box) {
                box = line.rung();
                rows.gap().row(Row.of(box.heading(), Words.ink(box)));
            } else if (!brief) {
                rows.gap();
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
        Row head = Row.of(selected ? "▸ " : "  ", Ink.ACCENT)
                .and(topic.slug(), Ink.TITLE)
                .and(Lists.wrong(topic) || line.drafted() ? Row.BLANK : mark(topic, line))
                .and("  ", Ink.TITLE);
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

    /** Our answer, in whole sentences or alone, and what became of it. */
    private void briefly(Topic topic, Standing line) {
        Row slug = Row.of("  " + topic.slug(), Ink.TITLE).and(mark(topic, line)).and(": ", Ink.TITLE);
        String answer = Voice.answer(line.rung());
        String words =
                whole.contains(topic) ? Voice.answering(line) : line.text().isEmpty() ? answer : answer + " …";
        String first =
                Wrap.lines(words, Math.max(8, rows.width() - slug.width())).get(0);
        rows.row(slug.and(first, Ink.TEXT));
        String rest = words.substring(Math.min(first.length(), words.length())).strip();
        if (!rest.isEmpty()) {
            rows.text(4, rest, Ink.TEXT);
        }
    }

    /** In brackets: whether it is still to go out, was borne out or not, or has been put right; mostly nothing. */
    private Row mark(Topic topic, Standing line) {
        if (line.drafted()) {
            return Row.of(" (goes out)", Ink.WARN);
        }
        if (Lists.wrong(topic)) {
            return Row.of(" (" + line.rung().word() + ")", Ink.BAD);
        }
        if (topic.settled().isPresent()) {
            return Row.of(model.voice().sure(topic) ? " (settled)" : " (the record agrees)", Ink.GOOD);
        }
        return line.corrections().isEmpty() ? Row.BLANK : Row.of(" (corrected)", Ink.CORRECTION);
    }

    /** What the rivals have sent, the newest first. */
    private static List<Item> theirs(Model model) {
        List<Item> theirs = new ArrayList<>();
        for (Item item : model.seen().wire()) {
            if (item.source().kind() == Source.Kind.RIVAL) {
                theirs.add(0, item);
            }
        }
        return theirs;
    }

    private static void rivals(List<Item> theirs, Rows rows) {
        rows.row(Row.of("THE RIVALS", Ink.TITLE));
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
