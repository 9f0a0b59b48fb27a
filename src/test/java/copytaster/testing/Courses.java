package copytaster.testing;

import copytaster.act.Command;
import copytaster.act.Event;
import copytaster.bot.Policy;
import copytaster.observe.Observation;
import copytaster.observe.Observer;
import copytaster.rules.Clock;
import copytaster.rules.Decision;
import copytaster.rules.Rules;
import copytaster.rules.Setup;
import copytaster.rules.State;
import copytaster.rules.Truth;
import copytaster.scenario.Check;
import copytaster.scenario.Night;
import copytaster.scenario.Slot;
import copytaster.scenario.Stance;
import java.util.ArrayList;
import java.util.List;

/** Every course that a small night in fog can take, with its exact chance: every truth, every slot, every result of a check. */
public final class Courses {
    private Courses() {}

    /** A state and the chance of it. */
    public record Likely(State state, double chance) {}

    /** Follows one course; a copy is asked for whenever courses part. */
    public interface Follower {
        Follower copy();

        /** A decision, what was seen before it, and what it led to. */
        void taken(Observation seen, List<Event> events);

        void over(double chance, Truth truth);
    }

    /** Plays {@code policy} through every course. */
    public static void play(Night night, Policy policy, Follower follower) {
        for (Likely start : starts(night)) {
            walk(start, policy, follower.copy());
        }
    }

    private static void walk(Likely at, Policy policy, Follower follower) {
        if (at.state().clock().phase() == Clock.Phase.CLOSED) {
            follower.over(at.chance(), at.state().truth());
            return;
        }
        Observation seen = Observer.of(at.state());
        Command command = policy.next(seen);
        Decision decision = Rules.decide(at.state(), command);
        if (!decision.accepted()) {
            throw new AssertionError(command + " was refused: " + decision.rejection());
        }
        for (Course course : courses(at.state(), decision.events())) {
            Follower next = follower.copy();
            next.taken(seen, course.events());
            walk(new Likely(folded(at.state(), course.events()), at.chance() * course.chance()), policy, next);
        }
    }

    /** Every state before the first command. */
    public static List<Likely> starts(Night night) {
        List<Likely> starts = new ArrayList<>();
        int n = night.forest().size();
        for (int world = 0; world < 1 << n; world++) {
            double chance = 1;
            List<Boolean> yes = new ArrayList<>();
            List<Double> answers = new ArrayList<>();
            for (int q = 0; q < n; q++) {
                boolean so = (world >> q & 1) == 1;
                int parent = night.forest().parent(q);
                double ofYes = night.forest().chance(q, parent < 0 || (world >> parent & 1) == 1);
                chance *= so ? ofYes : 1 - ofYes;
                yes.add(so);
                answers.add(so ? 1.0 : 0.0);
            }
            slots(night, answers, yes, List.of(), chance, starts);
        }
        return starts;
    }

    private static void slots(
            Night night, List<Double> answers, List<Boolean> yes, List<Stance> said, double chance, List<Likely> into) {
        if (said.size() == night.slots().size()) {
            State s = Rules.start(Rules.VERSION, night, Setup.USUAL, 1);
            Truth truth = new Truth(1, answers, yes, said);
            into.add(new Likely(
                    new State(
                            s.rules(),
                            night,
                            s.setup(),
                            s.clock(),
                            s.desk(),
                            s.wire(),
                            s.stories(),
                            s.lead(),
                            s.gauges(),
                            s.findings(),
                            s.news(),
                            truth),
                    chance));
            return;
        }
        Slot slot = night.slots().get(said.size());
        for (Stance stance : Stance.values()) {
            List<Stance> more = new ArrayList<>(said);
            more.add(stance);
            double says = slot.profile().when(yes.get(slot.question())).of(stance);
            slots(night, answers, yes, more, chance * says, into);
        }
    }

    /** What a decision may lead to, and its chance. */
    public record Course(List<Event> events, double chance) {}

    /** The courses of a decision: each result that its checks can bring in place of the one that was drawn. */
    public static List<Course> courses(State state, List<Event> events) {
        List<Course> courses = new ArrayList<>();
        courses.add(new Course(List.of(), 1));
        for (Event event : events) {
            List<Course> longer = new ArrayList<>();
            for (Course course : courses) {
                if (event instanceof Event.CheckReturned) {
                    String id = ((Event.CheckReturned) event).check();
                    Check check = state.night().check(state.night().check(id));
                    boolean so = state.truth().latent().get(state.night().question(check.on()));
                    for (Check.Result result : Check.Result.values()) {
                        double chance = course.chance() * check.outcome(result).when(so);
                        longer.add(new Course(plus(course.events(), new Event.CheckReturned(id, result)), chance));
                    }
                } else {
                    longer.add(new Course(plus(course.events(), event), course.chance()));
                }
            }
            courses = longer;
        }
        return courses;
    }

    private static List<Event> plus(List<Event> events, Event event) {
        List<Event> more = new ArrayList<>(events);
        more.add(event);
        return more;
    }

    public static State folded(State state, List<Event> events) {
        State folded = state;
        for (Event event : events) {
            folded = Rules.evolve(folded, event);
        }
        return folded;
    }
}
