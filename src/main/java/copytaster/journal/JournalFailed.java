package copytaster.journal;

import java.io.IOException;
import java.nio.file.Path;

/** A decision could not be saved. The journal that throws it takes no further one; {@link Journal#again} tries anew. */
public final class JournalFailed extends IOException {
    private static final long serialVersionUID = 1L;

    JournalFailed(Path file, IOException cause) {
        super("The last decision could not be saved to " + file + " (" + Reason.of(cause) + ").", cause);
    }
}
