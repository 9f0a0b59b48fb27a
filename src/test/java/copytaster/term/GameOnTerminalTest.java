package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.journal.Journals;
import copytaster.journal.Reading;
import copytaster.rules.Rules;
import copytaster.screen.Frame;
import copytaster.screen.Msg;
import copytaster.screen.Size;
import copytaster.screen.Stroke;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The game itself on a pseudo-terminal, seen through an independent emulator, beside the same keys given to the pure program: what
 * stands on the screen is the frame, cell by cell.
 */
@Tag("terminal")
class GameOnTerminalTest {
    @TempDir
    private Path home;

    @Test
    void threeTurnsAResizeAStopAndTheEnd() throws Exception {
        Twin twin = new Twin(new Size(80, 24));
        try (Rig rig = new Rig(80, 24, Map.of("PS1", "$ "), "bash", "--norc", "--noprofile", "-i")) {
            Path script = home.resolve("game.sh");
            Files.writeString(script, game(Twin.PLAY).replace("exec ", "") + "\nexit $?\n");
            // The shell marks pastes too, which would look like our doing.
            rig.type("bind 'set enable-bracketed-paste off'; stty -g > " + home + "/before; sh " + script
                    + "; echo code=$?\n");
            see(rig, "the briefing", twin.frame());
            for (Stroke stroke : Twin.THREE_TURNS) {
                rig.type(Twin.bytes(stroke));
                see(rig, "the frame after " + stroke.label(), twin.does(new Msg.Key(stroke)));
            }
            assertTrue(twin.turn() >= 3, "the keys play three turns, not " + twin.turn());

            for (Size size : List.of(new Size(100, 30), new Size(80, 24))) {
                rig.resize(size.columns(), size.rows());
                rig.see("the desk at " + size, twin.does(new Msg.Resize(size)), Theme.DARK, Depth.INDEXED);
            }

            rig.type("\032");
            rig.awaitText("Stopped");
            rig.await("the prompt", () -> rig.written().endsWith("$ "));
            assertTrue(rig.modesOff(), "stopped with modes still on");
            rig.forget();
            rig.type("fg\n");
            rig.see("the desk after fg", twin.does(new Msg.Resumed()), Theme.DARK, Depth.INDEXED);

            rig.type("Q");
            rig.await("the prompt", () -> rig.written().endsWith("$ "));
            assertTrue(rig.modesOff(), "left with modes still on");
            rig.type("echo left=$?; stty -g > " + home + "/after; echo all\"\"over\n");
            rig.awaitText("allover");
            rig.awaitText("left=0");
            assertEquals(Files.readString(home.resolve("before")), Files.readString(home.resolve("after")));
            assertEquals(twin.decisions(), saved());
        }
    }

    /** What a lambda needs would be loaded before the first frame, which on JDK 17 takes as long as drawing it. */
    @ParameterizedTest
    @ValueSource(strings = {"play kunduz-wednesday --seed 7", ""})
    void noLambdaIsMetBeforeTheFirstFrame(String words) throws Exception {
        Path standing = home.resolve("standing");
        Path log = home.resolve("classes.txt");
        String game = game(words)
                .replace(
                        " -cp ",
                        " -Dcopytaster.scenarios=scenarios -Dcopytaster.standing=" + standing
                                + " -Xlog:class+load:file=" + log + " -cp ");
        for (int start = 1; start <= 2; start++) { // the first keeps the scenario standing
            Files.deleteIfExists(log);
            try (Rig rig = new Rig(80, 24, Map.of(), "sh", "-c", game)) {
                rig.await("a frame", () -> rig.written().contains("\033[?2026l"));
                rig.await("signals heeded", () -> holds(log, "copytaster.term.Signals"));
            }
        }
        List<String> early = Files.readAllLines(log).stream()
                .takeWhile(line -> !line.contains(" copytaster.term.Shell$$Lambda")) // heeds signals, behind the frame
                .toList();
        List<String> unwanted = early.stream()
                .filter(line -> line.contains(" copytaster.") && line.contains("$$Lambda")
                        || line.contains("java.lang.runtime.ObjectMethods "))
                .toList();
        assertTrue(early.stream().anyMatch(line -> line.contains(" copytaster.term.Delta ")), "the frame was drawn");
        assertEquals(List.of(), unwanted);
    }

