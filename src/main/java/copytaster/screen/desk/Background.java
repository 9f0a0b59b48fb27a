package copytaster.screen.desk;

import copytaster.narrate.Figures;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import java.util.List;

/** What stands under a wire that is still short: in the first turn the briefing, later what the desk was told as the turn began. */
final class Background {
    /** Fewer rows than this are better left free. */
    private static final int LEAST = 5;

    private Background() {}

    /** As many whole paragraphs, under a heading, as so many rows hold; nothing where that is none. */
    static List<Row> rows(Model model, int columns, int most) {
        boolean first = model.seen().turn() <= 1;
        Rows rows = new Rows(columns - 1);
        String head = "─ "
                + (first ? "BRIEFING" : "REPORT AT " + Figures.hour(model.seen().hour())) + " ";
        rows.row(Row.of(head + "─".repeat(Math.max(0, columns - head.length())), Ink.BOX));
        int fits = 0;
        for (Row row : first ? briefing(model, columns) : report(model, columns)) {
            rows.row(row);
            fits = row.isBlank() && rows.size() <= most + 1 ? rows.size() - 1 : fits;
        }
        return fits < LEAST ? List.of() : rows.list().subList(0, fits);
    }

    /** Each paragraph with an empty line below it. */
    private static List<Row> briefing(Model model, int columns) {
        Rows rows = new Rows(columns - 1);
        for (String paragraph : model.session().night().scenario().briefing()) {
            rows.text(1, paragraph, Ink.DIM).gap();
        }
        return rows.list();
    }

    /** All of it, with an empty line below: half a report would pass for a whole one. */
    private static List<Row> report(Model model, int columns) {
        Rows notes = new Rows(columns - 2);
        ReportSheet.notes(model, notes);
        Rows rows = new Rows(columns - 1);
        notes.list().stream()
                .filter(row -> !row.isBlank())
                .forEach(row -> rows.row(Row.of(" ", Ink.TEXT).and(row)));
        return rows.gap().list();
    }
}
