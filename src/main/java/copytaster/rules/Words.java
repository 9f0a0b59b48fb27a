package copytaster.rules;

import copytaster.scenario.Stance;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * What has been said.
 *
 * @param arrivals of how many dispatches
 * @param byQuestion for each question, in order of arrival
 */
record Words(int arrivals, List<List<Word>> byQuestion) {

    /** @param was what had been said earlier in the session, or null */
    static Words of(State state, Words was) {
        List<Wire.Arrival> arrived = state.wire().arrived();
        List<List<Word>> said = new ArrayList<>(
                was == null ? Collections.nCopies(state.stories().size(), List.of()) : was.byQuestion);
        for (int i = was == null ? 0 : was.arrivals; i < arrived.size(); i++) {
            Wire.Arrival arrival = arrived.get(i);
            for (int claim = 0; claim < arrival.made().size(); claim++) {
                if (arrival.made().get(claim) != Stance.SILENT) {
                    int question = state.night().claimed(arrival.dispatch(), claim);
                    said.set(question, Lists.plus(said.get(question), new Word(i + 1, arrival, claim)));
                }
            }
        }
        return new Words(arrived.size(), said);
    }
}
