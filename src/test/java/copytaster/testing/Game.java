package copytaster.testing;

import copytaster.cli.Cli;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** The whole game with a data folder of its own: as a process, or as a command in this one. */
public final class Game {
    /** A night of five turns that is quickly played. */
    public static final String NIGHT = Path.of("src/test/resources/scenarios/small-night.json")
            .toAbsolutePath()
            .toString();

    private Game() {}

    /** What a command printed, and its exit code. */
    public record Ran(int code, String out, String err) {}

    /** The command line of a JVM that runs a class of ours. */
    public static List<String> java(String main, String... words) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xshare:auto"));
        command.addAll(List.of("-cp", System.getProperty("java.class.path"), main));
        command.addAll(List.of(words));
        return command;
    }

    /** Starts the game in a process of its own; what it says on standard error comes with the rest. */
    public static Process start(Path home, String... words) throws IOException {
        return start(home, java("copytaster.Main", words));
    }

    /** Starts any command with the game's data in a folder. */
    public static Process start(Path home, List<String> command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("COPYTASTER_HOME", home.toString());
        return builder.start();
    }

    /** Runs a command of the game in this process, with the lines that a player types. */
    public static Ran run(Path home, String lines, String... words) {
        return run(home, new ByteArrayInputStream(lines.getBytes(StandardCharsets.UTF_8)), words);
    }

    /** The same with typing that may do something in between, see {@link Typing}. */
    public static Ran run(Path home, InputStream typed, String... words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ByteArrayOutputStream err = new ByteArrayOutputStream();
        OwnFolder own = OwnFolder.at(home);
        try {
            int code = Cli.run(
                    words,
                    typed,
                    new PrintStream(out, true, StandardCharsets.UTF_8),
                    new PrintStream(err, true, StandardCharsets.UTF_8));
            return new Ran(code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
        } finally {
            own.giveBack();
        }
    }
}
