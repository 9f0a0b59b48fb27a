package copytaster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every command with its standard streams closed, full, or read by nobody: it ends, with the right code and one sentence at most. A few
 * commands in each way, or with {@code -Ddescriptors=all} every one in every way.
 */
@Tag("terminal")
@EnabledOnOs(OS.LINUX)
class DescriptorsTest {
    private static final boolean ALL = "all".equals(System.getProperty("descriptors"));
    private static final Path NIGHT =
            Path.of("src/test/resources/scenarios/small-night.json").toAbsolutePath();
    private static final int SECONDS = 60;

    private static final List<String> COMMANDS = List.of(
            "play '" + NIGHT + "' --plain --seed 7",
            "replay latest --plain",
            "replay latest --events",
            "replay latest --verify",
            "lint --measures '" + NIGHT + "'",
            "lint --json '" + NIGHT + "'",
            "simulate '" + NIGHT + "' --sessions 2",
            "simulate '" + NIGHT + "' --sessions 2 --csv",
            "debrief latest",
            "debrief latest --format json",
            "debrief latest --format html",
            "compare latest latest",
            "export latest --format text -o -",
            "export latest --format html -o -",
            "export latest --format cast -o -",
            "sessions",
            "scenarios",
            "settings",
            "schema scenario",
            "play --help",
            "--version");

    /** How the streams are, and what the command's code is then; where it may be either, by whether the reader was quicker. */
    enum Streams {
        NO_INPUT("</dev/null", 0, false),
        CLOSED_OUTPUT(">&-", 1, true),
        FULL(">/dev/full", 1, true),
        ONE_LINE_READ("| head -1 >/dev/null", 141, false),
        NOTHING_READ("| true", 141, false),
        CLOSED_ERROR("2>&-", 0, false),
        FULL_ERROR("2>/dev/full", 0, false),
        ONLY_FULL(">/dev/full 2>/dev/full", 1, false);

        private final String redirection;
        private final int code;
        private final boolean told;

        Streams(String redirection, int code, boolean told) {
            this.redirection = redirection;
            this.code = code;
            this.told = told;
        }
    }

    @TempDir
    private Path home;

    static Stream<Arguments> every() {
        List<Arguments> all = new ArrayList<>();
        for (int c = 0; c < COMMANDS.size(); c++) {
            for (Streams streams : Streams.values()) {
                if (ALL || c % Streams.values().length == streams.ordinal() && c < 2 * Streams.values().length) {
                    all.add(Arguments.of(COMMANDS.get(c), streams));
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("every")
    void endsCleanly(String command, Streams streams) throws Exception {
        Path code = home.resolve("code");
        Path told = home.resolve("told");
        if (command.contains("latest")) {
            run("play '" + NIGHT + "' --plain --seed 7 >/dev/null", home.resolve("first"));
        }
        String input = streams == Streams.NO_INPUT ? "" : "<'" + input() + "' ";
        int piped = streams.redirection.indexOf('|') == 0 ? 1 : 0;
        String line = piped == 1
                ? "{ " + java(command) + " " + input + "; echo $? >'" + code + "'; } " + streams.redirection
                : java(command) + " " + input + streams.redirection + "; echo $? >'" + code + "'";
        Process shell = new ProcessBuilder("sh", "-c", line)
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .redirectError(told.toFile())
                .start();
        if (!shell.waitFor(SECONDS, TimeUnit.SECONDS)) {
            shell.descendants().forEach(ProcessHandle::destroyForcibly);
            shell.destroyForcibly();
            throw new AssertionError("still running: " + line);
        }
        int ended = Integer.parseInt(Files.readString(code).strip());
        String said = Files.readString(told);
        boolean inTime = streams == Streams.ONE_LINE_READ && ended == 0;
        assertTrue(inTime || ended == streams.code, ended + " " + said);
        assertFalse(said.contains("\tat "), said);
        assertFalse(said.contains("Exception"), said);
        if (streams.told) {
            assertEquals(1, said.lines().filter(s -> !s.startsWith("\r")).count(), said);
            assertTrue(said.contains("could not all be written ("), said);
        } else if (piped == 1) {
            assertFalse(said.contains("could not"), said);
        }
    }

    private Path input() throws Exception {
        Path words = home.resolve("words");
        return Files.writeString(words, "read\nnext\nback\nquit\n");
    }

    private void run(String words, Path code) throws Exception {
        Process shell =
                new ProcessBuilder("sh", "-c", java(words) + " <'" + input() + "'; echo $? >'" + code + "'").start();
        assertTrue(shell.waitFor(SECONDS, TimeUnit.SECONDS));
        assertEquals("0", Files.readString(code).strip());
    }

    private String java(String words) {
        return "COPYTASTER_HOME='" + home + "' TERM=xterm " + System.getProperty("java.home")
                + "/bin/java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + System.getProperty("java.class.path")
                + "' copytaster.Main " + words;
    }
}
