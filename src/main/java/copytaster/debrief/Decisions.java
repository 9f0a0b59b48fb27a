package copytaster.debrief;

import copytaster.observe.Observation;
import copytaster.observe.Observation.Topic;
import copytaster.scenario.Rung;
import copytaster.sim.Booked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** The ledger's lines gathered into decisions. */
final class Decisions {
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
        Optional<Integer> word = Account.firstWord(material, question);
        int from = 0;
        for (int i = 1; i <= lines.size(); i++) {
            if (i == lines.size()
                    || !rung(question, lines.get(i), material).equals(rung(question, lines.get(from), material))) {
                Topic topic = topic(question, lines.get(from), material);
                boolean inherited = topic.line().filter(l -> l.since() == 0).isPresent();
                int last = lines.get(i - 1).line().turn();
                boolean inTime = inherited && word.map(first -> last <= first).orElse(true);
                decisions.add(new Decision(
                        question, topic.line().map(l -> l.rung()), inherited, inTime, lines.subList(from, i)));
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
}
