package copytaster.scenario;

import java.util.Locale;

/** What an origin says of a question: yes, no, or nothing. */
public enum Stance {
    ASSERTS,
    DENIES,
    SILENT;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
