package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Size;
import copytaster.screen.Stroke;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The game stopped, let go on, and ended from outside, with something half done on the desk. {@code -Dstops=20} for the long version. */
@Tag("terminal")
class SignalTest {
    private static final int STOPS = Integer.getInteger("stops", 3);
    private static final int IDLE_PERCENT = 20;

    @TempDir
    private Path home;

    @Test
    void anOpenComposerOutlivesStopsOfEveryKindAndResizesDuringThem() throws Exception {
        Twin twin = new Twin(new Size(80, 24));
        try (Rig rig = job(twin)) {
            for (int stop = 0; stop < STOPS; stop++) {
                if (stop % 2 == 0) {
                    rig.type("\032");
                } else {
                    signal("TSTP", pid());
                }
                atThePrompt(rig);
                assertTrue(rig.modesOff(), "stopped with modes still on");
                Work.assertIdle(pid(), 1, 5);
                Size size = stop % 3 == 0 ? new Size(80, 24) : new Size(100 + stop, 30);
                rig.resize(size.columns(), size.rows());
                twin.does(new Msg.Resize(size));
                rig.forget();
                rig.type("fg\n");
                rig.see("stop " + stop, twin.does(new Msg.Resumed()), Theme.DARK, Depth.INDEXED);
                press(rig, twin, Stroke.of(stop % 2 == 0 ? Key.DOWN : Key.UP));
            }
            press(rig, twin, Stroke.of(Key.ESCAPE));
            press(rig, twin, Stroke.of('b'));
            Work.assertIdle(pid(), 1, IDLE_PERCENT);
        }
    }

    /** The shell's {@code kill} of a stopped job ends it and lets it go on, in the background. */
    @ParameterizedTest
    @ValueSource(strings = {"TERM", "HUP"})
    void aStoppedGameCanBeEnded(String signal) throws Exception {
        Twin twin = new Twin(new Size(80, 24));
        try (Rig rig = job(twin)) {
            rig.type("\032");
            atThePrompt(rig);
            long pid = pid();
            rig.type("kill -" + signal + " %1\n");
            rig.await(
                    "the end",
                    () -> !ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));
            rig.type("echo all\"\"over\n");
            rig.awaitText("allover");
        }
    }

    /** The JVM answers SIGQUIT with a page about its threads, unless it is started as the launcher does. */
    @Test
    void sigquitLeavesTheScreenAlone() throws Exception {
        Twin twin = new Twin(new Size(80, 24));
        String quiet =
                Rig.game(home, Twin.PLAY).replace(" -cp ", " -XX:+UnlockDiagnosticVMOptions -XX:-DisplayVMOutput -cp ");
        try (Rig rig = new Rig(80, 24, Map.of(), "sh", "-c", quiet)) {
            rig.see("the briefing", twin.frame(), Theme.DARK, Depth.INDEXED);
            press(rig, twin, Stroke.of(Key.ENTER));
            signal("QUIT", rig.pid());
            press(rig, twin, Stroke.of(Key.ENTER));
            signal("QUIT", rig.pid());
            rig.type("\034"); // its key is a key like any other
            press(rig, twin, Stroke.of(Key.DOWN));
            assertFalse(rig.written().contains("Full thread dump"));
        }
    }

    /** A process whose output goes nowhere any more, and which is not told, must notice and end. */
    @Test
    void afterAHangUpThatItDoesNotHearItEnds() throws Exception {
        Twin twin = new Twin(new Size(80, 24));
        Rig rig = new Rig(
                80, 24, Map.of(), "sh", "-c", "trap '' HUP; echo $$ >" + home + "/pid; " + Rig.game(home, Twin.PLAY));
        rig.see("the briefing", twin.frame(), Theme.DARK, Depth.INDEXED);
        long pid = pid();
        rig.hangUp();
        rig.await(
                "the end",
                () -> !ProcessHandle.of(pid).map(ProcessHandle::isAlive).orElse(false));
        rig.close();
    }

    /** The game as a job of a shell, a composer open on its desk. */
    private Rig job(Twin twin) throws Exception {
        Rig rig = new Rig(80, 24, Map.of("PS1", "$ "), "bash", "--norc", "--noprofile", "-i");
        Path script =
                Files.writeString(home.resolve("game.sh"), "echo $$ >" + home + "/pid; " + Rig.game(home, Twin.PLAY));
        rig.type("bind 'set enable-bracketed-paste off'; sh " + script + "\n");
        rig.see("the briefing", twin.frame(), Theme.DARK, Depth.INDEXED);
        press(rig, twin, Stroke.of(Key.ENTER));
        press(rig, twin, Stroke.of(Key.ENTER));
        press(rig, twin, Stroke.of(Key.ENTER));
        return rig;
    }

    private static void press(Rig rig, Twin twin, Stroke stroke) throws IOException {
        rig.type(Twin.bytes(stroke));
        rig.see("the frame after " + stroke.label(), twin.does(stroke), Theme.DARK, Depth.INDEXED);
    }

    private static void atThePrompt(Rig rig) {
        rig.await("the prompt", () -> rig.written().endsWith("$ "));
    }

    private long pid() throws IOException {
        return Long.parseLong(Files.readString(home.resolve("pid")).strip());
    }

    private static void signal(String name, long pid) throws IOException, InterruptedException {
        assertEquals(
                0,
                new ProcessBuilder("kill", "-" + name, Long.toString(pid))
                        .start()
                        .waitFor());
    }
}
