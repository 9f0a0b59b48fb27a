package copytaster.journal;

import copytaster.session.Header;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Map;
import java.util.Optional;

/** Looks at a session file for the list: all checksums, but of the records only the first and the last. */
final class Glance {
    private final Path path;
    private final Lines lines;
    private final int rules;

    private Glance(Path path, byte[] bytes, int rules) {
        this.path = path;
        this.lines = new Lines(bytes);
        this.rules = rules;
    }

    /** What the list says of a file; nothing, if it is no session. */
    static Optional<Listed> at(Path path, int rules) throws IOException {
        return new Glance(path, Files.readAllBytes(path), rules).listed();
    }

    private Optional<Listed> listed() throws IOException {
        if (!lines.ours()) {
            return Optional.empty();
        }
        try {
            Map<String, Object> first = Json.object(lines.object(0));
            return Optional.of(
                    Format.version(first) == Format.VERSION
                            ? listed(Format.header(first))
                            : nameless(Listed.State.OTHER_VERSION));
        } catch (Malformed e) {
            return Optional.of(nameless(Listed.State.DAMAGED));
        }
    }

    private Listed listed(Header header) {
        Optional<Recorded> last = Optional.empty();
        int good = 0;
        while (good < lines.count() && lines.holds(good)) {
            good++;
        }
        int decisions = Math.max(0, good - 2);
        Listed.State state = state(header, good);
        try {
            if (decisions > 0) {
                last = Optional.of(Format.entry(Json.object(lines.object(good - 1))));
            }
        } catch (Malformed e) {
            state = other(header) ? state : Listed.State.DAMAGED;
        }
        Instant started = OffsetDateTime.parse(header.startedAt()).toInstant();
        return new Listed(
                path,
                header.id(),
                Optional.of(header),
                last.isPresent() ? last.get().turnAfter() : 0,
                decisions,
                last.isPresent() && last.get().ends(),
                started.plusMillis(last.isPresent() ? last.get().ms() : 0),
                state);
    }

    /** @param good how many lines hold, from the first on */
    private Listed.State state(Header header, int good) {
        boolean torn = good < lines.count() ? lines.torn(good) : lines.end() < lines.length();
        if (good < 2 || good < lines.count() && !torn) {
            return Listed.State.DAMAGED;
        }
        if (other(header)) {
            return Listed.State.OTHER_VERSION;
        }
        return torn ? Listed.State.TORN : Listed.State.WHOLE;
    }

    private boolean other(Header header) {
        return header.rules() < 1 || header.rules() > rules;
    }

    private Listed nameless(Listed.State state) throws IOException {
        Instant changed = Files.getLastModifiedTime(path).toInstant();
        return new Listed(path, FileName.id(path), Optional.empty(), 0, 0, false, changed, state);
    }
}
