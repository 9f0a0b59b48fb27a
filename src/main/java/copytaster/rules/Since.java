package copytaster.rules;

import copytaster.act.Event;
import java.util.List;

/**
 * What the decisions since an earlier look at the desk can have moved. Within a turn most of them leave most of the desk alone.
 *
 * @param filed the lines of the page
 * @param ran what runs, and its details
 * @param waits what is held or spiked
 * @param ordered checks, and who is on them
 * @param led the lead
 */
record Since(boolean filed, boolean ran, boolean waits, boolean ordered, boolean led) {
    private static final Since EVERYTHING = new Since(true, true, true, true, true);

    /** @param was an earlier state of the session, or null */
    static Since of(State was, State now) {
        if (was == null
                || was.stories() != now.stories()
                || was.clock() != now.clock()
                || was.desk().jobs() != now.desk().jobs()) {
            return EVERYTHING;
        }
        List<Event> before = was.desk().draft();
        List<Event> draft = now.desk().draft();
        if (before.size() > draft.size()) {
            return EVERYTHING;
        }
        boolean filed = false;
        boolean ran = false;
        boolean waits = false;
        boolean ordered = false;
        boolean led = false;
        for (int i = 0; i < draft.size(); i++) {
            Event event = draft.get(i);
            if (i >= before.size()) {
                ran |= event instanceof Event.DispatchRun;
                filed |= event instanceof Event.DispatchRun || event instanceof Event.Rerated;
                waits |= event instanceof Event.Held || event instanceof Event.Spiked;
                ordered |= event instanceof Event.CheckOrdered;
                led |= event instanceof Event.Led;
            } else if (event != before.get(i)) {
                return EVERYTHING;
            }
        }
        return new Since(filed, ran, waits, ordered, led);
    }
}
