package copytaster.journal;

import copytaster.session.Entry;
import copytaster.session.Header;
import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * A session file open for writing, and locked. For one thread.
 *
 * <p>The order is always: {@code Session.submit}, {@link #append}, and only then is anything shown.
 */
public final class Journal implements Closeable {
    private static final long UNSETTLED = -1;

    private final Disk disk;
    private final Clock clock;
    private final Path path;
    private final Lock lock;
    private final Disk.Log log;
    private final Contents begun;
    private long saved = UNSETTLED;
    private final List<Recorded> records;

    /** The last link of the chain; null until it is asked for, since the first takes a while. */
    private String digest;

    private Optional<JournalFailed> failed = Optional.empty();

    /** @param log all of whose file is whole records, and on the disk once it has settled */
    Journal(Disk disk, Clock clock, Path path, Lock lock, Disk.Log log, Contents contents) {
        this.disk = disk;
        this.clock = clock;
        this.path = path;
        this.lock = lock;
        this.log = log;
        this.begun = contents;
        this.records = new ArrayList<>(contents.records());
    }

    /**
     * Waits for what the session begins with to be on the disk. The next {@link #append} would do so too.
     *
     * @throws IOException if it cannot be written; then nothing is left behind, and this journal is closed
     */
    public void settle() throws IOException {
        if (saved == UNSETTLED) {
            try {
                saved = log.settle();
            } catch (IOException e) {
                close();
                throw e;
            }
        }
    }

    /**
     * Writes the next entry of the session in one line and forces it to disk. When this returns, the entry is saved.
     *
     * @throws JournalFailed if it is not, or an earlier one was not; this journal takes no more from then on, see {@link #again}
     * @throws IllegalArgumentException if it is not the entry that follows, or could not be read again
     */
    public void append(Entry entry) throws JournalFailed {
        if (failed.isPresent()) {
            throw new JournalFailed(path, (IOException) failed.get().getCause());
        }
        Recorded recorded = new Recorded(entry, elapsed());
        byte[] line = Format.entry(recorded);
        requireReadable(line, recorded);
        records.add(recorded);
        digest = entry.digest();
        try {
            settle();
            log.append(line);
            log.force();
            saved += line.length;
        } catch (IOException e) {
            failed = Optional.of(new JournalFailed(path, e));
            throw failed.get();
        }
    }

    /** Nothing goes to disk that would not come back as it was: reading is far cheaper than forcing. */
    private void requireReadable(byte[] line, Recorded recorded) {
        try {
            String object = Sealed.open(line, 0, line.length - 1);
            Recorded again = Format.entry(Json.object(object), records.size() + 1, digest());
            if (!again.equals(recorded)) {
                throw new IllegalArgumentException("the entry would be read as " + again + ", not " + recorded);
            }
        } catch (Malformed e) {
            throw new IllegalArgumentException("the entry cannot follow: " + e.getMessage(), e);
        }
    }

    private String digest() {
        if (digest == null) {
            digest = begun.digest();
        }
        return digest;
    }

    /** The wall clock may be set back. */
    private long elapsed() {
        long before = records.isEmpty() ? 0 : records.get(records.size() - 1).ms();
        return Math.max(
                before, Duration.between(begun.startedAt(), clock.instant()).toMillis());
    }

    /** Why nothing can be appended any more, if so. */
    public Optional<JournalFailed> failed() {
        return failed;
    }

    /**
     * Saves the whole session in a new file, the entry whose saving failed among it, to be gone on with there. This journal is left
     * as it is.
     *
     * @param target a file that does not exist, or a folder, in which the file is named as here
     * @throws IOException if that fails too; another place may be tried
     */
    public Journal copyTo(Path target) throws IOException {
        Path file = Files.isDirectory(target) ? target.resolve(path.getFileName()) : target.toAbsolutePath();
        return NewFile.write(disk, clock, file, contents());
    }

    /**
     * Tries anew to save the entry whose saving failed, in the same file: what the failed write left is cut off and the line written
     * once more through a new handle, since a handle that failed once may claim a success that is none. A file that is gone is
     * written anew, whole.
     *
     * @return the journal to go on with, in place of this one
     * @throws IOException if it fails again, or the file is no longer what was saved; another try may be made
     */
    public Journal again() throws IOException {
        log.close();
        if (Files.notExists(path)) {
            lock.close();
            return NewFile.write(disk, clock, path, contents());
        }
        byte[] line = Format.entry(records.get(records.size() - 1));
        requireOurs(line);
        Disk.Log fresh = disk.open(path);
        try {
            fresh.cut(saved);
            fresh.append(line);
            fresh.force();
            return new Journal(disk, clock, path, lock, fresh, contents());
        } catch (IOException e) {
            fresh.close();
            throw e;
        }
    }

    /** Only what was saved and a beginning of the line may stand there: anything else is not ours to cut. */
    private void requireOurs(byte[] line) throws IOException {
        byte[] bytes = Files.readAllBytes(path);
        int rest = bytes.length - (int) saved;
        boolean ours = rest >= 0
                && rest <= line.length
                && Arrays.equals(bytes, (int) saved, bytes.length, line, 0, rest)
                && Scan.of(Arrays.copyOf(bytes, (int) saved), begun.header().rules())
                        .contents()
                        .filter(there -> there.equals(contents(records.size() - 1)))
                        .isPresent();
        if (!ours) {
            throw new IOException("something else has written to it");
        }
    }

    private Contents contents(int count) {
        return new Contents(begun.header(), begun.scenario(), List.copyOf(records.subList(0, count)));
    }

    /** All that was appended, and what was there before. */
    public Contents contents() {
        return contents(records.size());
    }

    /** The header as written, with the id that the file was given. */
    public Header header() {
        return begun.header();
    }

    /** The session file. */
    public Path path() {
        return path;
    }

    /** Closes the file and gives its lock back. */
    @Override
    public void close() throws IOException {
        try {
            log.close();
        } finally {
            lock.close();
        }
    }
}
