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

    private KeyLine() {}

    /** Draws the keys of a place from a column on, in so many columns. */
    public static void draw(Canvas canvas, int column, int row, int columns, Keymap keymap, Place place) {
        label(canvas, column, row, columns, keymap, place, Binding::label);
    }

    /** The same, of those whose action does something. */
    public static void draw(
            Canvas canvas, int column, int row, int columns, Keymap keymap, Place place, Predicate<Action> useful) {
        label(canvas, column, row, columns, keymap, place, new Named(useful));
    }

    /** Keys by their own labels, where they are of use. */
    private record Named(Predicate<Action> useful) implements Function<Binding, String> {
        @Override
        public String apply(Binding binding) {
            return useful.test(binding.action()) ? binding.label() : "";
        }
    }

    /** The same, each by what it is called just now; empty leaves a key out. */
    static void label(
            Canvas canvas,
            int column,
            int row,
            int columns,
            Keymap keymap,
            Place place,
            Function<Binding, String> labels) {
        int at = column;
        for (Piece piece : pieces(keymap, place, columns, labels)) {
            int end = piece.row().draw(canvas, at, row);
            canvas.button(at, row, end - at, piece.stroke());
            at = end + GAP;
        }
    }

    /** Columns that the keys of a place take of so many. */
    static int width(Keymap keymap, Place place, int columns) {
        int width = 0;
        for (Piece piece : pieces(keymap, place, columns, Binding::label)) {
            width += piece.width();
        }
        return Math.max(0, width - GAP);
    }

    private static List<Piece> pieces(Keymap keymap, Place place, int columns, Function<Binding, String> labels) {
        List<Piece> all = new ArrayList<>();
        List<Piece> last = new ArrayList<>();
        if (place == Place.REPORT || place == Place.ANSWER) {
            Row any = Row.of("any key", Ink.KEY).and(" goes on", Ink.DIM);
            return List.of(new Piece(any, Stroke.of(copytaster.screen.Key.ENTER)));
        }
        List<Binding> bindings = keymap.of(place);
        for (int i = 0; i < bindings.size(); i++) {
            Binding binding = bindings.get(i);
            String label = labels.apply(binding);
            boolean named = !label.isEmpty() && !binding.strokes().isEmpty();
            if (named && !binding.action().name().equals(place.name())) {
                int end = i;
                while (end + 1 < bindings.size()
                        && labels.apply(bindings.get(end + 1)).equals(label)) {
                    end++;
                }
                Row row = Row.of(keys(bindings.subList(i, end + 1)), Ink.KEY).and(' ' + label, Ink.DIM);
                boolean kept = binding.action() == Action.HELP
                        || binding.action() == Action.PALETTE && place != Place.COMPOSER
                        || binding.action() == Action.BACK;
                (kept ? last : all).add(new Piece(row, binding.strokes().get(0)));
                i = end;
            }
        }
        return fitting(all, last, columns);
    }

    private static List<Piece> fitting(List<Piece> all, List<Piece> last, int columns) {
        List<Piece> pieces = new ArrayList<>();
        int room = columns + GAP;
        for (Piece piece : last) {
            room -= piece.width();
        }
        for (Piece piece : all) {
            if (piece.width() <= room) {
                pieces.add(piece);
                room -= piece.width();
            }
        }
        pieces.addAll(last);
        return pieces;
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
