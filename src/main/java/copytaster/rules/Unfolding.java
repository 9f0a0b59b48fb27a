package copytaster.rules;

import copytaster.act.Event;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Events as they are being decided, each seen by those after it. */
final class Unfolding {
    private final List<Event> events = new ArrayList<>();
    private State state;

    Unfolding(State state) {
        this.state = state;
    }

    State now() {
        return state;
    }

    void happen(Event event) {
        events.add(event);
        state = Rules.evolve(state, event);
    }

    Decision decision() {
        return new Decision(List.copyOf(events), state, Optional.empty());
    }
}
