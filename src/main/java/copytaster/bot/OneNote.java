package copytaster.bot;

import copytaster.act.Command;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Said;
import copytaster.observe.Observation.Topic;
import copytaster.rules.Options.MayPlace;
import copytaster.rules.Options.MayRun;
import copytaster.scenario.Rung;
import copytaster.scenario.Stance;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** Editors with one answer to everything: each dispatch runs whole as it comes, each claim in the same way. */
final class OneNote implements Work {
    private final Function<Said, Rung> rung;

    private OneNote(Function<Said, Rung> rung) {
        this.rung = rung;
    }

    /** Everything on one rung, denials on its mirror. */
    static Policy on(Rung rung) {
        return policy(said -> said.made() == Stance.DENIES ? rung.mirror() : rung);
    }

    /** Everything as the wire wrote it. */
    static Policy asWritten() {
        return policy(Said::asWritten);
    }

    private static Policy policy(Function<Said, Rung> rung) {
        return new Routine(new OneNote(rung), OneNote::heaviest);
    }

    @Override
    public Optional<Command> next(Observation seen) {
        for (MayRun run : seen.options().runs()) {
            Item item = seen.item(run.dispatch()).orElseThrow();
            if (!item.ran()) {
                Optional<Command> whole = whole(run, item);
                if (whole.isPresent()) {
                    return whole;
                }
            }
        }
        return Leads.heaviest(seen);
    }

    /** The dispatch with all its claims; empty if that would change nothing. */
    private Optional<Command> whole(MayRun run, Item item) {
        List<Command.Choice> choices = new ArrayList<>();
        boolean moves = false;
        for (Said said : item.claims()) {
            for (MayPlace place : run.claims()) {
                if (place.claim() == said.number()) {
                    Rung to = rung.apply(said);
                    choices.add(new Command.Choice(said.number(), Command.Placing.on(to)));
                    moves |= !place.now().equals(Optional.of(to));
                }
            }
        }
        return moves ? Optional.of(new Command.Run(run.dispatch(), choices, List.of())) : Optional.empty();
    }

    /** The three heaviest questions. */
    static List<String> heaviest(Observation seen) {
        return seen.board().stream()
                .filter(topic -> topic.settled().isEmpty())
                .sorted(Comparator.comparingInt(Topic::weight).reversed())
                .limit(3)
                .map(Topic::id)
                .toList();
    }
}
