package copytaster.journal;

import static copytaster.journal.SessionFiles.CLOCK;
import static copytaster.journal.SessionFiles.JOURNALS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import copytaster.rules.Rules;
import copytaster.session.Entry;
import copytaster.session.Session;
import copytaster.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** File systems that fail: nothing pretends to be saved, and what was saved stays good. */
class FailureTest {
    @TempDir
    Path folder;

    private final FailingDisk disk = new FailingDisk(true);
    private final Journals journals = new Journals(disk, CLOCK, Rules.VERSION);
    private final Session session = Nights.of(Nights.header(), 6);

    private Journal begun() throws IOException {
        return journals.begin(folder, Nights.header(), Quoted.of(Nights.TEXT));
    }

    private Journal playedTo(int entries) throws IOException {
        Journal journal = begun();
        journal.settle();
        for (Entry entry : session.entries().subList(0, entries)) {
            journal.append(entry);
        }
        return journal;
    }

    @ParameterizedTest
    @EnumSource(
            value = FailingDisk.Fault.class,
            names = {"WRITE", "HALF_WRITE", "FORCE"})
    void a_failed_append_is_final_and_the_session_goes_on_elsewhere(FailingDisk.Fault fault) throws IOException {
        Path copied = folder.resolve("copy.jsonl");
        Path file;
        try (Journal journal = playedTo(3)) {
            file = journal.path();
            disk.fail(fault, 2);
            journal.append(session.entries().get(3));
            JournalFailed failed = assertThrows(
                    JournalFailed.class, () -> journal.append(session.entries().get(4)));
            assertSame(failed, journal.failed().orElseThrow());
            assertEquals(
                    "The last decision could not be saved to " + file + " (No space left on device).",
                    failed.getMessage());

            long length = Files.size(file);
            JournalFailed again = assertThrows(
                    JournalFailed.class, () -> journal.append(session.entries().get(5)));
            assertEquals(failed.getMessage(), again.getMessage());
            assertEquals(length, Files.size(file), "the disk works again, but nothing more is written");

            try (Journal copy = journal.copyTo(copied)) {
                assertEquals(session.entries().subList(0, 5), copy.contents().entries());
                copy.append(session.entries().get(5));
            }
        }
        assertEquals(6, SessionFiles.goesOn(copied).records().size());
        int reached = SessionFiles.goesOn(file).records().size();
        assertTrue(reached == 4 || reached == 5 && fault == FailingDisk.Fault.FORCE, "reached " + reached);
    }

    @ParameterizedTest
    @EnumSource(
            value = FailingDisk.Fault.class,
            names = {"WRITE", "HALF_WRITE", "FORCE"})
    void a_failed_append_is_made_again_in_the_same_file_once_the_disk_works(FailingDisk.Fault fault)
            throws IOException {
        Journal journal = playedTo(3);
        Path file = journal.path();
        disk.fail(fault, 1);
        assertThrows(JournalFailed.class, () -> journal.append(session.entries().get(3)));
        for (FailingDisk.Fault still : List.of(
                FailingDisk.Fault.OPEN, FailingDisk.Fault.CUT, FailingDisk.Fault.HALF_WRITE, FailingDisk.Fault.FORCE)) {
            disk.fail(still, 1);
            assertThrows(IOException.class, journal::again, "the disk does not work yet");
            assertEquals(
                    Opened.Why.IN_USE, SessionFiles.refused(JOURNALS.open(file)).why(), "nobody comes in between");
        }
        try (Journal again = journal.again()) {
            assertEquals(file, again.path());
            again.append(session.entries().get(4));
        }
        assertEquals(5, SessionFiles.goesOn(file).records().size());
        assertFalse(
                Files.exists(file.resolveSibling(file.getFileName() + ".torn-1")), "nothing was left to keep aside");
    }

