package copytaster.journal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import copytaster.rules.Rules;
import copytaster.session.Entry;
import copytaster.session.Session;
import copytaster.text.Quoted;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;

/** What the tests of session files do over and over. */
final class SessionFiles {
    /** A minute after the test sessions start. */
    static final Clock CLOCK = Clock.fixed(Instant.parse("2015-02-04T19:31:00Z"), ZoneOffset.UTC);

    static final Journals JOURNALS = new Journals(new FailingDisk(false), CLOCK, Rules.VERSION);

    private SessionFiles() {}

    /** Writes a session's file, closes it and tells where it is. */
    static Path written(Path folder, Session session) throws IOException {
        try (Journal journal = JOURNALS.begin(folder, session.header(), Quoted.of(Nights.TEXT))) {
            for (Entry entry : session.entries()) {
                journal.append(entry);
            }
            return journal.path();
        }
    }

    /** Where each line starts, and the file's length at the end. */
    static List<Integer> starts(byte[] bytes) {
        List<Integer> starts = new ArrayList<>(List.of(0));
        for (int i = 0; i < bytes.length; i++) {
            if (bytes[i] == '\n') {
                starts.add(i + 1);
            }
        }
        return starts;
    }

    /** The session that a file's contents make; its chain must end in the digest of its last record. */
    static Session replayed(Contents contents) {
        Session session = Session.replay(contents.header(), Nights.NIGHT, contents.entries());
        assertEquals(contents.digest(), session.digest());
        assertEquals(List.of(), session.verify().stream().toList(), "deciding again bears it out");
        return session;
    }

    /** The law of every recovery: what was saved opens, takes one more entry, and is whole afterwards. */
    static Contents goesOn(Path file) throws IOException {
        Contents before;
        try (Journal journal = ready(JOURNALS.open(file)).journal()) {
            before = journal.contents();
            journal.append(Nights.last(Nights.next(replayed(before))));
        }
        Contents after =
                assertInstanceOf(Reading.Whole.class, JOURNALS.read(file)).all();
        assertEquals(
                before.records(), after.records().subList(0, before.records().size()));
        assertEquals(before.records().size() + 1, after.records().size());
        replayed(after);
        return before;
    }

    static Opened.Ready ready(Opened opened) {
        return assertInstanceOf(Opened.Ready.class, opened);
    }

    static Opened.ReadOnly refused(Opened opened) {
        return assertInstanceOf(Opened.ReadOnly.class, opened);
    }

    /** A line with its checksum made to fit again, as a bug or another program would write it. */
    static byte[] resealed(String line) {
        return Sealed.seal((line.substring(0, line.lastIndexOf(",\"crc\":")) + "}").getBytes(StandardCharsets.UTF_8));
    }

    static String text(Path file) throws IOException {
        return Files.readString(file, StandardCharsets.UTF_8);
    }
}
