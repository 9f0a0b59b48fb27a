package copytaster.screen.desk;

import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.screen.Stroke;
import copytaster.screen.sheet.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.function.Predicate;

/** The last line: the keys of a place, as many as fit; help is never left out. Each is a button for the mouse. */
public final class KeyLine {
    /** What stands between two pieces. */
    private static final int GAP = 2;

    private record Piece(Row row, Stroke stroke) {
        int width() {
            return row.width() + GAP;
        }
    }

    /** Those that fit. */
    private final List<Piece> shown;

    /** Those that do not, in their order. */
    private final List<Piece> left;

    private KeyLine(List<Piece> shown, List<Piece> left) {
        this.shown = shown;
        this.left = left;
    }

    /** Draws the keys of a place from a column on, in so many columns. */
    public static void draw(Canvas canvas, int column, int row, int columns, Keymap keymap, Place place) {
        of(keymap, place, columns, Function.identity()).draw(canvas, column, row);
    }

    /** The same, of those whose action does something. */
    public static void draw(
            Canvas canvas, int column, int row, int columns, Keymap keymap, Place place, Predicate<Action> useful) {
        of(keymap, place, columns, new Useful(useful)).draw(canvas, column, row);
    }

    /** Keys as they are, where they are of use. */
    private record Useful(Predicate<Action> useful) implements Function<Binding, Binding> {
        @Override
        public Binding apply(Binding binding) {
            return useful.test(binding.action()) ? binding : binding.called("");
        }
    }

    /**
     * The keys of a place in so many columns.
     *
     * @param now each key as it is just now: its name, empty to leave it out, and those of its keys that do something
     */
    static KeyLine of(Keymap keymap, Place place, int columns, Function<Binding, Binding> now) {
        if (place == Place.REPORT || place == Place.ANSWER) {
            Row any = Row.of("any key", Ink.KEY).and(" goes on", Ink.DIM);
            return new KeyLine(List.of(new Piece(any, Stroke.of(copytaster.screen.Key.ENTER))), List.of());
        }
        List<Piece> all = new ArrayList<>();
        List<Piece> last = new ArrayList<>();
        List<Binding> bindings = new ArrayList<>();
        for (Binding binding : keymap.of(place)) {
            bindings.add(now.apply(binding));
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
                Row row = Row.of(keys(bindings.subList(i, end + 1)), Ink.KEY).and(' ' + binding.label(), Ink.DIM);
                boolean kept = binding.action() == Action.HELP
                        || binding.action() == Action.PALETTE && place != Place.COMPOSER
                        || binding.action() == Action.BACK;
                (kept ? last : all).add(new Piece(row, binding.strokes().get(0)));
                i = end;
            }
        }
        return fitting(all, last, columns);
    }

    private static KeyLine fitting(List<Piece> all, List<Piece> last, int columns) {
        List<Piece> shown = new ArrayList<>();
        List<Piece> left = new ArrayList<>();
        int room = columns + GAP - width(last);
        for (Piece piece : all) {
            if (piece.width() <= room) {
                shown.add(piece);
                room -= piece.width();
            } else {
                left.add(piece);
            }
        }
        shown.addAll(last);
        return new KeyLine(shown, left);
    }

    /** Draws those that fit from a column on. */
    void draw(Canvas canvas, int column, int row) {
        draw(canvas, column, row, shown);
    }

    /** Draws those that did not fit on another line, if they all have room there. */
    void rest(Canvas canvas, int column, int row, int columns) {
        if (width(left) - GAP <= columns) {
            draw(canvas, column, row, left);
        }
    }

    private static void draw(Canvas canvas, int column, int row, List<Piece> pieces) {
        int at = column;
        for (Piece piece : pieces) {
            int end = piece.row().draw(canvas, at, row);
            canvas.button(at, row, end - at, piece.stroke());
            at = end + GAP;
        }
    }

    /** The columns that those which fit take. */
    int width() {
        return Math.max(0, width(shown) - GAP);
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
