package copytaster.journal;

import copytaster.session.Header;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Optional;

/**
 * A session in the list.
 *
 * @param id the session's name; the file's, if the header cannot be read
 * @param header with scenario, mode, seed and start; empty if it cannot be read
 * @param turn the turn last reached, as far as can be read; 0 before the opening
 * @param decisions how many entries it has
 * @param finished the shift was closed
 * @param lastPlayed when its last decision was taken, or it was begun; the file's own time if the header cannot be read
 */
public record Listed(
        Path path,
        String id,
        Optional<Header> header,
        int turn,
        int decisions,
        boolean finished,
        Instant lastPlayed,
        State state) {
    /** The state of the file, by its checksums alone; opening it looks at the chain of digests too. */
    public enum State {
        WHOLE,
        /** Its last write did not finish; opening it mends it. */
        TORN,
        DAMAGED,
        /** Of another format or newer rules: to view, at most. */
        OTHER_VERSION
    }

    /** Whether there is something left to play in it. */
    public boolean canGoOn() {
        return !finished && (state == State.WHOLE || state == State.TORN);
    }
}
