package copytaster.rules;

import copytaster.scenario.Stance;

/** A claim that has come. */
public record Word(Wire.Arrival arrival, int claim) {
    public Stance made() {
        return arrival.made().get(claim);
    }
}
