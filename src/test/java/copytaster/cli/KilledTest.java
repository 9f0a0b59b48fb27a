package copytaster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.journal.Journals;
import copytaster.journal.Reading;
import copytaster.rules.Rules;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The game killed outright at random moments of a session. No decision whose result was printed may be lost, and what is left must
 * open and go on. {@code -Dkills=200} for the long version.
 */
@Tag("terminal")
class KilledTest {
    private static final String NIGHT = "src/test/resources/scenarios/small-night.json";
    private static final int DECISIONS = 400;

    @TempDir
    Path home;

    @Test
    void nothingShownIsLost() throws Exception {
        long seed = Long.getLong("kills.seed", 20150930L);
        int kills = Integer.getInteger("kills", 5);
        Random random = new Random(seed);
        int inTheMiddle = 0;
        for (int round = 0; round < kills; round++) {
            Path folder = Files.createDirectory(home.resolve("round-" + round));
            int shown = playAndKill(folder, random);
            inTheMiddle += shown > 0 && shown < DECISIONS ? 1 : 0;
            check(folder, shown, "seed " + seed + ", round " + round);
        }
        assertTrue(inTheMiddle > 0, "no kill fell into the middle of a session; the test shows nothing");
    }

    /** @return how many results had been printed when the process died */
    private static int playAndKill(Path folder, Random random) throws Exception {
        Process game = start(folder, "play", NIGHT, "--plain", "--seed", "7");
        StringBuilder script = new StringBuilder();
        for (int i = 0; i < DECISIONS; i++) {
            script.append(i % 2 == 0 ? "spike 1\n" : "undo\n");
        }
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Thread reader = new Thread(() -> copy(game.getInputStream(), printed));
        reader.start();
        try (OutputStream keys = game.getOutputStream()) {
            keys.write(script.toString().getBytes(StandardCharsets.UTF_8));
            keys.flush();
            int enough = 1 + random.nextInt(DECISIONS);
            while (game.isAlive() && results(printed) < enough) {
                Thread.onSpinWait();
            }
            game.destroyForcibly();
        } catch (IOException closedByTheKill) {
            assertTrue(!game.isAlive() || game.waitFor(10, TimeUnit.SECONDS));
        }
        assertTrue(game.waitFor(20, TimeUnit.SECONDS));
        reader.join();
        return results(printed);
    }

    private static int results(ByteArrayOutputStream printed) {
        String text;
        synchronized (printed) {
            text = printed.toString(StandardCharsets.UTF_8);
        }
        return occurrences(text, "Spiked: 1") + occurrences(text, "Taken back.");
    }

    private static int occurrences(String text, String part) {
        int count = 0;
        for (int at = text.indexOf(part); at >= 0; at = text.indexOf(part, at + 1)) {
            count++;
        }
        return count;
    }

    private static void copy(InputStream from, ByteArrayOutputStream to) {
        byte[] buffer = new byte[4096];
        try {
            for (int n = from.read(buffer); n >= 0; n = from.read(buffer)) {
                synchronized (to) {
                    to.write(buffer, 0, n);
                }
            }
        } catch (IOException endOfTheProcess) {
            return;
        }
    }

    private static void check(Path folder, int shown, String which) throws Exception {
        Path file;
        try (var files = Files.list(folder.resolve("sessions"))) {
            file = files.filter(f -> f.toString().endsWith(".jsonl"))
                    .findFirst()
                    .orElseThrow();
        }
        Reading reading = new Journals(Clock.systemUTC(), Rules.VERSION).read(file);
        assertTrue(reading instanceof Reading.Whole || reading instanceof Reading.Torn, which + ": " + reading);
        int kept = reading.contents().orElseThrow().entries().size() - 1;
        assertTrue(kept >= shown, which + ": " + shown + " results were shown, " + kept + " are in the file");
        assertEquals(0, finish(folder, "next\nquit\n", "play", "--plain", "--resume", "latest"), which);
        assertEquals(0, finish(folder, "", "replay", "latest", "--verify"), which);
    }

    private static int finish(Path folder, String input, String... words) throws Exception {
        Process game = start(folder, words);
        try (OutputStream keys = game.getOutputStream()) {
            keys.write(input.getBytes(StandardCharsets.UTF_8));
        }
        copy(game.getInputStream(), new ByteArrayOutputStream());
        assertTrue(game.waitFor(30, TimeUnit.SECONDS));
        return game.exitValue();
    }

    private static Process start(Path folder, String... words) throws IOException {
        var command = new java.util.ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.add("-XX:TieredStopAtLevel=1");
        command.add("-cp");
        command.add(System.getProperty("java.class.path"));
        command.add("copytaster.Main");
        command.addAll(java.util.List.of(words));
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().put("COPYTASTER_HOME", folder.toString());
        return builder.start();
    }
}
