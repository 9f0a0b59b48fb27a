package copytaster.rules;

import copytaster.act.Event;
import copytaster.scenario.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What is going round without us, question by question, as an hour begins. */
final class Streets {
    private static final double FADES = 0.1;
    private static final double ASSERTED = 0.8;
    private static final double DENIED = 0.2;
    private static final double SETTLED = 0.8;

    private final State before;
    private final double[] street;

    Streets(State before) {
        this.before = before;
        this.street = new double[before.stories().size()];
        for (int q = 0; q < street.length; q++) {
            street[q] = Millionths.chance(before.stories().get(q).street());
        }
    }

    /** Talk fades a tenth of the way back to what people thought before. */
    void decay() {
        for (int q = 0; q < street.length; q++) {
            if (before.stories().get(q).settled().isEmpty()) {
                street[q] += FADES * (before.night().prior(q) - street[q]);
            }
        }
    }

    /** A public dispatch moves it by its circulation. */
    void hear(int question, Stance stance, double circulation) {
        double toward = stance == Stance.ASSERTS ? ASSERTED : DENIED;
        street[question] += circulation * (toward - street[question]);
    }

    /** A settled answer gets most of the way round. */
    void settle(int question, boolean yes) {
        street[question] += SETTLED * ((yes ? 1 : 0) - street[question]);
    }

    /** What changed, if anything did. */
    Optional<Event> moved() {
        List<Event.Street> now = new ArrayList<>();
        for (int q = 0; q < street.length; q++) {
            int millionths = Millionths.of(street[q]);
            if (millionths != before.stories().get(q).street()) {
                now.add(new Event.Street(before.night().question(q).id(), millionths));
            }
        }
        return now.isEmpty() ? Optional.empty() : Optional.of(new Event.StreetMoved(List.copyOf(now)));
    }
}
