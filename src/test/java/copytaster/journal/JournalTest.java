package copytaster.journal;

import static copytaster.journal.SessionFiles.CLOCK;
import static copytaster.journal.SessionFiles.JOURNALS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.rules.Rules;
import copytaster.rules.Setup;
import copytaster.scenario.Rung;
import copytaster.session.Header;
import copytaster.session.Session;
import copytaster.text.Quoted;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Writing session files and reading them back when nothing goes wrong. */
class JournalTest {
    @TempDir
    Path folder;

    @Test
    void a_finished_shift_comes_back_as_it_was() throws IOException {
        Session session = Nights.finished(Nights.header());
        Path file = SessionFiles.written(folder, session);
        Contents read =
                assertInstanceOf(Reading.Whole.class, JOURNALS.read(file)).all();
        assertEquals(session.entries(), read.entries());
        assertEquals(Nights.TEXT, read.scenario().text());
        assertEquals(session.state(), SessionFiles.replayed(read).state());
        assertTrue(read.finished());
        assertEquals(3, read.turn());
    }

    @Test
    void every_component_of_the_header_is_kept() throws IOException {
        Setup.Carry carry = new Setup.Carry(
                61_500,
                5_000_000_000L,
                List.of(new Setup.Carry.Left("crew", Rung.DOUBTFUL), new Setup.Carry.Left("fire", Rung.DEBUNKED)));
        Setup setup = new Setup(Setup.Difficulty.SHORT_STAFFED, Optional.of(carry), Optional.empty());
        Header header = Nights.header(setup, Optional.of(new Header.Parent("an-earlier-one", 17)), true);
        Path file = SessionFiles.written(folder, Nights.of(header, 4));
        Header read = JOURNALS.read(file).contents().orElseThrow().header();
        assertEquals(FileName.renamed(header, "20150204T193000Z-harbour-4711"), read);
        SessionFiles.goesOn(file);
    }

    @Test
    void a_session_is_played_on_where_it_was_left() throws IOException {
        Path file = SessionFiles.written(folder, Nights.of(Nights.header(), 5));
        assertEquals(5, SessionFiles.goesOn(file).records().size());
        assertEquals(6, SessionFiles.goesOn(file).records().size());
    }

    @Test
    void a_session_without_any_decision_can_be_opened() throws IOException {
        Path file = SessionFiles.written(folder, Nights.of(Nights.header(), 0));
        assertEquals(0, SessionFiles.goesOn(file).turn());
    }

    @Test
    void files_begun_in_one_second_do_not_collide() throws IOException {
        for (String id : List.of("20150204T193000Z-harbour-4711", "20150204T193000Z-harbour-4711-2")) {
            try (Journal open = JOURNALS.begin(folder, Nights.header(), Quoted.of(Nights.TEXT));
                    Journal other =
                            JOURNALS.begin(folder.resolve("elsewhere"), Nights.header(), Quoted.of(Nights.TEXT))) {
                assertEquals(id, open.header().id());
                assertEquals(id + ".jsonl", open.path().getFileName().toString());
                assertEquals(id, other.header().id());
            }
        }
    }

    @Test
    void time_never_runs_backwards() throws IOException {
        Session session = Nights.of(Nights.header(), 2);
        Path file;
        try (Journal journal = JOURNALS.begin(folder, Nights.header(), Quoted.of(Nights.TEXT))) {
            journal.append(session.entries().get(0));
            file = journal.path();
        }
        Clock setBack = Clock.offset(CLOCK, Duration.ofHours(-3));
        Opened opened = new Journals(setBack, Rules.VERSION).open(file);
        try (Journal journal = SessionFiles.ready(opened).journal()) {
            journal.append(session.entries().get(1));
            assertEquals(
                    List.of(60_000L, 60_000L),
                    journal.contents().records().stream().map(Recorded::ms).toList());
        }
    }

    @Test
    void only_the_entry_that_follows_is_taken() throws IOException {
        Session session = Nights.of(Nights.header(), 3);
        Header other = Nights.header(Setup.of(Setup.Difficulty.TRAINEE), Optional.empty(), false);
        try (Journal journal = JOURNALS.begin(folder, Nights.header(), Quoted.of(Nights.TEXT))) {
            assertThrows(
                    IllegalArgumentException.class,
                    () -> journal.append(session.entries().get(1)));
            assertThrows(IllegalArgumentException.class, () -> journal.append(Nights.last(Nights.of(other, 1))));
            for (var entry : session.entries()) {
                journal.append(entry);
            }
            assertThrows(
                    IllegalArgumentException.class,
                    () -> journal.append(session.entries().get(2)));
            assertEquals(session.entries(), journal.contents().entries());
        }
    }

    @Test
    void a_scenario_that_is_not_the_headers_begins_nothing() {
        assertThrows(AssertionError.class, () -> JOURNALS.begin(folder, Nights.header(), Quoted.of(Nights.TEXT + " ")));
    }

    @Test
    void a_session_can_be_saved_elsewhere_and_played_on_there() throws IOException {
        Session session = Nights.of(Nights.header(), 4);
        Path target = folder.resolve("deep/down/copy.jsonl");
        try (Journal journal = JOURNALS.begin(folder, Nights.header(), Quoted.of(Nights.TEXT))) {
            for (var entry : session.entries()) {
                journal.append(entry);
            }
            try (Journal copy = journal.copyTo(target)) {
                assertEquals(journal.contents(), copy.contents());
                copy.append(Nights.last(Nights.next(session)));
            }
            assertThrows(FileAlreadyExistsException.class, () -> journal.copyTo(target));
            journal.copyTo(target.getParent()).close();
        }
        assertEquals(5, SessionFiles.goesOn(target).records().size());
        assertEquals(
                4,
                SessionFiles.goesOn(target.resolveSibling("20150204T193000Z-harbour-4711.jsonl"))
                        .records()
                        .size());
    }

    @Test
    void reading_leaves_nothing_behind() throws IOException {
        Path file = SessionFiles.written(folder, Nights.of(Nights.header(), 4));
        byte[] bytes = Files.readAllBytes(file);
        Path alone = Files.createDirectory(folder.resolve("alone")).resolve("x.jsonl");
        Files.write(alone, java.util.Arrays.copyOf(bytes, bytes.length - 5));
        assertInstanceOf(Reading.Torn.class, JOURNALS.read(alone));
        try (var files = Files.list(alone.getParent())) {
            assertEquals(List.of(alone), files.toList());
        }
        assertEquals(bytes.length - 5, Files.size(alone));
        assertFalse(Files.exists(alone.resolveSibling("x.jsonl.torn-1")));
    }
}
