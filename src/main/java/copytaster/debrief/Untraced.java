package copytaster.debrief;

import copytaster.belief.Verdict;
import copytaster.observe.Model;
import copytaster.observe.Observation;
import copytaster.scenario.Night;
import copytaster.sim.Booked;
import copytaster.sim.Stood;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Set;

/**
 * Origin not traced: the part of J that would have been no loss, had each repeat that was not traced been fresh evidence. Of a line
 * it is max(0, J(p) − J(p′)), where p′ is the posterior with those repeats counted once more each.
 */
final class Untraced {
    private Untraced() {}

    /** Points, summed over all lines. */
    static double points(Material material) {
        double points = 0;
        Map<Integer, double[]> misled = new LinkedHashMap<>();
        for (Booked booked : material.books().lines()) {
            Stood line = booked.line();
            double[] beliefs = misled.computeIfAbsent(
                    line.turn(),
                    turn -> beliefs(material.night(), material.course().ended(turn)));
            double loss = Verdict.loss(line.street(), line.said(), beliefs[line.question()], line.rungs());
            points += Math.max(0, booked.judgement() - booked.stake() * loss);
        }
        return points;
    }

    /** p′ of every question. */
    static double[] beliefs(Night night, Observation seen) {
        int n = seen.model().nodes().size();
        double[] yes = new double[n];
        double[] no = new double[n];
        for (int i = 0; i < n; i++) {
            Model.Node node = seen.model().nodes().get(i);
            yes[i] = node.seenIfYes();
            no[i] = node.seenIfNo();
        }
        Set<String> heard = new LinkedHashSet<>();
        for (Model.Word word : seen.model().words()) {
            String origin = night.dispatch(night.dispatch(word.dispatch())).originKey();
            boolean first = heard.add(origin + '/' + word.question());
            boolean traced =
                    seen.item(word.dispatch()).flatMap(Observation.Item::origin).isPresent();
            if (!first && !traced) {
                yes[word.question()] *= word.ifYes();
                no[word.question()] *= word.ifNo();
            }
        }
        return seen.model().forest().posteriors(yes, no);
    }
}
