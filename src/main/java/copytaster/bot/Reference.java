package copytaster.bot;

import copytaster.act.Command;
import copytaster.observe.Observation;
import copytaster.scenario.Check;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The reference editor, whose score is par. One sorted list: framings by what they win over the turns they will stand, checks by the
 * value of their information; first what would lose most by being left for the next turn, while actions and staff last. Then the lead,
 * by expected value.
 *
 * <p>It believes exactly what the evidence says, and sees no more than any editor. On worlds small enough to find the optimum
 * it takes between 97% of that, with one action a turn, and 99%, with more (docs/simulation.md).
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

    /** What stands at stake in each question that counts, in points of one turn: what the handover goes by. */
    public static Map<String, Double> atStake(Observation seen) {
        return new Outlook(seen, Beliefs.exact(seen)).atStake();
    }

    /** Twice over: what an action is worth shows only when all that it might be spent on lies side by side. */
    private static List<Valued> ranked(Outlook outlook, boolean checks) {
        List<Valued> framings = Framings.of(outlook);
        Checks jobs = new Checks(outlook);
        Price price = new Price(outlook, bestFirst(framings, checks ? jobs.all(Optional.empty()) : List.of()));
        List<Valued> acts = bestFirst(framings, checks ? jobs.all(Optional.of(price)) : List.of());
        // A stable sort: of acts equally urgent the one of more points stays before the other.
        return acts.stream()
                .map(act -> act.asUrgentAs(price.urgency(act)))
                .sorted(Comparator.comparingDouble(Valued::urgency).reversed())
                .toList();
    }

    private static List<Valued> bestFirst(List<Valued> framings, List<Valued> checks) {
        List<Valued> acts = new ArrayList<>(framings);
        acts.addAll(checks);
        acts.removeIf(act -> act.points() <= 0);
        acts.sort(Valued.BEST_FIRST);
        return acts;
    }

    @Override
    public Optional<Command> next(Observation seen) {
        Outlook outlook = new Outlook(seen, Beliefs.exact(seen));
        if (seen.actionsLeft() > 0) {
            List<Valued> acts = ranked(outlook, checks);
            if (!acts.isEmpty() && acts.get(0).urgency() > 0) {
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
        Valued first = Valued.apart(ranked).stream()
                .limit(seen.actionsLeft())
                .filter(act -> act.isCheck() && atOnce(seen, act))
                .findFirst()
                .orElse(ranked.get(0));
        return first.isCheck() ? bestOn(first.questions(), ranked) : first;
    }

    /**
     * The check that wins most on a question. Another may be the more urgent, being too late next turn; but once one has answered
     * there is little left for the next to tell.
     */
    private static Valued bestOn(List<String> question, List<Valued> ranked) {
        return ranked.stream()
                .filter(act -> act.isCheck() && act.questions().equals(question))
                .max(Comparator.comparingDouble(Valued::net))
                .orElseThrow();
    }

    private static boolean atOnce(Observation seen, Valued act) {
        String check = ((Command.Order) act.command()).check();
        return seen.job(check).orElseThrow().check().turns() == 0;
    }
}
