package copytaster.rules;

import copytaster.scenario.Stance;

/**
 * A claim that has come.
 *
 * @param number of the dispatch on the desk, from 1, in order of arrival
 * @param claim its place among the dispatch's claims, from 0
 */
public record Word(int number, Wire.Arrival arrival, int claim) {
    public Stance made() {
        return arrival.made().get(claim);
    }
}
