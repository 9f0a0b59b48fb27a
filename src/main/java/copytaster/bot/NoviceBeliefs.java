package copytaster.bot;

import copytaster.chance.Keyed;
import copytaster.observe.Model;
import copytaster.observe.Observation;
import copytaster.scenario.Check;

/**
 * Beliefs with four errors: every repeat counts as fresh evidence, silence and parents count for nothing, and the sum is misread
 * by normal noise of 0.7 in log-odds, anew with each word.
 */
final class NoviceBeliefs implements Beliefs {
    private static final double NOISE = 0.7;

    /** Likelihoods are kept this far from the impossible. */
    private static final double LEAST = 1e-9;

    private final long seed;

    NoviceBeliefs(long seed) {
        this.seed = seed;
    }

    @Override
    public double[] of(Observation seen) {
        double[] odds = seen.model().forest().priors();
        int[] words = new int[odds.length];
        for (int q = 0; q < odds.length; q++) {
            odds[q] = log(odds[q], 1 - odds[q]);
        }
        for (Model.Word word : seen.model().words()) {
            odds[word.question()] += log(word.ifYes(), word.ifNo());
            words[word.question()]++;
        }
        for (Observation.Job job : seen.checks()) {
            if (job.result().isPresent()) {
                Check.Outcome outcome = job.check().outcome(job.result().get());
                int question = node(seen, job.check().on());
                odds[question] += log(outcome.whenSo(), outcome.whenNot());
                words[question]++;
            }
        }
        for (int q = 0; q < odds.length; q++) {
            String question = seen.model().nodes().get(q).question();
            double misread = odds[q] + NOISE * normal("novice:reads:" + question, words[q]);
            odds[q] = 1 / (1 + StrictMath.exp(-misread));
        }
        return odds;
    }

    private static int node(Observation seen, String question) {
        for (int q = 0; q < seen.model().nodes().size(); q++) {
            if (seen.model().nodes().get(q).question().equals(question)) {
                return q;
            }
        }
        throw new IllegalArgumentException("no question " + question);
    }

    private static double log(double yes, double no) {
        return StrictMath.log(Math.max(LEAST, yes) / Math.max(LEAST, no));
    }

    /** A standard normal number (Box and Muller, Annals of Mathematical Statistics 29, 1958). */
    private double normal(String key, int index) {
        double radius = StrictMath.sqrt(-2 * StrictMath.log(1 - Keyed.uniform(seed, key, 2 * index)));
        return radius * StrictMath.cos(2 * StrictMath.PI * Keyed.uniform(seed, key, 2 * index + 1));
    }
}
