package copytaster.content;

import copytaster.scenario.Scenario;
import copytaster.scenario.Scenario.Place;
import copytaster.text.Width;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/** The map fits the small screen, and every place lies on it. */
final class MapRules {
    static final int ROWS = 20;
    static final int COLUMNS = 60;

    private static final Pattern MARK = Pattern.compile("[A-Za-z0-9]");

    private MapRules() {}

    static void check(Scenario scenario, Margin margin) {
        List<String> map = scenario.map();
        if (map.size() > ROWS) {
            margin.note(
                    Code.COUNT, "map", "the map has " + map.size() + " rows; " + ROWS + " are the most", "shorten it");
        }
        int widest = 0;
        for (int i = 0; i < map.size(); i++) {
            widest = Math.max(widest, row(map.get(i), "map[" + i + "]", margin));
        }
        if (margin.sound("map")) {
            places(scenario.places(), widest, map.size(), margin);
        }
        marks(scenario.places(), margin);
    }

    /** What stands for a place is one letter or figure, and for no other. */
    private static void marks(List<Place> places, Margin margin) {
        Map<String, Integer> taken = new HashMap<>();
        for (int i = 0; i < places.size(); i++) {
            String path = "places[" + i + "].mark";
            String mark = places.get(i).mark().orElse("");
            if (mark.isEmpty()) {
                continue;
            }
            if (!MARK.matcher(mark).matches()) {
                margin.note(
                        Code.BAD_MARK,
                        path,
                        Quote.of(mark) + " cannot stand for a place",
                        "use one letter, A to Z or a to z, or one figure");
                continue;
            }
            Integer first = taken.putIfAbsent(mark, i);
            if (first != null) {
                margin.note(
                        Code.DUPLICATE_MARK,
                        path,
                        Quote.of(mark) + " stands already for "
                                + Quote.of(places.get(first).name()) + ", on line "
                                + margin.line("places[" + first + "].mark"),
                        "give one of the two another letter or figure");
            }
        }
    }

    /** Checks a row and gives its columns. */
    private static int row(String row, String path, Margin margin) {
        int columns = row.codePointCount(0, row.length());
        if (columns > COLUMNS) {
            margin.note(
                    Code.TOO_LONG,
                    path,
                    "this row of the map has " + columns + " columns; " + COLUMNS + " are the most",
                    "shorten it");
        }
        // Places are found by counting characters, which takes them to be one column wide each.
        row.codePoints()
                .filter(point -> Width.ofCodePoint(point) != 1 && !UnsafeText.dangerous(point))
                .findFirst()
                .ifPresent(point -> margin.note(
                        Code.MAP_GLYPH,
                        path,
                        Quote.name(point) + " is not one column wide",
                        "draw with letters, lines and blocks of one column"));
        return columns;
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
