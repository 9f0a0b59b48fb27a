package copytaster.sim;

import copytaster.act.Event;
import copytaster.belief.Terms;
import copytaster.belief.Verdict;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Topic;
import copytaster.rules.Millionths;
import copytaster.scenario.Ladder;
import copytaster.scenario.Rung;
import java.util.ArrayList;
import java.util.List;

/**
 * How a question stood when a turn ended: one line of the ledger, its answer left out.
 *
 * @param question index of its node in the model
 * @param turns how many turns this counts for
 * @param lead it led the page, which doubles its weight
 * @param street c: what was going round
 * @param said π: what our line told, or {@code street} without one
 * @param before π of the turn before
 * @param posterior p: the chance of yes given everything visible as it went out
 * @param rungs what each rung tells
 */
public record Stood(
        int question,
        int turn,
        int turns,
        int weight,
        boolean lead,
        double street,
        double said,
        double before,
        double posterior,
        double[] rungs) {

    /**
     * The lines of one turn.
     *
     * @param seen the desk as the turn was ended, its decisions in
     * @param ended what that led to
     */
    public static List<Stood> of(Observation seen, Event.TurnEnded ended) {
        double[] posteriors = seen.model().posteriors();
        double[] rungs = rungs(seen.ladder());
        List<Stood> lines = new ArrayList<>();
        for (Event.Standing standing : ended.standings()) {
            int node = node(seen, standing.question());
            Topic topic = seen.topic(standing.question()).orElseThrow();
            double street = Millionths.chance(standing.street());
            lines.add(new Stood(
                    node,
                    ended.turn(),
                    standing.turns(),
                    topic.weight(),
                    standing.lead(),
                    street,
                    standing.said() < 0 ? street : Millionths.chance(standing.said()),
                    topic.published().map(seen.ladder()::tells).orElse(street),
                    posteriors[node],
                    rungs));
        }
        return lines;
    }

    private static double[] rungs(Ladder ladder) {
        double[] rungs = new double[Rung.values().length];
        for (Rung rung : Rung.values()) {
            rungs[rung.ordinal()] = ladder.tells(rung);
        }
        return rungs;
    }

    private static int node(Observation seen, String question) {
        for (int i = 0; i < seen.model().nodes().size(); i++) {
            if (seen.model().nodes().get(i).question().equals(question)) {
                return i;
            }
        }
        throw new IllegalArgumentException("no question " + question);
    }

    /** w of one turn. */
    public double stake() {
        return lead ? 2.0 * weight : weight;
    }

    /** The line's terms for one turn, once the answer is known. */
    public Terms terms(double answer) {
        return Terms.of(stake(), street, said, posterior, answer, rungs);
    }

    /** The best that could have been told, for what was known. */
    public double best() {
        return Terms.best(street, posterior, rungs);
    }

    /** ℓ: what the line gave away, for one point of weight. */
    public double loss() {
        return Verdict.loss(street, said, posterior, rungs);
    }

    /** g: what moving the line to the best choice would have won in this turn. */
    public double gain() {
        return stake() * Verdict.loss(street, before, posterior, rungs);
    }

    /** The most understanding that could have been given by somebody who knew the answer. */
    public double perfect(double answer) {
        return stake() * ((street - answer) * (street - answer) - Terms.bestMiss(street, answer, rungs));
    }
}
