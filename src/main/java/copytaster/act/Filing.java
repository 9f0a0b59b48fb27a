package copytaster.act;

import copytaster.scenario.Rung;
import java.util.List;
import java.util.Optional;

/**
 * One line put on the page or moved there.
 *
 * @param move what kind of move it is
 * @param dispatch the dispatch whose words it stands on, if it came by running one
 * @param basis ids of dispatches and checks that the desk says speak for it; on the middle rungs only if it was named
 */
public record Filing(String question, Rung rung, Move move, Optional<String> dispatch, List<String> basis) {
    /** First word, an update free of blame, a correction open or quiet, or a settled line put right. */
    public enum Move {
        FIRST,
        UPDATE,
        CORRECTED,
        AMENDED,
        PUT_RIGHT
    }
}
