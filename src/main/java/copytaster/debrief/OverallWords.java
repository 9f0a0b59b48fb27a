package copytaster.debrief;

import copytaster.belief.Verdict;
import copytaster.scenario.Mode;
import copytaster.sim.Ledger;
import java.util.List;

/** What the whole comes to, in a sentence or two: whether the page helped its readers, and how many decisions were good. */
final class OverallWords {
    /** Points below which it is called a draw. */
    private static final double LITTLE = 0.5;

    private OverallWords() {}

    static String sentence(Material material, List<Decision> decisions, Ledger ledger) {
        double points = ledger.understanding();
        String scope = material.finished() ? "Over the whole shift" : "On what is settled so far";
        String sure =
                material.finished() && material.night().mode() == Mode.RECORD ? ", as far as the record can tell," : "";
        String than = " than what was going round would have by itself: ";
        String did = Math.abs(points) < LITTLE
                ? " left its readers about where what was going round would have: "
                : points > 0
                        ? " brought its readers nearer the truth" + than
                        : " left its readers further from the truth" + than;
        List<Decision> chosen = decisions.stream().filter(Decision::chosen).toList();
        long good = chosen.stream().filter(d -> d.verdict() == Verdict.GOOD).count();
        return scope + sure + " your page" + did + Points.signed(points) + " points of understanding. " + good + " of "
                + chosen.size() + " decisions kept close to the evidence.";
    }
}
