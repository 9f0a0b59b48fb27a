package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.screen.Frame;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Size;
import copytaster.screen.Stroke;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A window of every size, changed while a shift is played: after each change the screen is the frame of that size, and what was chosen,
 * drafted or typed is as it was. {@code -Dresizes=500} for the long version, {@code -Dresizes.seed=N} for another course.
 */
@Tag("terminal")
class ResizeTest {
    private static final int RESIZES = Integer.getInteger("resizes", 30);
    private static final long SEED = Long.getLong("resizes.seed", 20150928L);
    private static final Size WIDEST = new Size(300, 100);

    /** Each of them once at least, whatever chance says. */
    private static final List<Size> CORNERS = List.of(
            new Size(1, 1),
            WIDEST,
            new Size(1, 100),
            new Size(300, 1),
            new Size(80, 24),
            new Size(79, 24),
            new Size(80, 23));

    /** What is done between: turns are played, the composer is opened, filled, left; pages, filters, people. */
    private static final List<Stroke> KEYS = List.of(
            Stroke.of(Key.ENTER),
            Stroke.of(Key.ENTER),
            Stroke.of(Key.ESCAPE),
            Stroke.of(Key.DOWN),
            Stroke.of(Key.DOWN),
            Stroke.of(Key.UP),
            Stroke.of(Key.TAB),
            Stroke.of(Key.PGDN),
            Stroke.of(' '),
            Stroke.of('2'),
            Stroke.of('p'),
            Stroke.of('n'),
            Stroke.of('b'),
            Stroke.of('q'),
            Stroke.of('o'),
            Stroke.of('w'),
            Stroke.of('/'),
            Stroke.of('e'),
            Stroke.of('?'),
            Stroke.of(':'),
            Stroke.of('u'));

    @TempDir
    private Path home;

    @Test
    void afterEveryChangeTheScreenIsTheFrameOfThatSize() throws Exception {
        SplittableRandom random = new SplittableRandom(SEED);
        Twin twin = new Twin(new Size(80, 24));
        try (Rig rig = new Rig(80, 24, Map.of(), "sh", "-c", Rig.game(home, Twin.PLAY))) {
            rig.see("the briefing", twin.frame(), Theme.DARK, Depth.INDEXED);
            StringBuilder course = new StringBuilder();
            for (int i = 0; i < RESIZES; i++) {
                for (int more = random.nextInt(3); more > 0; more--) {
                    // Ones that nobody waits for: the program may see them or not.
                    Size passing = size(random, CORNERS.size());
                    rig.resize(passing.columns(), passing.rows());
                }
                Size size = size(random, i);
                course.append(' ').append(size);
                rig.resize(size.columns(), size.rows());
                Frame frame = twin.does(new Msg.Resize(size));
                boolean small = size.columns() < 80 || size.rows() < 24;
                if (small) {
                    assertTooSmall(frame);
                }
                rig.see(told(i, course), frame, Theme.DARK, Depth.INDEXED);
                for (int keys = random.nextInt(4); keys > 0; keys--) {
                    Stroke stroke = KEYS.get(random.nextInt(KEYS.size()));
                    if (!twin.answers(stroke)) {
                        // Nothing would tell when the next key or size may come: Escape and o would be Alt and o.
                        continue;
                    }
                    course.append(' ').append(stroke.label());
                    rig.type(Twin.bytes(stroke));
                    rig.see(told(i, course), twin.does(stroke), Theme.DARK, Depth.INDEXED);
                }
            }
            System.out.println("resizes: " + RESIZES + ", seed " + SEED + ", turn " + twin.turn() + ", decisions "
                    + twin.decisions());
            rig.type("\003");
            assertEquals(0, rig.exitCode());
            assertTrue(rig.modesOff());
        }
    }

    private static Size size(SplittableRandom random, int round) {
        if (round < CORNERS.size()) {
            return CORNERS.get(round);
        }
        // Half of them near what people have, the other half anywhere.
        boolean usual = random.nextBoolean();
        return usual
                ? new Size(60 + random.nextInt(120), 15 + random.nextInt(45))
                : new Size(1 + random.nextInt(WIDEST.columns()), 1 + random.nextInt(WIDEST.rows()));
    }

    /** As much of the sentence as there is room for. */
    private static void assertTooSmall(Frame frame) {
        String text = frame.glyphs().replaceAll("\\s+", "");
        assertTrue(!text.isEmpty(), "nothing is said at " + frame.size());
        if (frame.size().columns() >= 30 && frame.size().rows() >= 3) {
            assertTrue(frame.glyphs().contains("80"), frame.glyphs());
        }
    }

    private static String told(int round, StringBuilder course) {
        int from = Math.max(0, course.length() - 300);
        return "resize " + round + " of seed " + SEED + " after …" + course.substring(from);
    }
}
