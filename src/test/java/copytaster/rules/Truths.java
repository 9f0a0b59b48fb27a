package copytaster.rules;

import copytaster.act.Command;
import copytaster.act.Event;
import copytaster.scenario.Check;
import copytaster.scenario.Night;
import copytaster.scenario.Stance;
import java.util.List;

/** Nights with a truth of the test's choosing. */
public final class Truths {
    private Truths() {}

    /** The state before the first command, under this truth. */
    public static State start(Night night, Setup setup, Truth truth) {
        return hiding(Rules.start(Rules.VERSION, night, setup, truth.seed()), truth);
    }

    /** A truth in which every question has a plain answer. */
    public static Truth of(long seed, List<Boolean> answers, List<Stance> slots) {
        return new Truth(seed, answers.stream().map(yes -> yes ? 1.0 : 0.0).toList(), answers, slots);
    }

    /** The same state over another truth. */
    public static State hiding(State state, Truth truth) {
        return new State(
                state.rules(),
                state.night(),
                state.setup(),
                state.clock(),
                state.desk(),
                state.wire(),
                state.stories(),
                state.lead(),
                state.gauges(),
                state.findings(),
                state.news(),
                truth);
    }

    /**
     * The state after an accepted command.
     *
     * @throws AssertionError if it is refused
     */
    public static State after(State state, Command command) {
        Decision decision = Rules.decide(state, command);
        if (!decision.accepted()) {
            throw new AssertionError(command + " was refused: " + decision.rejection());
        }
        State next = state;
        for (Event event : decision.events()) {
            next = Rules.evolve(next, event);
        }
        return next;
    }

    /** What a check would bring under this truth. */
    public static Check.Result draw(Night night, Check check, Truth truth) {
        return Checking.draw(start(night, Setup.USUAL, truth), check);
    }

    /** What this turn's decisions do to people, under this truth. */
    public static List<Event> charged(State state, Truth truth) {
        Unfolding turn = new Unfolding(hiding(state, truth));
        Care.charge(turn, state.desk().draft());
        return turn.decision().events();
    }
}
