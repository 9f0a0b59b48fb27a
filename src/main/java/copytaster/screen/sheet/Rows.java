package copytaster.screen.sheet;

import copytaster.screen.Ink;
import copytaster.text.Width;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntPredicate;

/** Builds lines for a given number of columns: wraps, indents, packs. Mutable, for the making of one view. */
public final class Rows {
    /** Text beside a label needs this many columns, or it goes below it. */
    private static final int LEAST = 8;

    private final int width;
    private final List<Row> rows = new ArrayList<>();
    private final List<Integer> stops = new ArrayList<>();
    private boolean marking;
    private int entry = -1;

    /** @param width columns; below 1 counts as 1 */
    public Rows(int width) {
        this.width = Math.max(1, width);
    }

    /**
     * The largest number from 0 to some most that fits, where whatever fits, all that is less fits too; 0 if nothing does.
     *
     * @param most 0 or more
     */
    public static int most(int most, IntPredicate fits) {
        int least = 0;
        int above = most + 1;
        while (above - least > 1) {
            int middle = (least + above) / 2;
            if (fits.test(middle)) {
                least = middle;
            } else {
                above = middle;
            }
        }
        return least;
    }

    /** The columns that lines are wrapped to. */
    public int width() {
        return width;
    }

    /** Lines so far: the number of the next. */
    public int size() {
        return rows.size();
    }

    /** From here on lines are marked as those that the keys act on, or no longer. */
    public Rows mark(boolean on) {
        marking = on;
        return this;
    }

    /** From here on lines are marked or not, and part of an entry that a click on them means; −1 for none. */
    public Rows entry(int of, boolean marked) {
        entry = of;
        return mark(marked);
    }

    /** The next line begins something that a reader may want to jump to. */
    public Rows stop() {
        stops.add(rows.size());
        return this;
    }

    /** An empty line; never two in a row, never first. */
    public Rows gap() {
        if (!rows.isEmpty() && !rows.get(rows.size() - 1).isBlank()) {
            rows.add(Row.BLANK);
        }
        return this;
    }

    /** A finished line. */
    public Rows row(Row row) {
        rows.add(entry < 0 ? row.marked(marking) : row.marked(marking).entry(entry));
        return this;
    }

    /** A heading with room above it. */
    public Rows heading(String text) {
        return gap().row(Row.of(text, Ink.TITLE));
    }

    /** Wrapped text. */
    public Rows text(String text, Ink ink) {
        return text(0, text, ink);
    }

    /** Wrapped text, every line indented. */
    public Rows text(int indent, String text, Ink ink) {
        return hang(Row.of(" ".repeat(indent), Ink.TEXT), text, ink);
    }

    /** A label, then text wrapped beside it. */
    public Rows hang(Row label, String text, Ink ink) {
        boolean narrow = width - label.width() < LEAST;
        int indent = narrow ? Math.min(label.width(), width / 2) : label.width();
        boolean labelled = narrow;
        if (narrow && !label.isBlank()) {
            row(cut(label, width));
        }
        for (String line : Wrap.lines(text, width - indent)) {
            row((labelled ? Row.of(" ".repeat(indent), Ink.TEXT) : label).and(line, ink));
            labelled = true;
        }
        return this;
    }

    /** Wrapped text that a label begins, every line indented alike; a label too long for a line stands above. */
    public Rows led(int indent, Row label, String text, Ink ink) {
        Row blank = Row.of(" ".repeat(indent), Ink.TEXT);
        StringBuilder named = new StringBuilder();
        label.spans().forEach(span -> named.append(span.text()));
        List<String> lines = Wrap.lines(named + text, width - indent);
        if (!lines.get(0).startsWith(named.toString().stripTrailing())) {
            return row(cut(blank.and(label), width)).text(indent, text, ink);
        }
        String beside =
                lines.get(0).substring(Math.min(named.length(), lines.get(0).length()));
        row(blank.and(label).and(beside, ink));
        lines.subList(1, lines.size()).forEach(line -> row(blank.and(line, ink)));
        return this;
    }

    /** Short pieces side by side with {@code gap} blanks between, on as many lines as they need, those after the first indented. */
    public Rows flow(int indent, int gap, List<Row> pieces) {
        Row line = Row.BLANK;
        int used = 0;
        boolean first = true;
        for (Row piece : pieces) {
            int wide = piece.width();
            if (used > 0 && used + gap + wide > width) {
                row(line);
                used = 0;
                first = false;
            }
            if (used > 0) {
                line = line.and(" ".repeat(gap), Ink.TEXT).and(piece);
                used += gap + wide;
            } else {
                line = first ? piece : Row.of(" ".repeat(indent), Ink.TEXT).and(piece);
                used = line.width();
            }
        }
        return used > 0 ? row(line) : this;
    }

    /** A line with one thing at the left and one at the right; the left is cut where both do not fit. */
    public Rows ends(Row left, String right, Ink ink) {
        int room = width - Width.of(right) - 1;
        Row cut = left.width() <= room ? left : cut(left, room);
        return row(cut.and(" ".repeat(Math.max(1, width - cut.width() - Width.of(right))), Ink.TEXT)
                .and(right, ink));
    }

    /** A line cut with an ellipsis to some columns. */
    public static Row cut(Row row, int columns) {
        if (row.width() <= columns) {
            return row;
        }
        Row cut = new Row(List.of(), row.marked(), row.entry());
        int left = columns;
        for (Row.Span span : row.spans()) {
            int wide = Width.of(span.text());
            if (wide > left
                    || wide == left && span != row.spans().get(row.spans().size() - 1)) {
                return left < 1 ? cut : cut.and(Wrap.fit(span.text() + Wrap.ELLIPSIS, left), span.ink());
            }
            cut = cut.and(new Row(List.of(span), false, -1));
            left -= wide;
        }
        return cut;
    }

    /** The lines, by their numbers, that were marked by {@link #stop}. */
    public List<Integer> stops() {
        return List.copyOf(stops);
    }

    /** The lines built. */
    public List<Row> list() {
        return List.copyOf(rows);
    }
}
