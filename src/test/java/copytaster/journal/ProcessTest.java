package copytaster.journal;

import static copytaster.journal.SessionFiles.JOURNALS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** Two processes at one file, and processes that are killed. */
@Timeout(value = 20, unit = TimeUnit.MINUTES)
@Tag("once")
class ProcessTest {
    /** How often a player is killed; {@code -Dkills=1000} for a long look. */
    private static final int KILLS = Integer.getInteger("kills", 20);

    @TempDir
    Path folder;

    private Path file;

    @BeforeEach
    void begin() throws IOException {
        file = SessionFiles.written(folder, Nights.of(Nights.header(), 4));
    }

    @Test
    void every_decision_shown_as_saved_outlives_a_killed_process() throws Exception {
        Random moments = new Random(20150204);
        int shown = 4;
        for (int round = 1; round <= KILLS; round++) {
            Process player = Player.start("play", file);
            List<String> said = killed(player, moments.nextInt(150));
            player.waitFor();
            int last = said.isEmpty()
                    ? shown
                    : Integer.parseInt(said.get(said.size() - 1).replace("ready ", ""));
            int saved = SessionFiles.goesOn(file).records().size();
            assertTrue(saved >= Math.max(last, shown), "round " + round + ": shown " + last + ", saved " + saved);
            shown = saved + 1;
            if (shown > 400) {
                begin();
                shown = 4;
            }
        }
    }

    /** Lets the player play for so many milliseconds, kills it, and tells what it had printed by then. */
    private static List<String> killed(Process player, int milliseconds) throws Exception {
        try (BufferedReader out = reader(player)) {
            String ready = out.readLine();
            assertTrue(ready != null && ready.startsWith("ready"), ready);
            Thread.sleep(milliseconds);
            // Through its handle, as the process itself would close the stream that is still to be read.
            player.toHandle().destroyForcibly();
            return out.lines().toList();
        }
    }

    @Test
    void a_second_process_may_look_on_until_the_first_is_gone() throws Exception {
        Process first = Player.start("play", file);
        try (BufferedReader out = reader(first)) {
            out.readLine();
            out.readLine();
            assertEquals(
                    Opened.Why.IN_USE, SessionFiles.refused(JOURNALS.open(file)).why());
            assertEquals("IN_USE", told(Player.start("open", file)).split(" ")[0]);
        } finally {
            first.destroyForcibly().waitFor();
        }
        SessionFiles.goesOn(file);
    }

    @Test
    void nothing_that_the_first_process_does_lets_a_second_one_in() throws Exception {
        try (Journal journal = SessionFiles.ready(JOURNALS.open(file)).journal()) {
            // Under POSIX, closing any handle on a locked file gives its lock away.
            JOURNALS.read(file);
            Files.readAllBytes(file);
            Opened.ReadOnly again = SessionFiles.refused(JOURNALS.open(file));
            assertEquals(Opened.Why.IN_USE, again.why());
            assertEquals(
                    "This session is in use by another Copytaster (process "
                            + ProcessHandle.current().pid()
                            + "). It can be viewed, but not played on, until that one is closed.",
                    again.says());
            Path link = Files.createSymbolicLink(folder.resolve("link.jsonl"), file);
            assertEquals(
                    Opened.Why.IN_USE, SessionFiles.refused(JOURNALS.open(link)).why());
            assertEquals("IN_USE 4", told(Player.start("open", file)));
            assertEquals(4, journal.contents().records().size());
        }
        assertEquals("ready 4", told(Player.start("open", file)));
    }

    private static String told(Process player) throws Exception {
        try (BufferedReader out = reader(player)) {
            String line = out.readLine();
            assertEquals(0, player.waitFor());
            return line;
        }
    }

    private static BufferedReader reader(Process player) {
        return new BufferedReader(new InputStreamReader(player.getInputStream(), StandardCharsets.UTF_8));
    }
}
