package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.content.PreferencesFile;
import copytaster.screen.Frame;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Size;
import copytaster.screen.Stroke;
import copytaster.screen.sheet.Twins;
import copytaster.settings.Preferences;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * The same three turns on every terminal: what stands on the screen is the frame, in every cell with its colours. A choice of terminals
 * in which each {@code TERM}, each depth and each locale stands at least once, or with {@code -Dterminals=all} every one with every other.
 */
@Tag("terminal")
class TerminalsTest {
    private static final List<String> TERMS = List.of("xterm", "xterm-256color", "screen", "tmux", "linux");
    private static final List<String> LOCALES = List.of("C.UTF-8", "C");
    private static final boolean ALL = "all".equals(System.getProperty("terminals"));

    /** How long the desk is left alone, in seconds. */
    private static final int IDLE_SECONDS = ALL ? 5 : 1;

    /** Of a processor, in percent: far from what a loop that waits for nothing takes, and above the odd compiling and collecting. */
    private static final int IDLE_PERCENT = 20;

    @TempDir
    private Path home;

    /** A terminal as its environment describes it. */
    record Terminal(String term, Depth depth, String locale, Theme theme) {
        boolean ascii() {
            return locale.equals("C");
        }

        /** What is shown of a frame. */
        Frame shows(Frame frame) {
            return ascii() ? Twins.ascii(frame) : frame;
        }

        Map<String, String> environment() {
            Map<String, String> all = new HashMap<>(Map.of("TERM", term, "LC_ALL", locale, "PS1", "$ "));
            all.put("COLORTERM", depth == Depth.TRUE ? "truecolor" : "");
            all.put("NO_COLOR", depth == Depth.NONE ? "1" : "");
            return all;
        }

        /** What a player with this terminal has to set: where the environment says more or less colours than there are. */
        Preferences settings() {
            boolean guessed = Depth.detect(environment()) == depth;
            String colours = guessed ? "auto" : depth == Depth.INDEXED ? "256" : "16";
            return Preferences.USUAL
                    .colours(colours)
                    .theme(theme.name().toLowerCase().replace('_', '-'));
        }
    }

    static Stream<Terminal> terminals() {
        List<Terminal> all = new ArrayList<>();
        Theme[] themes = Theme.values();
        Depth[] depths = Depth.values();
        for (int t = 0; t < TERMS.size(); t++) {
            for (int d = 0; d < depths.length; d++) {
                for (int l = 0; l < LOCALES.size(); l++) {
                    boolean chosen = d == t % depths.length && l == t % LOCALES.size();
                    if (ALL || chosen) {
                        all.add(new Terminal(TERMS.get(t), depths[d], LOCALES.get(l), themes[(t + d / 2 + l) % 3]));
                    }
                }
            }
        }
        return all.stream();
    }

    @ParameterizedTest
    @MethodSource("terminals")
    void theScreenIsTheFrame(Terminal terminal) throws Exception {
        Files.writeString(home.resolve("settings.json"), PreferencesFile.text(terminal.settings()));
        Twin twin = new Twin(new Size(80, 24));
        try (Rig rig = new Rig(80, 24, terminal.environment(), "bash", "--norc", "--noprofile", "-i")) {
            Path script = Files.writeString(
                    home.resolve("game.sh"), "echo $$ >" + home + "/pid; " + Rig.game(home, Twin.PLAY));
            rig.type("bind 'set enable-bracketed-paste off'; sh " + script + "\n");
            see(rig, terminal, "the briefing", twin.frame());
            for (Stroke stroke : Twin.THREE_TURNS) {
                press(rig, terminal, twin, stroke);
            }
            press(rig, terminal, twin, Stroke.of(Key.ENTER)); // the composer
            resize(rig, terminal, twin, 100, 30);
            resize(rig, terminal, twin, 60, 20); // too small
            resize(rig, terminal, twin, 80, 24);
            press(rig, terminal, twin, Stroke.of(Key.ESCAPE));

            rig.type("\032");
            rig.await(
                    "the prompt",
                    () -> rig.written().contains("Stopped") && rig.written().endsWith("$ "));
            assertTrue(rig.modesOff(), "stopped with modes still on");
            rig.forget();
            rig.type("fg\n");
            see(rig, terminal, "the desk after fg", twin.does(new Msg.Resumed()));

            long pid = Long.parseLong(Files.readString(home.resolve("pid")).strip());
            Work.assertIdle(pid, IDLE_SECONDS, IDLE_PERCENT);
            String drawn = rig.written();
            if (terminal.ascii()) {
                int begun = drawn.indexOf("\033[?1049h");
                assertEquals(
                        -1,
                        drawn.substring(begun)
                                .chars()
                                .filter(c -> c > 0x7E)
                                .findFirst()
                                .orElse(-1));
            }
            rig.type("Q");
            rig.await("the prompt", () -> rig.written().endsWith("$ "));
            assertTrue(rig.modesOff(), "left with modes still on");
            rig.type("echo left=$?\n");
            rig.awaitText("left=0");
        }
    }

    private static void press(Rig rig, Terminal terminal, Twin twin, Stroke stroke) throws IOException {
        rig.type(Twin.bytes(stroke));
        see(rig, terminal, "the frame after " + stroke.label(), twin.does(stroke));
    }

    private static void resize(Rig rig, Terminal terminal, Twin twin, int columns, int rows) {
        rig.resize(columns, rows);
        see(rig, terminal, "the frame at " + columns + "x" + rows, twin.resized(columns, rows));
    }

    private static void see(Rig rig, Terminal terminal, String what, Frame frame) {
        rig.see(terminal + ": " + what, terminal.shows(frame), terminal.theme(), terminal.depth());
    }

    /** Nothing is asked of the terminal's description: a name that nobody knows has the screen, in sixteen colours. */
    @Test
    void anUnknownTerminalHasTheScreen() throws Exception {
        try (Rig rig = new Rig(80, 24, Map.of("TERM", "nobody-knows-me"), "sh", "-c", Rig.game(home, Twin.PLAY))) {
            rig.see("the briefing", new Twin(new Size(80, 24)).frame(), Theme.DARK, Depth.SIXTEEN);
            rig.type("Q");
            assertEquals(0, rig.exitCode());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"dumb", ""})
    void whereNothingCanBeDrawnTheGameGoesByLines(String term) throws Exception {
        try (Rig rig = new Rig(80, 24, Map.of("TERM", term), "sh", "-c", Rig.game(home, Twin.PLAY))) {
            rig.await("the prompt", () -> rig.written().endsWith("> "));
            rig.type("quit\n");
            assertEquals(0, rig.exitCode());
            assertFalse(rig.written().contains("\033"), rig.written());
        }
        try (Rig rig = new Rig(80, 24, Map.of("TERM", term), "sh", "-c", Rig.game(home, ""))) {
            assertEquals(0, rig.exitCode());
            rig.await("how to use it", () -> rig.written().contains("Usage: copytaster"));
        }
    }
}
