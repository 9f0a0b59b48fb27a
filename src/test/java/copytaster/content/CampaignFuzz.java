package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.scenario.Campaign;
import copytaster.testing.Harmless;
import copytaster.testing.Trees;
import java.nio.file.Path;

/**
 * Campaign files. Any bytes load to a campaign or to problems that are safe to print; what loads is accepted by the schema, holds no
 * harmful character, and names no file outside its own folder.
 */
public final class CampaignFuzz {
    private static final Path FOLDER = Path.of("/folder");

    private CampaignFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Loaded<Campaign> loaded = CampaignReader.load("two.campaign.json", input);
        Fuzzed.told(loaded);
        assertEquals(loaded, CampaignReader.load("two.campaign.json", input), "loaded again");
        if (loaded.value().isPresent()) {
            assertTrue(SchemaTest.accepts(SchemaTest.CAMPAIGN, loaded.text()), "the schema refuses it");
            Trees.texts(loaded.value().get()).forEach(text -> Harmless.line("text", text));
            for (String name : loaded.value().get().scenarios()) {
                assertTrue(FOLDER.resolve(name).normalize().startsWith(FOLDER), name);
            }
        }
    }
}
