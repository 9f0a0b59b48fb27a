package copytaster.bot;

import copytaster.act.Command;
import copytaster.belief.Forest;
import copytaster.belief.Information;
import copytaster.belief.Information.Result;
import copytaster.belief.Information.Stake;
import copytaster.observe.Model;
import copytaster.observe.Observation.Topic;
import copytaster.rules.Options;
import copytaster.scenario.Check;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The checks that may be ordered, by what their answers are worth. */
final class Checks {
    private final Outlook outlook;
    private final Model model;
    private final Forest forest;
    private final double[] rungs;
    private final Map<String, Information> information = new LinkedHashMap<>();
    private final Map<String, List<Stake>> stakes = new LinkedHashMap<>();

    Checks(Outlook outlook) {
        this.outlook = outlook;
        this.model = outlook.seen().model();
        this.forest = model.forest();
        this.rungs = outlook.rungs();
    }

    /**
     * Every check that may be ordered without undue risk to anybody.
     *
     * @param price of the action that acting on an answer takes; empty where actions are free
     */
    List<Valued> all(Optional<Price> price) {
        List<Valued> acts = new ArrayList<>();
        for (Options.MayOrder order : outlook.seen().options().checks()) {
            Check check = outlook.seen().job(order.check()).orElseThrow().check();
            if (acceptable(check)) {
                acts.add(valued(check, price));
            }
        }
        return acts;
    }

    private Valued valued(Check check, Optional<Price> price) {
        int left = outlook.seen().actionsLeft();
        double free = from(check, 0, left, Optional.empty());
        double net = price.isEmpty() ? free : from(check, 0, left, price);
        double later = from(check, 1, outlook.seen().actions(), price);
        Command command = new Command.Order(check.id(), Optional.empty());
        return Valued.check(command, free, net, later, check.on());
    }

    /** Low risk to people at most; medium only where the person at risk has offered; high risk never, offered or not. */
    static boolean acceptable(Check check) {
        Check.Risk.Level most = check.offered() ? Check.Risk.Level.MEDIUM : Check.Risk.Level.LOW;
        return check.risk().level().compareTo(most) <= 0;
    }

    /**
     * What a check is worth if ordered in {@code wait} turns, with so many actions then: an answer is of use when there is an action
     * to act on it, and that is paid for.
     */
    private double from(Check check, int wait, int actions, Optional<Price> price) {
        int turn = outlook.seen().turn() + wait;
        int turns = actions == 1 ? Math.max(1, check.turns()) : check.turns();
        boolean answers = turn + turns <= outlook.seen().turns()
                && turn <= check.until().orElse(turn)
                && outlook.seen()
                        .topic(check.on())
                        .flatMap(Topic::knownAt)
                        .map(known -> turn + check.turns() < known)
                        .orElse(true);
        return answers ? value(check, wait + turns, price) : 0;
    }

    private double value(Check check, int turns, Optional<Price> price) {
        double action = price.map(of -> turns == 0 ? of.thisTurn(check.on()) : of.nextTurn(check.on()))
                .orElse(0.0);
        Information answers = information.computeIfAbsent(check.on(), this::information);
        return answers.value(stakes.computeIfAbsent(check.on(), this::stakes), results(check), turns, action);
    }

    private Information information(String question) {
        int n = model.nodes().size();
        double[] ifYes = new double[n];
        double[] ifNo = new double[n];
        for (int i = 0; i < n; i++) {
            ifYes[i] = model.nodes().get(i).seenIfYes();
            ifNo[i] = model.nodes().get(i).seenIfNo();
        }
        return Information.on(outlook.node(question), forest, ifYes, ifNo, rungs);
    }

    /** The counting questions of the tree. */
    private List<Stake> stakes(String asked) {
        int root = root(outlook.node(asked));
        List<Stake> tree = new ArrayList<>();
        for (Topic topic : outlook.counting()) {
            if (root(outlook.node(topic.id())) == root) {
                tree.add(outlook.stake(topic));
            }
        }
        return tree;
    }

    private int root(int question) {
        int root = question;
        while (forest.parent(root) >= 0) {
            root = forest.parent(root);
        }
        return root;
    }

    private static List<Result> results(Check check) {
        List<Result> results = new ArrayList<>();
        for (Check.Result result : Check.Result.values()) {
            Check.Outcome outcome = check.outcome(result);
            results.add(new Result(outcome.whenSo(), outcome.whenNot()));
        }
        return results;
    }
}
