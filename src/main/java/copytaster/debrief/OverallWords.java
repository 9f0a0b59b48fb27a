package copytaster.debrief;

import copytaster.belief.Verdict;
import copytaster.sim.Ledger;
import java.util.List;

/** What the whole comes to, in a sentence or two: whether the page helped its readers, and how many decisions were good. */
final class OverallWords {
    /** Points below which it is called a draw. */
    private static final double LITTLE = 0.5;

    private OverallWords() {}

    static String sentence(Material material, List<Decision> decisions, Ledger ledger) {
        double points = ledger.understanding();
        String your = material.finished() ? "Your page" : "On what is settled so far your page";
        String did = Math.abs(points) < LITTLE
                ? " left readers about where the talk had them"
                : points > 0
                        ? " brought readers nearer the truth than the talk"
                        : " left readers further from the truth than the talk";
        List<Decision> judged = decisions.stream().filter(Decision::judged).toList();
        long good = judged.stream().filter(d -> d.verdict() == Verdict.GOOD).count();
        return your + did + "; " + good + " of " + judged.size() + " decisions kept near the evidence"
                + (good > 0 && ledger.judgement() > ledger.info()
                        ? "; the others cost more than these were worth."
                        : ".");
    }
}
