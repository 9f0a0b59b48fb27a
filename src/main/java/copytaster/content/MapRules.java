package copytaster.content;

import copytaster.scenario.Scenario;
import copytaster.scenario.Scenario.Place;
import java.util.List;

/** The map fits the small screen, and every place lies on it. */
final class MapRules {
    static final int ROWS = 20;
    static final int COLUMNS = 60;

    private MapRules() {}

    static void check(Scenario scenario, Margin margin) {
        List<String> map = scenario.map();
        if (map.size() > ROWS) {
            margin.note(
                    Code.COUNT, "map", "the map has " + map.size() + " rows; " + ROWS + " are the most", "shorten it");
        }
        int widest = 0;
        for (int i = 0; i < map.size(); i++) {
            int columns = map.get(i).codePointCount(0, map.get(i).length());
            widest = Math.max(widest, columns);
            if (columns > COLUMNS) {
                margin.note(
                        Code.TOO_LONG,
                        "map[" + i + "]",
                        "this row of the map has " + columns + " columns; " + COLUMNS + " are the most",
                        "shorten it");
            }
        }
        if (margin.sound("map")) {
            places(scenario.places(), widest, map.size(), margin);
        }
    }

    private static void places(List<Place> places, int columns, int rows, Margin margin) {
        for (int i = 0; i < places.size(); i++) {
            String path = "places[" + i + "]";
            within(places.get(i).column(), columns, "column", path + ".column", margin);
            within(places.get(i).row(), rows, "row", path + ".row", margin);
        }
    }

    private static void within(int at, int count, String what, String path, Margin margin) {
        if (at >= count) {
            margin.note(
                    Code.OFF_MAP,
                    path,
                    what + " " + at + " is off the map",
                    count == 0 ? "draw the map, or take the place away" : "the last " + what + " is " + (count - 1));
        }
    }
}
