package copytaster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.testing.Aftermath;
import copytaster.testing.Game;
import copytaster.testing.Typing;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The game played by lines and killed outright, at moments spread over the whole of a session by construction: every fifth during its
 * start, at a random part of the time that a start takes; the others after so many decisions shown, each round in another stretch of
 * the script, and then a random part of the time that a few decisions take. No decision shown may be lost, and what is left must open
 * and go on. {@code -Dkills=1000} for the long version.
 */
@Tag("terminal")
class KilledTest {
    private static final int TURNS = 5;
    private static final int A_TURN = 60;
    private static final int DECISIONS = TURNS * (A_TURN + 1) + 1;
    private static final int STARTS = 5;

    @TempDir
    Path home;

    /** Nanoseconds from the start of the process to the first decision shown, and from there to the last. */
    private long toFirst;

    private long toLast;

    /** A whole shift, its close and its debrief. */
    private static String script() {
        StringBuilder script = new StringBuilder();
        for (int turn = 0; turn < TURNS; turn++) {
            for (String line : Typing.decisions(A_TURN)) {
                script.append(line).append('\n');
            }
            script.append("next\n");
        }
        return script.append("handover\ndebrief\nquit\n").toString();
    }

    @Test
    void nothingShownIsLost() throws Exception {
        long seed = Long.getLong("kills.seed", 20150930L);
        int kills = Integer.getInteger("kills", 5);
        Random random = new Random(seed);
        measure(Files.createDirectory(home.resolve("measured")));
        Aftermath aftermath = new Aftermath();
        for (int round = 0; round < kills; round++) {
            Path folder = Files.createDirectory(home.resolve("round-" + round));
            boolean start = round % STARTS == STARTS - 1;
            int after = start ? 0 : (int) ((round + random.nextDouble()) * (DECISIONS + 1) / kills);
            long wait = (long) (random.nextDouble() * (start ? toFirst : 4 * toLast / DECISIONS));
            int shown = killed(folder, start ? -1 : after, wait);
            aftermath.examine(folder, shown, DECISIONS, "seed " + seed + ", round " + round);
        }
        System.out.println(aftermath.told("KilledTest, by lines, seed " + seed));
        assertTrue(
                aftermath.of(Aftermath.Moment.BETWEEN) + aftermath.of(Aftermath.Moment.APPENDING) > kills / 2,
                "most kills should fall into the middle of a session: " + aftermath.told(""));
    }

    /** A session that nobody kills. */
    private void measure(Path folder) throws Exception {
        long before = System.nanoTime();
        Process game = Game.start(folder, "play", Game.NIGHT, "--plain", "--seed", "7");
        Shown shown = new Shown(game.getInputStream());
        type(game);
        shown.await(1);
        long began = System.nanoTime();
        shown.await(DECISIONS);
        toFirst = began - before;
        toLast = System.nanoTime() - began;
        assertTrue(game.waitFor(20, TimeUnit.SECONDS));
        shown.join();
        assertEquals(DECISIONS, shown.count(), "every line of the script is a decision that is accepted");
    }

    /**
     * @param after how many decisions are shown before the wait begins; -1 to wait from the start of the process
     * @return how many decisions had been shown when the process died
     */
    private int killed(Path folder, int after, long wait) throws Exception {
        long before = System.nanoTime();
        Process game = Game.start(folder, "play", Game.NIGHT, "--plain", "--seed", "7");
        Shown shown = new Shown(game.getInputStream());
        type(game);
        if (after > 0) {
            shown.await(1);
            // The first start, with nothing in memory yet, takes longer than those that follow.
            toFirst = Math.min(toFirst, System.nanoTime() - before);
        }
        shown.await(after);
        LockSupport.parkNanos(wait);
        // Through its handle, as the process itself would close the stream that is still to be read.
        game.toHandle().destroyForcibly();
        assertTrue(game.waitFor(20, TimeUnit.SECONDS));
        shown.join();
        return shown.count();
    }

    private static void type(Process game) {
        try (var keys = game.getOutputStream()) {
            keys.write(script().getBytes(StandardCharsets.UTF_8));
        } catch (IOException killed) {
            // It was killed before it had read everything.
        }
    }

    /** Counts decisions as they are printed: what was typed is printed back, and the first byte after it comes of the decision. */
    private static final class Shown extends Thread {
        private final InputStream printed;
        private final AtomicInteger count = new AtomicInteger();
        private boolean ended;

        Shown(InputStream printed) {
            this.printed = printed;
            start();
        }

        @Override
        public void run() {
            byte[] buffer = new byte[1 << 13];
            StringBuilder line = new StringBuilder();
            boolean typed = false;
            try {
                for (int n = printed.read(buffer); n >= 0; n = printed.read(buffer)) {
                    for (int i = 0; i < n; i++) {
                        if (typed) {
                            count.incrementAndGet();
                            typed = false;
                        }
                        if (buffer[i] == '\n') {
                            typed = line.toString().matches("> (spike 1|undo|next|handover)");
                            line.setLength(0);
                        } else {
                            line.append((char) buffer[i]);
                        }
                    }
                    told(false);
                }
            } catch (IOException endOfTheProcess) {
                // What it printed before has been counted.
            }
            told(true);
        }

        int count() {
            return count.get();
        }

        void await(int enough) throws InterruptedException {
            synchronized (count) {
                while (!ended && count.get() < enough) {
                    count.wait();
                }
            }
        }

        private void told(boolean end) {
            synchronized (count) {
                ended |= end;
                count.notifyAll();
            }
        }
    }
}
