package copytaster.screen.desk;

import copytaster.observe.Observation;
import copytaster.observe.Observation.Item;
import java.util.ArrayList;
import java.util.List;

/**
 * Which dispatches were not read when a shift was left. It is no decision, and so in no journal; without it only what came with the
 * present turn is unread.
 *
 * @param turn the turn in which the shift was left: whatever came in a later one has not been read either
 * @param dispatches ids; those that are not on the wire say nothing
 */
public record Unread(int turn, List<String> dispatches) {

    /** Keeps its own copy of the list. */
    public Unread {
        dispatches = List.copyOf(dispatches);
    }

    /** What is assumed where nothing is known. */
    static Unread unknown(Observation seen) {
        return new Unread(seen.turn() - 1, List.of());
    }

    /** Those on the wire, in its order; of a turn that has not come it can know nothing. */
    List<String> on(Observation seen) {
        if (turn > seen.turn()) {
            return unknown(seen).on(seen);
        }
        List<String> unread = new ArrayList<>();
        for (Item item : seen.wire()) {
            if (item.turn() > turn || dispatches.contains(item.id())) {
                unread.add(item.id());
            }
        }
        return unread;
    }
}
