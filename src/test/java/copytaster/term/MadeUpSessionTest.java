package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.journal.JournalFuzz;
import copytaster.testing.Films;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A session whose checksums and digests are right and whose events cannot be, on the screen. */
@Tag("terminal")
class MadeUpSessionTest {
    private static final String NEXT = "\033[C";

    @TempDir
    private Path home;

    /** It can be opened, and its first moments shown; a later one breaks what draws it. */
    @Test
    void whatBreaksTheViewerLateEndsInASentenceOnTheTerminalAsItWas() throws Exception {
        String halm = Files.readString(Films.file("halm"));
        String forged = halm.replace("\"drama\":1", "\"drama\":-1");
        assertNotEquals(halm, forged);
        Path file = home.resolve("made-up.jsonl");
        Files.write(file, JournalFuzz.resealed(forged.getBytes(StandardCharsets.UTF_8)));
        try (Rig rig = new Rig(100, 30, Map.of(), "sh", "-c", Rig.game(home, "replay '" + file + "'"))) {
            rig.await("a frame", () -> rig.written().endsWith("\033[?2026l"));
            rig.type(NEXT.repeat(60));
            assertEquals(2, rig.exitCode());
            rig.awaitText("is none that Copytaster wrote: its decisions cannot");
            assertFalse(rig.afterScreen().contains("bug"), rig.afterScreen());
            assertFalse(rig.afterScreen().contains(".java:"), rig.afterScreen());
            assertTrue(rig.modesOff());
        }
    }
}
