package copytaster.debrief;

/** Chances as the debrief writes them: whole percents, and never certainty where there was none. */
final class Percent {
    private Percent() {}

    /** {@code 34%}; {@code under 1%} and {@code over 99%} short of certainty. */
    static String of(double chance) {
        if (chance > 0 && chance < 0.01) {
            return "under 1%";
        }
        if (chance > 0.99 && chance < 1) {
            return "over 99%";
        }
        return Math.round(chance * 100) + "%";
    }
}
