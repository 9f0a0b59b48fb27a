package copytaster.content;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/** The small valid night that tests play, and ways to spoil it. */
final class Fixture {
    static final Path FOLDER = Path.of("src", "test", "resources", "scenarios");
    static final String NAME = "scenarios/small-night.json";

    private Fixture() {}

    static byte[] bytes() {
        try {
            return Files.readAllBytes(FOLDER.resolve("small-night.json"));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static String text() {
        return new String(bytes(), StandardCharsets.UTF_8);
    }

    /** The report on any text. */
    static String report(String text) {
        return ScenarioReader.load("x.json", text.getBytes(StandardCharsets.UTF_8))
                .report();
    }

    /** The report on the small night with one passage changed. */
    static String reportWith(String passage, String instead) {
        if (!text().contains(passage)) {
            throw new IllegalArgumentException("not in the fixture: " + passage);
        }
        return ScenarioReader.load(NAME, text().replace(passage, instead).getBytes(StandardCharsets.UTF_8))
                .report();
    }
}
