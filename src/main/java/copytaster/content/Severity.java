package copytaster.content;

import java.util.Locale;

/** An error keeps a file from being used; a warning only asks whether it was meant. */
public enum Severity {
    ERROR,
    WARNING;

    /** Its word in reports: {@code error}. */
    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
