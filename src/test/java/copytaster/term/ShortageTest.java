package copytaster.term;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Memory that ran out on any thread is told in words; a bug still with where it is. */
class ShortageTest {
    private static String report(Throwable failure) {
        return CrashReport.of(failure, () -> "The session is saved up to its last decision: night.jsonl");
    }

    @Test
    void the_screen_ends_with_a_sentence_and_no_trace() {
        String said =
                report(new IllegalStateException("another thread failed", new OutOfMemoryError("Java heap space")));
        assertEquals(1, said.lines().count(), said);
        assertTrue(said.startsWith("There is not enough memory for this: it needs more than the "), said);
        assertTrue(said.endsWith(" The session is saved up to its last decision: night.jsonl\n"), said);
    }

    @Test
    void a_bug_is_still_a_bug() {
        String said = report(new IllegalStateException("another thread failed", new IllegalArgumentException("no")));
        assertTrue(said.startsWith("Stopped by a bug, "), said);
        assertTrue(said.contains("    at copytaster.term.ShortageTest"), said);
    }
}
