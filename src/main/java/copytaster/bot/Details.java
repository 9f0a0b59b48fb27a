package copytaster.bot;

import copytaster.act.Command;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Sensitive;
import copytaster.rules.Options.MayPlace;
import copytaster.rules.Options.MayRun;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Sensitive details: they run where they are expected to do more good than harm. */
final class Details {
    private Details() {}

    /** Ids of the details of a dispatch that are better run than withheld. */
    static List<String> worthRunning(Observation seen, MayRun run) {
        List<String> worth = new ArrayList<>();
        for (Sensitive detail : seen.item(run.dispatch()).orElseThrow().details()) {
            if (detail.care() > 0 && run.details().contains(detail.id())) {
                worth.add(detail.id());
            }
        }
        return worth;
    }

    /** With an action to spare: a detail worth running, beside a line that stands and stays as it is. */
    static Optional<Command> toSpare(Observation seen) {
        for (MayRun run : seen.options().runs()) {
            List<String> details = worthRunning(seen, run);
            Optional<MayPlace> standing = run.claims().stream()
                    .filter(place -> place.now().isPresent())
                    .findFirst();
            if (!details.isEmpty() && standing.isPresent()) {
                Command.Placing as = Command.Placing.on(standing.get().now().orElseThrow());
                List<Command.Choice> choices =
                        List.of(new Command.Choice(standing.get().claim(), as));
                return Optional.of(new Command.Run(run.dispatch(), choices, details));
            }
        }
        return Optional.empty();
    }
}
