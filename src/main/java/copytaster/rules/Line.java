package copytaster.rules;

import copytaster.act.Filing;
import copytaster.scenario.Rung;
import java.util.List;
import java.util.Optional;

/**
 * A line on the page.
 *
 * @param firmest the firmest that readers were told since it was last put right: what a correction is measured by
 * @param weakened the turn in which they were told less firmly than that, 0 while they still have it
 * @param since the turn it has stood on this rung; 0 for an inherited one
 * @param dispatch index of the dispatch whose words it stands on; empty for an inherited one
 * @param basis ids of what the desk said speaks for it
 * @param corrections what was put right, oldest first, open and quiet
 */
public record Line(
        Rung rung,
        Rung firmest,
        int weakened,
        int since,
        Optional<Integer> dispatch,
        List<String> basis,
        List<Correction> corrections) {

    /**
     * What was put right.
     *
     * @param from the firmest that readers had been told
     * @param weakened the turn in which they were told less firmly, 0 if they had it until then
     * @param move {@code CORRECTED}, {@code AMENDED} or {@code PUT_RIGHT}
     */
    public record Correction(int turn, Rung from, int weakened, Rung to, Filing.Move move) {}

    /**
     * The line after {@code filing} goes out.
     *
     * @param rules the version of the rules
     */
    static Line filed(int rules, Optional<Line> before, Filing filing, int turn, Optional<Integer> dispatch) {
        if (before.isEmpty()) {
            return new Line(filing.rung(), filing.rung(), 0, turn, dispatch, filing.basis(), List.of());
        }
        Line was = before.get();
        if (was.rung == filing.rung()) {
            return was;
        }
        boolean update = filing.move() == Filing.Move.UPDATE;
        List<Correction> corrections = update
                ? was.corrections
                : Lists.plus(
                        was.corrections, new Correction(turn, was.firmest, was.weakened, filing.rung(), filing.move()));
        boolean stays =
                update && rules >= Rules.FIRMEST && Math.abs(filing.rung().side()) < Math.abs(was.firmest.side());
        int weakened = was.weakened > 0 ? was.weakened : turn;
        return new Line(
                filing.rung(),
                stays ? was.firmest : filing.rung(),
                stays ? weakened : 0,
                turn,
                dispatch.isPresent() ? dispatch : was.dispatch,
                filing.basis(),
                corrections);
    }
}
