package copytaster.bot;

import copytaster.act.Command;
import copytaster.observe.Observation;
import copytaster.scenario.Check;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The reference editor, whose score is par. One sorted list without extra prices: framings by what they win over the turns they will
 * stand, checks by the value of their information; the best first while actions and staff last. Then the lead, by expected value.
 *
 * <p>It believes exactly what the evidence says, and sees no more than any editor. About 99% of the optimum on worlds small enough
 * to find that.
 */
public final class Reference implements Work {
    private final boolean checks;

    private Reference(boolean checks) {
        this.checks = checks;
    }

    /** @param checks false for an editor who never orders a check */
    static Policy policy(boolean checks) {
        return new Routine(new Reference(checks), seen -> new Outlook(seen, Beliefs.exact(seen)).handover());
    }

    /** All that may be done now and is worth an action, best first. */
    public static List<Valued> ranked(Observation seen) {
        return ranked(new Outlook(seen, Beliefs.exact(seen)), true);
    }

    /** True of a check that it would order if that were worth an action: none that puts people at more risk than an editor may ask. */
    public static boolean wouldOrder(Check check) {
        return Checks.acceptable(check);
    }

    private static List<Valued> ranked(Outlook outlook, boolean checks) {
        List<Valued> acts = new ArrayList<>(Framings.of(outlook));
        if (checks) {
            acts.addAll(Checks.of(outlook));
        }
        acts.removeIf(act -> act.points() <= 0);
        acts.sort(Valued.BEST_FIRST);
        return acts;
    }

    @Override
    public Optional<Command> next(Observation seen) {
        Outlook outlook = new Outlook(seen, Beliefs.exact(seen));
        if (seen.actionsLeft() > 0) {
            List<Valued> acts = ranked(outlook, checks);
            if (!acts.isEmpty()) {
                return Optional.of(first(seen, acts).command());
            }
            Optional<Command> detail = Details.toSpare(seen);
            if (detail.isPresent()) {
                return detail;
            }
        }
        return Leads.by(outlook);
    }

    /** The best act; but of those that this turn's actions allow, a check that answers at once comes before lines it may move. */
    private static Valued first(Observation seen, List<Valued> ranked) {
        return ranked.stream()
                .limit(seen.actionsLeft())
                .filter(act -> act.isCheck() && atOnce(seen, act))
                .findFirst()
                .orElse(ranked.get(0));
    }

    private static boolean atOnce(Observation seen, Valued act) {
        String check = ((Command.Order) act.command()).check();
        return seen.job(check).orElseThrow().check().turns() == 0;
    }
}
