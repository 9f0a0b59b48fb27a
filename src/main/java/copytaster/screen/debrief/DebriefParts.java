package copytaster.screen.debrief;

import copytaster.debrief.Debrief;
import copytaster.debrief.Passage;
import copytaster.debrief.Points;
import copytaster.debrief.Story;
import copytaster.debrief.Trail;
import copytaster.screen.Ink;
import copytaster.screen.Spot;
import copytaster.screen.Stroke;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.text.Width;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The debrief, part by part. */
public final class DebriefParts {
    /** The columns of {@code leans to yes}. */
    private static final int OUTCOME = 12;

    /** The columns of {@code +12.3}, with room before them. */
    private static final int POINTS = 6;

    /** What stands before the present part's tab, and before no other. */
    private static final String PRESENT = "[";

    private DebriefParts() {}

    /**
     * One part, whose headings can be jumped to.
     *
     * @param debrief empty while it is being worked out
     * @param goodbye the scenario's last words
     * @param keys what can be done from here, in words
     * @param columns for text, at least 1
     * @param lines that the window shows; the part may have more
     */
    public static Sheet of(
            Optional<Debrief> debrief, List<String> goodbye, String keys, Part part, int columns, int lines) {
        Rows tabs = new Rows(columns).flow(0, 2, tabs(part));
        Spot tab = tab(tabs.list());
        tabs.gap();
        Rows rows = new Rows(columns);
        int left = Math.max(1, lines - tabs.size());
        if (part == Part.AFTERWARDS) {
            goodbye(goodbye, debrief, keys, rows);
        } else if (debrief.isEmpty()) {
            waiting(rows);
        } else {
            part(debrief.get(), part, rows, left);
        }
        return Sheet.reading("THE DEBRIEF: " + part.words(), rows).below(tabs, tab);
    }

    /** The names of the parts and the digits that choose them, which a click on a name is; the present one in brackets. */
    private static List<Row> tabs(Part part) {
        List<Row> tabs = new ArrayList<>();
        for (Part other : Part.values()) {
            String digit = (other.ordinal() + 1) + " ";
            tabs.add(
                    other == part
                            ? Row.of(PRESENT + digit, Ink.ACCENT)
                                    .and(other.words(), Ink.TITLE)
                                    .and("]", Ink.ACCENT)
                            : Row.button(digit + other.words(), Ink.DIM, Stroke.of('1' + other.ordinal())));
        }
        return tabs;
    }

    /** Where the present one begins, its bracket being the only one. */
    private static Spot tab(List<Row> tabs) {
        for (int line = 0; line < tabs.size(); line++) {
            int column = 0;
            for (Row.Span span : tabs.get(line).spans()) {
                if (span.text().startsWith(PRESENT)) {
                    return new Spot(column, line);
                }
                column += Width.of(span.text());
            }
        }
        return new Spot(0, 0);
    }

    private static void waiting(Rows rows) {
        rows.text(
                "Working out what the shift comes to, and par: the same night once more, with the reference editor at the"
                        + " desk. It takes a moment.",
                Ink.DIM);
    }

    /** The scenario's last words, and what came out later, which they may speak of. */
    private static void goodbye(List<String> goodbye, Optional<Debrief> debrief, String keys, Rows rows) {
        for (String paragraph : goodbye) {
            rows.text(paragraph, Ink.TEXT).gap();
        }
        debrief.map(Debrief::later).filter(later -> !later.isEmpty()).ifPresent(later -> {
            lay(later, rows);
            rows.gap();
        });
        rows.text(keys, Ink.DIM);
    }

