package copytaster.content;

import copytaster.scenario.Scenario;
import copytaster.scenario.Scenario.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Every place has a spot of its own, where the map shows something, and a mark if any has. */
final class MapCraft {
    private record Spot(int column, int row) {}

    private MapCraft() {}

    static void check(Scenario scenario, Margin margin) {
        List<Place> places = scenario.places();
        halfMarked(places, margin);
        Map<Spot, String> taken = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            Place place = places.get(i);
            String path = "places[" + i + "]";
            Spot spot = new Spot(place.column(), place.row());
            String first = taken.putIfAbsent(spot, path);
            if (first != null) {
                margin.noteAnyway(
                        Code.SAME_SPOT,
                        path,
                        "the place on line " + margin.line(first) + " has the same column and row",
                        "move one of them");
            } else if (blank(scenario.map().get(spot.row()), spot.column())) {
                margin.noteAnyway(
                        Code.BLANK_SPOT,
                        path,
                        "the map has a space at column " + spot.column() + " of row " + spot.row()
                                + ", both counted from 0",
                        "draw a mark there, or move the place to its mark");
            }
        }
    }

    /** Where some places have marks of their own, the others want one: told once, at the first of them. */
    private static void halfMarked(List<Place> places, Margin margin) {
        if (places.stream().noneMatch(place -> place.mark().isPresent())) {
            return;
        }
        for (int i = 0; i < places.size(); i++) {
            if (places.get(i).mark().isEmpty()) {
                margin.noteAnyway(
                        Code.HALF_MARKED,
                        "places[" + i + "]",
                        "this place has no \"mark\", and others have",
                        "give each a letter or figure of its own");
                return;
            }
        }
    }

    private static boolean blank(String row, int column) {
        int[] signs = row.codePoints().toArray();
        return column >= signs.length || Character.isWhitespace(signs[column]);
    }
}
