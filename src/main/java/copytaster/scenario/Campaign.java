package copytaster.scenario;

import java.util.List;
import java.util.Locale;

/**
 * Several shifts of one desk in a row.
 *
 * @param scenarios in the order of play: ids, or file names within the campaign's folder
 * @param carries what the next shift takes over from the last
 */
public record Campaign(String id, String title, List<String> scenarios, List<Carry> carries) {
    /** The page as it stands, the readers' trust, or their number. */
    public enum Carry {
        PAGE,
        TRUST,
        READERS;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
