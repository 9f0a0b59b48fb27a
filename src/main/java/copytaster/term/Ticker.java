package copytaster.term;

/** When the next tick is due. Times are those of {@link System#nanoTime}. */
final class Ticker {

    private static final long NANOS = 1_000_000L;

    private long every;
    private long last;

    /** Begins to tick, or stops with 0. Asking again for the same pace changes nothing. */
    void every(int millis, long now) {
        if (millis * NANOS != every) {
            every = Math.max(0, millis) * NANOS;
            last = now;
        }
    }

    boolean ticking() {
        return every > 0;
    }

    /** Nanoseconds to wait, at least 0. */
    long untilDue(long now) {
        return Math.max(0, last + every - now);
    }

    /** Milliseconds since the last tick if one is due now, and then counts from here; otherwise -1. */
    long due(long now) {
        if (!ticking() || now - last < every) {
            return -1;
        }
        long elapsed = (now - last) / NANOS;
        last = now;
        return elapsed;
    }
}
