package copytaster.sim;

import copytaster.act.Command;
import copytaster.act.Event;
import copytaster.bot.Reference;
import copytaster.bot.Valued;
import copytaster.observe.Observation;
import copytaster.scenario.Night;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What a session made use of: which dispatches, checks, details and rungs, and how much there was to choose from. */
final class Usage {
    /** The least that an act must be worth, in points, to count as something to do. */
    private static final double WORTH = 0.01;

    /** Acts of positive value for each action, from which a turn has more to do than can be done. */
    private static final double PLENTY = 1.5;

    /** The second best act is worth at least this share of the best where the choice is close. */
    private static final double CLOSE = 0.9;

    final TreeSet<String> arrived = new TreeSet<>();
    final TreeSet<String> ran = new TreeSet<>();
    final TreeSet<String> ordered = new TreeSet<>();
    final TreeSet<String> detailsRun = new TreeSet<>();

    /** Checks that could be ordered, and of those of any worth the turn in which each came nearest to it. */
    final TreeSet<String> offered = new TreeSet<>();

    final Map<String, Passed> passed = new TreeMap<>();
    final Map<Integer, Double> weights = new TreeMap<>();
    int turns;
    int plenty;
    int close;
    final TreeSet<Integer> idle = new TreeSet<>();
    final Choices choices;
    private final long seed;
    private int lastTurn;

    Usage(Night night, long seed) {
        this.choices = new Choices(night);
        this.seed = seed;
    }

    /** The desk before a decision; looked at once a turn. */
    void seen(Observation seen) {
        if (seen.options().runs().isEmpty() && seen.actionsLeft() == 0 || seen.turn() == lastTurn || seen.turn() == 0) {
            return;
        }
        lastTurn = seen.turn();
        List<Valued> all = Valued.apart(Reference.ranked(seen));
        checks(seen, all);
        List<Valued> acts = all.stream().filter(act -> act.points() >= WORTH).toList();
        turns++;
        plenty += acts.size() >= PLENTY * seen.actions() ? 1 : 0;
        close += acts.size() > 1 && acts.get(1).urgency() >= CLOSE * acts.get(0).urgency() ? 1 : 0;
        if (acts.isEmpty()) {
            idle.add(seen.turn());
        }
    }

    private void checks(Observation seen, List<Valued> acts) {
        if (seen.actionsLeft() == 0) {
            return;
        }
        seen.options().checks().forEach(order -> offered.add(order.check()));
        for (Valued act : acts) {
            if (act.isCheck()) {
                String check = ((Command.Order) act.command()).check();
                passed.merge(check, Passed.of(seen, acts, act, seed), Passed::orNearer);
            }
        }
    }

    void happened(Event event) {
        choices.happened(event, seed);
        if (event instanceof Event.Arrived) {
            arrived.add(((Event.Arrived) event).dispatch());
        } else if (event instanceof Event.DispatchRun) {
            ran.add(((Event.DispatchRun) event).dispatch());
            detailsRun.addAll(((Event.DispatchRun) event).details());
        } else if (event instanceof Event.CheckOrdered) {
            ordered.add(((Event.CheckOrdered) event).check());
        }
    }

    /** The lines of one turn. */
    void stood(List<Stood> lines) {
        choices.stood(lines, seed);
        for (Stood line : lines) {
            weights.merge(line.question(), (double) line.weight() * line.turns(), Double::sum);
        }
    }
}
