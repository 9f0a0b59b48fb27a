package copytaster.belief;

/**
 * One line of the ledger: understanding = info − judgement + luck, exactly.
 *
 * <p>Understanding is the Brier score (Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review
 * 78, 1950) of what is going round less that of the line on the page, times the weight.
 *
 * @param info what the evidence on the desk was worth, at least 0
 * @param judgement what judgement gave away, at least 0
 */
public record Terms(double understanding, double info, double judgement, double luck) {
    /**
     * @param weight the question's weight, doubled while it leads
     * @param street what is going round, in (0,1)
     * @param said what the line on the page tells, or {@code street} where there is none
     * @param posterior the chance of yes given everything visible
     * @param answer 1 yes, 0 no; in between where the record leaves it open
     * @param rungs what each rung tells
     */
    public static Terms of(
            double weight, double street, double said, double posterior, double answer, double... rungs) {
        double best = bestMiss(street, posterior, rungs);
        return new Terms(
                understanding(weight, street, said, answer),
                weight * (square(street - posterior) - best),
                weight * (square(said - posterior) - best),
                2 * weight * (said - street) * (answer - posterior));
    }

    /** w[(c − o)² − (π − o)²]. */
    public static double understanding(double weight, double street, double said, double answer) {
        return weight * (square(street - answer) - square(said - answer));
    }

    /** M: the least squared distance to the posterior among the rungs and silence. */
    public static double bestMiss(double street, double posterior, double... rungs) {
        return square(best(street, posterior, rungs) - posterior);
    }

    /** The best of what can be told: the rung nearest to the posterior, or silence (what is going round) where that is nearer. */
    public static double best(double street, double posterior, double... rungs) {
        double best = street;
        for (double rung : rungs) {
            if (square(rung - posterior) < square(best - posterior)) {
                best = rung;
            }
        }
        return best;
    }

    private static double square(double x) {
        return x * x;
    }
}
