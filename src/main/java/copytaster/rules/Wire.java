package copytaster.rules;

import copytaster.act.Until;
import copytaster.scenario.Stance;
import java.util.List;

/**
 * What has landed, in order, and what became of it in earlier turns. Dispatches are named by index.
 *
 * @param traced dispatches whose origin the desk has seen
 * @param details ids of the sensitive details that have run
 */
public record Wire(
        List<Arrival> arrived,
        List<Hold> held,
        List<Integer> spiked,
        List<Integer> traced,
        List<Integer> ran,
        List<String> details) {

    /** @param made what each of its claims says */
    public record Arrival(int dispatch, int turn, List<Stance> made) {}

    public record Hold(int dispatch, Until until) {}

    Wire plus(Arrival arrival) {
        return new Wire(Lists.plus(arrived, arrival), held, spiked, traced, ran, details);
    }

    Wire withHeld(List<Hold> now) {
        return new Wire(arrived, now, spiked, traced, ran, details);
    }

    Wire withSpiked(List<Integer> now) {
        return new Wire(arrived, held, now, traced, ran, details);
    }

    Wire withTraced(int dispatch) {
        return traced.contains(dispatch)
                ? this
                : new Wire(arrived, held, spiked, Lists.plus(traced, dispatch), ran, details);
    }

    Wire withRun(int dispatch, List<String> run) {
        List<String> all = details;
        for (String detail : run) {
            all = Lists.plus(all, detail);
        }
        return new Wire(arrived, held, spiked, traced, ran.contains(dispatch) ? ran : Lists.plus(ran, dispatch), all);
    }

    /** The arrival of {@code dispatch}, or null if it has not come. */
    Arrival arrival(int dispatch) {
        for (Arrival arrival : arrived) {
            if (arrival.dispatch() == dispatch) {
                return arrival;
            }
        }
        return null;
    }
}
