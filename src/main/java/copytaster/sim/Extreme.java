package copytaster.sim;

/** The mean of a figure over sessions, and the seed of the session that shows its least value best. */
final class Extreme {
    final Mean mean = new Mean();
    private double least = Double.POSITIVE_INFINITY;
    private long seed;

    void add(double value, long ofSeed) {
        mean.add(value);
        if (value < least || value == least && ofSeed < seed) {
            least = value;
            seed = ofSeed;
        }
    }

    void add(Extreme other) {
        mean.add(other.mean);
        if (other.least < least || other.least == least && other.seed < seed) {
            least = other.least;
            seed = other.seed;
        }
    }

    long seed() {
        return seed;
    }
}
