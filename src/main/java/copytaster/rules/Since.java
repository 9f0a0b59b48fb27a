package copytaster.rules;

import copytaster.act.Event;
import java.util.List;

/**
 * What can have moved between two states of a session: a decision leaves most of the desk alone. States are made of values that are
 * kept where they do not change, so that comparing references tells.
 *
 * @param hour the hour, or how a question stands
 * @param words what has come
 * @param traces what has come or been traced
 * @param findings what has come to light
 * @param news what the desk was told
 * @param filed the lines of the page
 * @param ran what runs, and its details
 * @param waits what is held or spiked
 * @param ordered checks, and who is on them
 * @param led the lead
 */
public record Since(
        boolean hour,
        boolean words,
        boolean traces,
        boolean findings,
        boolean news,
        boolean filed,
        boolean ran,
        boolean waits,
        boolean ordered,
        boolean led) {

    static Since of(State was, State now) {
        boolean hour = was.stories() != now.stories() || was.clock() != now.clock();
        boolean words = was.wire().arrived() != now.wire().arrived();
        List<Event> before = was.desk().draft();
        List<Event> draft = now.desk().draft();
        boolean all = hour || was.desk().jobs() != now.desk().jobs() || !begins(draft, before);
        boolean filed = all;
        boolean ran = all;
        boolean waits = all;
        boolean ordered = all;
        boolean led = all;
        for (int i = all ? draft.size() : before.size(); i < draft.size(); i++) {
            Event event = draft.get(i);
            ran |= event instanceof Event.DispatchRun;
            filed |= event instanceof Event.DispatchRun || event instanceof Event.Rerated;
            waits |= event instanceof Event.Held || event instanceof Event.Spiked;
            ordered |= event instanceof Event.CheckOrdered;
            led |= event instanceof Event.Led;
        }
        return new Since(
                hour,
                words,
                words || was.wire().traced() != now.wire().traced(),
                was.findings() != now.findings(),
                was.news() != now.news(),
                filed,
                ran,
                waits,
                ordered,
                led);
    }

    /** Whether a draft goes on from an earlier one: nothing of it was taken back. */
    private static boolean begins(List<Event> draft, List<Event> before) {
        if (before.size() > draft.size()) {
            return false;
        }
        for (int i = 0; i < before.size(); i++) {
            if (draft.get(i) != before.get(i)) {
                return false;
            }
        }
        return true;
    }

    /** Anything that bears on a question. */
    public boolean evidence() {
        return hour || words || findings;
    }

    /** Our lines, and what there is to say of them. */
    public boolean lines() {
        return hour || words || filed;
    }

    /** Our lines and the lead, and what there is to say of them. */
    public boolean page() {
        return lines() || led;
    }

    /** How any dispatch stands: come, back, traced, run, spiked, held. */
    public boolean wire() {
        return hour || traces || news || ran || waits;
    }

    /** Checks, and who is on them. */
    public boolean checks() {
        return evidence() || ordered;
    }
}
