package copytaster.bot;

import copytaster.act.Command;
import java.util.Comparator;
import java.util.List;

/**
 * Something that could be done, and what that is worth.
 *
 * @param points expected, over all turns it will bear on
 * @param fit of two dispatches that would move the page alike, the one with more claims pointing the way their lines go reads better
 * @param questions whose lines it moves; for a check, the one asked about
 */
public record Valued(Command command, double points, int fit, List<String> questions) {
    /** Dearest first. */
    static final Comparator<Valued> BEST_FIRST = Comparator.comparingDouble(Valued::points)
            .thenComparingInt(Valued::fit)
            .reversed();

    public boolean isCheck() {
        return command instanceof Command.Order;
    }
}
