package copytaster.screen.replay;

import copytaster.narrate.Note;
import copytaster.replay.Caption;
import copytaster.replay.Mark;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import java.util.List;

/** What was decided to come to this moment, and what that caused. */
final class CaptionPane {
    private CaptionPane() {}

    /** @param keys whether to name the key that shows more */
    static void draw(Canvas canvas, Viewing viewing, boolean keys) {
        List<Row> rows = rows(viewing, canvas.columns());
        int shown = Math.min(rows.size(), canvas.rows());
        for (int i = 0; i < shown; i++) {
            boolean more = i == shown - 1 && rows.size() > shown;
            Row row = rows.get(i);
            (more ? Rows.cut(row, canvas.columns() - 9) : row).draw(canvas, 0, i);
            if (more) {
                Row hint = keys ? Row.of("e", Ink.KEY).and(" more …", Ink.DIM) : Row.of("      …", Ink.DIM);
                hint.draw(canvas, canvas.columns() - 8, i);
            }
        }
    }

    private static List<Row> rows(Viewing viewing, int columns) {
        Caption caption = viewing.caption();
        Rows rows = new Rows(columns);
        rows.hang(Row.of("▸ ", Ink.ACCENT), caption.did(), Ink.TITLE);
        if (viewing.known()) {
            for (Mark mark : viewing.film().insight().at(viewing.at())) {
                boolean blunder = mark.kind() == Mark.Kind.BLUNDER;
                rows.hang(
                        Row.of(blunder ? "▼ " : "⤷ ", blunder ? Ink.BAD : Ink.CORRECTION),
                        mark.text(),
                        blunder ? Ink.BAD : Ink.CORRECTION);
            }
        }
        for (Note note : caption.caused()) {
            rows.hang(Row.of("  ", Ink.TEXT), note.text(), ink(note.kind()));
        }
        return rows.list();
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
