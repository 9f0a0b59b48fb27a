package copytaster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The script for shells, as bash takes it. */
class CompletionTest {
    private static final Path BASH = Path.of("/bin/bash");

    @TempDir
    private Path folder;

    private Path script;

    @BeforeEach
    void write() throws IOException {
        assumeTrue(Files.isExecutable(BASH));
        Ran ran = Ran.run("", "completion");
        assertEquals(0, ran.code(), ran.err());
        script = Files.writeString(folder.resolve("completion"), ran.out());
    }

    @Test
    void it_is_a_script() throws Exception {
        assertEquals("", bash("bash -n '" + script + "'"));
    }

    @Test
    void commands_and_options_are_completed() throws Exception {
        assertEquals(List.of("sessions"), completed("copytaster", "sess"));
        List<String> commands = completed("copytaster", "");
        assertTrue(commands.containsAll(List.of("play", "replay", "debrief", "completion")), commands.toString());
        assertFalse(commands.contains("rehearse"), "the launcher's own: " + commands);
        assertTrue(completed("copytaster", "replay", "--ver").contains("--verify"));
    }

    /** What bash offers for the last of these words; asked by hand, it has no use for {@code compopt}. */
    private List<String> completed(String... words) throws Exception {
        String quoted = "'" + String.join("' '", words) + "'";
        String said = bash("source '" + script + "'; compopt() { :; }; COMP_WORDS=(" + quoted + "); COMP_CWORD="
                + (words.length - 1) + "; _complete_copytaster; echo \"${COMPREPLY[@]}\"");
        return List.copyOf(new TreeSet<>(List.of(said.strip().split("\\s+"))));
    }

    private static String bash(String line) throws Exception {
        Process bash = new ProcessBuilder(BASH.toString(), "--norc", "--noprofile", "-c", line)
                .redirectErrorStream(true)
                .start();
        String said = new String(bash.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertEquals(0, bash.waitFor(), said);
        return said;
    }
}
