package copytaster.screen.replay;

import copytaster.narrate.Note;
import copytaster.replay.Mark;
import copytaster.replay.Search;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What was decided to come to this moment, and what that caused. */
final class CaptionPane {
    private CaptionPane() {}

    /** @param keys whether to name the key that shows more */
    static void draw(Canvas canvas, Viewing viewing, boolean keys) {
        List<Row> whole = rows(viewing, canvas.columns(), false);
        List<Row> rows = whole.size() <= canvas.rows() ? whole : rows(viewing, canvas.columns(), true);
        int shown = Math.min(rows.size(), canvas.rows());
        for (int i = 0; i < shown; i++) {
            boolean more = i == shown - 1 && rows.size() > shown;
            Row row = rows.get(i);
            (more ? worded(row, canvas.columns() - 9) : row).draw(canvas, 0, i);
            if (more) {
                Row hint = keys ? Row.of("e", Ink.KEY).and(" more …", Ink.DIM) : Row.of("      …", Ink.DIM);
                hint.draw(canvas, canvas.columns() - 8, i);
            }
        }
    }

    /** A row without the last words that have no room; no ellipsis, since the key that shows more has one. */
    private static Row worded(Row row, int columns) {
        if (row.width() <= columns) {
            return row;
        }
        List<Row.Span> spans = row.spans();
        Row.Span last = spans.get(spans.size() - 1);
        Row before = Row.BLANK;
        for (Row.Span span : spans.subList(0, spans.size() - 1)) {
            before = before.and(span.text(), span.ink());
        }
        return before.and(Wrap.lines(last.text(), columns - before.width()).get(0), last.ink());
    }

    /** @param pressed for room: what was looked for and marks come before all else, that a turn ended can be seen above */
    private static List<Row> rows(Viewing viewing, int columns, boolean pressed) {
        Optional<Search.Found> sought = viewing.sought().found();
        List<String> found = sought.isPresent() ? sought.get().told() : List.of();
        List<Mark> marks = marks(viewing);
        Rows rows = new Rows(columns);
        if (!pressed) {
            did(rows, viewing);
        }
        for (String line : found) {
            if (marks.stream().noneMatch(mark -> mark.text().equals(line))) {
                rows.hang(Row.of("» ", Ink.ACCENT), line, Ink.TITLE);
            }
        }
        marks(rows, marks);
        if (pressed) {
            did(rows, viewing);
        }
        for (Note note : viewing.caption().caused()) {
            String text = note.text();
            for (String line : found) {
                text = text.replace(line, "");
            }
            for (Mark mark : marks) {
                text = text.replace(mark.text(), "");
            }
            if (!text.isBlank()) {
                rows.hang(Row.of("  ", Ink.TEXT), text.strip().replaceAll(" +", " "), ink(note.kind()));
            }
        }
        return rows.list();
    }

    /** What was decided, and what was a blunder in it, whole: all of the caption that the desk's own report does not tell. */
    static void head(Rows rows, Viewing viewing) {
        did(rows, viewing);
        marks(
                rows,
                marks(viewing).stream()
                        .filter(mark -> mark.kind() == Mark.Kind.BLUNDER)
                        .toList());
    }

    private static void did(Rows rows, Viewing viewing) {
        rows.hang(Row.of("▸ ", Ink.ACCENT), viewing.caption().did(), Ink.TITLE);
    }

    private static void marks(Rows rows, List<Mark> marks) {
        for (Mark mark : marks) {
            Ink ink = ScrubBar.ink(mark.kind());
            rows.hang(Row.of(ScrubBar.sign(mark.kind()) + " ", ink), mark.text(), ink);
        }
    }

    /** The marks of the moment, if they are known: those on the question that was come to before all others, blunders before corrections. */
    private static List<Mark> marks(Viewing viewing) {
        if (!viewing.known()) {
            return List.of();
        }
        List<Mark> marks = new ArrayList<>(viewing.film().insight().at(viewing.at()));
        marks.sort(Comparator.comparing((Mark mark) -> !mark.question().equals(viewing.question()))
                .thenComparing(mark -> mark.kind() != Mark.Kind.BLUNDER));
        return marks;
    }

    private static Ink ink(Note.Kind kind) {
        return switch (kind) {
            case SETTLED -> Ink.GOOD;
            case COST -> Ink.BAD;
            case NO_WORD, OVERTAKEN, REMARK -> Ink.DIM;
            case RETURNED -> Ink.ACCENT;
            case DRAMA -> Ink.WARN;
            default -> Ink.TEXT;
        };
    }
}
