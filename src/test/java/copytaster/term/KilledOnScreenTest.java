package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Size;
import copytaster.screen.Stroke;
import copytaster.screen.desk.Place;
import copytaster.testing.Aftermath;
import copytaster.testing.Game;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The game on a pseudo-terminal killed outright, each round in another stretch of a whole shift: after so many keys, each seen to have
 * its frame, one more is typed, and after a random part of the time that a frame takes the process dies. A decision counts as shown
 * once a single byte was written after its key, so that half a frame counts too. {@code -Dkills=1000} for the long version.
 */
@Tag("terminal")
class KilledOnScreenTest {
    private static final int TURNS = 5;
    private static final int PAIRS = 4;
    private static final int STARTS = 5;
    private static final Size SIZE = new Size(80, 24);

    @TempDir
    private Path home;

    /** A key, what shows after it, and how many decisions are taken then. */
    private record Moment(Stroke stroke, String frame, int decisions) {}

    /** Nanoseconds from the start to the first frame, and from a key to its frame. */
    private long toFirst = Long.MAX_VALUE;

    private long toFrame = 1;

    /** A whole shift: every turn dispatches spiked and taken back, one run, then the turn ended; at last the desk handed over. */
    private static List<Moment> script(Twin twin) {
        List<Moment> script = new ArrayList<>();
        press(script, twin, Stroke.of(Key.ENTER));
        for (int turn = 0; turn < TURNS; turn++) {
            settle(script, twin);
            for (int pair = 0; pair < PAIRS; pair++) {
                press(script, twin, Stroke.of('x'));
                press(script, twin, Stroke.of('u'));
            }
            press(script, twin, Stroke.of('n'));
        }
        settle(script, twin);
        press(script, twin, Stroke.of(Key.ENTER));
        settle(script, twin);
        return script;
    }

    /** Puts away what lies over the desk, agreeing to what is asked. */
    private static void settle(List<Moment> script, Twin twin) {
        while (twin.model().place() != Place.DESK
                && twin.model().place() != Place.HANDOVER
                && twin.model().place() != Place.CLOSING) {
            press(script, twin, Stroke.of(Key.ENTER));
        }
    }

    private static void press(List<Moment> script, Twin twin, Stroke stroke) {
        String frame = twin.does(new Msg.Key(stroke)).glyphs();
        script.add(new Moment(stroke, frame, twin.model().session().entries().size() - 1));
    }

    @Test
    void nothingShownIsLost() throws Exception {
        long seed = Long.getLong("kills.seed", 20151003L);
        int kills = Integer.getInteger("kills", 5);
        Random random = new Random(seed);
        Twin twin = new Twin(SIZE);
        String first = twin.frame().glyphs();
        List<Moment> script = script(twin);
        int all = script.get(script.size() - 1).decisions();
        assertTrue(twin.model().session().over() && all > TURNS * PAIRS * 2, "the script plays a whole shift: " + all);
        Aftermath aftermath = new Aftermath();
        for (int round = 0; round < kills; round++) {
            Path folder = Files.createDirectory(home.resolve("round-" + round));
            boolean start = round % STARTS == STARTS - 1;
            int keys = (int) ((round + random.nextDouble()) * script.size() / kills);
            int shown = start
                    ? killedAtStart(folder, first, random.nextDouble())
                    : killed(folder, first, script, keys, random.nextDouble());
            aftermath.examine(folder, shown, all, "seed " + seed + ", round " + round + ", " + keys + " keys");
        }
        System.out.println(aftermath.told("KilledOnScreenTest, seed " + seed));
    }

    private int killedAtStart(Path folder, String first, double part) throws Exception {
        try (Rig rig = rig(folder)) {
            if (toFirst == Long.MAX_VALUE) {
                rig.await("the briefing", () -> rig.screen().equals(first));
            } else {
                LockSupport.parkNanos((long) (part * toFirst));
            }
            rig.kill();
        }
        return 0;
    }

    /** @return how many decisions showed when the process died */
    private int killed(Path folder, String first, List<Moment> script, int keys, double part) throws Exception {
        long before = System.nanoTime();
        try (Rig rig = rig(folder)) {
            rig.await("the briefing", () -> rig.screen().equals(first));
            toFirst = Math.min(toFirst, System.nanoTime() - before);
            for (Moment moment : script.subList(0, keys)) {
                long typed = System.nanoTime();
                type(rig, moment);
                rig.await(moment.frame(), () -> rig.screen().equals(moment.frame()));
                toFrame = System.nanoTime() - typed;
            }
            int written = rig.written().length();
            type(rig, script.get(keys));
            LockSupport.parkNanos((long) (part * 2 * toFrame));
            rig.kill();
            boolean frame = rig.written().length() > written;
            return Math.max(
                    0,
                    frame
                            ? script.get(keys).decisions()
                            : keys == 0 ? 0 : script.get(keys - 1).decisions());
        }
    }

    private static void type(Rig rig, Moment moment) throws IOException {
        rig.type(Twin.bytes(moment.stroke()));
    }

    private static Rig rig(Path folder) throws IOException {
        String[] command =
                Game.java("copytaster.Main", "play", Game.NIGHT, "--seed", "7").toArray(String[]::new);
        return new Rig(SIZE.columns(), SIZE.rows(), Map.of("COPYTASTER_HOME", folder.toString()), command);
    }
}
