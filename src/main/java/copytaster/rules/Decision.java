package copytaster.rules;

import copytaster.act.Event;
import copytaster.act.Rejection;
import java.util.List;
import java.util.Optional;

/** What {@link Rules#decide} answers: the events of an accepted command, or why it is refused. */
public record Decision(List<Event> events, Optional<Rejection> rejection) {
    static Decision of(Event... events) {
        return new Decision(List.of(events), Optional.empty());
    }

    static Decision of(List<Event> events) {
        return new Decision(List.copyOf(events), Optional.empty());
    }

    static Decision no(Rejection rejection) {
        return new Decision(List.of(), Optional.of(rejection));
    }

    static Decision no(Rejection.Reason reason, String subject) {
        return no(Rejection.of(reason, subject));
    }

    public boolean accepted() {
        return rejection.isEmpty();
    }
}
