package copytaster.sim;

import copytaster.bot.Bot;
import copytaster.bot.Reference;
import copytaster.scenario.Check;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Holds a simulation to what a fair scenario looks like: the order of the bots, the scarcity of actions, everything of some use. The
 * measure is a night of sixteen turns and two dozen questions; of a shorter one as much is asked as it has room for.
 */
final class Fairness {
    static final double AHEAD_OF_NOVICE = 15;
    static final double WORTH_OF_CHECKS = 5;
    static final double PLENTY = 0.8;
    private static final double HEAVIEST = 0.12;
    private static final double LUCKY = 3;

    /** Turns of a whole night, and the number of them in which the choice should be close. */
    private static final double WHOLE = 16;

    static final double CLOSE = 5;

    /** Points of trust in a whole night: won by the reference, lost by the bold editor. */
    static final double LEAST_WON = 15;

    static final double MOST_WON = 25;
    static final double LEAST_LOST = 30;
    static final double MOST_LOST = 50;

    /** Turns a session with nothing to do from which it is told: a night that hardly ever runs dry is none the worse. */
    private static final double IDLE = 0.1;

    /** With fewer turns trust has hardly moved before the shift is over. */
    static final int TURNS_FOR_TRUST = 8;

    /** With fewer questions some must have more than their share. */
    private static final int QUESTIONS_TO_SHARE = 12;

    private final Simulation simulation;
    private final List<Finding> findings = new ArrayList<>();

    private Fairness(Simulation simulation) {
        this.simulation = simulation;
    }

    static List<Finding> of(Simulation simulation) {
        Fairness fairness = new Fairness(simulation);
        fairness.luck();
        if (simulation.bots().contains(Bot.REFERENCE)) {
            fairness.order();
            fairness.trust();
            fairness.scarcity();
            fairness.weights();
            fairness.uses();
        }
        return List.copyOf(fairness.findings);
    }

    private void find(Finding.Kind kind, String where, long seed, String text, Object... figures) {
        findings.add(new Finding(kind, where, String.format(Locale.ROOT, text, figures), seed));
    }

    /** The part of a whole night that this one has room for. */
    static double length(Night night) {
        return Math.min(1, night.turns() / WHOLE);
    }

    private void luck() {
        for (Bot bot : simulation.bots()) {
            Mean luck = simulation.figures(bot).luck();
            boolean fog = simulation.night().mode() == Mode.FOG;
            if (fog && Math.abs(luck.mean()) > LUCKY * luck.standardError()) {
                find(
                        Finding.Kind.LUCK_NOT_ZERO,
                        bot.word(),
                        simulation.luckiest(bot).seed(),
                        "The luck of %s averages %.3f points, more than three standard errors (%.3f) from zero.",
                        bot.word(),
                        luck.mean(),
                        luck.standardError());
            }
        }
    }

    private void order() {
        Share par = simulation.figures(Bot.REFERENCE).understanding();
        for (Bot bot : simulation.bots()) {
            Share other = simulation.figures(bot).understanding();
            long seed = simulation.behind(bot).seed();
            double behind = par.mean() - other.mean();
            if (bot != Bot.REFERENCE && other.high() >= par.low()) {
                find(
                        Finding.Kind.REFERENCE_NOT_FIRST,
                        bot.word(),
                        seed,
                        "The understanding that %s gives, %.1f%%, is not clearly below the reference's %.1f%%.",
                        bot.word(),
                        other.mean(),
                        par.mean());
            }
            if (bot == Bot.NOVICE && behind < AHEAD_OF_NOVICE) {
                find(
                        Finding.Kind.NOVICE_TOO_NEAR,
                        bot.word(),
                        seed,
                        "The novice is %.1f points of understanding behind the reference, not %.0f.",
                        behind,
                        AHEAD_OF_NOVICE);
            }
            if (bot == Bot.REFERENCE_NO_CHECKS && behind < WORTH_OF_CHECKS) {
                find(
                        Finding.Kind.CHECKS_TOO_POOR,
                        bot.word(),
                        seed,
                        "Checks win the reference %.1f points of understanding, not %.0f.",
                        behind,
                        WORTH_OF_CHECKS);
            }
            if (bot.oneNote() && other.mean() >= 0) {
                find(
                        Finding.Kind.ONE_NOTE_PAYS,
                        bot.word(),
                        seed,
                        "The understanding that %s gives, %.1f%%, is not below zero.",
                        bot.word(),
                        other.mean());
            }
        }
    }

    private void trust() {
        within(Bot.REFERENCE, LEAST_WON, MOST_WON);
        within(Bot.BOLD, -MOST_LOST, -LEAST_LOST);
    }

