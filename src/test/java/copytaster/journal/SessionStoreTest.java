package copytaster.journal;

import static copytaster.journal.SessionFiles.JOURNALS;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import copytaster.rules.Rules;
import copytaster.rules.Setup;
import copytaster.scenario.Mode;
import copytaster.session.Entry;
import copytaster.session.Header;
import copytaster.session.Session;
import copytaster.text.Quoted;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Listing and finding sessions. */
class SessionStoreTest {
    @TempDir
    Path data;

    private static Header startedAt(String time) {
        Header h = Nights.header();
        return new Header(
                h.app(),
                h.rules(),
                "",
                time,
                h.scenario(),
                h.scenarioHash(),
                h.mode(),
                7,
                Setup.USUAL,
                h.parent(),
                h.seen());
    }

    /** Plays a session that starts at one time and whose decisions are all taken at another. */
    private Path played(Session session, String lastPlayed) throws IOException {
        Clock clock = Clock.fixed(Instant.parse(lastPlayed), ZoneOffset.UTC);
        SessionStore store = new SessionStore(data, new Journals(clock, Rules.VERSION));
        try (Journal journal = store.begin(session.header(), Quoted.of(Nights.TEXT))) {
            for (Entry entry : session.entries()) {
                journal.append(entry);
            }
            return journal.path();
        }
    }

    private SessionStore store() {
        return new SessionStore(data, JOURNALS);
    }

    private static void cut(Path file, int bytes) throws IOException {
        byte[] all = Files.readAllBytes(file);
        Files.write(file, Arrays.copyOf(all, all.length - bytes));
    }

    private static void flip(Path file, int at) throws IOException {
        byte[] all = Files.readAllBytes(file);
        all[at] ^= 1;
        Files.write(file, all);
    }

    @Test
    void the_session_played_last_comes_first() throws IOException {
        played(Nights.of(startedAt("2015-02-04T19:00:00Z"), 4), "2015-02-09T00:00:00Z");
        played(Nights.finished(startedAt("2015-02-05T19:00:00Z")), "2015-02-10T00:00:00Z");
        played(Nights.of(startedAt("2015-02-06T19:00:00Z"), 0), "2015-02-10T00:00:00Z");
        List<Listed> list = store().list();
        assertEquals(
                List.of("20150205T190000Z-harbour-7", "20150204T190000Z-harbour-7", "20150206T190000Z-harbour-7"),
                list.stream().map(Listed::id).toList());
        assertEquals(List.of(3, 1, 0), list.stream().map(Listed::turn).toList());
        assertEquals(List.of(8, 4, 0), list.stream().map(Listed::decisions).toList());
        assertEquals(
                List.of(true, false, false), list.stream().map(Listed::finished).toList());
        assertEquals(
                "20150204T190000Z-harbour-7",
                store().latestUnfinished().orElseThrow().id());
        assertEquals(7, list.get(0).header().orElseThrow().seed());
    }

    /** From two lines of a file the same is told as from the whole. */
    @Test
    void who_went_past_the_first_turn_has_seen_the_night() throws IOException {
        for (int decisions = 0; decisions <= 8; decisions++) {
            Session session = Nights.of(startedAt("2015-02-04T19:00:00Z"), decisions);
            Path file = played(session, "2015-02-04T20:00:00Z");
            SessionStore store = store();
            Listed listed = store.list().get(0);
            boolean past = listed.finished() || listed.turn() > 1;
            Header header = session.header();
            String scenario = header.scenario();
            assertEquals(past, store.seen(scenario, header.mode(), header.seed()), "after " + decisions);
            Mode other = header.mode() == Mode.FOG ? Mode.RECORD : Mode.FOG;
            assertFalse(store.seen(scenario, other, header.seed()));
            assertEquals(past && header.mode() == Mode.RECORD, store.seen(scenario, header.mode(), header.seed() + 1));
            assertFalse(store.seen(scenario + "-2", header.mode(), header.seed()));
            Files.delete(file);
        }
    }

    @Test
    void the_state_of_every_file_is_told_and_none_spoils_the_list() throws IOException {
        Session session = Nights.of(startedAt("2015-02-04T19:00:00Z"), 5);
        Path whole = played(session, "2015-02-04T20:00:00Z");
        Path torn = played(session, "2015-02-04T20:01:00Z");
        cut(torn, 9);
        Path zeros = played(session, "2015-02-04T20:02:00Z");
        byte[] bytes = Files.readAllBytes(zeros);
        Files.write(zeros, Arrays.copyOf(bytes, bytes.length + 100));
        Path damaged = played(session, "2015-02-04T20:03:00Z");
        flip(damaged, bytes.length - 700);
        Path headless = played(session, "2015-02-04T20:04:00Z");
        flip(headless, 3);
        Files.writeString(whole.resolveSibling("notes.jsonl"), "{}\n");
        Files.createDirectory(whole.resolveSibling("folder.jsonl"));

        for (Listed listed : store().list()) {
            Listed.State expected = listed.path().equals(whole)
                    ? Listed.State.WHOLE
                    : listed.path().equals(torn) || listed.path().equals(zeros)
                            ? Listed.State.TORN
                            : Listed.State.DAMAGED;
            assertEquals(expected, listed.state(), listed.toString());
            assertEquals(listed.path().getFileName().toString(), listed.id() + ".jsonl");
            assertEquals(listed.path().equals(headless), listed.header().isEmpty());
        }
        assertEquals(5, store().list().size());
        List<Unlisted> others = store().look().others();
        assertEquals(
                List.of("folder", "notes"), others.stream().map(Unlisted::id).toList());
        assertEquals("no session of Copytaster", others.get(1).why());
        assertFalse(others.get(0).why().isBlank());
        assertEquals(new Found.One(others.get(1).path()), store().find("notes"));
        assertInstanceOf(Found.None.class, store().find("note"), "only by its whole name");
        assertEquals(zeros, store().latestUnfinished().orElseThrow().path());
        List<Listed> other = new SessionStore(data, new Journals(SessionFiles.CLOCK, Rules.VERSION - 1)).list();
        assertEquals(
                3,
                other.stream()
                        .filter(l -> l.state() == Listed.State.OTHER_VERSION)
                        .count());
        assertFalse(other.stream().anyMatch(Listed::canGoOn));
    }

