package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.narrate.Holding;
import copytaster.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** A place of the campaign keeps its mark and its spot from shift to shift, and no other place has them. */
class MapMarksTest {
    private static final List<String> SHIFTS =
            List.of("kunduz-monday", "kunduz-tuesday", "kunduz-wednesday", "kunduz-thursday");

    /** The map had an {@code o} of which nothing was said, and a piece of a road that led nowhere. */
    @Test
    void what_is_drawn_is_a_place_or_leads_somewhere() throws IOException {
        for (String shift : SHIFTS) {
            Path file = Path.of("scenarios", shift + ".json");
            Scenario scenario = ScenarioReader.load(file.toString(), Files.readAllBytes(file))
                    .value()
                    .orElseThrow();
            List<String> map = scenario.map();
            for (int row = 0; row < map.size(); row++) {
                for (int column = 0; column < map.get(row).length(); column++) {
                    int x = column;
                    int y = row;
                    boolean spot = at(map, x, y) == 'o'
                            && !Character.isLetter(at(map, x - 1, y))
                            && !Character.isLetter(at(map, x + 1, y));
                    boolean place = scenario.places().stream().anyMatch(p -> p.column() == x && p.row() == y);
                    assertEquals(spot, place, shift + ": " + column + ", " + row);
                    boolean leads = at(map, x, y) != '|' || at(map, x, y - 1) != ' ' || at(map, x, y + 1) == '|';
                    assertTrue(
                            leads && (at(map, x, y) != '|' || at(map, x, y + 1) != ' '), shift + ": " + x + ", " + y);
                }
            }
        }
    }

    private static char at(List<String> map, int column, int row) {
        boolean inside = row >= 0
                && row < map.size()
                && column >= 0
                && column < map.get(row).length();
        return inside ? map.get(row).charAt(column) : ' ';
    }

    @Test
    void the_shifts_of_kunduz_agree() throws IOException {
        Map<String, String> markOf = new TreeMap<>();
        Map<String, String> spotOf = new TreeMap<>();
        for (String shift : SHIFTS) {
            Path file = Path.of("scenarios", shift + ".json");
            Scenario scenario = ScenarioReader.load(file.toString(), Files.readAllBytes(file))
                    .value()
                    .orElseThrow();
            for (Scenario.Place place : scenario.places()) {
                String mark = place.mark().orElse("none");
                String spot = place.column() + "," + place.row();
                assertEquals(spot, spotOf.computeIfAbsent(mark, m -> spot), shift + ": " + place.name());
                assertEquals(mark, markOf.computeIfAbsent(spot, s -> mark), shift + ": " + place.name());
            }
        }
        assertEquals(13, markOf.size());
    }

    /** ◇ was the army on Monday and the police on Wednesday. */
    @Test
    void whoever_holds_places_in_several_shifts_has_one_sign_in_all() throws IOException {
        Map<String, String> signOf = new TreeMap<>();
        for (String shift : SHIFTS) {
            Path file = Path.of("scenarios", shift + ".json");
            Scenario scenario = ScenarioReader.load(file.toString(), Files.readAllBytes(file))
                    .value()
                    .orElseThrow();
            Map<String, String> signs = Holding.signs(scenario.places());
            for (String holder : List.of("Taliban", "government", "contested")) {
                String sign = signs.getOrDefault(holder, signOf.getOrDefault(holder, ""));
                assertEquals(signOf.getOrDefault(holder, sign), sign, shift + ": " + holder);
                if (!sign.isEmpty()) {
                    signOf.put(holder, sign);
                }
            }
        }
        assertEquals(3, signOf.size(), signOf.toString());
    }
}
