package copytaster.replay;

import copytaster.act.Event;
import copytaster.observe.Observation;
import copytaster.session.Entry;
import copytaster.session.Session;
import java.util.ArrayList;
import java.util.List;

/**
 * The moments of a session: moment 0 is before its first decision, moment n just after decision n. Cheap to make; what takes longer,
 * {@link #insight}, is worked out when it is first asked for and kept.
 */
public final class Film {
    private final Session session;

    /** Per moment the turn in which the session stands; 0 before the opening. */
    private final int[] turns;

    /** Moments at which something begins: the briefing, each turn, the handover, the close. */
    private final List<Integer> scenes;

    private Insight insight;

    private Film(Session session, int[] turns, List<Integer> scenes) {
        this.session = session;
        this.turns = turns;
        this.scenes = scenes;
    }

    public static Film of(Session session) {
        int[] turns = new int[session.entries().size() + 1];
        List<Integer> scenes = new ArrayList<>(List.of(0));
        for (Entry entry : session.entries()) {
            int at = entry.number();
            turns[at] = turns[at - 1];
            boolean begins = false;
            for (Event event : entry.events()) {
                if (event instanceof Event.TurnBegan began) {
                    turns[at] = began.turn();
                    begins = true;
                }
                begins |= event instanceof Event.DeskClosed || event instanceof Event.ShiftEnded;
            }
            if (begins) {
                scenes.add(at);
            }
        }
        return new Film(session, turns, List.copyOf(scenes));
    }

    public Session session() {
        return session;
    }

    /** The last moment: how many decisions there are. */
    public int last() {
        return turns.length - 1;
    }

    /** The nearest moment there is. */
    public int within(int at) {
        return Math.max(0, Math.min(last(), at));
    }

    /** The turn of a moment; 0 before the opening. */
    public int turn(int at) {
        return turns[at];
    }

    /** The moment at which a turn began; the nearest there is if it never did. */
    public int startOf(int turn) {
        int low = 0;
        for (int at = 0; at <= last(); at++) {
            if (turns[at] <= turn && turns[at] > turns[low]) {
                low = at;
            }
        }
        return low;
    }

    /** The next moment at which a turn, the handover or the close begins; else the last moment. */
    public int sceneAfter(int at) {
        for (int scene : scenes) {
            if (scene > at) {
                return scene;
            }
        }
        return last();
    }

    /** The last moment before this one at which a turn, the handover or the close began; else the first moment. */
    public int sceneBefore(int at) {
        int before = 0;
        for (int scene : scenes) {
            before = scene < at ? scene : before;
        }
        return before;
    }

    /** Moments at which the briefing, a turn, the handover or the close begins. */
    public List<Integer> scenes() {
        return scenes;
    }

    /** What the editor could know at a moment. */
    public Observation seen(int at) {
        return session.observation(at);
    }

    /**
     * The decision that led to a moment.
     *
     * @throws IndexOutOfBoundsException for moment 0
     */
    public Entry entry(int at) {
        return session.entries().get(at - 1);
    }

    /** Whether the shift is closed at a moment. */
    public boolean closed(int at) {
        return at == last() && session.over();
    }

    /** What may be told of the truth. Takes some time when it is first asked for. */
    public Insight insight() {
        if (insight == null) {
            insight = Insight.of(session);
        }
        return insight;
    }

    /**
     * Whether the player of a branch from this moment has seen what its editor does not yet know: the parent's player had, or the
     * desk was told anything after it, be it an answer, a dispatch or a check.
     */
    public boolean told(int at) {
        return session.header().seen()
                || session.entries().subList(at, last()).stream()
                        .flatMap(entry -> entry.events().stream())
                        .anyMatch(event -> event instanceof Event.TurnBegan
                                || event instanceof Event.DeskClosed
                                || event instanceof Event.ToldLater
                                || event instanceof Event.CheckReturned
                                || event instanceof Event.Traced);
    }
}
