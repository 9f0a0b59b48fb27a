package copytaster.screen.desk;

import copytaster.narrate.Figures;
import copytaster.narrate.Voice;
import copytaster.observe.Observation.Standing;
import copytaster.observe.Observation.Topic;
import copytaster.rules.Clock;
import copytaster.scenario.Rung;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.text.Width;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The page in short, for a pane: the lead, what turned out wrong, what moved last and then what is settled in whole sentences, and of what has no room for that only which box it stands in.
 * Nothing is cut within a sentence, which would lose who said so. Where there is room to spare while the shift lasts, the empty
 * boxes say what they are for.
 */
final class PagePane {
    private final Model model;
    private final List<Topic> lines;
    private final List<Topic> whole;
    private final Rows rows;

    private PagePane(Model model, List<Topic> lines, List<Topic> whole, Rows rows) {
        this.model = model;
        this.lines = lines;
        this.whole = whole;
        this.rows = rows;
    }

    /**
     * @param most the rows that the pane has
     * @param spare those of them that nothing else has a use for if the empty boxes are explained
     */
    static List<Row> rows(Model model, int columns, int most, int spare) {
        List<Topic> lines = Lists.page(model);
        List<Topic> newest = new ArrayList<>(lines);
        newest.sort(Comparator.comparing((Topic topic) -> !topic.lead())
                .thenComparing(PagePane::done)
                .thenComparing(Comparator.comparingInt(PagePane::moved).reversed()));
        int whole = Rows.most(
                newest.size(),
                some -> of(model, columns, lines, newest.subList(0, some)).lay().size() <= most);
        List<Topic> inFull = new ArrayList<>(newest.subList(0, whole));
        // A longer line that has no room does not keep shorter ones from what is left of it.
        for (Topic topic : newest.subList(whole, newest.size())) {
            inFull.add(topic);
            if (of(model, columns, lines, inFull).lay().size() > most) {
                inFull.remove(topic);
            }
        }
        Rows told = of(model, columns, lines, inFull).lay();
        if (whole == newest.size() && model.seen().phase() == Clock.Phase.DESK) {
            Rows explained = of(model, columns, lines, newest).explain();
            return (explained.size() <= spare ? explained : told).list();
        }
        return told.list();
    }

    /** Whether so many rows have room for all lines in whole sentences. */
    static boolean whole(Model model, int columns, int most) {
        List<Topic> lines = Lists.page(model);
        return of(model, columns, lines, lines).lay().size() <= most;
    }

    private static PagePane of(Model model, int columns, List<Topic> lines, List<Topic> whole) {
        return new PagePane(model, lines, whole, new Rows(columns));
    }

    /** The turn in which a line came to its rung; what is still to go out comes after all that is out, what turned out wrong last of all. */
    private static int moved(Topic topic) {
        Standing line = topic.line().orElseThrow();
        return Lists.wrong(topic) ? Integer.MAX_VALUE : line.drafted() ? Integer.MAX_VALUE - 1 : line.since();
    }

    /** Whether nothing more can come of a line: its question is settled, and not against it. */
    private static boolean done(Topic topic) {
        return topic.settled().isPresent() && !Lists.wrong(topic);
    }

    private Rows lay() {
        if (lines.isEmpty()) {
            return rows.text("Nothing is on the page yet.", Ink.DIM);
        }
        boxes().values().forEach(this::box);
        return rows;
    }

    /** The lines of each box, in the order of the page. */
    private Map<Row, List<Topic>> boxes() {
        Map<Row, List<Topic>> boxes = new LinkedHashMap<>();
        for (Topic topic : lines) {
            boxes.computeIfAbsent(PageSheet.heading(model, topic), heading -> new ArrayList<>())
                    .add(topic);
        }
        return boxes;
    }

