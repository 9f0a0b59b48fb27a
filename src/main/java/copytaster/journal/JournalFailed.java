package copytaster.journal;

import java.io.IOException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;

/** A decision could not be saved. Final for the journal that throws it. */
public final class JournalFailed extends IOException {
    private static final long serialVersionUID = 1L;

    JournalFailed(Path file, IOException cause) {
        super(
                "The last decision could not be saved to " + file + " (" + reason(cause)
                        + "). Nothing more is written there; the session can be saved to another place and played on.",
                cause);
    }

    /** What went wrong, without the file's name where the exception gives it apart. */
    static String reason(IOException e) {
        if (e instanceof FileSystemException && ((FileSystemException) e).getReason() != null) {
            return ((FileSystemException) e).getReason();
        }
        return e.getMessage() == null ? e.getClass().getSimpleName() : e.getMessage();
    }
}
