package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Size;
import copytaster.screen.Stroke;
import copytaster.testing.Aftermath;
import copytaster.testing.Game;
import copytaster.testing.SmallDisk;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is truly full, played on in the full screen: the desk stays as it was saved until there is room again. */
@Tag("terminal")
class FullDiskOnScreenTest {
    private static final Size SIZE = new Size(80, 24);

    @TempDir
    private Path folder;

    @Test
    void playGoesOnWhereItStoodOnceThereIsRoom() throws Exception {
        Twin twin = new Twin(SIZE);
        try (SmallDisk disk = SmallDisk.mounted(folder.resolve("disk"), 256);
                Rig rig = new Rig(
                        SIZE.columns(),
                        SIZE.rows(),
                        Map.of("COPYTASTER_HOME", disk.root().toString()),
                        Game.java("copytaster.Main", "play", Game.NIGHT, "--seed", "7")
                                .toArray(String[]::new))) {
            GameOnTerminalTest.see(rig, "the briefing", twin.frame());
            press(rig, twin, Stroke.of(Key.ENTER));
            disk.fill();
            boolean spiked = false;
            String before = "";
            while (!rig.screen().contains("NOT SAVED")) {
                spiked = !spiked;
                String shown = rig.screen();
                before = shown;
                String after =
                        twin.does(new Msg.Key(Stroke.of(spiked ? 'x' : 'u'))).glyphs();
                assertNotEquals(desk(before), desk(after), "a decision is seen on the desk");
                rig.type(spiked ? "x" : "u");
                rig.await(
                        "the frame, or that it is not saved",
                        () -> rig.screen().equals(after) || !rig.screen().equals(shown) && complete(rig));
            }
            rig.awaitText("(No space left on device)");
            assertEquals(desk(before), desk(rig.screen()), "what is not saved is not shown as done");
            rig.type("s");
            rig.awaitText("could still not be saved");
            disk.free();
            rig.type("s");
            String done = twin.frame().glyphs();
            rig.await("the decision, saved", () -> rig.screen().contains(" Saved."));
            assertEquals(desk(done), desk(rig.screen()));
            assertFalse(rig.screen().contains("NOT SAVED"), rig.screen());
            twin.does(new Msg.Key(Stroke.of(spiked ? 'u' : 'x')));
            rig.type(spiked ? "u" : "x");
            GameOnTerminalTest.see(rig, "the next decision", twin.frame());
            rig.type("Q");
            assertEquals(0, rig.exitCode());
            Path session = Aftermath.sessions(disk.root()).get(0);
            assertEquals(
                    twin.model().session().entries(),
                    Aftermath.read(session).contents().orElseThrow().entries());
            assertTrue(rig.afterScreen().contains("Every decision is saved."), rig.afterScreen());
        }
    }

    private static void press(Rig rig, Twin twin, Stroke stroke) throws Exception {
        rig.type(Twin.bytes(stroke));
        GameOnTerminalTest.see(rig, stroke.label(), twin.does(new Msg.Key(stroke)));
    }

    /** Whether the box that says so has been drawn to its last line. */
    private static boolean complete(Rig rig) {
        return rig.screen().contains("NOT SAVED") && rig.screen().contains("s save again");
    }

    /** What a box at the bottom leaves of the desk. */
    private static String desk(String screen) {
        return String.join("\n", screen.lines().limit(8).toList());
    }
}
