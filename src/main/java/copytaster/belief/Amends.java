package copytaster.belief;

/**
 * What putting a line right costs in trust, for one point of weight and of κ_T: openly κ at once, whatever comes; quietly nothing
 * at once, and what the old line misses beyond a coin's toss once the answer is out.
 */
public final class Amends {
    /** κ: an open correction, and a turn of a line left wrong after settling. */
    public static final double OPENLY = 0.05;

    /** The squared miss of a line that says nothing either way. */
    private static final double TOSS = 0.25;

    private Amends() {}

    /** max(0, (π old − o)² − 0.25): what a quiet change costs once the answer is {@code answer}. */
    public static double quietly(double old, double answer) {
        return Math.max(0, (old - answer) * (old - answer) - TOSS);
    }

    /** True if the old line is so surely right that changing it quietly is expected to cost less than saying so. */
    public static boolean quietIsRight(double old, double posterior) {
        return posterior * quietly(old, 1) + (1 - posterior) * quietly(old, 0) < OPENLY;
    }
}
