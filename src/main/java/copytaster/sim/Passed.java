package copytaster.sim;

import copytaster.act.Command;
import copytaster.act.CommandText;
import copytaster.bot.Valued;
import copytaster.observe.Observation;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A turn in which a check was passed over, and for what.
 *
 * @param shortfall points that it lacked to be done; below zero where there was an action for it, infinite where it could wait
 * @param reason part of a sentence
 */
record Passed(double shortfall, long seed, int turn, String reason) {
    private static final Comparator<Passed> NEAREST = Comparator.comparingDouble(Passed::shortfall)
            .thenComparingLong(Passed::seed)
            .thenComparingInt(Passed::turn);

    /** Of two turns the one in which the check came nearer to being ordered. */
    Passed orNearer(Passed other) {
        return NEAREST.compare(this, other) <= 0 ? this : other;
    }

    /**
     * How a check stands among all acts of a turn.
     *
     * @param acts the most urgent first, {@code check} among them
     */
    static Passed of(Observation seen, List<Valued> acts, Valued check, long seed) {
        int actions = seen.actionsLeft();
        if (check.urgency() <= 0) {
            String reason = check.net() <= 0
                    ? say("acting on its answer would cost more than that is worth (turn %d)", seen.turn())
                    : say(
                            "nothing is ever lost by waiting with it (worth %.2f in turn %d, as much or more later)",
                            check.net(), seen.turn());
            return new Passed(Double.POSITIVE_INFINITY, seed, seen.turn(), reason);
        }
        if (acts.indexOf(check) < actions) {
            double last = acts.size() < actions ? 0 : acts.get(actions - 1).urgency();
            return new Passed(
                    Math.max(0, last) - check.urgency(), seed, seen.turn(), overtaken(seen.turn(), acts, check));
        }
        Valued last = acts.get(actions - 1);
        String reason = say(
                "at best worth %.2f (turn %d), where the last act with an action left for it (%s) was worth %.2f",
                check.urgency(), seen.turn(), name(last), last.urgency());
        return new Passed(last.urgency() - check.urgency(), seed, seen.turn(), reason);
    }

    /** There was an action for it; what was done before it changed that. */
    private static String overtaken(int turn, List<Valued> acts, Valued check) {
        Optional<Valued> twin = acts.stream()
                .filter(act -> act.isCheck() && act.questions().equals(check.questions()))
                .max(Comparator.comparingDouble(Valued::net))
                .filter(best -> best != check);
        return twin.map(best -> say(
                        "at best worth %.2f (turn %d), where %s on the same question was worth %.2f and left it little to tell",
                        check.net(), turn, name(best), best.net()))
                .orElseGet(() -> say(
                        "at best worth %.2f (turn %d), where %s came first and left it no person or little to tell",
                        check.urgency(), turn, before(acts, check)));
    }

    /** The act that was done in place of one of the first. */
    private static String before(List<Valued> acts, Valued check) {
        return acts.stream()
                .filter(act -> act != check)
                .findFirst()
                .map(Passed::name)
                .orElse("something else");
    }

    /** {@code check ask-watch}, {@code run agency-bar}. */
    private static String name(Valued act) {
        Command command = act.command();
        return String.join(" ", CommandText.words(CommandText.of(command)).subList(0, 2));
    }

    private static String say(String text, Object... figures) {
        return String.format(Locale.ROOT, text, figures);
    }
}
