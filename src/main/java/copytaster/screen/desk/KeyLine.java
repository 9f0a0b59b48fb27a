package copytaster.screen.desk;

import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.screen.Stroke;
import copytaster.screen.sheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/** The last line, or the last two: the keys of a place, as many as fit; help is never left out. Each is a button for the mouse. */
public final class KeyLine {
    /** What stands between two pieces. */
    private static final int GAP = 2;

    /** @param row what is drawn, blank for nothing; @param columns what is kept for it */
    private record Piece(Row row, Stroke stroke, int columns) {
        int width() {
            return columns + GAP;
        }
    }

    /** Those that fit, row by row. */
    private final List<List<Piece>> rows;

    private KeyLine(List<List<Piece>> rows) {
        this.rows = rows;
    }

    /** Draws the keys of a place from a column on, in so many columns. */
    public static void draw(Canvas canvas, int column, int row, int columns, Keymap keymap, Place place) {
        of(keymap, place, columns, Function.identity()).draw(canvas, column, row);
    }

    /** The same, each key called what it is just now. */
    public static void draw(
            Canvas canvas,
            int column,
            int row,
            int columns,
            Keymap keymap,
            Place place,
            Function<Binding, Binding> now) {
        of(keymap, place, columns, now).draw(canvas, column, row);
    }

    /**
     * The keys of a place in so many columns.
     *
     * @param now each key as it is just now: its name, empty to leave it out, and those of its keys that do something
     */
    static KeyLine of(Keymap keymap, Place place, int columns, Function<Binding, Binding> now) {
        return steady(keymap, place, columns, 1, now, now);
    }

    /**
     * The same for a place where keys come and go: what does nothing just now leaves its columns free at the end, so that there is no hole
     * and what stays at the edge stays; on as many rows as all of them need.
     *
     * @param most rows that there are
     * @param ever each key at its longest; its name empty for what can never do anything here
     */
    static KeyLine steady(
            Keymap keymap,
            Place place,
            int columns,
            int most,
            Function<Binding, Binding> ever,
            Function<Binding, Binding> now) {
        List<Piece> all = new ArrayList<>();
        List<Piece> last = new ArrayList<>();
        List<Piece> gone = new ArrayList<>();
        List<Binding> bindings = new ArrayList<>();
        List<Binding> shown = new ArrayList<>();
        for (Binding binding : keymap.of(place)) {
            Binding named = ever.apply(binding);
            bindings.add(named);
            shown.add(now == ever ? named : now.apply(binding));
        }
        for (int i = 0; i < bindings.size(); i++) {
            Binding binding = bindings.get(i);
            boolean named = !binding.label().isEmpty() && !binding.strokes().isEmpty();
            if (named && !binding.action().name().equals(place.name())) {
                int end = i;
                while (end + 1 < bindings.size()
                        && bindings.get(end + 1).label().equals(binding.label())) {
                    end++;
                }
                boolean kept = binding.action() == Action.HELP
                        || binding.action() == Action.PALETTE
                        || binding.action() == Action.BACK;
                int wide = row(bindings.subList(i, end + 1)).width();
                Row row = row(shown.subList(i, end + 1));
                Piece piece = new Piece(row, binding.strokes().get(0), wide);
                if (row.isBlank()) {
                    gone.add(piece);
                } else {
                    (kept ? last : all).add(piece);
                }
                i = end;
            }
        }
        all.addAll(gone);
        if (place == Place.REPORT || place == Place.ANSWER) {
            Row any =
                    Row.of(all.isEmpty() ? "any key" : "any other key", Ink.KEY).and(" goes on", Ink.DIM);
            last.add(new Piece(any, Stroke.of(copytaster.screen.Key.ENTER), any.width()));
        }
        return fitting(all, last, columns, most, now != ever);
    }

    /** The keys that have one name, and that name; blank without one. */
    private static Row row(List<Binding> bindings) {
        List<Binding> named = new ArrayList<>();
        for (Binding binding : bindings) {
            if (!binding.label().isEmpty()) {
                named.add(binding);
            }
        }
        return named.isEmpty()
                ? Row.BLANK
                : Row.of(keys(named), Ink.KEY).and(' ' + named.get(0).label(), Ink.DIM);
    }

    /** @param steady whether what stays is to stand at the edge, so that what comes and goes leaves no hole within a row */
    private static KeyLine fitting(List<Piece> all, List<Piece> last, int columns, int most, boolean steady) {
        List<List<Piece>> rows = new ArrayList<>();
        List<Piece> left = all;
        boolean end = false;
        while (!end) {
            end = rows.size() == most - 1 || width(left) + width(last) <= columns + GAP;
            int room = columns + GAP - (end ? width(last) : 0);
            List<Piece> shown = new ArrayList<>();
            List<Piece> rest = new ArrayList<>();
            for (Piece piece : left) {
                boolean fits = piece.width() <= room;
                (fits ? shown : rest).add(piece);
                room -= fits ? piece.width() : 0;
            }
            if (end && rows.isEmpty() && steady) {
                shown.add(new Piece(Row.BLANK, null, room - GAP));
            }
            if (end) { // nor may it leave one where a row begins
                shown.addAll(rows.isEmpty() ? shown.size() : 0, last);
            }
            rows.add(shown);
            left = rest;
        }
        return new KeyLine(rows);
    }

    /** How many rows they take, 1 at least. */
    int rows() {
        return rows.size();
    }

    /** Draws those that fit from a column on, their last row in {@code last}. */
    void draw(Canvas canvas, int column, int last) {
        for (int i = 0; i < rows.size(); i++) {
            int at = column;
            int row = last + 1 - rows.size() + i;
            for (Piece piece : rows.get(i)) {
                if (!piece.row().isBlank()) {
                    int end = piece.row().draw(canvas, at, row);
                    canvas.button(at, row, end - at, piece.stroke());
                }
                at += piece.width();
            }
        }
    }

    /** The columns that the widest of its rows takes. */
    int width() {
        int widest = 0;
        for (List<Piece> row : rows) {
            widest = Math.max(widest, width(row) - GAP);
        }
        return widest;
    }

    private static int width(List<Piece> pieces) {
        int width = 0;
        for (Piece piece : pieces) {
            width += piece.width();
        }
        return width;
    }

    /** The first key of each binding; {@code 1-5} for a run of characters. */
    private static String keys(List<Binding> bindings) {
        List<Stroke> strokes = new ArrayList<>();
        if (bindings.size() == 1
                && (bindings.get(0).action() == Action.DETAIL || bindings.get(0).action() == Action.TURN)) {
            return bindings.get(0).keys();
        }
        for (Binding binding : bindings) {
            if (!binding.strokes().isEmpty()) {
                strokes.add(binding.strokes().get(0));
            }
        }
        return new Binding(bindings.get(0).action(), strokes, "", "", List.of(), false).keys();
    }
}
