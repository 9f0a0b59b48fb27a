package copytaster.scenario;

import java.util.List;
import java.util.Locale;

/**
 * Who says it.
 *
 * @param stance what it wants, in a few words
 * @param card what the desk knows of it
 * @param overrides where its profile departs from its grade's table, and why
 */
public record Source(
        String id, String name, Kind kind, Grade grade, String stance, String card, List<Override> overrides) {
    /** What sort of voice it is. */
    public enum Kind {
        AGENCY,
        OFFICIAL,
        MILITARY,
        MILITANT,
        FOREIGN,
        WITNESS,
        PICTURES,
        ANALYST,
        AID,
        COMPANY,
        RIVAL,
        OWN;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** A profile of its own on one topic, with the reason printed on the card. */
    public record Override(String topic, Profile profile, String why) {}

    /** How often it says what on {@code topic}: its own profile there, or its grade's. */
    public Profile profile(String topic) {
        for (Override override : overrides) {
            if (override.topic().equals(topic)) {
                return override.profile();
            }
        }
        return grade.profile();
    }
}
