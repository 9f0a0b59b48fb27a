package copytaster.rules;

import copytaster.scenario.Stance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/** A claim that has come. */
public record Word(Wire.Arrival arrival, int claim) {
    public Stance made() {
        return arrival.made().get(claim);
    }

    /** For each question what was said of it, in order of arrival. */
    static List<List<Word>> byQuestion(State state) {
        return with(Collections.nCopies(state.stories().size(), List.of()), 0, state);
    }

    /** {@code said} of the first {@code before} arrivals, and what has come since. */
    static List<List<Word>> with(List<List<Word>> said, int before, State state) {
        List<List<Word>> now = new ArrayList<>(said);
        List<Wire.Arrival> arrived = state.wire().arrived();
        for (int i = before; i < arrived.size(); i++) {
            Wire.Arrival arrival = arrived.get(i);
            for (int claim = 0; claim < arrival.made().size(); claim++) {
                if (arrival.made().get(claim) != Stance.SILENT) {
                    int question = state.night().claimed(arrival.dispatch(), claim);
                    now.set(question, Lists.plus(now.get(question), new Word(arrival, claim)));
                }
            }
        }
        return now;
    }
}
