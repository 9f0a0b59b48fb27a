package copytaster.scenario;

import java.util.Locale;

/** How sure the public record is of an outcome. Only {@code HIGH} may be shown as settled. */
public enum Confidence {
    HIGH,
    MEDIUM,
    LOW;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
