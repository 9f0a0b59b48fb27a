package copytaster.rules;

import copytaster.act.Filing;
import copytaster.scenario.Rung;
import java.util.List;
import java.util.Optional;

/**
 * A line on the page.
 *
 * @param since the turn it has stood on this rung; 0 for an inherited one
 * @param dispatch index of the dispatch whose words it stands on; empty for an inherited one
 * @param basis ids of what the desk said speaks for it
 * @param corrections what was put right, oldest first, open and quiet
 */
public record Line(Rung rung, int since, Optional<Integer> dispatch, List<String> basis, List<Correction> corrections) {

    /** @param move {@code CORRECTED}, {@code AMENDED} or {@code PUT_RIGHT} */
    public record Correction(int turn, Rung from, Rung to, Filing.Move move) {}

    /** The line after {@code filing} goes out. */
    static Line filed(Optional<Line> before, Filing filing, int turn, Optional<Integer> dispatch) {
        if (before.isEmpty()) {
            return new Line(filing.rung(), turn, dispatch, filing.basis(), List.of());
        }
        Line was = before.get();
        if (was.rung == filing.rung()) {
            return was;
        }
        boolean update = filing.move() == Filing.Move.UPDATE;
        List<Correction> corrections = update
                ? was.corrections
                : Lists.plus(was.corrections, new Correction(turn, was.rung, filing.rung(), filing.move()));
        return new Line(
                filing.rung(), turn, dispatch.isPresent() ? dispatch : was.dispatch, filing.basis(), corrections);
    }
}
