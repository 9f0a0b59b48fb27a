package copytaster.cli;

import copytaster.bot.Bot;
import copytaster.scenario.Mode;
import copytaster.scenario.Scenario;
import copytaster.sim.Choices;
import copytaster.sim.Figures;
import copytaster.sim.Finding;
import copytaster.sim.Mean;
import copytaster.sim.Share;
import copytaster.sim.Simulation;
import copytaster.text.SafeText;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A simulation as lines for people and for spreadsheets. */
final class SimulateTable {
    private static final int WIDTH = 80;
    private static final String INDENT = "    ";
    private static final String LEGEND =
            "± is half a 95% interval. Understanding: of what an editor who knew every answer"
                    + " would have given. Points: taken of those on offer to judgement. J: points that judgement gave away."
                    + " Luck: averages nothing in fog. Trust, care: moved in the shift.";

    private SimulateTable() {}

    /** At most {@link #WIDTH} columns wide. */
    static List<String> text(Simulation simulation) {
        List<String> lines = new ArrayList<>();
        Scenario scenario = simulation.night().scenario();
        long last = simulation.seed() + simulation.sessions() - 1;
        lines.addAll(Wrap.lines(
                scenario.title() + " (" + scenario.id() + "), "
                        + (simulation.night().mode() == Mode.FOG ? "in fog" : "on the record") + ": "
                        + simulation.sessions() + " sessions of each bot, seeds " + simulation.seed() + " to " + last,
                WIDTH));
        lines.add("");
        lines.add(String.format(
                Locale.ROOT,
                "%32s %13s %6s %14s %5s %5s",
                "understanding %",
                "points %",
                "J",
                "luck",
                "trust",
                "care"));
        for (Bot bot : simulation.bots()) {
            lines.add(row(bot, simulation.figures(bot)));
        }
        lines.add("");
        lines.addAll(Wrap.lines(LEGEND, WIDTH));
        simulation.demand().ifPresent(demand -> {
            lines.add("");
            lines.addAll(Wrap.lines(
                    String.format(
                            Locale.ROOT,
                            "The reference had half as many again acts of value as actions in %.1f%% of turns; in %.1f"
                                    + " turns a session its two best differed by under a tenth; in %.2f nothing was worth"
                                    + " doing.",
                            100 * demand.plenty(),
                            demand.close(),
                            Math.abs(demand.idle())),
                    WIDTH));
        });
        if (!simulation.choices().isEmpty()) {
            lines.add("");
            lines.add("The reference chose             times  in sessions  first seed");
        }
        for (Choices.Tally choice : simulation.choices()) {
            lines.add(choice(choice));
        }
        lines.add("");
        lines.addAll(findings(simulation.findings()));
        return lines;
    }

    private static String row(Bot bot, Figures figures) {
        Share understanding = figures.understanding();
        Share points = figures.points();
        Mean luck = figures.luck();
        return String.format(
                Locale.ROOT,
                "%-19s %6.1f ±%4s %7.1f ±%4s %6.1f %7.2f ±%5s %5.1f %5.1f",
                bot.word(),
                understanding.mean(),
                half(understanding.high() - understanding.mean(), 1, 4),
                points.mean(),
                half(points.high() - points.mean(), 1, 4),
                figures.judgement().mean(),
                luck.mean(),
                half(luck.high() - luck.mean(), 2, 5),
                figures.trust().mean(),
                figures.care().mean());
    }

    /** Half an interval with its decimals, or without them where it would be wider than its column. */
    private static String half(double width, int decimals, int columns) {
        String exact = String.format(Locale.ROOT, "%." + decimals + "f", width);
        return exact.length() <= columns ? exact : String.format(Locale.ROOT, "%.0f", width);
    }

    private static String choice(Choices.Tally choice) {
        String name = SafeText.line(choice.choice());
        return choice.times() == 0
                ? String.format(Locale.ROOT, "  %-27s %7s %12s  %10s", name, "never", "-", "-")
                : String.format(
                        Locale.ROOT, "  %-27s %7d %12d  %10d", name, choice.times(), choice.sessions(), choice.seed());
    }

    /** Those of a kind together, each with its seed. */
    private static List<String> findings(List<Finding> findings) {
        if (findings.isEmpty()) {
            return List.of("Findings: none. This is what a fair scenario shows.");
        }
        List<String> lines = new ArrayList<>();
        lines.add("Findings (copytaster lint --explain CODE says what each means)");
        Finding.Kind last = null;
        for (Finding finding : findings) {
            if (finding.kind() != last) {
                last = finding.kind();
                lines.add("  " + last.word());
            }
            Wrap.lines(finding.text() + " Seed " + finding.seed() + " shows it.", WIDTH - INDENT.length())
                    .forEach(line -> lines.add(INDENT + line));
        }
        return lines;
    }

    static List<String> csv(Simulation simulation) {
        List<String> lines = new ArrayList<>();
        lines.add("bot,understanding,understanding_low,understanding_high,points,points_low,points_high,info,"
                + "judgement_loss,forced_loss,luck,luck_error,accuracy,trust,care,readers");
        for (Bot bot : simulation.bots()) {
            Figures figures = simulation.figures(bot);
            lines.add(String.format(
                    Locale.ROOT,
                    "%s,%.3f,%.3f,%.3f,%.3f,%.3f,%.3f,%.4f,%.4f,%.4f,%.4f,%.4f,%.2f,%.3f,%.3f,%.1f",
                    bot.word(),
                    figures.understanding().mean(),
                    figures.understanding().low(),
                    figures.understanding().high(),
                    figures.points().mean(),
                    figures.points().low(),
                    figures.points().high(),
                    figures.info().mean(),
                    figures.judgement().mean(),
                    figures.forced().mean(),
                    figures.luck().mean(),
                    figures.luck().standardError(),
                    figures.accuracy().mean(),
                    figures.trust().mean(),
                    figures.care().mean(),
                    figures.readers().mean()));
        }
        return lines;
    }
}
