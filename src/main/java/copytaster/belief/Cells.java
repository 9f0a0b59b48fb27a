package copytaster.belief;

/**
 * What judgement gave away, by the side on which the line lay of the best choice and by how it turned out. The four sum to J.
 *
 * @param falseLetThrough told too firmly, and it was not so
 * @param trueLost told too weakly, and it was so
 * @param luckyFirm told too firmly, and it was so: borne out all the same
 * @param luckyWeak told too weakly, and it was not so: borne out all the same
 */
public record Cells(double falseLetThrough, double trueLost, double luckyFirm, double luckyWeak) {
    public static final Cells NONE = new Cells(0, 0, 0, 0);

    /**
     * @param judgement the line's J, at least 0
     * @param said what it told
     * @param best the best that could be told
     * @param answer 1 yes, 0 no; in between where the record leaves it open, and both sides have their share
     */
    public static Cells of(double judgement, double said, double best, double answer) {
        double so = judgement * answer;
        double not = judgement - so;
        return said > best ? new Cells(not, 0, so, 0) : new Cells(0, so, 0, not);
    }

    public Cells plus(Cells other) {
        return new Cells(
                falseLetThrough + other.falseLetThrough,
                trueLost + other.trueLost,
                luckyFirm + other.luckyFirm,
                luckyWeak + other.luckyWeak);
    }

    public double sum() {
        return falseLetThrough + trueLost + luckyFirm + luckyWeak;
    }
}