    @Test
    void an_empty_or_missing_folder_has_no_sessions() throws IOException {
        assertEquals(List.of(), store().list());
        assertEquals(Optional.empty(), store().latestUnfinished());
        assertInstanceOf(Found.None.class, store().find("20"));
    }

    @Test
    void sessions_are_found_by_id_by_its_beginning_and_by_path() throws IOException {
        Path first = played(Nights.of(startedAt("2015-02-04T19:00:00Z"), 1), "2015-02-04T19:00:00Z");
        Path second = played(Nights.of(startedAt("2015-02-04T19:00:00Z"), 1), "2015-02-04T19:00:01Z");
        Path third = played(Nights.of(startedAt("2016-02-04T19:00:00Z"), 1), "2016-02-04T19:00:01Z");
        assertEquals(new Found.One(first), store().find("20150204T190000Z-harbour-7"));
        assertEquals(new Found.One(second), store().find("20150204T190000Z-harbour-7-2"));
        assertEquals(new Found.One(third), store().find("2016"));
        assertEquals(
                2,
                assertInstanceOf(Found.Several.class, store().find("2015"))
                        .sessions()
                        .size());
        assertEquals(new Found.One(first), store().find(first.toString()));
        for (String nothing : List.of("", "2017", "harbour", "no/such.jsonl", "\u0000", data.toString())) {
            assertEquals(new Found.None(), store().find(nothing), nothing);
        }
    }

    @Test
    void names_of_files_hold_no_surprises() {
        Header odd = new Header(
                "",
                1,
                "",
                "2015-12-31T23:30:59-02:00",
                "../\u00e4 b",
                "",
                Nights.header().mode(),
                -5,
                Setup.USUAL,
                Optional.empty(),
                false);
        assertEquals("20160101T013059Z-_____b--5", FileName.of(odd));
        assertEquals(OffsetDateTime.parse(odd.startedAt()).toInstant(), Instant.parse("2016-01-01T01:30:59Z"));
    }

    @Test
    void data_is_kept_where_the_platform_keeps_it() {
        Path home = Path.of("/home/ed");
        assertEquals(home.resolve(".local/share/copytaster"), DataFolder.of(Map.<String, String>of(), "Linux", home));
        assertEquals(Path.of("/data/copytaster"), DataFolder.of(Map.of("XDG_DATA_HOME", "/data"), "Linux", home));
        assertEquals(
                home.resolve(".local/share/copytaster"),
                DataFolder.of(Map.of("XDG_DATA_HOME", "data"), "Linux", home),
                "a relative path is to be ignored");
        assertEquals(
                home.resolve("Library/Application Support/Copytaster"),
                DataFolder.of(Map.of("XDG_DATA_HOME", "/data"), "Mac OS X", home));
        assertEquals(Path.of("/local/Copytaster"), DataFolder.of(Map.of("LOCALAPPDATA", "/local"), "WINDOWS 11", home));
        assertEquals(
                home.resolve("AppData/Local/Copytaster"), DataFolder.of(Map.<String, String>of(), "Windows 10", home));
        assertEquals(
                Path.of("/own"),
                DataFolder.of(Map.of("COPYTASTER_HOME", "/own", "XDG_DATA_HOME", "/data"), "Linux", home));
        assertEquals(
                home.resolve(".local/share/copytaster"), DataFolder.of(Map.of("COPYTASTER_HOME", " "), "Linux", home));
    }

    @Test
    void the_players_folder_is_the_environments() {
        Path account = Path.of("/accounts/desk");
        assertEquals(Path.of("/elsewhere"), DataFolder.home(Map.of("HOME", "/elsewhere"), "Linux", account));
        assertEquals(Path.of("/elsewhere"), DataFolder.home(Map.of("HOME", "/elsewhere"), "Mac OS X", account));
        assertEquals(account, DataFolder.home(Map.of("HOME", "here"), "Linux", account));
        assertEquals(account, DataFolder.home(Map.<String, String>of(), "Linux", account));
        assertEquals(account, DataFolder.home(Map.of("HOME", "/c/desk"), "Windows 11", account));
    }
}
