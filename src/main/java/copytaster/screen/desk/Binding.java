package copytaster.screen.desk;

import copytaster.screen.Key;
import copytaster.screen.Stroke;
import java.util.ArrayList;
import java.util.List;

/**
 * Keys that ask for one thing in some places.
 *
 * @param strokes the keys; none for what only the palette offers
 * @param label what the key line says, empty to leave it out there
 * @param help what the help and the palette say
 * @param fixed no settings file can move it
 */
public record Binding(
        Action action, List<Stroke> strokes, String label, String help, List<Place> places, boolean fixed) {

    /** Keeps its own copies of the lists. */
    public Binding {
        strokes = List.copyOf(strokes);
        places = List.copyOf(places);
    }

    boolean answers(Place place, Stroke stroke) {
        return places.contains(place) && strokes.contains(stroke);
    }

    /** The same on other keys. */
    Binding on(List<Stroke> others) {
        return new Binding(action, others, label, help, places, fixed);
    }

    /** The same in other places. */
    Binding in(List<Place> others) {
        return new Binding(action, strokes, label, help, others, fixed);
    }

    /** The same by another name on the key line; empty leaves it out there. */
    public Binding called(String other) {
        return new Binding(action, strokes, other, help, places, fixed);
    }

    /** The same by another name everywhere. */
    Binding called(String other, String told) {
        return new Binding(action, strokes, other, told, places, fixed);
    }

    /** All its keys, for the help: {@code ↑ k}; a run of characters as {@code a-f}. */
    public String keys() {
        int run = run();
        List<String> keys = new ArrayList<>();
        for (Stroke stroke : strokes.subList(0, run)) {
            keys.add(stroke.label());
        }
        if (run < strokes.size()) {
            keys.add(strokes.get(run).label()
                    + '-'
                    + strokes.get(strokes.size() - 1).label());
        }
        return String.join(" ", keys);
    }

    /** Where the run of characters that its last keys are begins; their number if these are no such run. */
    private int run() {
        int from = strokes.size() - 1;
        while (from > 0 && follows(strokes.get(from - 1), strokes.get(from))) {
            from--;
        }
        return strokes.size() - from > 2 ? from : strokes.size();
    }

    private static boolean follows(Stroke one, Stroke next) {
        return one.key() == Key.CHARACTER && next.key() == Key.CHARACTER && next.character() - one.character() == 1;
    }
}
