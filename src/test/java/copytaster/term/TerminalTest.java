package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.screen.Size;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole way: {@link Demo} in a JVM of its own on a pseudo-terminal, seen through an emulator. */
@Tag("terminal")
class TerminalTest {

    private static final Map<String, String> NOTHING = Map.of();

    @TempDir
    private Path folder;

    @Test
    void theFirstFrameIsWhatTheProgramDrew() throws Exception {
        try (Rig rig = demo()) {
            Demo demo = new Demo();
            String frame = demo.view(demo.start(new Size(80, 24))).glyphs();
            rig.await("the first frame", () -> rig.screen().equals(frame));
            rig.type("q");
            assertEquals(7, rig.exitCode());
            rig.awaitText("bye: ünïcode\nsecond line");
            assertFalse(rig.screen().contains("DEMO"));
        }
    }

    @Test
    void aResizeIsDrawnWithoutAKey() throws Exception {
        try (Rig rig = demo()) {
            Demo demo = new Demo();
            String first = demo.view(demo.start(new Size(80, 24))).glyphs();
            rig.await("the first frame", () -> rig.screen().equals(first));
            // By the bytes: the emulator scrolls by itself as it grows, and shows something else than a terminal would.
            for (Size size : new Size[] {new Size(60, 12), new Size(100, 30)}) {
                rig.resize(size.columns(), size.rows());
                rig.await("a frame at " + size, () -> rig.written().contains("resize " + size));
            }
            int written = rig.written().length();
            rig.resize(1, 1);
            rig.await("a frame of one cell", () -> rig.written().length() > written);
            rig.type("q");
            assertEquals(7, rig.exitCode());
        }
    }

    @Test
    void startsInOneCell() throws Exception {
        try (Rig rig = new Rig(1, 1, NOTHING, "sh", "-c", Rig.demo())) {
            rig.await("a frame", () -> rig.written().contains("\033[?25"));
            rig.type("q");
            assertEquals(7, rig.exitCode());
        }
    }

    @Test
    void pastesUnknownSequencesAndTheMousePressNoKeys() throws Exception {
        try (Rig rig = demo()) {
            rig.awaitText("started");
            rig.type("\033[200~x q\033[201~");
            rig.awaitText("paste x q");
            rig.type("\033[?1;2c\033[I\033[120;1u\033]11;rgb:0/0/0\007");
            rig.type("\033[<0;5;10M");
            rig.awaitText("mouse LEFT 4 9");
            rig.type("\003s");
            rig.awaitText("key Ctrl-C");
            rig.awaitText("report save done");
            assertFalse(rig.screen().contains("key x"), rig.screen());
        }
    }

    @Test
    void ticksComeOnlyWhileAskedFor() throws Exception {
        try (Rig rig = demo()) {
            rig.awaitText("started");
            rig.type("t");
            rig.awaitText("│ tick");
            rig.type("u");
            rig.awaitText("key u");
            rig.type("b");
            rig.awaitText("key b");
            rig.await("the bell", () -> rig.written().contains("\007"));
            String still = rig.screen();
            rig.type("c");
            rig.awaitText("key c");
            assertEquals(ticks(still), ticks(rig.screen()));
        }
    }

    @Test
    void stopsAndGoesOnAsAJobOfTheShell() throws Exception {
        try (Rig rig = new Rig(80, 24, Map.of("PS1", "$ "), "bash", "--norc", "--noprofile", "-i")) {
            Path script = script();
            rig.type("stty -g > " + folder + "/before; sh " + script + "; echo code=$?\n");
            rig.awaitText("started");
            rig.type("\032");
            rig.awaitText("Stopped");
            rig.await("the prompt", () -> rig.written().endsWith("$ "));
            rig.type("stty -g > " + folder + "/stopped; fg\n");
            rig.awaitText("resumed");
            rig.type("k");
            rig.awaitText("key k");
            rig.type("q");
            // Not before the shell has the terminal: until then the keys may still be read as ours.
            rig.await("the prompt", () -> rig.written().endsWith("$ "));
            rig.type("stty -g > " + folder + "/after; echo all\"\"over\n");
            rig.awaitText("allover");
            String before = Files.readString(folder.resolve("before"));
            assertEquals(before, Files.readString(folder.resolve("stopped")));
            assertEquals(before, Files.readString(folder.resolve("after")));
        }
    }

