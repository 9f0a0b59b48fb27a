package copytaster.rules;

/** @param trust 0 to 100,000, thousandths of a point; @param care thousandths of a point, from 100,000, at least 0 */
public record Gauges(int trust, long readers, int care) {
    /** Trust moved, kept within 0 and 100 points. */
    Gauges trust(int milli) {
        return new Gauges(Math.max(0, Math.min(100_000, trust + milli)), readers, care);
    }

    Gauges readers(long more) {
        return new Gauges(trust, Math.max(0, readers + more), care);
    }

    Gauges care(int milli) {
        return new Gauges(trust, readers, Math.max(0, care + milli));
    }
}
