package copytaster.screen.desk;

import copytaster.narrate.Afterwards;
import copytaster.narrate.Note;
import copytaster.narrate.Reports;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;

/** After the handover: the close, what came out later, where the gauges stand, goodbye. */
final class ClosingSheet {
    private ClosingSheet() {}

    static Sheet of(Model model, int columns) {
        Rows rows = new Rows(columns);
        for (String paragraph : model.session().night().scenario().closing()) {
            rows.text(paragraph, Ink.TEXT).gap();
        }
        boolean later = false;
        for (Note note : model.report()) {
            if (note.kind() == Note.Kind.LATER) {
                if (!later) {
                    rows.heading("What came out later");
                }
                later = true;
                rows.hang(Row.of("  ", Ink.TEXT), note.text(), Ink.TEXT);
            }
        }
        rows.heading("Where you leave it");
        Reports reports = model.reports();
        rows.hang(Row.of("  Trust    ", Ink.TITLE), reports.trust(model.seen()), Ink.TEXT);
        rows.hang(Row.of("  Readers  ", Ink.TITLE), reports.readers(model.seen()), Ink.TEXT);
        rows.hang(Row.of("  Care     ", Ink.TITLE), reports.care(model.seen()), Ink.TEXT);
        for (String line : new Afterwards(model.session().night()).lines(model.seen())) {
            rows.gap().text(line, Ink.TEXT);
        }
        rows.gap()
                .text(
                        "b shows the page as you leave it, q what was settled. Esc or Q: good night; everything is saved.",
                        Ink.DIM);
        return Sheet.reading("THE CLOSE", rows);
    }
}
