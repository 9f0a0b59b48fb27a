package copytaster.belief;

/** What a decision is called, by what it gives away of one point of weight in one turn: ℓ = (π − p)² − M. */
public enum Verdict {
    GOOD(0),
    INACCURACY(0.02),
    MISTAKE(0.12),
    BLUNDER(0.35);

    /** The loss that halves the accuracy of a line. */
    private static final double HALVES = 0.06;

    private final double from;

    Verdict(double from) {
        this.from = from;
    }

    /** The verdict on a loss ℓ, at least 0. */
    public static Verdict on(double loss) {
        Verdict verdict = GOOD;
        for (Verdict worse : values()) {
            if (loss >= worse.from) {
                verdict = worse;
            }
        }
        return verdict;
    }

    /** ℓ of a line that tells {@code said}. */
    public static double loss(double street, double said, double posterior, double... rungs) {
        double miss = said - posterior;
        return miss * miss - Terms.bestMiss(street, posterior, rungs);
    }

    /** How accurate a line with loss ℓ is: 2^(−ℓ/0.06), 1 for the best there is. */
    public static double accuracy(double loss) {
        return StrictMath.pow(2, -loss / HALVES);
    }
}
