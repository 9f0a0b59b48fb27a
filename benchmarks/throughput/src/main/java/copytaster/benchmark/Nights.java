package copytaster.benchmark;

import copytaster.content.ScenarioReader;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;

/** The nights that are played. */
final class Nights {
    private Nights() {}

    /** The file of a shipped shift, from the game's jar. */
    static byte[] file(String id) {
        try (InputStream in = ScenarioReader.class.getResourceAsStream("/scenarios/" + id + ".json")) {
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Night shipped(String id) {
        return read(id + ".json", file(id));
    }

    static Night read(String name, byte[] file) {
        return new Night(ScenarioReader.load(name, file).value().orElseThrow(), Mode.RECORD);
    }
}
