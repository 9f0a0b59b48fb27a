package copytaster.bot;

import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;

/**
 * What an action is worth, told from all that might be done: the act that goes undone when one more is wanted, reckoned for this turn
 * and the next.
 */
final class Price {
    private final List<Valued> apart;
    private final int left;
    private final int actions;

    /** @param acts all there are, best first */
    Price(Outlook outlook, List<Valued> acts) {
        this.apart = Valued.apart(acts);
        this.left = outlook.seen().actionsLeft();
        this.actions = outlook.seen().actions();
    }

    /**
     * Points lost by leaving an act for the next turn: all of it, or what it loses by waiting and the action it will then take from
     * another, whichever is less.
     */
    double urgency(Valued act) {
        return Math.min(act.net(), act.net() - act.later() + next(other -> same(act, other)));
    }

    private static boolean same(Valued act, Valued other) {
        return act.isCheck() ? other.command().equals(act.command()) : other.frames(act.questions());
    }

    /** Of an action of this turn, spent on the line of {@code question} after a check on it. */
    double thisTurn(String question) {
        return last(other -> other.questions().contains(question), this::urgency, left - 2);
    }

    /** Of an action of the next turn, spent on the line of {@code question}. */
    double nextTurn(String question) {
        return next(other -> other.frames(List.of(question)));
    }

    private double next(Predicate<Valued> without) {
        return last(without, Valued::later, left - 1 + actions - 1);
    }

    /** The worth of the act in this place of the order, from 0; nothing where there are fewer. */
    private double last(Predicate<Valued> without, ToDoubleFunction<Valued> worth, int place) {
        double[] others = apart.stream()
                .filter(without.negate())
                .mapToDouble(worth)
                .sorted()
                .toArray();
        return place < 0 || place >= others.length ? 0 : others[others.length - 1 - place];
    }
}
