package copytaster.bot;

import copytaster.act.Command;
import copytaster.observe.Observation;

/**
 * A way of editing: what is seen decides what is done next. A function of the observation, without memory, so that it can be asked
 * about any moment of any session.
 */
@FunctionalInterface
public interface Policy {
    /** The next command, one that {@code seen.options()} admits; while the shift is not over. */
    Command next(Observation seen);
}
