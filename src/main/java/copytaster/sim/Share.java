package copytaster.sim;

/**
 * The mean of one quantity over the mean of another, in percent, with the linearised interval of a ratio of means (Cochran,
 * "Sampling Techniques", 1977, section 6.4). Sessions in which little was on offer weigh little.
 */
public final class Share {
    private static final double INTERVAL = 1.96;

    private long count;
    private double parts;
    private double wholes;
    private double partsSquared;
    private double wholesSquared;
    private double products;

    void add(double part, double whole) {
        count++;
        parts += part;
        wholes += whole;
        partsSquared += part * part;
        wholesSquared += whole * whole;
        products += part * whole;
    }

    void add(Share other) {
        count += other.count;
        parts += other.parts;
        wholes += other.wholes;
        partsSquared += other.partsSquared;
        wholesSquared += other.wholesSquared;
        products += other.products;
    }

    /** Percent; 0 where there was nothing to share. */
    public double mean() {
        return wholes == 0 ? 0 : 100 * parts / wholes;
    }

    public double standardError() {
        if (count < 2 || wholes == 0) {
            return 0;
        }
        double ratio = parts / wholes;
        double squares = partsSquared - 2 * ratio * products + ratio * ratio * wholesSquared;
        return 100 * Math.sqrt(Math.max(0, squares) / (count - 1) * count) / wholes;
    }

    public double low() {
        return mean() - INTERVAL * standardError();
    }

    public double high() {
        return mean() + INTERVAL * standardError();
    }
}
