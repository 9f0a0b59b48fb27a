package copytaster.journal;

import copytaster.scenario.Mode;
import copytaster.session.Header;
import copytaster.text.Quoted;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** The folder of sessions: begins them there, lists and finds them. */
public final class SessionStore {
    /** By hand, since a chain of comparators takes some milliseconds to make, and every start waits for it. */
    private static final class Latest implements Comparator<Listed> {
        @Override
        public int compare(Listed one, Listed other) {
            int order = other.lastPlayed().compareTo(one.lastPlayed());
            return order == 0 ? other.id().compareTo(one.id()) : order;
        }
    }

    private final Path folder;
    private final Journals journals;

    /**
     * @param data the folder for all data, as of {@link DataFolder}; need not exist
     */
    public SessionStore(Path data, Journals journals) {
        this.folder = data.resolve("sessions");
        this.journals = journals;
    }

    /** Where the sessions are. */
    public Path folder() {
        return folder;
    }

    /** Whether there are session files; none of them is read. */
    public boolean any() {
        try {
            return !files().isEmpty();
        } catch (IOException none) {
            return false;
        }
    }

    /** The files called like sessions, in no order. Told by their ends and not by a pattern, which takes longer to make than to use. */
    private List<Path> files() throws IOException {
        List<Path> files = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder)) {
                for (Path entry : entries) {
                    if (entry.getFileName().toString().endsWith(FileName.ENDING)) {
                        files.add(entry);
                    }
                }
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
        }
        return files;
    }

    /** Begins a session; see {@link Journals#begin}. */
    public Journal begin(Header draft, Quoted scenario) throws IOException {
        return journals.begin(folder, draft, scenario);
    }

    /** Begins a session with the first records of another; see {@link Journals#branch}. */
    public Journal branch(Header draft, Contents parent, int shared) throws IOException {
        return journals.branch(folder, draft, parent, shared);
    }

    /**
     * What lies in the folder under the names of sessions.
     *
     * @param sessions the most recently played first
     * @param others what is no session, or does not let itself be read, by name
     */
    public record Folder(List<Listed> sessions, List<Unlisted> others) {}

    /** All that lies there; one bad file does not spoil the list. */
    public Folder look() throws IOException {
        List<Listed> sessions = new ArrayList<>();
        List<Unlisted> others = new ArrayList<>();
        for (Path file : files()) {
            try {
                Optional<Listed> session = Glance.at(file, journals.rules());
                if (session.isPresent()) {
                    sessions.add(session.get());
                } else {
                    others.add(unlisted(file, "no session of Copytaster"));
                }
            } catch (IOException e) {
                others.add(unlisted(file, Reason.of(e)));
            }
        }
        sessions.sort(new Latest());
        if (others.size() > 1) {
            others.sort(Comparator.comparing(Unlisted::id));
        }
        return new Folder(List.copyOf(sessions), List.copyOf(others));
    }

    /**
     * Whether a session in the folder went past the first turn of this night; on the record every seed has the same answers. Sessions are
     * told by the names of their files, so that a start reads none of other scenarios.
     */
    public boolean seen(String scenario, Mode mode, long seed) throws IOException {
        for (Path file : files()) {
            if (FileName.isOf(file, scenario) && seen(file, scenario, mode, seed)) {
                return true;
            }
        }
        return false;
    }

    /** One bad file does not spoil the rest. */
    private static boolean seen(Path file, String scenario, Mode mode, long seed) {
        try {
            return Ends.pastFirstTurn(file, scenario, mode, seed);
        } catch (IOException e) {
            return false;
        }
    }

    private static Unlisted unlisted(Path file, String why) {
        Instant changed;
        try {
            changed = Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            changed = Instant.EPOCH;
        }
        return new Unlisted(file, FileName.id(file), why, changed);
    }

    /** All sessions, the most recently played first. */
    public List<Listed> list() throws IOException {
        return look().sessions();
    }

    /** The session most recently played that can be gone on with. */
    public Optional<Listed> latestUnfinished() throws IOException {
        return list().stream().filter(Listed::canGoOn).findFirst();
    }

    /** The session called {@code name}, or the only one whose id begins so, or the file of that name among them, or the file at that path. */
    public Found find(String name) throws IOException {
        Folder all = look();
        List<Listed> sessions = all.sessions();
        List<Listed> called = where(sessions, s -> s.id().equals(name));
        if (called.isEmpty() && !name.isEmpty()) {
            called = where(sessions, s -> s.id().startsWith(name));
        }
        if (called.size() > 1) {
            return new Found.Several(called);
        }
        if (called.size() == 1) {
            return new Found.One(called.get(0).path());
        }
        for (Unlisted other : all.others()) {
            if (other.id().equals(name)) {
                return new Found.One(other.path());
            }
        }
        return file(name).<Found>map(Found.One::new).orElse(new Found.None());
    }

    private static List<Listed> where(List<Listed> sessions, Predicate<Listed> holds) {
        return sessions.stream().filter(holds).toList();
    }

    private static Optional<Path> file(String name) {
        try {
            return Optional.of(Path.of(name)).filter(Files::isRegularFile);
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}
