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

    private Checks(Outlook outlook) {
        this.outlook = outlook;
        this.model = outlook.seen().model();
        this.forest = model.forest();
        this.rungs = outlook.rungs();
    }

    /** Every check that may be ordered without undue risk to anybody. */
    static List<Valued> of(Outlook outlook) {
        Checks checks = new Checks(outlook);
        List<Valued> acts = new ArrayList<>();
        for (Options.MayOrder order : outlook.seen().options().checks()) {
            Check check = outlook.seen().job(order.check()).orElseThrow().check();
            if (acceptable(check)) {
                Command command = new Command.Order(check.id(), Optional.empty());
                acts.add(new Valued(command, checks.value(check), 0, List.of(check.on())));
            }
        }
        return acts;
    }

    /** Low risk to people at most; medium only where the person at risk has offered; high risk never, offered or not. */
    static boolean acceptable(Check check) {
        Check.Risk.Level most = check.offered() ? Check.Risk.Level.MEDIUM : Check.Risk.Level.LOW;
        return check.risk().level().compareTo(most) <= 0;
    }

    private double value(Check check) {
        Information answers = information.computeIfAbsent(check.on(), this::information);
        return answers.value(stakes(outlook.node(check.on())), results(check), turns(check));
    }

    /** When its answer can be acted on: an answer at once is of no use this turn to somebody whose last action it took. */
    private int turns(Check check) {
        return outlook.seen().actionsLeft() == 1 ? Math.max(1, check.turns()) : check.turns();
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
    private List<Stake> stakes(int question) {
        List<Stake> stakes = new ArrayList<>();
        for (Topic topic : outlook.counting()) {
            if (root(outlook.node(topic.id())) == root(question)) {
                stakes.add(outlook.stake(topic));
            }
        }
        return stakes;
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
