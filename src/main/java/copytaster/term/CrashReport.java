package copytaster.term;

import copytaster.text.SafeText;
import java.util.Optional;
import java.util.function.Supplier;

/** What is printed when the program breaks: what happened, where, and where the player's work is. */
final class CrashReport {

    private static final int LINES_OF_TRACE = 8;

    private CrashReport() {}

    static String of(Throwable failure, Supplier<String> journal) {
        String place = told(journal);
        Optional<String> shortage = Shortage.told(failure);
        if (shortage.isPresent()) {
            return shortage.get() + (place.isEmpty() ? "" : " " + place) + "\n";
        }
        StringBuilder out = new StringBuilder("Stopped by a bug, not by anything you did: ");
        out.append(SafeText.line(String.valueOf(failure))).append('\n');
        if (!place.isEmpty()) {
            out.append("What was done so far is kept in ").append(place).append('\n');
        }
        out.append("Please report this with the lines below.\n");
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause != failure) {
                out.append("  because of ")
                        .append(SafeText.line(String.valueOf(cause)))
                        .append('\n');
            }
            StackTraceElement[] trace = cause.getStackTrace();
            for (int i = 0; i < Math.min(LINES_OF_TRACE, trace.length); i++) {
                out.append("    at ").append(trace[i]).append('\n');
            }
        }
        return out.toString();
    }

    /** What somebody else has to say in a sentence, who may be broken too. */
    static String told(Supplier<String> somebody) {
        try {
            return SafeText.line(somebody.get());
        } catch (RuntimeException e) {
            // One bug must not hide the other.
            return "";
        }
    }
}