    @Test
    void a_file_that_is_gone_is_made_again_and_one_that_others_wrote_to_is_left() throws IOException {
        Journal gone = playedTo(3);
        Files.delete(gone.path());
        assertThrows(JournalFailed.class, () -> gone.append(session.entries().get(3)));
        gone.again().close();
        assertEquals(4, SessionFiles.goesOn(gone.path()).records().size());

        Change lengthen = file -> Files.writeString(file, "\n", StandardOpenOption.APPEND);
        Change shorten = file -> Files.write(file, Arrays.copyOf(Files.readAllBytes(file), 900));
        Change alter = file -> {
            byte[] bytes = Files.readAllBytes(file);
            bytes[bytes.length - 30] ^= 1;
            Files.write(file, bytes);
            Files.writeString(file, "x", StandardOpenOption.APPEND);
        };
        for (Change change : List.of(lengthen, shorten, alter)) {
            try (Journal journal = playedTo(3)) {
                change.to(journal.path());
                byte[] theirs = Files.readAllBytes(journal.path());
                assertThrows(
                        JournalFailed.class,
                        () -> journal.append(session.entries().get(3)));
                IOException refused = assertThrows(IOException.class, journal::again);
                assertEquals("something else has written to it", refused.getMessage());
                assertTrue(Arrays.equals(theirs, Files.readAllBytes(journal.path())));
            }
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = FailingDisk.Fault.class,
            names = {"WRITE", "HALF_WRITE", "FORCE", "CREATE", "MOVE", "FOLDER", "OPEN", "LOCK"})
    void a_session_that_cannot_be_begun_leaves_nothing_behind(FailingDisk.Fault fault) throws IOException {
        disk.fail(fault, 1);
        assertThrows(IOException.class, () -> begun().settle());
        try (Stream<Path> files = Files.list(folder)) {
            assertEquals(
                    List.of(),
                    files.filter(f -> !f.toString().endsWith(".lock")).toList());
        }
        playedTo(6).close();
    }

    @ParameterizedTest
    @EnumSource(
            value = FailingDisk.Fault.class,
            names = {"WRITE", "HALF_WRITE", "FORCE", "CREATE", "MOVE", "FOLDER", "OPEN"})
    void a_decision_before_it_was_known_that_there_is_no_file_is_kept_by_another_try(FailingDisk.Fault fault)
            throws IOException {
        disk.fail(fault, 1);
        Path file;
        try (Journal journal = begun()) {
            file = journal.path();
            assertThrows(
                    JournalFailed.class, () -> journal.append(session.entries().get(0)));
            try (Journal again = journal.again()) {
                again.append(session.entries().get(1));
            }
        }
        assertEquals(2, SessionFiles.goesOn(file).records().size());
    }

    @Test
    void a_decision_waits_for_the_file_and_so_does_the_end() throws IOException {
        Path file;
        try (Journal journal = begun()) {
            file = journal.path();
        }
        assertEquals(0, JOURNALS.read(file).contents().orElseThrow().records().size());
        try (Journal journal = begun()) {
            file = journal.path();
            journal.append(session.entries().get(0));
            assertEquals(
                    1, JOURNALS.read(file).contents().orElseThrow().records().size());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = FailingDisk.Fault.class,
            names = {"WRITE", "HALF_WRITE", "FORCE", "CREATE", "FOLDER", "CUT", "OPEN", "LOCK"})
    void a_torn_session_that_cannot_be_mended_can_be_viewed_and_mended_later(FailingDisk.Fault fault)
            throws IOException {
        Path file = torn();
        byte[] before = Files.readAllBytes(file);
        disk.fail(fault, 1);
        Opened.ReadOnly refused = SessionFiles.refused(journals.open(file));
        assertEquals(Opened.Why.NOT_WRITABLE, refused.why());
        assertEquals(5, refused.reading().contents().orElseThrow().records().size());
        assertTrue(Arrays.equals(before, Files.readAllBytes(file)));
        assertEquals(5, SessionFiles.goesOn(file).records().size());
    }

    @Test
    void a_cut_that_was_not_forced_is_made_again_by_the_next_opening() throws IOException {
        Path file = torn();
        disk.fail(FailingDisk.Fault.FORCE, 2);
        assertEquals(
                Opened.Why.NOT_WRITABLE,
                SessionFiles.refused(journals.open(file)).why());
        assertEquals(5, SessionFiles.goesOn(file).records().size());
    }

    private Path torn() throws IOException {
        Path file = SessionFiles.written(folder, session);
        byte[] bytes = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(bytes, bytes.length - 20));
        return file;
    }

    @Test
    void a_file_deleted_moved_or_written_to_by_others_takes_no_more_decisions() throws IOException {
        Change delete = Files::delete;
        Change move = file -> Files.move(file, file.resolveSibling("moved"));
        Change exchange = file -> {
            byte[] bytes = Files.readAllBytes(file);
            Files.move(file, file.resolveSibling("moved-too"));
            Files.write(file, bytes);
        };
        Change lengthen = file -> Files.writeString(file, "\n", StandardOpenOption.APPEND);
        int copies = 0;
        for (Change change : List.of(delete, move, exchange, lengthen)) {
            try (Journal journal = playedTo(5)) {
                change.to(journal.path());
                assertThrows(
                        JournalFailed.class,
                        () -> journal.append(session.entries().get(5)));
                Path copied = folder.resolve("copy-" + ++copies);
                journal.copyTo(copied).close();
                assertEquals(6, SessionFiles.goesOn(copied).records().size());
            }
        }
    }

    private interface Change {
        void to(Path file) throws IOException;
    }

    @Test
    void a_pending_interrupt_neither_loses_a_decision_nor_is_lost() throws IOException {
        try (Journal journal = playedTo(5)) {
            Thread.currentThread().interrupt();
            journal.append(session.entries().get(5));
            assertTrue(Thread.interrupted());
        }
    }

    @Test
    void a_folder_that_cannot_be_written_to_can_be_read() throws IOException {
        Path file = SessionFiles.written(folder.resolve("shut"), session);
        // A lock file once made can be locked again; without it, the folder would have to take a new one.
        Files.delete(file.resolveSibling("." + file.getFileName() + ".lock"));
        assumeTrue(file.getParent().toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(file.getParent()), "the superuser may write everywhere");
            Opened.ReadOnly refused = SessionFiles.refused(JOURNALS.open(file));
            assertEquals(Opened.Why.NOT_WRITABLE, refused.why());
            assertEquals(
                    session.entries(),
                    refused.reading().contents().orElseThrow().entries());
            assertThrows(
                    IOException.class,
                    () -> JOURNALS.begin(file.getParent(), Nights.header(), Quoted.of(Nights.TEXT))
                            .settle());
        } finally {
            assertTrue(file.getParent().toFile().setWritable(true));
        }
    }

    @Test
    void nothing_is_written_to_a_full_device() throws IOException {
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "only Linux has one");
        try (Disk.Log log = new RealDisk().open(full)) {
            IOException e = assertThrows(IOException.class, () -> log.append(new byte[] {1}));
            assertEquals("No space left on device", Reason.of(e));
        }
    }
}
