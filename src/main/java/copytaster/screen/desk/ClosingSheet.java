package copytaster.screen.desk;

import copytaster.debrief.Passage;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;

/** After the handover: what the shift comes to, the decisions that mattered first; then the last words, and goodbye. */
final class ClosingSheet {
    private ClosingSheet() {}

    static Sheet of(Model model, int columns) {
        Rows rows = new Rows(columns);
        for (Passage passage : model.debrief()) {
            lay(passage, rows);
        }
        rows.heading("Good night");
        for (String paragraph : model.session().night().scenario().closing()) {
            rows.text(paragraph, Ink.TEXT).gap();
        }
        rows.text(
                "b shows the page as you leave it, q what was settled. Esc or Q: good night; everything is saved.",
                Ink.DIM);
        return Sheet.reading("THE CLOSE", rows);
    }

    private static void lay(Passage passage, Rows rows) {
        switch (passage.kind()) {
            case TITLE -> rows.text(passage.text(), Ink.ACCENT);
            case HEADING -> rows.heading(passage.text());
            case SUBHEADING -> rows.gap().text(passage.text(), Ink.QUOTE);
            case TEXT -> rows.text(passage.text(), Ink.TEXT);
            case ITEM -> rows.hang(Row.of("• ", Ink.ACCENT), passage.text(), Ink.TEXT);
            case FIGURE -> rows.hang(Row.of("  ", Ink.TEXT), passage.label() + ": " + passage.text(), Ink.TEXT);
            case BAR ->
                rows.row(Rows.cut(
                        Row.of("  " + passage.label() + "  ", Ink.DIM).and(passage.text(), Ink.TEXT), rows.width()));
        }
    }
}
