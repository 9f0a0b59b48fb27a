package copytaster.rules;

import copytaster.act.Event;
import copytaster.act.Rejection;
import java.util.List;
import java.util.Optional;

/**
 * What {@link Rules#decide} answers: the events of an accepted command, or why it is refused.
 *
 * @param after the state that the events lead to, one after the other; if refused, the state as it was
 */
public record Decision(List<Event> events, State after, Optional<Rejection> rejection) {
    static Decision of(State state, Event... events) {
        Unfolding unfolding = new Unfolding(state);
        for (Event event : events) {
            unfolding.happen(event);
        }
        return unfolding.decision();
    }

    static Decision no(State state, Rejection rejection) {
        return new Decision(List.of(), state, Optional.of(rejection));
    }

    static Decision no(State state, Rejection.Reason reason, String subject) {
        return no(state, Rejection.of(reason, subject));
    }

    public boolean accepted() {
        return rejection.isEmpty();
    }
}
