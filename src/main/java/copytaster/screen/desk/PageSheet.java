package copytaster.screen.desk;

import copytaster.act.Filing;
import copytaster.narrate.Figures;
import copytaster.narrate.Note;
import copytaster.narrate.Voice;
import copytaster.observe.Observation.Correction;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Sensitive;
import copytaster.observe.Observation.Standing;
import copytaster.observe.Observation.Topic;
import copytaster.scenario.Rung;
import copytaster.scenario.Source;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.screen.sheet.SheetPainter;
import java.util.ArrayList;
import java.util.List;

/** The page as our readers see it: the lead, the five boxes, corrections under their lines; the rivals below it, or beside it where there is room and they have enough for half a column. */
final class PageSheet {
    /** From this width on the rivals have a column of their own. */
    private static final int BESIDE = 92;

    private static final int RIVALS = 32;

    private final Model model;
    private final Rows rows;
    private final int cursor;
    private final Filter filter;
    private int entry;

    private PageSheet(Model model, Rows rows, int cursor, Filter filter) {
        this.filter = filter;
        this.model = model;
        this.rows = rows;
        this.cursor = cursor;
    }

    static Sheet of(Model model, Overlay.Listing list, int columns) {
        List<Item> theirs = theirs(model);
        Rows rows = lines(model, list, columns);
        rivals(theirs, rows.gap());
        Sheet below = Sheet.listing("THE PAGE", rows);
        if (columns < BESIDE || theirs.isEmpty()) {
            return below;
        }
        Rows rivals = new Rows(RIVALS);
        rivals(theirs, rivals);
        Rows narrower = lines(model, list, columns - RIVALS - SheetPainter.BESIDE);
        Sheet beside = Sheet.listing("THE PAGE", narrower).with(rivals);
        return rivals.size() * 2 >= narrower.size() ? beside : below;
    }

    private static Rows lines(Model model, Overlay.Listing list, int columns) {
        Rows rows = new Rows(columns);
        PageSheet page = new PageSheet(model, rows, list.cursor(), Filter.of(list.filter()));
        page.lay();
        if (list.filter().isEmpty()) {
            page.details();
        }
        return rows;
    }

    private void lay() {
        List<Topic> lines = new ArrayList<>(Lists.page(model));
        lines.removeIf(topic -> !filter.keeps(topic));
        if (lines.isEmpty()) {
            rows.text("Nothing is on the page yet.", Ink.DIM);
            return;
        }
        Row box = Row.BLANK;
        for (Topic topic : lines) {
            Standing line = topic.line().orElseThrow();
            Row heading = heading(model, topic);
            rows.gap();
            if (!heading.equals(box)) {
                box = heading;
                rows.row(heading);
            }
            rows.entry(entry, false);
            line(topic, line);
            rows.entry(-1, false);
        }
    }

    /** The sensitive details that have been run, or go out. */
    private void details() {
        boolean any = false;
        for (Item item : model.seen().wire()) {
            for (Sensitive detail : item.details()) {
                if (detail.ran()) {
                    if (!any) {
                        rows.gap().row(Row.of("DETAILS THAT RUN", Ink.TITLE));
                        any = true;
                    }
                    Row label = Row.of(detail.detail().label(), Ink.TITLE)
                            .and(", of " + Words.number(item) + ": ", Ink.DIM);
                    rows.led(2, label, detail.detail().text(), Ink.TEXT);
                }
            }
        }
    }

    private void line(Topic topic, Standing line) {
        boolean selected = entry++ == cursor;
        rows.mark(selected);
        Row head = Row.of(selected ? "▸ " : "  ", Ink.ACCENT)
                .and(topic.slug(), Ink.TITLE)
                .and(" ", Ink.TITLE);
        Row mark = mark(model, topic);
        if (!mark.isBlank() && !Lists.wrong(topic) && !line.drafted()) {
            head = head.and("(", Ink.DIM).and(mark).and(") ", Ink.DIM);
        }
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
        DispatchPane.assist(model, topic, rows, 2);
        for (Correction correction : line.corrections()) {
            boolean pending =
                    line.drafted() && correction.turn() == model.seen().turn();
            boolean quiet = correction.move() == Filing.Move.AMENDED;
            rows.text(2, Words.correction(correction, pending, model.voice()), quiet ? Ink.DIM : Ink.CORRECTION);
        }
        if (topic.settled().isPresent()) {
            boolean wrong = model.voice().sure(topic) && Lists.wrong(topic);
            rows.text(2, Words.capital(model.voice().told(topic)) + ". " + topic.settledText(), Words.settled(topic));
            if (wrong && !model.session().over()) {
                String key = model.key(Place.PAGE, Action.ENTER);
                String how = key.isEmpty()
                        ? "This line is wrong as it stands."
                        : "This line is wrong; put it right with " + key + ", at no cost.";
                rows.text(2, how, Ink.WARN);
            }
        }
        for (Note note : model.report()) {
            if (note.kind() == Note.Kind.REACTED && note.question().equals(topic.id())) {
                rows.text(2, note.text(), Ink.DIM);
            }
        }
    }

    /** The heading of the box in which a line stands; the lead has one of its own, and so has what turned out wrong. */
    static Row heading(Model model, Topic topic) {
        Rung rung = topic.line().orElseThrow().rung();
        if (Lists.wrong(topic)) {
            return Row.of(model.voice().sure(topic) ? "SETTLED AGAINST US" : "THE RECORD LEANS AGAINST US", Ink.BAD);
        }
        return topic.lead() ? Row.of("LEAD · ", Ink.TITLE).and(heading(rung)) : heading(rung);
    }

    static Row heading(Rung rung) {
        return Row.of(rung.heading(), Words.ink(rung));
    }

    /** What became of a line: it is still to go out, was borne out or not, or has been put right; mostly nothing. */
    static Row mark(Model model, Topic topic) {
        Standing line = topic.line().orElseThrow();
        if (line.drafted()) {
            return Row.of("goes out", Ink.WARN);
        }
        if (Lists.wrong(topic)) {
            return Row.of(line.rung().word(), Words.ink(line.rung()));
        }
        if (topic.settled().isPresent()) {
            return Row.of(model.voice().told(topic), Words.settled(topic));
        }
        for (Correction correction : line.corrections()) {
            if (correction.move() != Filing.Move.AMENDED) {
                return Row.of("corrected", Ink.CORRECTION);
            }
        }
        return Row.BLANK;
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
