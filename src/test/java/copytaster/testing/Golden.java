package copytaster.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Files that hold what a test expects. With {@code -Dgolden.update=true} a differing file is rewritten and the test fails all the
 * same, so that nobody accepts a change by accident.
 */
public final class Golden {
    private static final Path ROOT = Path.of("src", "test", "resources");

    private Golden() {}

    /** Compares {@code actual} with the file {@code name} under the test resources. */
    public static void assertMatches(String name, String actual) {
        assertMatches(ROOT.resolve(name), actual);
    }

    /** Compares {@code actual} with {@code file}. */
    public static void assertMatches(Path file, String actual) {
        try {
            String expected = Files.exists(file) ? Files.readString(file) : "";
            if (expected.equals(actual)) {
                return;
            }
            if (Boolean.getBoolean("golden.update")) {
                Files.createDirectories(file.getParent());
                Files.writeString(file, actual);
                fail(file + " was rewritten; look at the difference, then run again");
            }
            assertEquals(expected, actual, file + " differs; -Dgolden.update=true rewrites it");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
