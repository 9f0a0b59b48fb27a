package copytaster.bot;

import copytaster.observe.Observation;

/** What an editor makes of the evidence. */
@FunctionalInterface
interface Beliefs {
    /** The chance of yes of every question, in the order of the model's nodes. */
    double[] of(Observation seen);

    /** The exact posterior. */
    static double[] exact(Observation seen) {
        return seen.model().posteriors();
    }
}
