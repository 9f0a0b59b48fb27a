package copytaster.sim;

/** A running mean and its uncertainty (Welford, "Note on a method for calculating corrected sums", Technometrics 4, 1962). */
public final class Mean {
    /** The half-width of a 95% interval, in standard errors. */
    private static final double INTERVAL = 1.96;

    private long count;
    private double mean;
    private double squares;

    void add(double value) {
        count++;
        double before = value - mean;
        mean += before / count;
        squares += before * (value - mean);
    }

    /** Takes in what another has seen (Chan, Golub and LeVeque 1979). */
    void add(Mean other) {
        if (other.count == 0) {
            return;
        }
        long both = count + other.count;
        double apart = other.mean - mean;
        squares += other.squares + apart * apart * count * other.count / both;
        mean += apart * other.count / both;
        count = both;
    }

    public long count() {
        return count;
    }

    public double mean() {
        return mean;
    }

    public double standardError() {
        return count < 2 ? 0 : Math.sqrt(squares / (count - 1) / count);
    }

    public double low() {
        return mean - INTERVAL * standardError();
    }

    public double high() {
        return mean + INTERVAL * standardError();
    }
}
