package copytaster.cli;

import copytaster.bot.Bot;
import copytaster.sim.Choices;
import copytaster.sim.Figures;
import copytaster.sim.Finding;
import copytaster.sim.Simulation;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A simulation as lines for people and for spreadsheets. */
final class SimulateTable {
    private SimulateTable() {}

    static List<String> text(Simulation simulation) {
        List<String> lines = new ArrayList<>();
        lines.add(simulation.night().scenario().id() + ", "
                + simulation.night().mode().word() + ", " + simulation.sessions() + " sessions a bot from seed "
                + simulation.seed());
        lines.add("");
        lines.add("bot                  understanding %       points %      J  luck (error)  trust  care");
        for (Bot bot : simulation.bots()) {
            lines.add(row(bot, simulation.figures(bot)));
        }
        if (!simulation.choices().isEmpty()) {
            lines.add("");
            lines.add("the reference chose            times  sessions  seed");
        }
        for (Choices.Tally choice : simulation.choices()) {
            String seed = choice.times() == 0 ? "-" : Long.toString(choice.seed());
            lines.add(String.format(
                    Locale.ROOT, "%-28s %7d %9d  %s", choice.choice(), choice.times(), choice.sessions(), seed));
        }
        if (!simulation.findings().isEmpty()) {
            lines.add("");
        }
        for (Finding finding : simulation.findings()) {
            String where = finding.where().isEmpty() ? "" : " " + finding.where();
            lines.add(finding.code() + where + ": " + finding.text() + " Seed " + finding.seed() + ".");
        }
        return lines;
    }

    private static String row(Bot bot, Figures figures) {
        return String.format(
                Locale.ROOT,
                "%-19s %6.1f (%5.1f to %5.1f) %7.1f %6.1f %6.2f (%.2f) %6.1f %5.1f",
                bot.word(),
                figures.understanding().mean(),
                figures.understanding().low(),
                figures.understanding().high(),
                figures.points().mean(),
                figures.judgement().mean(),
                figures.luck().mean(),
                figures.luck().standardError(),
                figures.trust().mean(),
                figures.care().mean());
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
