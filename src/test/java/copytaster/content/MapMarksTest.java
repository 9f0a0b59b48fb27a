package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertEquals;

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
        assertEquals(11, markOf.size());
    }
}
