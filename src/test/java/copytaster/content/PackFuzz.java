package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.testing.Harmless;
import copytaster.testing.Trees;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Packs, as zips. Any bytes are a pack or problems that are safe to print, and nothing is written beside the file. Of one that opens the
 * manifest is accepted by the schema, every file lies in the pack, and each can be read to its end or is refused.
 */
public final class PackFuzz {
    private static final Path FILE = file();

    private PackFuzz() {}

    private static Path file() {
        try {
            Path folder = Files.createTempDirectory("pack-fuzz");
            folder.toFile().deleteOnExit();
            Path file = folder.resolve("pack.zip");
            file.toFile().deleteOnExit();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public static void fuzzerTestOneInput(byte[] input) {
        try {
            Files.write(FILE, input);
            OpenPack pack = OpenPack.at(FILE.toString());
            pack.problems().forEach(Fuzzed::told);
            boolean error = pack.problems().stream().anyMatch(problem -> problem.severity() == Severity.ERROR);
            assertEquals(error, pack.pack().isEmpty(), "a pack, or an error");
            pack.lint().forEach(file -> {
                Harmless.line(
                        "file",
                        file.problems().isEmpty() ? "" : file.problems().get(0).file());
                file.problems().forEach(Fuzzed::told);
            });
            if (pack.pack().isPresent()) {
                manifest(pack);
            }
            try (var files = Files.list(FILE.getParent())) {
                assertEquals(1, files.count(), "nothing is unpacked");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void manifest(OpenPack pack) throws IOException {
        try {
            String text = new String(new PackZip(FILE).read(PackFiles.MANIFEST), StandardCharsets.UTF_8);
            assertTrue(SchemaTest.accepts(SchemaTest.PACK, text), "the schema refuses it");
        } catch (PackFault e) {
            throw new AssertionError("it was opened before", e);
        }
        Trees.texts(pack.pack().get()).forEach(text -> Harmless.line("text", text));
        for (String id : pack.ids()) {
            assertTrue(id.matches("[a-z][a-z0-9-]*"), id);
            if (pack.scenario(id) instanceof ScenarioFinder.Found.Nothing nothing) {
                Fuzzed.told(nothing.problem());
            }
        }
    }
}