    @Test
    void whatComesNextIsLoadedWhileNobodyTypes() throws Exception {
        Path log = home.resolve("classes.txt");
        String game = game(Twin.PLAY).replace(" -cp ", " -Xlog:class+load:file=" + log + " -cp ");
        try (Rig rig = new Rig(80, 24, Map.of(), "sh", "-c", game)) {
            rig.await("the composer loaded", () -> holds(log, "copytaster.screen.desk.ComposerSheet "));
            rig.awaitText("BRIEFING");
        }
        String loaded = Files.readString(log);
        assertTrue(
                loaded.indexOf("copytaster.term.Signals ") < loaded.indexOf("copytaster.screen.desk.ComposerSheet "));
        assertEquals(0, saved());
    }

    private static boolean holds(Path log, String text) {
        try {
            return Files.readString(log).contains(text);
        } catch (IOException notYet) {
            return false;
        }
    }

    @Test
    void theFirstScreenListensToTheMouseAndToControlC() throws Exception {
        try (Rig rig = new Rig(80, 24, Map.of(), "sh", "-c", game(""))) {
            rig.awaitText("How to play");
            rig.await("mouse reports asked for", () -> rig.written().contains("\033[?1000h"));
            String[] lines = rig.screen().split("\n");
            int row = 0;
            while (!lines[row].contains("How to play")) {
                row++;
            }
            click(rig, 10, row);
            rig.await("the entry selected", () -> rig.screen().contains("▸ How to play"));
            click(rig, 10, row(rig, "▸ How to play"));
            rig.awaitText("─ HOW TO PLAY");
            rig.type("\003");
            assertEquals(0, rig.exitCode());
            rig.await("the end", () -> rig.written().contains("\033[?1049l"));
            assertTrue(rig.modesOff());
        }
    }

    @Test
    void aHangUpLosesNothing() throws Exception {
        Twin twin = new Twin(new Size(80, 24));
        Rig rig = new Rig(80, 24, Map.of(), "sh", "-c", game(Twin.PLAY));
        see(rig, "the briefing", twin.frame());
        for (Stroke stroke : Twin.THREE_TURNS.subList(0, 5)) {
            rig.type(Twin.bytes(stroke));
            see(rig, "the frame after " + stroke.label(), twin.does(new Msg.Key(stroke)));
        }
        rig.hangUp();
        rig.await("the end of the game", () -> !rig.alive());
        assertEquals(twin.decisions(), saved());
        rig.close();
    }

    static void see(Rig rig, String what, Frame frame) {
        rig.await(what + ":\n" + frame.glyphs(), () -> rig.screen().equals(frame.glyphs()));
    }

    private static void click(Rig rig, int column, int row) throws IOException {
        String at = (column + 1) + ";" + (row + 1);
        rig.type("\033[<0;" + at + "M\033[<0;" + at + "m");
    }

    private static int row(Rig rig, String text) {
        String[] lines = rig.screen().split("\n");
        for (int i = 0; i < lines.length; i++) {
            if (lines[i].contains(text)) {
                return i;
            }
        }
        throw new AssertionError("not on the screen: " + text);
    }

    private String game(String words) {
        return Rig.game(home.resolve("data"), words);
    }

    private int saved() throws IOException {
        try (var files = Files.list(home.resolve("data").resolve("sessions"))) {
            List<Path> sessions =
                    files.filter(f -> f.toString().endsWith(".jsonl")).toList();
            assertEquals(1, sessions.size());
            Reading reading = new Journals(Clock.systemUTC(), Rules.VERSION).read(sessions.get(0));
            return reading.contents().orElseThrow().entries().size();
        }
    }
}
