package copytaster.debrief;

import copytaster.text.SafeText;
import java.util.List;

/**
 * One piece of a debrief, not laid out: made harmless to terminals.
 *
 * @param label what stands before the text, for figures and bars; else empty
 * @param cells a line of a table, cell by cell, for whoever lays tables; its text says the same in words
 */
public record Passage(Kind kind, String label, String text, List<String> cells) {
    /** What it is, for whoever lays it out. */
    public enum Kind {
        TITLE,
        HEADING,
        SUBHEADING,
        TEXT,
        /** One of a list. */
        ITEM,
        /** A label and its value. */
        FIGURE,
        /** A row of a chart: a label and a drawing in columns of one width. */
        BAR,
        /** The names of a table's columns. */
        COLUMNS,
        /** A line of a table. */
        ROW
    }

    public Passage {
        label = SafeText.line(label);
        text = SafeText.line(text);
        cells = cells.stream().map(SafeText::line).toList();
    }

    /** One that is no part of a table. */
    public Passage(Kind kind, String label, String text) {
        this(kind, label, text, List.of());
    }
}
