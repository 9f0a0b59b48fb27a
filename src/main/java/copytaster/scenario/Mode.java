package copytaster.scenario;

import java.util.Locale;

/** Record: the answers and dispatches of the record. Fog: truth and what sources say are drawn from the seed. */
public enum Mode {
    RECORD,
    FOG;

    public String word() {
        return name().toLowerCase(Locale.ROOT);
    }
}
