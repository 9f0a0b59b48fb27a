package copytaster.screen.desk;

import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import java.util.ArrayList;
import java.util.List;

/** The last line: the keys of a place, as many as fit; help is never left out. */
public final class KeyLine {
    private KeyLine() {}

    /** The keys of a place in so many columns. */
    public static Row of(Place place, int columns) {
        if (place == Place.REPORT || place == Place.ANSWER) {
            return Row.of("any key", Ink.KEY).and(" goes on", Ink.DIM);
        }
        List<Row> pieces = new ArrayList<>();
        List<Row> last = new ArrayList<>();
        for (Binding binding : Keymap.of(place)) {
            if (!binding.label().isEmpty() && !binding.action().name().equals(place.name())) {
                boolean kept = binding.action() == Action.HELP || binding.action() == Action.BACK;
                (kept ? last : pieces).add(Row.of(binding.keys(), Ink.KEY).and(" " + binding.label(), Ink.DIM));
            }
        }
        Row line = Row.BLANK;
        int room = columns;
        for (Row piece : last) {
            room -= piece.width() + 2;
        }
        for (Row piece : pieces) {
            if (piece.width() + 2 <= room) {
                line = line.and(piece).and("  ", Ink.TEXT);
                room -= piece.width() + 2;
            }
        }
        for (Row piece : last) {
            line = line.and(piece).and("  ", Ink.TEXT);
        }
        return line;
    }
}
