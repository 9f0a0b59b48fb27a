package copytaster.screen.sheet;

import copytaster.screen.Ink;
import java.util.OptionalDouble;

/** The strip {@code no ├──○┼─●──┤ yes}: what is going round beside what we say, from surely not at the left to surely at the right. */
public final class Strip {
    /** Columns that it takes besides its cells. */
    public static final int ENDS = 9;

    /** Chances closer than this to one half are even, as a percentage without decimals would show them. */
    private static final double EVEN = 0.005;

    private Strip() {}

    /**
     * @param street the chance of yes going round
     * @param ours the chance of yes that our line tells, if there is one
     * @param cells how many cells the scale has; made odd, so that it has a middle
     */
    public static Row of(double street, OptionalDouble ours, int cells) {
        int count = Math.max(3, cells % 2 == 0 ? cells - 1 : cells);
        int round = cell(street, count);
        int said = ours.isPresent() ? cell(ours.getAsDouble(), count) : -1;
        Row row = Row.of("no ", Ink.DIM).and("├", Ink.BOX);
        for (int i = 0; i < count; i++) {
            row = row.and(glyph(i, round, said, count), i == said ? Ink.SAID : i == round ? Ink.STREET : Ink.BOX);
        }
        return row.and("┤", Ink.BOX).and(" yes", Ink.DIM);
    }

    private static String glyph(int cell, int round, int said, int count) {
        if (cell == round && cell == said) {
            return "◉";
        }
        if (cell == said) {
            return "●";
        }
        return cell == round ? "○" : cell == count / 2 ? "┼" : "─";
    }

    /** The nearest cell; but the middle, which has a tick, means even, so what is not even stands beside it at any width. */
    private static int cell(double chance, int count) {
        int nearest = (int) Math.round(Math.max(0, Math.min(1, chance)) * (count - 1));
        boolean even = Math.abs(chance - 0.5) < EVEN;
        return even || nearest != count / 2 ? nearest : nearest + (chance < 0.5 ? -1 : 1);
    }
}