    /** The same with every box of the ladder; those of a rung on which nothing stands say what they tell a reader. */
    private Rows explain() {
        Map<Row, List<Topic>> boxes = boxes();
        for (Rung rung : Rung.values()) {
            List<Topic> box = boxes.remove(PageSheet.heading(rung));
            if (box != null) {
                box(box);
            } else if (lines.stream()
                    .noneMatch(topic -> topic.line().orElseThrow().rung() == rung)) {
                rows.gap().row(PageSheet.heading(rung)).text(2, empty(rung), Ink.DIM);
            }
        }
        Rows above = new Rows(rows.width());
        boxes.values().forEach(box -> new PagePane(model, lines, whole, above).box(box));
        above.gap();
        rows.list().forEach(above::row);
        return above;
    }

    private String empty(Rung rung) {
        return "Nothing here yet. A line here " + Voice.promise(rung) + ": it tells readers a yes is "
                + Figures.percent(model.seen().ladder().tells(rung)) + " likely.";
    }

    /** One box: its lines that are told whole, then the names of the others, by what became of them. */
    private void box(List<Topic> box) {
        rows.gap().row(PageSheet.heading(model, box.get(0)));
        Map<Row, List<Topic>> named = new LinkedHashMap<>();
        for (Topic topic : box) {
            if (whole.contains(topic)) {
                line(topic);
            } else {
                named.computeIfAbsent(PageSheet.mark(model, topic), mark -> new ArrayList<>())
                        .add(topic);
            }
        }
        List<Topic> others = named.remove(Row.BLANK);
        if (others != null) {
            names(Row.BLANK, others);
        }
        named.forEach(this::names);
        rows.entry(-1, false);
    }

    /** What a line says; a no, and a yes in nobody's words, with what is asked, without which “Probably not.” reads as of the sentence after it. */
    static String words(Topic topic) {
        Standing line = topic.line().orElseThrow();
        return line.rung().side() < 0 || line.text().isEmpty() ? Voice.reading(topic) : Voice.answering(line);
    }

    private void line(Topic topic) {
        rows.entry(lines.indexOf(topic), false);
        Row mark = PageSheet.mark(model, topic);
        Row name = Row.of("  " + topic.slug(), Ink.TITLE);
        Row marked = Row.of("(", Ink.DIM).and(mark).and(")", Ink.DIM);
        Row slug = (mark.isBlank() ? name : name.and(" ", Ink.DIM).and(marked)).and(": ", Ink.TITLE);
        String words = words(topic);
        int room = rows.width() - slug.width();
        String begin = words.substring(0, words.indexOf(' ') < 0 ? words.length() : words.indexOf(' '));
        if (Width.of(begin) > room) { // nothing of it has room beside the name
            rows.flow(4, 1, mark.isBlank() ? List.of(slug) : List.of(name, marked.and(":", Ink.TITLE)));
            rows.text(4, words, Ink.TEXT);
            return;
        }
        String first = Wrap.lines(words, room).get(0);
        rows.row(slug.and(first, Ink.TEXT));
        String rest = words.substring(first.length()).strip();
        if (!rest.isEmpty()) {
            rows.text(4, rest, Ink.TEXT);
        }
    }

    /** What became of some lines of one box, their names, and what all of them tell a reader. */
    private void names(Row mark, List<Topic> topics) {
        rows.entry(lines.indexOf(topics.get(0)), false);
        Rung rung = topics.get(0).line().orElseThrow().rung();
        List<Row> pieces = new ArrayList<>();
        if (!mark.isBlank()) {
            pieces.add(Row.of("(", Ink.DIM).and(mark).and(")", Ink.DIM));
        }
        for (int i = 0; i < topics.size(); i++) {
            pieces.add(Row.of(topics.get(i).slug() + (i + 1 < topics.size() ? "," : ":"), Ink.TITLE));
        }
        pieces.set(0, Row.of("  ", Ink.TEXT).and(pieces.get(0)));
        for (String word : Voice.answer(rung).split(" ")) {
            pieces.add(Row.of(word, Ink.TEXT));
        }
        rows.flow(4, 1, pieces);
    }
}
