package copytaster.screen.sheet;

import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.screen.Stroke;
import copytaster.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * One line of inked text.
 *
 * @param marked the line that the keys act on
 * @param entry the entry of its list that a click on it means, −1 for none
 */
public record Row(List<Span> spans, boolean marked, int entry) {

    /**
     * Some text in one ink.
     *
     * @param button the key that a click on it is, if it is a button
     * @param entry the entry that a click on it means where a line holds several, −1 for none
     */
    public record Span(String text, Ink ink, Optional<Stroke> button, int entry) {}

    /** A line with nothing on it. */
    public static final Row BLANK = new Row(List.of(), false, -1);

    /** Keeps its own copy of the list. */
    public Row {
        spans = List.copyOf(spans);
    }

    /** A line of one ink. */
    public static Row of(String text, Ink ink) {
        return BLANK.and(text, ink);
    }

    /** A button: a click on the text is this key. */
    public static Row button(String text, Ink ink, Stroke stroke) {
        return new Row(List.of(new Span(text, ink, Optional.of(stroke), -1)), false, -1);
    }

    /** This line and more text after it. */
    public Row and(String text, Ink ink) {
        List<Span> longer = new ArrayList<>(spans);
        longer.add(new Span(text, ink, Optional.empty(), -1));
        return new Row(longer, marked, entry);
    }

    /** This line and another after it. */
    public Row and(Row other) {
        List<Span> longer = new ArrayList<>(spans);
        longer.addAll(other.spans);
        return new Row(longer, marked || other.marked, Math.max(entry, other.entry));
    }

    /** This line filled with blanks up to a column; at least one blank follows what reaches beyond it. */
    public Row upTo(int column) {
        int width = width();
        return and(" ".repeat(Math.max(width == 0 ? 0 : 1, column - width)), Ink.TEXT);
    }

    /** This line as the one that the keys act on, or not. */
    public Row marked(boolean now) {
        return now == marked ? this : new Row(spans, now, entry);
    }

    /** This line as part of an entry. */
    public Row entry(int of) {
        return of == entry ? this : new Row(spans, marked, of);
    }

    /** This line as one of several entries that stand on one line: a click on any of its text means it. */
    public Row choice(int of) {
        List<Span> chosen = new ArrayList<>();
        for (Span span : spans) {
            chosen.add(new Span(span.text(), span.ink(), span.button(), of));
        }
        return new Row(chosen, marked, entry);
    }

    /** Columns that it takes. */
    public int width() {
        int width = 0;
        for (Span span : spans) {
            width += Width.of(span.text());
        }
        return width;
    }

    /** Whether nothing is on it. */
    public boolean isBlank() {
        for (Span span : spans) {
            if (!span.text().isBlank()) {
                return false;
            }
        }
        return true;
    }

    /** Draws the line; returns the column after it. */
    public int draw(Canvas canvas, int column, int row) {
        int at = column;
        for (Span span : spans) {
            int end = canvas.put(at, row, span.text(), span.ink());
            if (span.button().isPresent()) {
                canvas.button(at, row, end - at, span.button().get());
            }
            at = end;
        }
        return at;
    }
}
