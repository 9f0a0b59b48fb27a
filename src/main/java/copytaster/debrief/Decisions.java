package copytaster.debrief;

import copytaster.belief.Verdict;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Topic;
import copytaster.scenario.Rung;
import copytaster.sim.Booked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The ledger's lines gathered into decisions, and which of them mattered. */
final class Decisions {
    private static final int SHOWN = 3;

    /** A decision that gave away fewer points than this did not go wrong. */
    private static final double MUCH = 1;

    private Decisions() {}

    /** All decisions on the questions that may be spoken of, in the order in which they began. */
    static List<Decision> of(Material material) {
        List<Decision> decisions = new ArrayList<>();
        for (int question : material.questions()) {
            List<Booked> lines = material.books().lines().stream()
                    .filter(booked -> booked.line().question() == question)
                    .toList();
            gather(question, lines, material, decisions);
        }
        decisions.sort(Comparator.comparingInt(Decision::firstTurn));
        return decisions;
    }

    private static void gather(int question, List<Booked> lines, Material material, List<Decision> decisions) {
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size()
                    || !rung(question, lines.get(i), material).equals(rung(question, lines.get(from), material))) {
                Topic topic = topic(question, lines.get(from), material);
                boolean inherited = topic.line().filter(l -> l.since() == 0).isPresent();
                decisions.add(
                        new Decision(question, topic.line().map(l -> l.rung()), inherited, lines.subList(from, i)));
                from = i;
            }
        }
    }

    private static Optional<Rung> rung(int question, Booked line, Material material) {
        return topic(question, line, material).line().map(Observation.Standing::rung);
    }

    private static Topic topic(int question, Booked line, Material material) {
        Observation seen = material.course().ended(line.line().turn());
        return seen.topic(material.night().question(question).id()).orElseThrow();
    }

    /**
     * The three that mattered most: those that gave most away, on three questions; where fewer gave anything much away, those that
     * were expected to win most.
     */
    static List<Decision> foremost(List<Decision> all) {
        List<Decision> foremost = new ArrayList<>();
        List<Decision> worst = new ArrayList<>(all);
        worst.removeIf(d -> d.verdict() == Verdict.GOOD || d.loss() < MUCH);
        worst.sort(Comparator.comparingDouble(Decision::loss).reversed());
        take(worst, foremost);
        List<Decision> best = new ArrayList<>(all);
        best.removeIf(d -> d.rung().isEmpty() || !d.chosen() || d.verdict() != Verdict.GOOD);
        best.sort(Comparator.comparingDouble(Decision::worth).reversed());
        take(best, foremost);
        return foremost;
    }

    /** The one that gave most away; where none did, the one that was expected to win most. */
    static Optional<Decision> worst(List<Decision> decisions) {
        return decisions.stream().max(Comparator.comparingDouble(Decision::loss).thenComparingDouble(Decision::worth));
    }

    private static void take(List<Decision> from, List<Decision> into) {
        for (Decision decision : from) {
            boolean other = into.stream().noneMatch(d -> d.question() == decision.question());
            if (other && into.size() < SHOWN) {
                into.add(decision);
            }
        }
    }
}
