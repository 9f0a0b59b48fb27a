package copytaster.bot;

import copytaster.act.Command;
import copytaster.observe.Observation;
import java.util.Optional;

/** What an editor does with a turn. */
@FunctionalInterface
interface Work {
    /** The next decision of the turn; empty when it is done. */
    Optional<Command> next(Observation seen);
}
