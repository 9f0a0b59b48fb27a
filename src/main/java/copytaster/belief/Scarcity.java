package copytaster.belief;

import java.util.Arrays;

/**
 * What a turn's actions could not mend. A line's gain is g = w[(π before − p)² − M]: what moving it to the best choice would win.
 * With A actions the A largest gains can be had; the rest of the loss is forced.
 */
public final class Scarcity {
    private final double[] largestFirst;
    private final int actions;

    private Scarcity(double[] largestFirst, int actions) {
        this.largestFirst = largestFirst;
        this.actions = actions;
    }

    /**
     * @param actions of the turn
     * @param gains of its counting lines, each at least 0
     */
    public static Scarcity of(int actions, double... gains) {
        double[] sorted = gains.clone();
        Arrays.sort(sorted);
        for (int i = 0; i < sorted.length / 2; i++) {
            double least = sorted[i];
            sorted[i] = sorted[sorted.length - 1 - i];
            sorted[sorted.length - 1 - i] = least;
        }
        return new Scarcity(sorted, actions);
    }

    /** The loss that no choice of lines could avoid: Σ gains less the A largest. */
    public double forced() {
        double forced = 0;
        for (int i = actions; i < largestFirst.length; i++) {
            forced += largestFirst[i];
        }
        return forced;
    }

    /**
     * The loss that was chosen, J less the forced loss; 0 where a dispatch with several claims mended more lines than actions
     * reckoned one by one could.
     */
    public double chosen(double judgement) {
        return Math.max(0, judgement - forced());
    }

    /** True if a line with this gain could be left as it was for want of actions: it is not among the A largest. */
    public boolean forced(double gain) {
        return actions < largestFirst.length && gain <= largestFirst[actions] && gain > 0;
    }
}
