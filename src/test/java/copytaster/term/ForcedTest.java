package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Size;
import copytaster.screen.Stroke;
import copytaster.testing.Aftermath;
import copytaster.testing.Game;
import copytaster.testing.Typing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What the kernel is asked to do, as strace sees it: between the writing of a record and the next byte to the terminal the record is
 * forced to the disk, every time.
 */
@Tag("terminal")
class ForcedTest {
    private static final int DECISIONS = 12;

    @TempDir
    private Path folder;

    private Path home;
    private Path trace;

    @BeforeEach
    void traceable() throws Exception {
        home = folder.resolve("home");
        trace = folder.resolve("trace");
        try {
            Process tried = new ProcessBuilder("strace", "-o", folder.resolve("tried") + "", "true").start();
            assumeTrue(tried.waitFor() == 0, "no process may be traced here");
        } catch (IOException missing) {
            assumeTrue(false, "there is no strace here");
        }
    }

    @Test
    void byLines() throws Exception {
        Process game = Game.start(home, traced("--plain"));
        try (var keys = game.getOutputStream()) {
            String script = String.join("\n", Typing.decisions(DECISIONS)) + "\nnext\nquit\n";
            keys.write(script.getBytes(StandardCharsets.UTF_8));
        }
        game.getInputStream().readAllBytes();
        assertEquals(0, game.waitFor());
        isForced();
    }

    @Test
    void onTheScreen() throws Exception {
        Twin twin = new Twin(new Size(80, 24));
        try (Rig rig = new Rig(80, 24, Map.of("COPYTASTER_HOME", home.toString()), traced().toArray(String[]::new))) {
            GameOnTerminalTest.see(rig, "the briefing", twin.frame());
            StringBuilder keys = new StringBuilder("E");
            keys.append("xu".repeat(DECISIONS / 2)).append("nE");
            for (char key : keys.toString().toCharArray()) {
                var stroke = key == 'E' ? Stroke.of(Key.ENTER) : Stroke.of(key);
                rig.type(Twin.bytes(stroke));
                GameOnTerminalTest.see(rig, stroke.label(), twin.does(new Msg.Key(stroke)));
            }
            rig.type("Q");
            assertEquals(0, rig.exitCode());
        }
        isForced();
    }

    private List<String> traced(String... more) {
        List<String> command = new ArrayList<>(List.of("strace", "-f", "-y", "-qq", "-o", trace.toString()));
        command.addAll(List.of("-e", "trace=write,pwrite64,fsync,fdatasync"));
        command.addAll(Game.java("copytaster.Main", "play", Game.NIGHT, "--seed", "7"));
        command.addAll(List.of(more));
        return command;
    }

    /** Follows each thread through the trace; a call that others cut in on is finished where it is resumed. */
    private void isForced() throws IOException {
        int decided = Aftermath.read(Aftermath.sessions(home).get(0))
                .contents()
                .orElseThrow()
                .records()
                .size();
        Map<String, Boolean> unforced = new LinkedHashMap<>();
        int records = 0;
        int forces = 0;
        for (String line : Files.readAllLines(trace, StandardCharsets.ISO_8859_1)) {
            String thread = line.substring(0, line.indexOf(' '));
            boolean journal = line.contains(".jsonl>");
            boolean ended = line.endsWith("= 0");
            if (line.contains("pwrite64(") && journal) {
                records++;
                unforced.put(thread, true);
            } else if ((line.contains(" fdatasync(") || line.contains(" fsync(")) && journal && ended
                    || line.contains("fdatasync resumed") && ended) {
                forces += unforced.getOrDefault(thread, false) ? 1 : 0;
                unforced.put(thread, false);
            } else if (line.contains(" write(1<")) {
                assertTrue(!unforced.containsValue(true), "shown before it was forced: " + line);
            }
        }
        assertEquals(decided, records, "each decision is one write");
        assertEquals(decided, forces, "each decision is forced");
        assertTrue(decided > DECISIONS, "decisions were taken");
        System.out.println(
                "ForcedTest: " + decided + " decisions, each written once and forced before a byte was shown");
    }
}