    private void within(Bot bot, double ofWholeLeast, double ofWholeMost) {
        if (simulation.bots().contains(bot)
                && simulation.night().mode() == Mode.FOG
                && simulation.night().turns() >= TURNS_FOR_TRUST) {
            double trust = simulation.figures(bot).trust().mean();
            double least = ofWholeLeast * length(simulation.night());
            double most = ofWholeMost * length(simulation.night());
            if (trust < least || trust > most) {
                find(
                        Finding.Kind.TRUST_OUT_OF_SCALE,
                        bot.word(),
                        simulation.seed(),
                        "The trust in %s moves by %.1f on average, not by %.0f to %.0f%s.",
                        bot.word(),
                        trust,
                        least,
                        most,
                        inTurns());
            }
        }
    }

    /** Said where less is asked than of a whole night. */
    private String inTurns() {
        int turns = simulation.night().turns();
        return turns < WHOLE ? " as in a shift of " + turns + " turns" : "";
    }

    private void scarcity() {
        Coverage coverage = simulation.coverage();
        if (coverage.plenty.mean.mean() < PLENTY) {
            find(
                    Finding.Kind.TOO_LITTLE_TO_DO,
                    "",
                    coverage.plenty.seed(),
                    "In %.0f%% of turns there are half as many again acts of positive value as actions, not in 80%%.",
                    100 * coverage.plenty.mean.mean());
        }
        double wanted = CLOSE * length(simulation.night());
        if (below(coverage.close.mean.mean(), wanted)) {
            find(
                    Finding.Kind.CHOICES_TOO_PLAIN,
                    "",
                    coverage.close.seed(),
                    "In %.1f turns the best act and the second best differ by under a tenth, not in %.1f%s.",
                    coverage.close.mean.mean(),
                    wanted,
                    inTurns());
        }
        if (coverage.idle.mean() >= IDLE) {
            int turn = Collections.max(coverage.idleIn.entrySet(), Map.Entry.comparingByValue())
                    .getKey();
            find(
                    Finding.Kind.IDLE_TURNS,
                    "",
                    coverage.idleFirst.get(turn),
                    "In %.2f turns a session nothing is worth doing, most often in turn %d: in %d of %d sessions.",
                    coverage.idle.mean(),
                    turn,
                    coverage.idleIn.get(turn),
                    simulation.sessions());
        }
    }

    /** What is told with one decimal is judged with one, lest a figure be told to lie below itself. */
    static boolean below(double figure, double wanted) {
        return Math.round(10 * figure) < Math.round(10 * wanted);
    }

    private void weights() {
        if (simulation.night().scenario().questions().size() < QUESTIONS_TO_SHARE) {
            return;
        }
        simulation.coverage().parts.forEach((question, part) -> {
            if (-part.mean.mean() > HEAVIEST) {
                String id = simulation.night().question(question).id();
                find(
                        Finding.Kind.QUESTION_TOO_HEAVY,
                        id,
                        part.seed(),
                        "Question %s is %.1f%% of all weight and turns, more than 12%%.",
                        id,
                        -100 * part.mean.mean());
            }
        });
    }

    private void uses() {
        Night night = simulation.night();
        Coverage coverage = simulation.coverage();
        for (Dispatch dispatch : night.scenario().dispatches()) {
            boolean here = dispatch.only().map(night.mode()::equals).orElse(true);
            if (dispatch.ifRun().isEmpty() && here) {
                arrives(dispatch.id(), Optional.ofNullable(coverage.arrived.get(dispatch.id())));
            }
        }
        for (Check check : night.scenario().checks()) {
            if (Reference.wouldOrder(check) && !coverage.ordered.contains(check.id())) {
                neverOrdered(check);
            }
        }
        for (Choices.Tally choice : coverage.choices.all()) {
            if (choice.times() == 0 && Choices.wanted(choice)) {
                find(
                        Finding.Kind.CHOICE_NEVER_BEST,
                        choice.choice(),
                        simulation.seed(),
                        "The reference never chooses %s.",
                        choice.words());
            }
        }
    }

    private void neverOrdered(Check check) {
        Coverage coverage = simulation.coverage();
        Optional<Passed> nearest = Optional.ofNullable(coverage.passed.get(check.id()));
        int question = simulation.night().question(check.on());
        String without = coverage.offered.contains(check.id())
                ? "its answer would come too late or move no line"
                : "in no turn could it be ordered: its question not raised yet or known already, its people away or"
                        + " busy, or its turns past";
        find(
                Finding.Kind.CHECK_NEVER_ORDERED,
                check.id(),
                nearest.map(Passed::seed).orElseGet(() -> coverage.opened.getOrDefault(question, simulation.seed())),
                "Check %s is never worth ordering: %s.",
                check.id(),
                nearest.map(Passed::reason).orElse(without));
    }

    private void arrives(String dispatch, Optional<Long> seed) {
        if (seed.isEmpty()) {
            find(
                    Finding.Kind.DISPATCH_NEVER_ARRIVES,
                    dispatch,
                    simulation.seed(),
                    "Dispatch %s never comes: its sources are silent in every session.",
                    dispatch);
        } else if (!simulation.coverage().ran.contains(dispatch)) {
            find(
                    Finding.Kind.DISPATCH_NEVER_RUN,
                    dispatch,
                    seed.get(),
                    "Dispatch %s is never worth running.",
                    dispatch);
        }
    }
}
