package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Authors' mistakes and hostile files, each beside the exact report that it earns. To accept changed reports run with {@code
 * -Dgolden.update=true}: the files are rewritten and the run fails, so that nobody accepts a change without looking at it.
 */
class BrokenFilesTest {
    private static final Path FOLDER = Path.of("src", "test", "resources", "broken");

    static List<String> files() throws IOException {
        try (Stream<Path> files = Files.list(FOLDER)) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("files")
    void reportIsExact(String name) throws IOException {
        Loaded<?> loaded = ScenarioReader.load(name, Files.readAllBytes(FOLDER.resolve(name)));
        Path expected = FOLDER.resolve(name.replace(".json", ".expected"));
        if (Boolean.getBoolean("golden.update")) {
            Files.writeString(expected, loaded.report());
            fail("rewrote " + expected + "; look at it, then run again without golden.update");
        }
        assertAll(
                () -> assertEquals(Files.readString(expected), loaded.report()),
                () -> assertTrue(loaded.value().isEmpty(), "a file with errors is never handed out"),
                () -> assertTrue(loaded.report().chars().allMatch(c -> c == '\n' || c >= ' ' && c != 0x202e)));
    }
}
