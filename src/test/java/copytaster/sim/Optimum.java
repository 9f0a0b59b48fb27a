package copytaster.sim;

import copytaster.act.Command;
import copytaster.act.Event;
import copytaster.observe.Observation;
import copytaster.observe.Observer;
import copytaster.rules.Decision;
import copytaster.rules.Options;
import copytaster.rules.Rules;
import copytaster.rules.State;
import copytaster.scenario.Night;
import copytaster.scenario.Rung;
import copytaster.testing.Courses;
import copytaster.testing.Courses.Course;
import copytaster.testing.Courses.Likely;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The most understanding that any editor can expect of a small night (expectimax: every decision weighed by going through all that may
 * come of it). Nights of few actions, one claim a dispatch, no risks and no answers to our own page.
 *
 * <p>Three things shorten the search and lose nothing: within a turn checks come before lines, which can only gain by what they bring;
 * lines are framed in the order of their questions, each once, by whichever dispatch is at hand, since points depend on the rung alone;
 * and in the last turn each goes to the rung nearest the posterior, as nothing comes after.
 */
final class Optimum {
    private Optimum() {}

    static double of(Night night) {
        double[] value = new double[1];
        parted(Courses.starts(night), new Command.Open(), alike -> value[0] += turn(alike));
        return value[0];
    }

    /** Takes the states after a decision that look alike. */
    interface Alike {
        void states(List<Likely> alike);
    }

    /** Expected points from here to the close. The states are all those that the editor cannot tell apart. */
    static double turn(List<Likely> alike) {
        Observation seen = Observer.of(alike.get(0).state());
        double best = framed(alike, seen, 0);
        for (Options.MayOrder check : seen.options().checks()) {
            double[] value = new double[1];
            Command order = new Command.Order(check.check(), Optional.empty());
            parted(alike, order, group -> value[0] += turn(group));
            best = Math.max(best, value[0]);
        }
        return best;
    }

    /** No more checks in this turn; the questions before {@code from} have been seen to. */
    private static double framed(List<Likely> alike, Observation seen, int from) {
        double best = ended(alike, seen);
        for (int question = from;
                seen.actionsLeft() > 0 && question < seen.model().nodes().size();
                question++) {
            for (Command framing : framings(seen, question)) {
                double[] value = new double[1];
                int next = question + 1;
                parted(alike, framing, group -> {
                    value[0] += framed(group, Observer.of(group.get(0).state()), next);
                });
                best = Math.max(best, value[0]);
            }
        }
        return best;
    }

    /** Every way to move a question's line, by the first dispatch that can or from where it stands. */
    private static List<Command> framings(Observation seen, int question) {
        String id = seen.model().nodes().get(question).question();
        List<Command> framings = new ArrayList<>();
        Optional<Options.MayRun> run = seen.options().runs().stream()
                .filter(may -> may.claims().get(0).question().equals(id))
                .findFirst();
        Optional<Options.MayRerate> line = seen.options().rerates().stream()
                .filter(may -> may.question().equals(id) && may.cost() > 0)
                .findFirst();
        for (Rung rung : rungs(seen, question)) {
            if (line.isPresent() && line.get().rungs().contains(rung)) {
                framings.add(new Command.Rerate(id, Command.Placing.on(rung)));
            } else if (line.isEmpty() && run.isPresent()) {
                List<Command.Choice> choices = List.of(new Command.Choice(1, Command.Placing.on(rung)));
                framings.add(new Command.Run(run.get().dispatch(), choices, List.of()));
            }
        }
        return framings;
    }

    private static List<Rung> rungs(Observation seen, int question) {
        if (seen.turn() < seen.turns()) {
            return List.of(Rung.values());
        }
        double p = seen.model().posteriors()[question];
        Rung nearest = Rung.UNCONFIRMED;
        for (Rung rung : Rung.values()) {
            if (Math.abs(seen.ladder().tells(rung) - p) < Math.abs(seen.ladder().tells(nearest) - p)) {
                nearest = rung;
            }
        }
        return List.of(nearest);
    }

    /** The turn's own points, with the best of leads, and all that may follow. */
    private static double ended(List<Likely> alike, Observation seen) {
        List<Likely> led = alike;
        Observation last = seen;
        Optional<Command> lead = lead(seen);
        if (lead.isPresent()) {
            List<Likely> after = new ArrayList<>();
            parted(alike, lead.get(), after::addAll);
            led = after;
            last = Observer.of(led.get(0).state());
        }
        State any = led.get(0).state();
        double[] value = {led.stream().mapToDouble(Likely::chance).sum() * Expected.turn(any, last)};
        if (any.clock().turn() < any.night().turns()) {
            parted(led, new Command.Next(), group -> value[0] += turn(group));
        }
        return value[0];
    }

    /** The lead is chosen anew each turn at no cost: the line of most expected value is best. */
    private static Optional<Command> lead(Observation seen) {
        double[] posteriors = seen.model().posteriors();
        String best = null;
        double most = 0;
        for (int node = 0; node < posteriors.length; node++) {
            String id = seen.model().nodes().get(node).question();
            Optional<Observation.Topic> topic =
                    seen.topic(id).filter(open -> open.settled().isEmpty());
            if (topic.isPresent() && topic.get().line().isPresent()) {
                double p = posteriors[node];
                double street = topic.get().street() / 1e6 - p;
                double said = seen.ladder().tells(topic.get().line().get().rung()) - p;
                double worth = topic.get().weight() * (street * street - said * said);
                if (worth > most) {
                    most = worth;
                    best = id;
                }
            }
        }
        return Optional.ofNullable(best)
                .filter(seen.options().leads()::contains)
                .map(Command.Lead::new);
    }

    /** Gives every state the same command and parts what comes of it by what the editor is told. */
    static void parted(List<Likely> alike, Command command, Alike then) {
        Map<List<Event>, List<Likely>> groups = new LinkedHashMap<>();
        for (Likely likely : alike) {
            State state = likely.state();
            Decision decision = Rules.decide(state, command);
            if (!decision.accepted()) {
                throw new AssertionError(command + " was refused: " + decision.rejection());
            }
            for (Course course : Courses.courses(state, decision.events())) {
                groups.computeIfAbsent(course.events(), told -> new ArrayList<>())
                        .add(new Likely(Courses.folded(state, course.events()), likely.chance() * course.chance()));
            }
        }
        groups.values().forEach(then::states);
    }
}
