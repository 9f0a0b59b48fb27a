package copytaster.sim;

import copytaster.act.Command;
import copytaster.observe.Observation;
import copytaster.observe.Observer;
import copytaster.rules.Clock;
import copytaster.rules.Millionths;
import copytaster.rules.Options;
import copytaster.scenario.Rung;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The most understanding that any editor can expect of a small night (expectimax: every decision weighed by going through all that may
 * come of it). Which editor is for {@link Unsure} to say: one who has the plan of the night at hand, and so knows what no observation
 * shows, or one who knows how likely each plan is and learns the rest as it happens. Nights of few actions, one claim a dispatch, no risks and no answers to our own page.
 *
 * <p>Four things shorten the search and lose nothing: within a turn checks come before lines, which can only gain by what they bring;
 * lines are framed in the order of their questions, each once, by whichever dispatch is at hand, since points depend on the rung alone;
 * in the last turn each goes to the rung nearest the posterior, as nothing comes after; and a desk reached twice is weighed once.
 */
final class Optimum {
    /** What was found for a desk, whichever way led to it. */
    private final Map<Desk, Double> found = new HashMap<>();

    /** Expected points from the opening on. */
    static double of(Unsure night) {
        Optimum optimum = new Optimum();
        double[] value = new double[1];
        night.after(new Command.Open(), unsure -> value[0] += optimum.turn(unsure));
        return value[0];
    }

    /** All on a desk that what may still come depends on. */
    private record Desk(
            int turn, int left, List<Object> words, List<Object> page, List<Object> checks, Map<String, Long> plans) {
        static Desk of(Observation seen, Map<String, Long> plans) {
            List<Object> words = new ArrayList<>(seen.model().nodes());
            seen.wire().forEach(item -> words.add(item.id()));
            List<Object> page = new ArrayList<>();
            for (Observation.Topic topic : seen.board()) {
                page.add(List.of(
                        topic.id(),
                        topic.street(),
                        topic.lead(),
                        topic.settled(),
                        topic.line().map(Observation.Standing::rung)));
            }
            List<Object> checks = new ArrayList<>();
            for (Observation.Job job : seen.checks()) {
                checks.add(List.of(job.check().id(), job.progress(), job.due()));
            }
            return new Desk(seen.turn(), seen.actionsLeft(), words, page, checks, plans);
        }
    }

    /** Expected points from here to the close. */
    double turn(Unsure unsure) {
        Observation seen = Observer.of(unsure.state());
        Desk desk = Desk.of(seen, unsure.plans());
        Double known = found.get(desk);
        if (known == null) {
            known = best(unsure, seen) / unsure.chance();
            found.put(desk, known);
        }
        return unsure.chance() * known;
    }

    private double best(Unsure unsure, Observation seen) {
        double best = seen.turn() < seen.turns() ? framed(unsure, seen, 0) : unsure.chance() * last(seen);
        for (Options.MayOrder check : seen.options().checks()) {
            double[] value = new double[1];
            unsure.after(new Command.Order(check.check(), Optional.empty()), group -> value[0] += turn(group));
            best = Math.max(best, value[0]);
        }
        return best;
    }

    /** No more checks in this turn; the questions before {@code from} have been seen to. */
    private double framed(Unsure unsure, Observation seen, int from) {
        double best = ended(unsure, seen);
        for (int question = from;
                seen.actionsLeft() > 0 && question < seen.model().nodes().size();
                question++) {
            for (Command framing : framings(seen, question)) {
                double[] value = new double[1];
                int next = question + 1;
                unsure.after(framing, group -> value[0] += framed(group, Observer.of(group.state()), next));
                best = Math.max(best, value[0]);
            }
        }
        return best;
    }

