package copytaster.sim;

import copytaster.bot.Bot;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/**
 * One figure by which a night is held to what is wanted of it.
 *
 * @param least the least that is wanted; −∞ where anything less will do
 * @param most the most that is wanted; +∞ where anything more will do
 */
public record Mark(Kind kind, double value, double least, double most) {
    /** What is looked at. */
    public enum Kind {
        UNDERSTANDING("understanding by the reference", " %", 10),
        NOVICE_BEHIND("what the novice is behind", " points", 5),
        CHECKS_WIN("what checks win", " points", 5),
        ONE_NOTE("understanding by the best one-note", " %", 5),
        TRUST("trust that the reference wins", "", 5),
        BOLD_TRUST("trust that bold wins", "", 10),
        PLENTY("turns with more to do than actions", " %", 10),
        CLOSE("turns with a close choice", "", 1);

        private final String words;
        private final String unit;

        /** How much off counts as one. */
        private final double scale;

        Kind(String words, String unit, double scale) {
            this.words = words;
            this.unit = unit;
            this.scale = scale;
        }

        public String words() {
            return words;
        }

        /** What it is counted in, with a space before it; empty where the words say it. */
        public String unit() {
            return unit;
        }

        /** Its stable word: {@code novice-behind}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** Those that have to play for all marks. */
    public static final List<Bot> BOTS = List.of(
            Bot.REFERENCE, Bot.REFERENCE_NO_CHECKS, Bot.NOVICE, Bot.AS_WRITTEN, Bot.STENOGRAPHER, Bot.HEDGER, Bot.BOLD);

    private static final double NONE = Double.NEGATIVE_INFINITY;
    private static final double ANY = Double.POSITIVE_INFINITY;
    private static final double PERCENT = 100;

    /** The marks of a simulation in fog in which all {@link #BOTS} played; those of trust only where it has time to move. */
    static List<Mark> of(Simulation played, Wanted wanted) {
        double par = understanding(played, Bot.REFERENCE);
        double length = Fairness.length(played.night());
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark(Kind.UNDERSTANDING, par, wanted.least, wanted.most));
        marks.add(new Mark(Kind.NOVICE_BEHIND, par - understanding(played, Bot.NOVICE), Fairness.AHEAD_OF_NOVICE, ANY));
        marks.add(new Mark(
                Kind.CHECKS_WIN, par - understanding(played, Bot.REFERENCE_NO_CHECKS), Fairness.WORTH_OF_CHECKS, ANY));
        double oneNote = Arrays.stream(Bot.values())
                .filter(Bot::oneNote)
                .mapToDouble(bot -> understanding(played, bot))
                .max()
                .orElseThrow();
        marks.add(new Mark(Kind.ONE_NOTE, oneNote, NONE, 0));
        if (played.night().turns() >= Fairness.TURNS_FOR_TRUST) {
            marks.add(new Mark(
                    Kind.TRUST,
                    played.figures(Bot.REFERENCE).trust().mean(),
                    Fairness.LEAST_WON * length,
                    Fairness.MOST_WON * length));
            marks.add(new Mark(
                    Kind.BOLD_TRUST,
                    played.figures(Bot.BOLD).trust().mean(),
                    -Fairness.MOST_LOST * length,
                    -Fairness.LEAST_LOST * length));
        }
        Coverage coverage = played.coverage();
        marks.add(new Mark(Kind.PLENTY, PERCENT * coverage.plenty.mean.mean(), PERCENT * Fairness.PLENTY, ANY));
        marks.add(new Mark(Kind.CLOSE, coverage.close.mean.mean(), Fairness.CLOSE * length, ANY));
        return List.copyOf(marks);
    }

    private static double understanding(Simulation played, Bot bot) {
        return played.figures(bot).understanding().mean();
    }

    public boolean met() {
        return value >= least && value <= most;
    }

    /** How far off it is, in units that make marks comparable; 0 where it is met. */
    double off() {
        return Math.max(0, Math.max(least - value, value - most)) / kind.scale;
    }

    /** How far off all are together. */
    static double off(List<Mark> marks) {
        return marks.stream().mapToDouble(Mark::off).sum();
    }

    /** One standard error of the reference's understanding, in the same units: what chance alone may bring. */
    static double uncertain(Simulation played) {
        return played.figures(Bot.REFERENCE).understanding().standardError() / Kind.UNDERSTANDING.scale;
    }

    /** What is wanted: {@code 15 or more}, {@code 40 to 60}, {@code 0 or less}. */
    public String wanted() {
        if (least == NONE) {
            return figure(most) + " or less";
        }
        return most == ANY ? figure(least) + " or more" : figure(least) + " to " + figure(most);
    }

    /** A figure with one decimal, or none where it is whole. */
    private static String figure(double value) {
        return String.format(Locale.ROOT, value == Math.rint(value) ? "%.0f" : "%.1f", value);
    }
}
