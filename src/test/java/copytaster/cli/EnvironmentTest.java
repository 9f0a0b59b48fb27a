package copytaster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.testing.Harmless;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What stands in the environment is told harmlessly too. A process of its own, since nobody can change that of this one. */
@Tag("once")
class EnvironmentTest {
    private static final String NASTY = "x\u001b]0;t\u0007\u001b[2J\u009b5n\u202e\r\b";

    private static String ran(Path home, String... words) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "copytaster.Main"));
        command.addAll(List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        for (String name : List.of("TERM", "LANG", "COLORTERM", "NO_COLOR", "COLUMNS", "LINES", "USER", "TMUX")) {
            builder.environment().put(name, NASTY);
        }
        for (String name : List.of("HOME", "COPYTASTER_HOME", "XDG_CONFIG_HOME", "XDG_DATA_HOME")) {
            builder.environment().put(name, home.toString());
        }
        Process process = builder.start();
        process.getOutputStream().close();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        assertTrue(process.waitFor(60, TimeUnit.SECONDS), "it ends");
        Harmless.lines(String.join(" ", words), told.replace(System.lineSeparator(), "\n"));
        assertEquals(0, process.exitValue() / 3, told); // 0 to 2: done or refused, and no bug
        return told;
    }

    @Test
    void folders_and_terminals_of_any_name_are_told_harmlessly(@TempDir Path folder) throws Exception {
        Path home = Files.createDirectory(folder.resolve(NASTY));
        assertTrue(ran(home, "settings").contains("\ufffd"), "the folder is told");
        assertTrue(ran(home, "sessions").contains("\ufffd"), "the folder is told");
        ran(home, "play", "first-shift");
        Path file = Files.writeString(folder.resolve("none"), "");
        assertTrue(
                ran(file.resolve(NASTY), "play", "first-shift", "--plain").contains("\ufffd"),
                "it cannot be kept there");
    }
}
