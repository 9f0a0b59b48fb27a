package copytaster.cli;

import copytaster.act.Command;
import copytaster.journal.Contents;
import copytaster.journal.DataFolder;
import copytaster.journal.Found;
import copytaster.journal.Journal;
import copytaster.journal.Journals;
import copytaster.journal.Listed;
import copytaster.journal.Opened;
import copytaster.journal.Reading;
import copytaster.journal.Reason;
import copytaster.journal.SessionStore;
import copytaster.rules.Rules;
import copytaster.rules.Setup;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Scenario;
import copytaster.session.Header;
import copytaster.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;

/** Sessions for the commands: begun, found, opened and read, with what is wrong told on standard error. */
final class Shelf {
    private final Streams streams;
    private final Library library;
    private final Clock clock = Clock.systemUTC();
    private final Journals journals = new Journals(clock, Rules.VERSION);
    private final SessionStore store = new SessionStore(DataFolder.ofThisProcess(), journals);

    Shelf(Streams streams) {
        this.streams = streams;
        this.library = new Library(streams);
    }

    /** A session and the file that keeps it. */
    record Kept(Session session, Journal journal) {}

    List<Listed> list() throws IOException {
        return store.list();
    }

    /** Sessions, and what lies among them. */
    SessionStore.Folder look() throws IOException {
        return store.look();
    }

    /** Whether anything lies there that may be a session; nothing is read. */
    boolean any() {
        return store.any();
    }

    /** What is wrong with a session's file, in a sentence; empty if nothing is. */
    String trouble(Path file) {
        try {
            return journals.read(file).match(new SessionTrouble());
        } catch (IOException e) {
            return "The file cannot be read (" + Reason.of(e) + ").";
        }
    }

    Path folder() {
        return store.folder();
    }

    Optional<Listed> latestUnfinished() throws IOException {
        return store.latestUnfinished();
    }

    /** A new session; marked if an earlier one has shown answers of the same night. */
    Optional<Kept> begin(Library.Shelved shelved, Mode mode, long seed, Setup setup) {
        return begin(shelved, mode, seed, setup, false);
    }

    /**
     * A new session, its file locked and being made, see {@link #settled}.
     *
     * @param seen whether its player is shown answers
     */
    Optional<Kept> begin(Library.Shelved shelved, Mode mode, long seed, Setup setup, boolean seen) {
        Scenario scenario = shelved.scenario();
        try {
            return begin(shelved, draft(scenario, mode, seed, setup, seen || store.seen(scenario.id(), mode, seed)));
        } catch (IOException e) {
            streams.complain(notBegun(store.folder(), e));
            return Optional.empty();
        }
    }

    /** The same, once its file is on the disk; empty after it has been told why it cannot be. */
    Optional<Kept> settled(Kept begun) {
        try {
            begun.journal().settle();
            return Optional.of(begun);
        } catch (IOException e) {
            streams.complain(notBegun(store.folder(), e));
            return Optional.empty();
        }
    }

    /** Why there is no session where its file could not be made. */
    static String notBegun(Path folder, IOException e) {
        return "The session cannot be saved in " + folder + " (" + Reason.of(e)
                + "), so it is not begun. Make room or set COPYTASTER_HOME to another folder.";
    }

    private Optional<Kept> begin(Library.Shelved shelved, Header draft) throws IOException {
        Journal journal = store.begin(draft, shelved.text());
        Night night = new Night(shelved.scenario(), draft.mode());
        return Optional.of(new Kept(Session.begin(journal.header(), night), journal));
    }

    private Header draft(Scenario scenario, Mode mode, long seed, Setup setup, boolean seen) {
        return new Header(
                Release.version(),
                Rules.VERSION,
                "",
                now(),
                scenario.id(),
                scenario.hash(),
                mode,
                seed,
                setup,
                Optional.empty(),
                seen);
    }

    /** The second, in UTC: {@code 2015-09-30T05:30:00Z}. Without formats, which are slow to start. */
    private String now() {
        LocalDateTime now = LocalDateTime.ofEpochSecond(clock.instant().getEpochSecond(), 0, ZoneOffset.UTC);
        return now + (now.getSecond() == 0 ? ":00Z" : "Z");
    }

