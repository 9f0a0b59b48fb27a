package copytaster.term;

import java.util.Optional;

/** What is said where memory ran out: it is no bug, and no trace explains it. */
public final class Shortage {
    private static final long MEGABYTE = 1 << 20;

    private Shortage() {}

    /** What to tell, in a sentence or two, if memory ran out in {@code failure} or in what caused it; otherwise nothing. */
    public static Optional<String> told(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof OutOfMemoryError) {
                return Optional.of(
                        "There is not enough memory for this: it needs more than the "
                                + Runtime.getRuntime().maxMemory() / MEGABYTE
                                + " MB that the program may use. A scenario with fewer questions, dispatches and checks needs less.");
            }
        }
        return Optional.empty();
    }
}
