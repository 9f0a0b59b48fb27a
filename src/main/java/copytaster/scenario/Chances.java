package copytaster.scenario;

/** How often an origin asserts and denies under one truth, each in [0,1], at most 1 together; the rest is silence. */
public record Chances(double asserts, double denies) {
    public Chances {
        if (!(asserts >= 0 && denies >= 0 && asserts + denies <= 1)) {
            throw new IllegalArgumentException("chances to assert and deny are at least 0 and at most 1 together");
        }
    }

    /** The chance of this stance. */
    public double of(Stance stance) {
        return switch (stance) {
            case ASSERTS -> asserts;
            case DENIES -> denies;
            case SILENT -> 1 - asserts - denies;
        };
    }
}