    /**
     * A new session at the start of a turn, those before it ended with nothing done: ordinary commands, kept like a player's.
     *
     * @param turn from 1, which is as it was begun, to the last
     */
    Optional<Kept> from(Kept begun, int turn) {
        Session session = begun.session();
        JournalRecorder recorder = new JournalRecorder(begun.journal());
        for (int at = 0; turn > 1 && at < turn; at++) {
            Session.Submitted submitted = session.submit(at == 0 ? new Command.Open() : new Command.Next());
            Optional<String> lost = recorder.keep(submitted.entry().orElseThrow());
            if (lost.isPresent()) {
                streams.complain(lost.get());
                close(begun.journal());
                return Optional.empty();
            }
            session = submitted.session();
        }
        return Optional.of(new Kept(session, begun.journal()));
    }

    /**
     * A new session that shares the first decisions of one in a file, its own file made and locked.
     *
     * @param seen whether its player has seen what its editor does not know yet
     */
    Optional<Kept> branch(Path parent, int shared, boolean seen) throws IOException {
        Optional<Contents> contents = read(parent).contents();
        if (contents.isEmpty() || contents.get().records().size() < shared) {
            streams.complain("The session in " + parent + " can no longer be read that far.");
            return Optional.empty();
        }
        Header of = contents.get().header();
        if (of.rules() > Rules.VERSION) {
            streams.complain("This session was played under newer rules (version " + of.rules()
                    + "; this Copytaster plays by version " + Rules.VERSION + "), so it cannot be branched from.");
            return Optional.empty();
        }
        Header draft = new Header(
                Release.version(),
                of.rules(),
                "",
                now(),
                of.scenario(),
                of.scenarioHash(),
                of.mode(),
                of.seed(),
                of.setup(),
                Optional.of(new Header.Parent(of.id(), shared)),
                seen);
        try {
            Journal journal = store.branch(draft, contents.get(), shared);
            Optional<Session> session = session(journal.path(), journal.contents());
            if (session.isEmpty()) {
                close(journal);
            }
            return session.map(s -> new Kept(s, journal));
        } catch (IOException e) {
            streams.complain("The branch cannot be saved in " + store.folder() + " (" + Reason.of(e)
                    + "), so it is not begun. Make room or set COPYTASTER_HOME to another folder.");
            return Optional.empty();
        }
    }

    /** The file of a session; empty after it has been told that there is none, or more than one. */
    Optional<Path> find(String name) throws IOException {
        return store.find(name).match(new Found.Cases<>() {
            @Override
            public Optional<Path> one(Found.One found) {
                return Optional.of(found.file());
            }

            @Override
            public Optional<Path> none(Found.None found) {
                streams.complain("No session is called “" + name + "”. The command “sessions” lists those there are.");
                return Optional.empty();
            }

            @Override
            public Optional<Path> several(Found.Several found) {
                List<String> ids = found.sessions().stream().map(Listed::id).toList();
                streams.complain("More than one session begins with “" + name + "”: " + String.join(", ", ids) + ".");
                return Optional.empty();
            }
        });
    }

    /** Opens a session to go on with it; empty after the reason has been told why not. */
    Optional<Kept> resume(Path file) throws IOException {
        return journals.open(file).match(new Opened.Cases<>() {
            @Override
            public Optional<Kept> ready(Opened.Ready opened) {
                opened.mended().ifPresent(mended -> streams.complain(mended.says()));
                Optional<Session> session = session(file, opened.journal().contents());
                if (session.isEmpty()) {
                    close(opened.journal());
                }
                return session.map(s -> new Kept(s, opened.journal()));
            }

            @Override
            public Optional<Kept> readOnly(Opened.ReadOnly opened) {
                streams.complain(opened.says());
                return Optional.empty();
            }
        });
    }

    private static void close(Journal journal) {
        try {
            journal.close();
        } catch (IOException e) {
            // Nothing was written: there is nothing to lose.
        }
    }

    /** Reads a session to look at it. */
    Reading read(Path file) throws IOException {
        return journals.read(file);
    }

    /** The session that a file's contents are; empty after the reason has been told why they are none. */
    Optional<Session> session(Path file, Contents contents) {
        Optional<Scenario> scenario = library.inside(file.getFileName().toString(), contents);
        try {
            return scenario.map(s -> Session.replay(
                    contents.header(), new Night(s, contents.header().mode()), contents.entries()));
        } catch (IllegalArgumentException forged) {
            streams.complain("The session in " + file + " is none that Copytaster wrote: " + forged.getMessage() + ".");
            return Optional.empty();
        }
    }
}
