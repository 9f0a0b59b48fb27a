package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.TimeUnit;

/** What processes take of the processor. Their own time, not that on the wall: what else the machine does hardly counts. */
final class Work {
    /** A tick of the kernel's, a hundredth of a second wherever Java runs. */
    private static final int TICK_MILLIS = 10;

    private static final int USER = 11;
    private static final int SYSTEM = 12;

    private Work() {}

    /** Milliseconds that a process has taken so far; 0 where the system does not tell. */
    static long millis(long pid) throws IOException {
        Path stat = Path.of("/proc", Long.toString(pid), "stat");
        if (!Files.exists(stat)) {
            return 0;
        }
        String all = Files.readString(stat);
        String[] fields = all.substring(all.lastIndexOf(')') + 2).split(" ");
        return (Long.parseLong(fields[USER]) + Long.parseLong(fields[SYSTEM])) * TICK_MILLIS;
    }

    /** Waits some seconds, in which the process may take so much of one processor. */
    static void assertIdle(long pid, int seconds, int percent) throws IOException, InterruptedException {
        long before = millis(pid);
        TimeUnit.SECONDS.sleep(seconds);
        long worked = millis(pid) - before;
        assertTrue(worked <= 10L * seconds * percent, worked + " ms of work in " + seconds + " s of waiting");
    }
}
