package copytaster.sim;

import copytaster.bot.Bot;
import copytaster.bot.Reference;
import copytaster.scenario.Check;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Mode;
import copytaster.scenario.Scenario;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** Holds a simulation to what a fair scenario looks like: the order of the bots, the scarcity of actions, everything of some use. */
final class Fairness {
    private static final double AHEAD_OF_NOVICE = 15;
    private static final double WORTH_OF_CHECKS = 5;
    private static final double PLENTY = 0.8;
    private static final double CLOSE = 5;
    private static final double HEAVIEST = 0.12;
    private static final double LUCKY = 3;

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

    private void find(String code, String where, long seed, String text, Object... figures) {
        findings.add(new Finding(code, where, String.format(Locale.ROOT, text, figures), seed));
    }

    private void luck() {
        for (Bot bot : simulation.bots()) {
            Mean luck = simulation.figures(bot).luck();
            boolean fog = simulation.night().mode() == Mode.FOG;
            if (fog && Math.abs(luck.mean()) > LUCKY * luck.standardError()) {
                find(
                        "luck-not-zero",
                        bot.word(),
                        simulation.luckiest(bot).seed(),
                        "Luck averages %.3f points, more than three standard errors (%.3f) from zero.",
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
                        "reference-not-first",
                        bot.word(),
                        seed,
                        "Its understanding, %.1f%%, is not clearly below the reference's %.1f%%.",
                        other.mean(),
                        par.mean());
            }
            if (bot == Bot.NOVICE && behind < AHEAD_OF_NOVICE) {
                find("novice-too-near", bot.word(), seed, "The novice is %.1f points of understanding behind.", behind);
            }
            if (bot == Bot.REFERENCE_NO_CHECKS && behind < WORTH_OF_CHECKS) {
                find("checks-too-poor", bot.word(), seed, "Checks win %.1f points of understanding.", behind);
            }
            if (bot.oneNote() && other.mean() >= 0) {
                find("one-note-pays", bot.word(), seed, "Its understanding is %.1f%%, not below zero.", other.mean());
            }
        }
    }

    private void trust() {
        within(Bot.REFERENCE, 15, 25);
        within(Bot.BOLD, -50, -30);
    }

    private void within(Bot bot, double least, double most) {
        if (simulation.bots().contains(bot) && simulation.night().mode() == Mode.FOG) {
            double trust = simulation.figures(bot).trust().mean();
            if (trust < least || trust > most) {
                find(
                        "trust-out-of-scale",
                        bot.word(),
                        simulation.seed(),
                        "Trust moves by %.1f on average, not by %.0f to %.0f.",
                        trust,
                        least,
                        most);
            }
        }
    }

    private void scarcity() {
        Coverage coverage = simulation.coverage();
        if (coverage.plenty.mean.mean() < PLENTY) {
            find(
                    "too-little-to-do",
                    "",
                    coverage.plenty.seed(),
                    "In %.0f%% of turns there are half as many again acts of positive value as actions, not in 80%%.",
                    100 * coverage.plenty.mean.mean());
        }
        if (coverage.close.mean.mean() < CLOSE) {
            find(
                    "choices-too-plain",
                    "",
                    coverage.close.seed(),
                    "In %.1f turns best and second best differ by under a tenth, not in five.",
                    coverage.close.mean.mean());
        }
        if (coverage.idle.mean.mean() < 0) {
            find(
                    "idle-turns",
                    "",
                    coverage.idle.seed(),
                    "In %.2f turns a session nothing is worth doing.",
                    -coverage.idle.mean.mean());
        }
    }

    private void weights() {
        simulation.coverage().parts.forEach((question, part) -> {
            if (-part.mean.mean() > HEAVIEST) {
                find(
                        "question-too-heavy",
                        simulation.night().question(question).id(),
                        part.seed(),
                        "It is %.1f%% of all weight and turns, more than 12%%.",
                        -100 * part.mean.mean());
            }
        });
    }

    private void uses() {
        Scenario scenario = simulation.night().scenario();
        Coverage coverage = simulation.coverage();
        for (Dispatch dispatch : scenario.dispatches()) {
            if (dispatch.ifRun().isEmpty()
                    && dispatch.only().map(simulation.night().mode()::equals).orElse(true)
                    && !coverage.ran.contains(dispatch.id())) {
                never("dispatch-never-run", dispatch.id(), "The reference never runs it.");
            }
        }
        for (Check check : scenario.checks()) {
            if (Reference.wouldOrder(check) && !coverage.ordered.contains(check.id())) {
                never("check-never-ordered", check.id(), "The reference never orders it.");
            }
        }
        for (Choices.Tally choice : coverage.choices.all()) {
            if (choice.times() == 0 && Choices.wanted(choice)) {
                never("choice-never-best", choice.choice(), "The reference never chooses it.");
            }
        }
    }

    private void never(String code, String where, String text) {
        find(code, where, simulation.seed(), text);
    }
}
