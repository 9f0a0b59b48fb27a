package copytaster.journal;

import copytaster.session.Header;
import copytaster.text.Quoted;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
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
        try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + FileName.ENDING)) {
            return files.iterator().hasNext();
        } catch (IOException none) {
            return false;
        }
    }

    /** Begins a session; see {@link Journals#create}. */
    public Journal create(Header draft, Quoted scenario) throws IOException {
        return journals.create(folder, draft, scenario);
    }

    /** Begins a session with the first records of another; see {@link Journals#branch}. */
    public Journal branch(Header draft, Contents parent, int shared) throws IOException {
        return journals.branch(folder, draft, parent, shared);
    }

    /** All sessions, the most recently played first. Files that are none, or do not let themselves be read, are left out. */
    public List<Listed> list() throws IOException {
        List<Listed> sessions = new ArrayList<>();
        if (Files.isDirectory(folder)) {
            try (DirectoryStream<Path> files = Files.newDirectoryStream(folder, "*" + FileName.ENDING)) {
                for (Path file : files) {
                    Optional<Listed> session = glance(file);
                    if (session.isPresent()) {
                        sessions.add(session.get());
                    }
                }
            } catch (DirectoryIteratorException e) {
                throw e.getCause();
            }
        }
        sessions.sort(new Latest());
        return List.copyOf(sessions);
    }

    /** One bad file does not spoil the list. */
    private Optional<Listed> glance(Path file) {
        try {
            return Glance.at(file, journals.rules());
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    /** The session most recently played that can be gone on with. */
    public Optional<Listed> latestUnfinished() throws IOException {
        return list().stream().filter(Listed::canGoOn).findFirst();
    }

    /** The session called {@code name}, or the only one whose id begins so, or the file at that path. */
    public Found find(String name) throws IOException {
        List<Listed> sessions = list();
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
