package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.content.ScenarioFinder.Found;
import copytaster.scenario.Claim;
import copytaster.scenario.Dispatch;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every scenario that comes with the program is valid and called by its id. */
class ShippedScenariosTest {
    private static final ScenarioFinder SHIPPED = new ScenarioFinder(List.of());

    static List<String> ids() {
        return SHIPPED.scenarios().stream().map(ScenarioFinder.Listed::id).toList();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void isValid(String id) {
        Found.Bytes found = (Found.Bytes) SHIPPED.scenario(id);
        var loaded = ScenarioReader.load(found.file(), found.bytes());
        assertTrue(loaded.value().isPresent(), loaded.report());
        assertEquals(id, loaded.value().get().id());
    }

    /** Without the night of the tests, which they find beside the shipped ones. */
    static List<String> played() {
        return ids().stream().filter(id -> !id.equals("small-night")).toList();
    }

    /** On the page a claim stands alone, its dispatch's other claims elsewhere or settled: its speaker has to be named. */
    @ParameterizedTest
    @MethodSource("played")
    void everyClaimNamesItsSpeaker(String id) {
        Found.Bytes found = (Found.Bytes) SHIPPED.scenario(id);
        List<String> orphans = new ArrayList<>();
        for (Dispatch dispatch : ScenarioReader.load(found.file(), found.bytes())
                .value()
                .orElseThrow()
                .dispatches()) {
            for (Claim claim : dispatch.claims()) {
                for (String text : List.of(claim.asserting(), claim.denying())) {
                    if (text.matches("(He|She|It|They|His|Her|Its|Their)\\b.*|.*, (he|she|it|they) (say|write)s?\\.")) {
                        orphans.add(dispatch.id() + ": " + text);
                    }
                }
            }
        }
        assertEquals(List.of(), orphans);
    }

    /** The wire numbers what comes as the file has it: within a turn its hours went back and forth. */
    @ParameterizedTest
    @MethodSource("played")
    void whatComesInATurnStandsByItsHour(String id) {
        Found.Bytes found = (Found.Bytes) SHIPPED.scenario(id);
        Dispatch last = null;
        for (Dispatch dispatch : ScenarioReader.load(found.file(), found.bytes())
                .value()
                .orElseThrow()
                .dispatches()) {
            boolean later = last == null || last.turn() != dispatch.turn() || last.ago() >= dispatch.ago();
            assertTrue(later, dispatch.id() + " came before the dispatch above it");
            last = dispatch;
        }
    }

    static List<String> campaigns() {
        return SHIPPED.campaigns().stream().map(ScenarioFinder.Listed::id).toList();
    }

    /** Every campaign that comes with the program is valid, and so is each of its shifts. */
    @ParameterizedTest
    @MethodSource("campaigns")
    void isValidCampaign(String id) {
        Found.Bytes found = (Found.Bytes) SHIPPED.campaign(id);
        var loaded = CampaignReader.load(found.file(), found.bytes());
        assertTrue(loaded.value().isPresent(), loaded.report());
        for (String entry : loaded.value().get().scenarios()) {
            assertTrue(SHIPPED.besides(found.file(), entry) instanceof Found.Bytes, entry);
        }
    }
}
