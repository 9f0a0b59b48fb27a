package copytaster.journal;

import copytaster.session.Header;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What session files are called: {@code 20150204T193000Z-wednesday-4711.jsonl}. Names sort by the time at which they began. */
final class FileName {
    static final String ENDING = ".jsonl";

    private static final DateTimeFormatter UTC = DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT);

    private FileName() {}

    /** The id of a session begun like this, if no other has it. */
    static String of(Header header) {
        OffsetDateTime started = OffsetDateTime.parse(header.startedAt()).withOffsetSameInstant(ZoneOffset.UTC);
        return UTC.format(started) + "-" + plain(header.scenario()) + "-" + header.seed();
    }

    static String file(String id) {
        return id + ENDING;
    }

    /** The header under another id. */
    static Header renamed(Header header, String id) {
        return new Header(
                header.app(),
                header.rules(),
                id,
                header.startedAt(),
                header.scenario(),
                header.scenarioHash(),
                header.mode(),
                header.seed(),
                header.setup(),
                header.parent(),
                header.seen());
    }

    /** Nothing that a file system or a shell could take for something else. */
    private static String plain(String scenario) {
        String plain = scenario.replaceAll("[^A-Za-z0-9_-]", "_");
        return plain.length() > 60 ? plain.substring(0, 60) : plain;
    }
}
