package copytaster.belief;

import java.util.List;

/**
 * What an answer about one question is worth, before it is known: the value of information of the project's ledger.
 *
 * <p>Whatever a check brings, the chance of every other question is a mixture of its chances under yes and under no of the question
 * asked about, so two inferences serve all checks on it, and everything after them is linear in the questions.
 */
public final class Information {
    private final int question;
    private final double[] now;
    private final double[] ifYes;
    private final double[] ifNo;
    private final double[] rungs;

    private Information(int question, double[] now, double[] ifYes, double[] ifNo, double[] rungs) {
        this.question = question;
        this.now = now;
        this.ifYes = ifYes;
        this.ifNo = ifNo;
        this.rungs = rungs;
    }

    /**
     * A question that better information would let us tell better.
     *
     * @param question its index in the forest
     * @param weight its weight
     * @param street what is going round, in (0,1)
     * @param said what readers are told now: by our line, or {@code street} without one
     * @param turns how many turns it will still count, this one included
     */
    public record Stake(int question, double weight, double street, double said, int turns) {}

    /** One end of a check: its chances when the question asked about is so and when it is not. */
    public record Result(double whenSo, double whenNot) {}

    /**
     * @param question the one asked about
     * @param likelyIfYes likelihood of what was seen of each question so far if it is yes
     * @param likelyIfNo the same if it is no
     * @param rungs what each rung tells
     */
    public static Information on(
            int question, Forest forest, double[] likelyIfYes, double[] likelyIfNo, double... rungs) {
        return new Information(
                question,
                forest.posteriors(likelyIfYes, likelyIfNo),
                forest.posteriors(known(likelyIfYes, question, 1), known(likelyIfNo, question, 0)),
                forest.posteriors(known(likelyIfYes, question, 0), known(likelyIfNo, question, 1)),
                rungs.clone());
    }

    private static double[] known(double[] likelihoods, int question, double answer) {
        double[] known = likelihoods.clone();
        known[question] = answer;
        return known;
    }

    /**
     * Points expected from a check. What is told of a question now can be bettered by w(H − d)[(π − p)² − M(p)]; under a result r that
     * is more or less, and the check is worth what it is more on average: with actions to spare, Σ over questions g of
     * w(H − d)⁺ Σ over results r of P(r)[(k* − p_r)² − M(p_r)], where k* is the best that can be told of g today. Where actions are
     * dear, a line is bettered only if that is worth more than its action. Questions outside the tree of the one asked about add
     * nothing.
     *
     * @param turns until it answers; 0 answers at once
     * @param price points that the action which moves a line would win elsewhere, at least 0
     */
    public double value(List<Stake> stakes, List<Result> results, int turns, double price) {
        double value = 0;
        for (Stake stake : stakes) {
            int left = stake.turns() - turns;
            if (left > 0) {
                value += gain(stake, results, stake.weight() * left, price);
            }
        }
        return value;
    }

    private double gain(Stake stake, List<Result> results, double share, double price) {
        int other = stake.question();
        double gain = -Math.max(0, share * moving(stake, now[other]) - price);
        for (Result result : results) {
            double so = now[question] * result.whenSo();
            double not = (1 - now[question]) * result.whenNot();
            double chance = so + not;
            if (chance > 0) {
                gain += chance * Math.max(0, share * moving(stake, mixed(so / chance, other)) - price);
            }
        }
        return gain;
    }

    /** What the best that can be told wins over what is told, for a point of weight in one turn. */
    private double moving(Stake stake, double chance) {
        double miss = stake.said() - chance;
        return miss * miss - Terms.bestMiss(stake.street(), chance, rungs);
    }

    /** The chance of {@code other} when the question asked about is yes with {@code chance}. */
    private double mixed(double chance, int other) {
        double mixed = 0;
        if (chance > 0) {
            mixed += chance * ifYes[other];
        }
        if (chance < 1) {
            mixed += (1 - chance) * ifNo[other];
        }
        return mixed;
    }
}
