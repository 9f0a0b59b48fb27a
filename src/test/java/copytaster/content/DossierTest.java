package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.content.ScenarioFinder.Found;
import copytaster.scenario.Scenario;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Every claim and fact of the file that the nights of Kunduz were written from is played somewhere, or left out for a reason. */
class DossierTest {
    /** What no player could weigh, and why. */
    private static final Map<String, String> LEFT_OUT = new TreeMap<>();

    @Test
    void every_claim_is_cited_by_a_question_or_a_dispatch() throws IOException {
        Set<String> cited = new TreeSet<>();
        ScenarioFinder shipped = new ScenarioFinder(List.of());
        for (ScenarioFinder.Listed listed : shipped.scenarios()) {
            Found.Bytes file = (Found.Bytes) shipped.scenario(listed.id());
            Scenario scenario =
                    ScenarioReader.load(file.file(), file.bytes()).value().orElseThrow();
            scenario.questions().forEach(question -> cited.addAll(question.dossier()));
            scenario.dispatches().forEach(dispatch -> cited.addAll(dispatch.dossier()));
        }
        List<String> ids = Files.readAllLines(Path.of("src", "test", "resources", "dossier-ids.txt"));
        assertTrue(ids.size() > 180);
        List<String> missing = ids.stream()
                .filter(id -> !cited.contains(id) && !LEFT_OUT.containsKey(id))
                .toList();
        assertEquals(List.of(), missing);
        assertTrue(LEFT_OUT.keySet().stream().noneMatch(cited::contains), "left out and cited");
    }
}
