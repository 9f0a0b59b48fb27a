package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.content.ScenarioReader;
import copytaster.journal.Journals;
import copytaster.journal.Reading;
import copytaster.rules.Rules;
import copytaster.rules.Setup;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Scenario;
import copytaster.screen.Frame;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Size;
import copytaster.screen.Stroke;
import copytaster.screen.desk.DeskProgram;
import copytaster.screen.desk.Model;
import copytaster.screen.desk.Settings;
import copytaster.session.Header;
import copytaster.session.Session;
import copytaster.settings.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The game itself on a pseudo-terminal, seen through an independent emulator, beside the same keys given to the pure program: what
 * stands on the screen is the frame, cell by cell.
 */
@Tag("terminal")
class GameOnTerminalTest {
    private static final Path NIGHT =
            Path.of("src/test/resources/scenarios/small-night.json").toAbsolutePath();
    private static final long SEED = 7;

    @TempDir
    private Path home;

    /** The program as it should be, without a terminal. */
    static final class Twin {
        private final DeskProgram program;
        Model model;

        Twin(Size size) throws IOException {
            Scenario scenario = ScenarioReader.load("small-night.json", Files.readAllBytes(NIGHT))
                    .value()
                    .orElseThrow();
            Header header = new Header(
                    "test",
                    Rules.VERSION,
                    "twin",
                    "2031-03-14T18:00:00Z",
                    scenario.id(),
                    scenario.hash(),
                    Mode.RECORD,
                    SEED,
                    Setup.USUAL,
                    Optional.empty(),
                    false);
            program = new DeskProgram(
                    Session.begin(header, new Night(scenario, Mode.RECORD)), Settings.of(Preferences.USUAL));
            model = program.start(size);
        }

        Frame does(Msg msg) {
            model = program.update(model, msg).model();
            return frame();
        }

        Frame frame() {
            return program.view(model);
        }
    }

    /** Three turns, each run as the wire wrote it, with whatever stands in between put away. */
    private static final List<Stroke> THREE_TURNS = List.of(
            Stroke.of(Key.ENTER),
            Stroke.of(Key.ENTER),
            Stroke.of(Key.DOWN),
            Stroke.of('p'),
            Stroke.of(Key.ENTER),
            Stroke.of('n'),
            Stroke.of(Key.ENTER),
            Stroke.of(Key.ENTER),
            Stroke.of('b'),
            Stroke.of(Key.ESCAPE),
            Stroke.of('n'),
            Stroke.of(Key.ENTER),
            Stroke.of(Key.ENTER),
            Stroke.of('q'),
            Stroke.of(Key.ESCAPE),
            Stroke.of('n'),
            Stroke.of(Key.ENTER),
            Stroke.of(Key.ENTER));

    @Test
    void threeTurnsAResizeAStopAndTheEnd() throws Exception {
        Twin twin = new Twin(new Size(80, 24));
        try (Rig rig = new Rig(80, 24, Map.of("PS1", "$ "), "bash", "--norc", "--noprofile", "-i")) {
            Path script = home.resolve("game.sh");
            Files.writeString(script, game("play '" + NIGHT + "' --seed " + SEED) + "\nexit $?\n");
            // The shell marks pastes too, which would look like our doing.
            rig.type("bind 'set enable-bracketed-paste off'; stty -g > " + home + "/before; sh " + script
                    + "; echo code=$?\n");
            see(rig, "the briefing", twin.frame());
            for (Stroke stroke : THREE_TURNS) {
                rig.type(bytes(stroke));
                see(rig, "the frame after " + stroke.label(), twin.does(new Msg.Key(stroke)));
            }
            assertTrue(
                    twin.model.seen().turn() >= 3,
                    "the keys play three turns, not " + twin.model.seen().turn());

            int before = rig.written().length();
            rig.resize(100, 30);
            Frame wider = twin.does(new Msg.Resize(new Size(100, 30)));
            // Another emulator of that size: ours scrolls by itself as it grows, which no terminal's alternate screen
            // does.
            rig.await("the desk at 100x30", () -> looksLike(rig.written().substring(before), wider));
            int narrower = rig.written().length();
            rig.resize(80, 24);
            Frame again = twin.does(new Msg.Resize(new Size(80, 24)));
            rig.await("the desk at 80x24 again", () -> looksLike(rig.written().substring(narrower), again));

            rig.type("\032");
            rig.awaitText("Stopped");
            rig.await("the prompt", () -> rig.written().endsWith("$ "));
            assertTrue(modesOff(rig.written()), "stopped with modes still on");
            int resumed = rig.written().length();
            rig.type("fg\n");
            Frame back = twin.does(new Msg.Resumed());
            rig.await("the desk after fg", () -> looksLike(after(rig.written(), resumed), back));

            rig.type("Q");
            rig.await("the prompt", () -> rig.written().endsWith("$ "));
            assertTrue(modesOff(rig.written()), "left with modes still on");
            rig.type("echo left=$?; stty -g > " + home + "/after; echo all\"\"over\n");
            rig.awaitText("allover");
            rig.awaitText("left=0");
            assertEquals(Files.readString(home.resolve("before")), Files.readString(home.resolve("after")));
            assertEquals(twin.model.session().entries().size(), saved());
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
            assertTrue(modesOff(rig.written()));
        }
    }

    @Test
    void aHangUpLosesNothing() throws Exception {
        Twin twin = new Twin(new Size(80, 24));
        Rig rig = new Rig(80, 24, Map.of(), "sh", "-c", game("play '" + NIGHT + "' --seed " + SEED));
        see(rig, "the briefing", twin.frame());
        for (Stroke stroke : THREE_TURNS.subList(0, 5)) {
            rig.type(bytes(stroke));
            see(rig, "the frame after " + stroke.label(), twin.does(new Msg.Key(stroke)));
        }
        rig.hangUp();
        rig.await("the end of the game", () -> !rig.alive());
        assertEquals(twin.model.session().entries().size(), saved());
        rig.close();
    }

    static void see(Rig rig, String what, Frame frame) {
        rig.await(what + ":\n" + frame.glyphs(), () -> rig.screen().equals(frame.glyphs()));
    }

    private static boolean looksLike(String written, Frame frame) {
        Emulated fresh = new Emulated(frame.size().columns(), frame.size().rows());
        try {
            fresh.write(written);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return fresh.text().equals(frame.glyphs());
    }

    /** What was written from the next entering of the alternate screen on; nothing yet if it was not entered. */
    private static String after(String written, int from) {
        int entered = written.indexOf("\033[?1049h", from);
        return entered < 0 ? "" : written.substring(entered);
    }

    /** Whether all that was switched on has been switched off. */
    private static boolean modesOff(String written) {
        for (String mode : new String[] {"1049", "2004", "1000", "1006"}) {
            if (written.lastIndexOf("\033[?" + mode + "h") > written.lastIndexOf("\033[?" + mode + "l")) {
                return false;
            }
        }
        return written.lastIndexOf("\033[?25l") < written.lastIndexOf("\033[?25h");
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
        return "COPYTASTER_HOME='" + home.resolve("data") + "' " + System.getProperty("java.home")
                + "/bin/java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + System.getProperty("java.class.path")
                + "' copytaster.Main " + words;
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

    static String bytes(Stroke stroke) {
        return switch (stroke.key()) {
            case ENTER -> "\r";
            case ESCAPE -> "\033";
            case DOWN -> "\033[B";
            default -> Character.toString(stroke.character());
        };
    }
}
