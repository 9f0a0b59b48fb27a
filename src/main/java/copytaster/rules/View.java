package copytaster.rules;

import copytaster.act.Rejection;
import java.util.List;
import java.util.Optional;

/** The desk with this turn's decisions in, for those outside the rules who look on. */
public final class View {
    private View() {}

    public static int actions(State state) {
        return Draft.actions(state);
    }

    public static int actionsLeft(State state) {
        return state.clock().phase() == Clock.Phase.DESK ? Draft.left(state) : 0;
    }

    /** The line on a question as the page will read. */
    public static Optional<Line> line(State state, int question) {
        return Draft.line(state, question);
    }

    /** The line on every question as the page will read, in the scenario's order. */
    public static List<Optional<Line>> lines(State state) {
        return Draft.lines(state);
    }

    public static Optional<Integer> lead(State state) {
        return Draft.lead(state);
    }

    public static List<String> details(State state) {
        return Draft.details(state);
    }

    public static boolean spiked(State state, int dispatch) {
        return Draft.spiked(state, dispatch);
    }

    public static List<Wire.Hold> held(State state) {
        return Draft.held(state);
    }

    public static List<Desk.Job> jobs(State state) {
        return Draft.jobs(state);
    }

    public static boolean away(State state, String staff) {
        return Draft.away(state, staff);
    }

    /** Why a check cannot be ordered now, whoever is free; empty if it can. */
    public static Optional<Rejection.Reason> refused(State state, int check) {
        return Checking.refused(state, check);
    }
}
