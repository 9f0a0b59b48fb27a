package copytaster.scenario;

import java.util.Locale;

/** Whether an item stands in the public record, was inferred from it, or was composed for the game. */
public enum Provenance {
    RECORD,
    INFERRED,
    COMPOSED;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
