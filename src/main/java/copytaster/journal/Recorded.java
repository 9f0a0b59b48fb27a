package copytaster.journal;

import copytaster.act.Event;
import copytaster.session.Entry;

/**
 * An entry and when it was made.
 *
 * @param ms milliseconds from the session's start to the decision, by the wall clock, never falling
 */
public record Recorded(Entry entry, long ms) {
    /** The turn in which the session stood after it. */
    public int turnAfter() {
        int turn = entry.turn();
        for (Event event : entry.events()) {
            if (event instanceof Event.TurnBegan) {
                turn = ((Event.TurnBegan) event).turn();
            }
        }
        return turn;
    }

    /** Whether it closed the shift. */
    public boolean ends() {
        for (Event event : entry.events()) {
            if (event instanceof Event.ShiftEnded) {
                return true;
            }
        }
        return false;
    }
}
