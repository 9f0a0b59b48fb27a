package copytaster.journal;

import copytaster.session.Header;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** What session files are called: {@code 20150204T193000Z-wednesday-4711.jsonl}. Names sort by the time at which they began. */
final class FileName {
    static final String ENDING = ".jsonl";

    /** How the program itself notes a time; then no formats are needed, which are slow to start. */
    private static final String PLAINLY = "2015-02-04T19:30:00Z";

    private static final int LONGEST = 60;

    private FileName() {}

    /** The id of a session begun like this, if no other has it. */
    static String of(Header header) {
        return time(header.startedAt()) + "-" + plain(header.scenario()) + "-" + header.seed();
    }

    private static String time(String started) {
        boolean plainly = started.length() == PLAINLY.length() && started.endsWith("Z");
        return plainly
                ? started.replace("-", "").replace(":", "")
                : OffsetDateTime.parse(started)
                        .withOffsetSameInstant(ZoneOffset.UTC)
                        .format(DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT));
    }

    /** The id that a file's name says. */
    static String id(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(ENDING) ? name.substring(0, name.length() - ENDING.length()) : name;
    }

    static String file(String id) {
        return id + ENDING;
    }

    /** Whether a file is called like a session of this scenario. */
    static boolean isOf(Path file, String scenario) {
        return file.getFileName().toString().contains("-" + plain(scenario) + "-");
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
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < Math.min(scenario.length(), LONGEST); i++) {
            char c = scenario.charAt(i);
            boolean harmless = c < 0x80 && Character.isLetterOrDigit(c) || c == '_' || c == '-';
            plain.append(harmless ? c : '_');
        }
        return plain.toString();
    }
}
