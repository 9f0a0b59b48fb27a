package copytaster.bot;

import copytaster.act.Command;
import copytaster.chance.Keyed;
import copytaster.observe.Observation;
import copytaster.rules.Options;
import java.util.List;
import java.util.Optional;

/**
 * An editor of good will who reads the evidence badly (see {@link NoviceBeliefs}) and orders checks at random, though none that par
 * would not: what sets the two apart is judgement alone.
 */
final class Novice implements Work {
    /** How often an action goes to a check, whichever is at hand. */
    private static final double CHECKS = 0.25;

    private final long seed;
    private final Beliefs beliefs;

    private Novice(long seed) {
        this.seed = seed;
        this.beliefs = new NoviceBeliefs(seed);
    }

    static Policy policy(long seed) {
        Novice novice = new Novice(seed);
        return new Routine(novice, seen -> new Outlook(seen, novice.beliefs.of(seen)).handover());
    }

    @Override
    public Optional<Command> next(Observation seen) {
        Outlook outlook = new Outlook(seen, beliefs.of(seen));
        if (seen.actionsLeft() > 0) {
            Optional<Command> framing =
                    Framings.of(outlook).stream().min(Valued.BEST_FIRST).map(Valued::command);
            Optional<Command> check = check(seen);
            boolean checksFirst = draw(seen, "whether") < CHECKS;
            Optional<Command> next = checksFirst ? check.or(() -> framing) : framing.or(() -> check);
            if (next.isPresent()) {
                return next;
            }
        }
        return Leads.by(outlook);
    }

    private Optional<Command> check(Observation seen) {
        List<Options.MayOrder> may = seen.options().checks().stream()
                .filter(order ->
                        Checks.acceptable(seen.job(order.check()).orElseThrow().check()))
                .toList();
        if (may.isEmpty()) {
            return Optional.empty();
        }
        String check = may.get((int) (draw(seen, "which") * may.size())).check();
        return Optional.of(new Command.Order(check, Optional.empty()));
    }

    private double draw(Observation seen, String what) {
        return Keyed.uniform(
                seed, "novice:" + what + ':' + seen.turn(), seen.draft().size());
    }
}
