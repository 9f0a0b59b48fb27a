package copytaster.debrief;

import copytaster.act.Event;
import copytaster.observe.Observation;
import copytaster.session.Entry;
import copytaster.session.Session;
import java.util.ArrayList;
import java.util.List;

/** A session as its editor saw it, turn by turn. */
final class Course {
    private final List<Observation> began = new ArrayList<>();
    private final List<Observation> ended = new ArrayList<>();
    private final List<Event> events = new ArrayList<>();
    private final Observation last;

    private Course(Session session) {
        for (int i = 0; i < session.entries().size(); i++) {
            Entry entry = session.entries().get(i);
            for (Event event : entry.events()) {
                if (event instanceof Event.TurnEnded) {
                    ended.add(session.observation(i));
                } else if (event instanceof Event.TurnBegan) {
                    began.add(session.observation(i + 1));
                }
            }
            events.addAll(entry.events());
        }
        this.last = session.observation();
    }

    static Course of(Session session) {
        return new Course(session);
    }

    /** The desk as each turn began, from turn 1. */
    List<Observation> began() {
        return began;
    }

    /** The desk as {@code turn} was ended, its decisions in. */
    Observation ended(int turn) {
        return ended.get(turn - 1);
    }

    List<Observation> ended() {
        return ended;
    }

    /** All that happened, in order. */
    List<Event> events() {
        return events;
    }

    /** The desk at the end, or now. */
    Observation last() {
        return last;
    }
}