    private static void part(Debrief debrief, Part part, Rows rows, int lines) {
        switch (part) {
            case DECISIONS -> {
                int before = rows.size();
                rows.text(debrief.verdict(), Ink.TEXT);
                rows.flow(0, 3, headlines(debrief));
                rows.text(debrief.gloss(), Ink.DIM).gap();
                first(debrief.first(), rows, lines - (rows.size() - before));
                lay(debrief.closer(), rows);
            }
            case NIGHT -> {
                Charts.night(debrief.curves(), rows.width(), lines).forEach(rows::row);
                lay(debrief.care(), rows);
            }
            case POINTS -> {
                Charts.points(debrief, rows.width(), lines).forEach(rows::row);
                lay(debrief.figures(), rows);
            }
            case PAGE -> {
                rows.heading("Calibration");
                Charts.calibration(debrief.calibration(), rows.width()).forEach(rows::row);
                lay(
                        debrief.page().stream()
                                .filter(p -> p.kind() != Passage.Kind.BAR)
                                .skip(1)
                                .toList(),
                        rows);
            }
            default -> {
                List<Passage> questions = debrief.questions();
                rows.heading(questions.get(0).text());
                rows.text("The answer to each, and the points of understanding that it brought:", Ink.DIM);
                list(debrief.stories(), rows);
                lay(questions.subList(1, questions.size()), rows);
            }
        }
    }

    /**
     * Every question with its answer and the points that it brought, side by side as far as there is room. The entry of each is its
     * number among the stops below.
     */
    private static void list(List<Story> stories, Rows rows) {
        int names =
                stories.stream().mapToInt(story -> Width.of(story.slug())).max().orElse(0);
        List<Row> pieces = new ArrayList<>();
        for (Story story : stories) {
            pieces.add(Row.of(Wrap.pad(story.slug(), names), Ink.TEXT)
                    .and("  " + Wrap.pad(story.shortly(), OUTCOME), Ink.ACCENT)
                    .and(Wrap.padLeft(Points.signed(story.understanding()), POINTS), Ink.DIM)
                    .choice(pieces.size()));
        }
        rows.flow(0, 3, pieces).gap();
    }

    /** The first screen, with room between its sentences where that fits the window; there is nothing above that one would jump over. */
    private static void first(List<Passage> passages, Rows rows, int lines) {
        rows.heading(passages.get(0).text());
        List<Passage> below = passages.subList(1, passages.size());
        Rows close = new Rows(rows.width());
        lay(below, close);
        boolean airy = close.size() + below.size() < lines;
        for (int i = 0; i < below.size(); i++) {
            lay(below.get(i), airy && i > 0 ? rows.gap() : rows);
        }
    }

    /** What the shift comes to in figures, par's in brackets. */
    private static List<Row> headlines(Debrief debrief) {
        List<Row> pieces = new ArrayList<>();
        for (Debrief.Headline headline : debrief.headlines()) {
            Row piece = Row.of(headline.name() + " ", Ink.TITLE).and(headline.you(), Ink.ACCENT);
            pieces.add(headline.par().isEmpty() ? piece : piece.and(" (par " + headline.par() + ")", Ink.DIM));
        }
        return pieces;
    }

    private static void lay(List<Passage> passages, Rows rows) {
        passages.forEach(passage -> lay(passage, rows));
    }

    private static void lay(Passage passage, Rows rows) {
        switch (passage.kind()) {
            case TITLE -> rows.text(passage.text(), Ink.ACCENT);
            case HEADING -> rows.gap().stop().heading(passage.text());
            case SUBHEADING -> rows.gap().stop().text(passage.text(), Ink.TITLE);
            case TEXT -> rows.text(passage.text(), Ink.TEXT);
            case ITEM -> rows.hang(Row.of("• ", Ink.ACCENT), passage.text(), Ink.TEXT);
            case FIGURE -> rows.led(2, Row.of(passage.label() + ": ", Ink.DIM), passage.text(), Ink.TEXT);
            case COLUMNS, ROW -> {
                Ink ink = passage.kind() == Passage.Kind.ROW ? Ink.TEXT : Ink.DIM;
                Trail.lines(passage, rows.width() - 4).forEach(line -> rows.row(Row.of("    " + line, ink)));
            }
            case BAR ->
                rows.row(Rows.cut(
                        Row.of("  " + passage.label() + "  ", Ink.DIM).and(passage.text(), Ink.TEXT), rows.width()));
        }
    }
}
