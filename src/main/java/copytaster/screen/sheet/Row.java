package copytaster.screen.sheet;

import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.text.Width;
import java.util.ArrayList;
import java.util.List;

/**
 * One line of inked text.
 *
 * @param marked the line that the keys act on
 */
public record Row(List<Span> spans, boolean marked) {

    /** Some text in one ink. */
    public record Span(String text, Ink ink) {}

    /** A line with nothing on it. */
    public static final Row BLANK = new Row(List.of(), false);

    /** Keeps its own copy of the list. */
    public Row {
        spans = List.copyOf(spans);
    }

    /** A line of one ink. */
    public static Row of(String text, Ink ink) {
        return new Row(List.of(new Span(text, ink)), false);
    }

    /** This line and more text after it. */
    public Row and(String text, Ink ink) {
        List<Span> longer = new ArrayList<>(spans);
        longer.add(new Span(text, ink));
        return new Row(longer, marked);
    }

    /** This line and another after it. */
    public Row and(Row other) {
        List<Span> longer = new ArrayList<>(spans);
        longer.addAll(other.spans);
        return new Row(longer, marked || other.marked);
    }

    /** This line filled with blanks up to a column; at least one blank follows what reaches beyond it. */
    public Row upTo(int column) {
        int width = width();
        return and(" ".repeat(Math.max(width == 0 ? 0 : 1, column - width)), Ink.TEXT);
    }

    /** This line as the one that the keys act on, or not. */
    public Row marked(boolean now) {
        return now == marked ? this : new Row(spans, now);
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
            at = canvas.put(at, row, span.text(), span.ink());
        }
        return at;
    }
}
