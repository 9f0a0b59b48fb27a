package copytaster.rules;

import static copytaster.act.Rejection.Reason.ALREADY_LEAD;
import static copytaster.act.Rejection.Reason.ALREADY_SPIKED;
import static copytaster.act.Rejection.Reason.ALREADY_TRACED;
import static copytaster.act.Rejection.Reason.CANNOT_UNKNOW;
import static copytaster.act.Rejection.Reason.HOLD_UNTIL_WHAT;
import static copytaster.act.Rejection.Reason.LED_THIS_TURN;
import static copytaster.act.Rejection.Reason.NOTHING_TO_UNDO;
import static copytaster.act.Rejection.Reason.NOT_ON_PAGE;
import static copytaster.act.Rejection.Reason.NO_ACTIONS_LEFT;
import static copytaster.act.Rejection.Reason.NO_SUCH_DISPATCH;
import static copytaster.act.Rejection.Reason.NO_SUCH_QUESTION;
import static copytaster.act.Rejection.Reason.QUESTION_SETTLED;

import copytaster.act.Command;
import copytaster.act.Event;
import copytaster.act.Until;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Work on the desk itself: leading, tracing, holding, spiking, taking back. */
final class Desking {
    private Desking() {}

    static Decision lead(State state, Command.Lead command) {
        int question = state.night().question(command.question());
        if (question < 0 || !state.stories().get(question).open()) {
            return Decision.no(state, NO_SUCH_QUESTION, command.question());
        }
        if (!state.stories().get(question).counts()) {
            return Decision.no(state, QUESTION_SETTLED, command.question());
        }
        if (Draft.line(state, question).isEmpty()) {
            return Decision.no(state, NOT_ON_PAGE, command.question());
        }
        if (Draft.lead(state).equals(Optional.of(question))) {
            return Decision.no(state, ALREADY_LEAD, command.question());
        }
        return Draft.ledThisTurn(state)
                ? Decision.no(state, LED_THIS_TURN, command.question())
                : Decision.of(state, new Event.Led(command.question()));
    }

    static Decision trace(State state, Command.Trace command) {
        int dispatch = arrived(state, command.dispatch());
        if (dispatch < 0) {
            return Decision.no(state, NO_SUCH_DISPATCH, command.dispatch());
        }
        if (state.wire().traced().contains(dispatch)) {
            return Decision.no(state, ALREADY_TRACED, command.dispatch());
        }
        if (Draft.left(state) < 1) {
            return Decision.no(state, NO_ACTIONS_LEFT, command.dispatch());
        }
        String origin = state.night().originKey(dispatch);
        List<String> same = new ArrayList<>();
        for (Wire.Arrival arrival : state.wire().arrived()) {
            int other = arrival.dispatch();
            if (other != dispatch && state.night().originKey(other).equals(origin)) {
                same.add(state.night().dispatch(other).id());
            }
        }
        return Decision.of(state, new Event.Traced(command.dispatch(), origin, List.copyOf(same)));
    }

    static Decision hold(State state, Command.Hold command) {
        if (arrived(state, command.dispatch()) < 0) {
            return Decision.no(state, NO_SUCH_DISPATCH, command.dispatch());
        }
        return waitable(state, command.until())
                ? Decision.of(state, new Event.Held(command.dispatch(), command.until()))
                : Decision.no(state, HOLD_UNTIL_WHAT, command.dispatch());
    }

    private static boolean waitable(State state, Until until) {
        switch (until.kind()) {
            case TURN:
                return until.turn() > state.clock().turn()
                        && until.turn() <= state.night().turns();
            case CHECK:
                int check = state.night().check(until.what());
                return Draft.jobs(state).stream().anyMatch(job -> job.check() == check);
            default:
                int question = state.night().question(until.what());
                return question >= 0 && state.stories().get(question).counts();
        }
    }

    static Decision spike(State state, Command.Spike command) {
        int dispatch = arrived(state, command.dispatch());
        if (dispatch < 0) {
            return Decision.no(state, NO_SUCH_DISPATCH, command.dispatch());
        }
        return Draft.spiked(state).get(dispatch)
                ? Decision.no(state, ALREADY_SPIKED, command.dispatch())
                : Decision.of(state, new Event.Spiked(command.dispatch()));
    }

    static Decision undo(State state) {
        List<Event> draft = state.desk().draft();
        if (draft.isEmpty()) {
            return Decision.no(state, NOTHING_TO_UNDO, "");
        }
        return undoable(state) ? Decision.of(state, new Event.Undone()) : Decision.no(state, CANNOT_UNKNOW, "");
    }

    /** What has told the editor something cannot be taken back. */
    static boolean undoable(State state) {
        if (state.desk().draft().isEmpty()) {
            return false;
        }
        Event last = Lists.last(state.desk().draft());
        boolean answered = last instanceof Event.CheckOrdered
                && ((Event.CheckOrdered) last).due() == state.clock().turn();
        return !(last instanceof Event.Traced) && !answered;
    }

    private static int arrived(State state, String id) {
        int dispatch = state.night().dispatch(id);
        return dispatch >= 0 && state.wire().arrival(dispatch) != null ? dispatch : -1;
    }
}
