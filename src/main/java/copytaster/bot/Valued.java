package copytaster.bot;

import copytaster.act.Command;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;

/**
 * Something that could be done, and what that is worth in points, expected.
 *
 * @param points over all turns it will bear on
 * @param net of them, what is left when the action that its use may take has been paid for
 * @param later what would be left were it done a turn later
 * @param urgency what leaving it for the next turn would lose: what the reference goes by
 * @param fit of two dispatches that would move the page alike, the one with more claims pointing the way their lines go reads better
 * @param questions whose lines it moves; for a check, the one asked about
 */
public record Valued(
        Command command, double points, double net, double later, double urgency, int fit, List<String> questions) {
    /** Dearest first. */
    static final Comparator<Valued> BEST_FIRST = Comparator.comparingDouble(Valued::points)
            .thenComparingInt(Valued::fit)
            .reversed();

    static Valued framing(Command command, double points, double later, int fit, List<String> questions) {
        return new Valued(command, points, points, later, points, fit, questions);
    }

    static Valued check(Command command, double points, double net, double later, String question) {
        return new Valued(command, points, net, later, net, 0, List.of(question));
    }

    Valued asUrgentAs(double loss) {
        return new Valued(command, points, net, later, loss, fit, questions);
    }

    public boolean isCheck() {
        return command instanceof Command.Order;
    }

    /** True if it moves a line of one of these. */
    boolean frames(List<String> any) {
        return !isCheck() && questions.stream().anyMatch(any::contains);
    }

    /** Of several framings of one question the first alone: they stand in for each other. */
    public static List<Valued> apart(List<Valued> acts) {
        List<Valued> apart = new ArrayList<>();
        TreeSet<String> framed = new TreeSet<>();
        for (Valued act : acts) {
            if (act.isCheck() || act.questions.stream().noneMatch(framed::contains)) {
                apart.add(act);
                if (!act.isCheck()) {
                    framed.addAll(act.questions);
                }
            }
        }
        return apart;
    }
}
