package copytaster.rules;

import copytaster.act.Event;
import copytaster.scenario.Source;
import copytaster.scenario.Stance;

/**
 * How many read us. They drift toward the trust we have; and when a question that a rival carried is settled, they move by what
 * we had made of it before the rival came. (Moving them when the rival comes would tell the answer before its time.)
 */
final class Readers {
    /** Share of readers a turn for each point of trust above or below fifty. */
    private static final double DRIFT = 0.0004;

    /** Share of readers for one point of understanding ahead of a rival. */
    private static final double AHEAD = 0.006;

    private Readers() {}

    static void drift(Unfolding turn) {
        Gauges gauges = turn.now().gauges();
        long more = Math.round(gauges.readers() * DRIFT * (gauges.trust() / 1000.0 - 50));
        if (more != 0) {
            turn.happen(new Event.ReadersMoved(more, ""));
        }
    }

    /** @param rival the turn at which a rival first carried the question, or 0 */
    static void compare(Unfolding turn, Story story, boolean yes, int rival) {
        if (rival == 0) {
            return;
        }
        double ahead = 0;
        for (int i = 0; i < story.standings().size() && story.opened() + i < rival; i++) {
            ahead += Trust.understanding(turn.now(), story.standings().get(i), yes ? 1 : 0);
        }
        long more = Math.round(turn.now().gauges().readers() * AHEAD * ahead);
        if (more != 0) {
            String id = turn.now().night().question(story.question()).id();
            turn.happen(new Event.ReadersMoved(more, id));
        }
    }

    /** For each question the turn at which a rival first carried it, or 0. */
    static int[] rivals(State state) {
        int[] first = new int[state.stories().size()];
        for (Wire.Arrival arrival : state.wire().arrived()) {
            if (state.night().spokenBy(arrival.dispatch()).kind() == Source.Kind.RIVAL) {
                for (int i = 0; i < arrival.made().size(); i++) {
                    int question = state.night().claimed(arrival.dispatch(), i);
                    if (first[question] == 0 && arrival.made().get(i) != Stance.SILENT) {
                        first[question] = arrival.turn();
                    }
                }
            }
        }
        return first;
    }
}
