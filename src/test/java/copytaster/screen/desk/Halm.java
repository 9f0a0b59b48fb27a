package copytaster.screen.desk;

import copytaster.content.ScenarioReader;
import copytaster.rules.Rules;
import copytaster.rules.Setup;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Scenario;
import copytaster.session.Header;
import copytaster.session.Session;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** The small night at Halm: five turns that can be played in tests. */
public final class Halm {
    private static final Path FILE = Path.of("src", "test", "resources", "scenarios", "small-night.json");

    private Halm() {}

    public static Scenario scenario() {
        try {
            return ScenarioReader.load(FILE.toString(), Files.readAllBytes(FILE))
                    .value()
                    .orElseThrow();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A session that has not been opened. */
    public static Session session(Mode mode, long seed) {
        return session(scenario(), mode, seed);
    }

    /** The same of another scenario. */
    public static Session session(Scenario scenario, Mode mode, long seed) {
        Night night = new Night(scenario, mode);
        Header header = new Header(
                "test",
                Rules.VERSION,
                "s-1",
                "2026-01-01T00:00:00Z",
                night.scenario().id(),
                night.scenario().hash(),
                mode,
                seed,
                Setup.USUAL,
                Optional.empty(),
                false);
        return Session.begin(header, night);
    }
}
