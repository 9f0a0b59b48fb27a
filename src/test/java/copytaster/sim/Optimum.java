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
 * The most understanding that any editor can expect of a small night: every decision weighed by going through all that may come of
 * it. Nights of few actions, one claim a dispatch, no risks.
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
        double[] best = {ended(alike)};
        for (Command act : acts(seen)) {
            double[] value = new double[1];
            parted(alike, act, group -> value[0] += turn(group));
            best[0] = Math.max(best[0], value[0]);
        }
        return best[0];
    }

    /** All that may be done with an action; what was framed this turn need not be framed again. */
    static List<Command> acts(Observation seen) {
        List<Command> acts = new ArrayList<>();
        for (Options.MayRun run : seen.options().runs()) {
            if (drafted(seen, run.claims().get(0).question())) {
                continue;
            }
            for (Rung rung : Rung.values()) {
                if (!run.claims().get(0).now().equals(Optional.of(rung))) {
                    List<Command.Choice> choices = List.of(new Command.Choice(1, Command.Placing.on(rung)));
                    acts.add(new Command.Run(run.dispatch(), choices, List.of()));
                }
            }
        }
        for (Options.MayRerate line : seen.options().rerates()) {
            if (drafted(seen, line.question())) {
                continue;
            }
            line.rungs().forEach(rung -> acts.add(new Command.Rerate(line.question(), Command.Placing.on(rung))));
        }
        seen.options().checks().forEach(check -> acts.add(new Command.Order(check.check(), Optional.empty())));
        return acts;
    }

    private static boolean drafted(Observation seen, String question) {
        return seen.topic(question)
                .flatMap(Observation.Topic::line)
                .map(Observation.Standing::drafted)
                .orElse(false);
    }

    /** The turn's own points, with the best of leads, and all that may follow. */
    static double ended(List<Likely> alike) {
        List<Likely> led = alike;
        Optional<Command> lead = lead(Observer.of(alike.get(0).state()));
        if (lead.isPresent()) {
            List<Likely> after = new ArrayList<>();
            parted(alike, lead.get(), after::addAll);
            led = after;
        }
        Likely any = led.get(0);
        double chance = led.stream().mapToDouble(Likely::chance).sum();
        double points = 0;
        for (Event event : Rules.decide(any.state(), new Command.Next()).events()) {
            if (event instanceof Event.TurnEnded) {
                for (Stood line : Stood.of(Observer.of(any.state()), (Event.TurnEnded) event)) {
                    points += line.turns() * expected(line);
                }
            }
        }
        double[] value = {chance * points};
        if (any.state().clock().turn() < any.state().night().turns()) {
            parted(led, new Command.Next(), group -> value[0] += turn(group));
        }
        return value[0];
    }

    /** w[(c − p)² − (π − p)²]. */
    private static double expected(Stood line) {
        double street = line.street() - line.posterior();
        double said = line.said() - line.posterior();
        return line.stake() * (street * street - said * said);
    }

    /** The lead is chosen anew each turn at no cost: the line of most expected value is best. */
    private static Optional<Command> lead(Observation seen) {
        double[] posteriors = seen.model().posteriors();
        String best = null;
        double most = 0;
        for (Observation.Topic topic : seen.board()) {
            if (topic.settled().isEmpty() && topic.line().isPresent()) {
                double p = posteriors[topic.id().equals("a") ? 0 : 1];
                double street = topic.street() / 1e6 - p;
                double said = seen.ladder().tells(topic.line().get().rung()) - p;
                double worth = topic.weight() * (street * street - said * said);
                if (worth > most) {
                    most = worth;
                    best = topic.id();
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
