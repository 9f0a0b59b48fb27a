package copytaster.bot;

import copytaster.act.Command;
import copytaster.observe.Observation;
import copytaster.rules.Options;
import copytaster.scenario.Rung;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What all editors do alike: open the shift, put settled lines right, end the turn, hand over. */
final class Routine implements Policy {
    private final Work work;
    private final Function<Observation, List<String>> handover;

    /** @param handover the questions left to the morning desk */
    Routine(Work work, Function<Observation, List<String>> handover) {
        this.work = work;
        this.handover = handover;
    }

    @Override
    public Command next(Observation seen) {
        return switch (seen.phase()) {
            case UNOPENED -> new Command.Open();
            case HANDOVER, CLOSED -> new Command.HandOver(handover.apply(seen));
            case DESK -> mended(seen).or(() -> work.next(seen)).orElseGet(Command.Next::new);
        };
    }

    /** A settled line that stands wrong: putting it right is all that costs nothing. */
    private static Optional<Command> mended(Observation seen) {
        for (Options.MayRerate line : seen.options().rerates()) {
            if (line.cost() == 0) {
                Rung right = line.rungs().contains(Rung.CONFIRMED) ? Rung.CONFIRMED : Rung.DEBUNKED;
                return Optional.of(new Command.Rerate(line.question(), Command.Placing.on(right)));
            }
        }
        return Optional.empty();
    }
}
