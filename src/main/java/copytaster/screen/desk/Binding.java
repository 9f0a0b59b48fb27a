package copytaster.screen.desk;

import copytaster.screen.Stroke;
import java.util.List;

/**
 * Keys that ask for one thing in some places.
 *
 * @param keys how help names the keys
 * @param label what the key line says, empty to leave it out there
 * @param help what the help says
 */
public record Binding(Action action, List<Stroke> strokes, String keys, String label, String help, List<Place> places) {

    /** Keeps its own copies of the lists. */
    public Binding {
        strokes = List.copyOf(strokes);
        places = List.copyOf(places);
    }

    boolean answers(Place place, Stroke stroke) {
        return places.contains(place) && strokes.contains(stroke);
    }
}