    @Test
    void withoutAShellToContinueItControlZOnlyRedraws() throws Exception {
        try (Rig rig = demo()) {
            rig.awaitText("started");
            rig.type("\032");
            rig.awaitText("resumed");
            rig.type("q");
            assertEquals(7, rig.exitCode());
        }
    }

    @ParameterizedTest
    @CsvSource({"TERM, 143", "INT, 130", "HUP, 129"})
    void signalsRestoreTheTerminal(String signal, int exitCode) throws Exception {
        try (Rig rig = demo()) {
            rig.awaitText("started");
            // The handlers are set after the first frame; this comes after them.
            rig.type("k");
            rig.awaitText("key k");
            new ProcessBuilder("kill", "-" + signal, Long.toString(rig.pid()))
                    .start()
                    .waitFor();
            assertEquals(exitCode, rig.exitCode());
            rig.await("the end", () -> rig.written().contains("\033[?1049l"));
            assertFalse(rig.screen().contains("DEMO"));
        }
    }

    @Test
    void anEndOfInputEndsTheProgram() throws Exception {
        try (Rig rig = new Rig(80, 24, NOTHING, "sh", "-c", Rig.demo() + " </dev/null; echo code=$?; stty -a")) {
            rig.awaitText("code=129");
            rig.await("settings restored", () -> rig.screen().contains(" icanon"));
        }
    }

    @Test
    void aTerminalThatIsGoneEndsTheProgramEvenIfHangUpsAreIgnored() throws Exception {
        Path code = folder.resolve("code");
        String command = "trap '' HUP; " + Rig.demo() + "; echo $? > " + code + ".tmp; mv " + code + ".tmp " + code;
        Rig rig = new Rig(80, 24, NOTHING, "sh", "-c", command);
        rig.awaitText("started");
        rig.hangUp();
        rig.await("an exit code", () -> Files.exists(code));
        assertEquals("129", Files.readString(code).strip());
        rig.close();
    }

    @ParameterizedTest
    @CsvSource({"x, the demo was asked to crash", "X, no effect unheard of"})
    void aCrashIsToldAfterTheScreenIsRestored(String key, String message) throws Exception {
        try (Rig rig = demo()) {
            rig.awaitText("started");
            rig.type(key);
            assertEquals(70, rig.exitCode());
            rig.await("the report", () -> rig.afterScreen().contains("Please report"));
            assertTrue(rig.afterScreen().contains(message), rig.afterScreen());
            assertTrue(rig.afterScreen().contains("demo-journal.json"), rig.afterScreen());
            assertFalse(rig.screen().contains("DEMO"));
        }
    }

    @ParameterizedTest
    @CsvSource({"C, e . - ? ?  #o", "C.UTF-8, é · ─ 漢字 ●○"})
    void thePlainLocaleHasAsciiAlone(String locale, String shown) throws Exception {
        try (Rig rig = new Rig(80, 24, Map.of("LC_ALL", locale), "sh", "-c", Rig.demo())) {
            rig.awaitText(shown);
        }
    }

    @Test
    void believesTheLauncher() throws Exception {
        String launch = "saved=$(stty -g); stty -icanon -echo -isig -ixon -iexten min 1 time 0; "
                + Rig.demo("-Dtty.saved=$saved", "'-Dtty.size=24 80'") + "; echo code=$?; stty -a";
        try (Rig rig = new Rig(80, 24, NOTHING, "sh", "-c", launch)) {
            rig.awaitText("started");
            rig.type("q");
            rig.awaitText("code=7");
            rig.await("settings restored", () -> rig.screen().contains(" icanon"));
        }
    }

    @Test
    void noTerminalIsSaidPlainly() throws Exception {
        Path answer = folder.resolve("answer");
        Process process = new ProcessBuilder("setsid", "--wait", "sh", "-c", Rig.demo())
                .redirectInput(Path.of("/dev/null").toFile())
                .redirectErrorStream(true)
                .redirectOutput(answer.toFile())
                .start();
        assertEquals(69, process.waitFor());
        assertTrue(Files.readString(answer).contains("needs a terminal"), Files.readString(answer));
    }

    private static Rig demo() throws IOException {
        return new Rig(80, 24, NOTHING, "sh", "-c", "exec " + Rig.demo());
    }

    /** A script, so that a JVM inside a shell inside a job is what stops. */
    private Path script() throws IOException {
        Path script = folder.resolve("game.sh");
        Files.writeString(script, Rig.demo() + "\nexit $?\n");
        return script;
    }

    private static long ticks(String screen) {
        return screen.lines().filter(line -> line.contains("│ tick")).count();
    }
}
