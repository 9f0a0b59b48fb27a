package copytaster.journal;

import copytaster.session.Entry;
import copytaster.session.Header;
import copytaster.text.Quoted;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;

/**
 * What a session file holds.
 *
 * @param scenario the scenario file's text, as it was; its SHA-256 is the header's
 */
public record Contents(Header header, Quoted scenario, List<Recorded> records) {
    /** What {@link copytaster.session.Session#replay} asks for. */
    public List<Entry> entries() {
        return records.stream().map(Recorded::entry).toList();
    }

    /** The last link of the chain. */
    public String digest() {
        return records.isEmpty() ? header.digest() : last().entry().digest();
    }

    /** The turn reached; 0 before the opening. */
    public int turn() {
        return records.isEmpty() ? 0 : last().turnAfter();
    }

    /** Whether the shift was closed. */
    public boolean finished() {
        return !records.isEmpty() && last().ends();
    }

    /** When the session began. */
    public Instant startedAt() {
        return OffsetDateTime.parse(header.startedAt()).toInstant();
    }

    private Recorded last() {
        return records.get(records.size() - 1);
    }
}