    /** Every way to move a question's line, by the first dispatch that can or from where it stands. */
    private static List<Command> framings(Observation seen, int question) {
        String id = id(seen, question);
        List<Command> framings = new ArrayList<>();
        Optional<Options.MayRun> run = seen.options().runs().stream()
                .filter(may -> may.claims().get(0).question().equals(id))
                .findFirst();
        Optional<Options.MayRerate> line = seen.options().rerates().stream()
                .filter(may -> may.question().equals(id) && may.cost() > 0)
                .findFirst();
        for (Rung rung : Rung.values()) {
            if (line.isPresent() && line.get().rungs().contains(rung)) {
                framings.add(new Command.Rerate(id, Command.Placing.on(rung)));
            } else if (line.isEmpty() && run.isPresent()) {
                List<Command.Choice> choices = List.of(new Command.Choice(1, Command.Placing.on(rung)));
                framings.add(new Command.Run(run.get().dispatch(), choices, List.of()));
            }
        }
        return framings;
    }

    /** The last turn: of the lines that the actions can move each goes to the rung nearest the posterior, and the best of all leads. */
    private static double last(Observation seen) {
        double best = Double.NEGATIVE_INFINITY;
        int n = seen.model().nodes().size();
        for (int moved = 0; moved < 1 << n; moved++) {
            if (Integer.bitCount(moved) <= seen.actionsLeft() && movable(seen, moved)) {
                best = Math.max(best, points(seen, moved));
            }
        }
        return best * (1 + Clock.AFTER);
    }

    private static boolean movable(Observation seen, int moved) {
        for (int node = 0; 1 << node <= moved; node++) {
            if ((moved >> node & 1) == 1 && framings(seen, node).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    private static double points(Observation seen, int moved) {
        double[] posteriors = seen.model().posteriors();
        boolean led = seen.board().stream()
                .anyMatch(topic -> topic.lead() && topic.settled().isEmpty());
        double points = 0;
        double lead = led ? Double.NEGATIVE_INFINITY : 0;
        for (int node = 0; node < posteriors.length; node++) {
            Optional<Observation.Topic> topic = counting(seen, node);
            boolean moves = (moved >> node & 1) == 1;
            if (topic.isPresent() && (moves || topic.get().line().isPresent())) {
                double worth = worth(seen, topic.get(), posteriors[node], moves);
                points += worth;
                lead = Math.max(lead, worth);
            }
        }
        return points + lead;
    }

    private static double worth(Observation seen, Observation.Topic topic, double posterior, boolean best) {
        double street = Millionths.chance(topic.street()) - posterior;
        double miss = Double.MAX_VALUE;
        for (Rung rung : Rung.values()) {
            if (best || topic.line().get().rung() == rung) {
                miss = Math.min(miss, Math.abs(seen.ladder().tells(rung) - posterior));
            }
        }
        return topic.weight() * (street * street - miss * miss);
    }

    private static Optional<Observation.Topic> counting(Observation seen, int node) {
        return seen.topic(id(seen, node)).filter(topic -> topic.settled().isEmpty());
    }

    /** The turn's own points under the best of leads, and all that may follow. */
    private double ended(Unsure unsure, Observation seen) {
        double best = gone(unsure, seen);
        for (String lead : seen.options().leads()) {
            double[] value = new double[1];
            unsure.after(new Command.Lead(lead), led -> value[0] += gone(led, Observer.of(led.state())));
            best = Math.max(best, value[0]);
        }
        return best;
    }

    private double gone(Unsure unsure, Observation seen) {
        double[] value = {unsure.chance() * points(seen)};
        unsure.after(new Command.Next(), group -> value[0] += turn(group));
        return value[0];
    }

    /** What the lines are expected to give as the turn ends. */
    private static double points(Observation seen) {
        double[] posteriors = seen.model().posteriors();
        double points = 0;
        for (int node = 0; node < posteriors.length; node++) {
            Optional<Observation.Topic> topic = counting(seen, node);
            if (topic.isPresent() && topic.get().line().isPresent()) {
                points += worth(seen, topic.get(), posteriors[node], false)
                        * (topic.get().lead() ? 2 : 1);
            }
        }
        return points;
    }

    private static String id(Observation seen, int node) {
        return seen.model().nodes().get(node).question();
    }
}
