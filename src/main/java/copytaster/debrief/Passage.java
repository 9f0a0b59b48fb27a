package copytaster.debrief;

import copytaster.text.SafeText;

/**
 * One piece of a debrief, not laid out: made harmless to terminals.
 *
 * @param label what stands before the text, for figures and bars; else empty
 */
public record Passage(Kind kind, String label, String text) {
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
        BAR
    }

    public Passage {
        label = SafeText.line(label);
        text = SafeText.line(text);
    }
}
