package copytaster.bot;

import copytaster.act.Command;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Topic;
import java.util.Optional;

/** What goes to the top of the page. */
final class Leads {
    private Leads() {}

    /** The line of most expected value, unless it leads or the lead has been chosen this turn. */
    static Optional<Command> by(Outlook outlook) {
        return outlook.lead().filter(outlook.seen().options().leads()::contains).map(Command.Lead::new);
    }

    /** The heaviest line, by those who go by weight alone. */
    static Optional<Command> heaviest(Observation seen) {
        Topic heaviest = null;
        for (Topic topic : seen.board()) {
            boolean leadable = topic.settled().isEmpty() && topic.line().isPresent();
            if (leadable && (heaviest == null || topic.weight() > heaviest.weight())) {
                heaviest = topic;
            }
        }
        return Optional.ofNullable(heaviest)
                .map(Topic::id)
                .filter(seen.options().leads()::contains)
                .map(Command.Lead::new);
    }
}
