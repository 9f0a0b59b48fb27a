package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.content.ScenarioFinder.Found;
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
