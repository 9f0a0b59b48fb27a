package copytaster.journal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

/** Locks a session file that reads well, mends it if it is torn, and hands it out for writing. */
final class Opening {
    private final Disk disk;
    private final Clock clock;
    private final Path file;

    private Opening(Disk disk, Clock clock, Path file) {
        this.disk = disk;
        this.clock = clock;
        this.file = file;
    }

    /** {@link Journals#read}. */
    interface Reader {
        Reading read(Path file) throws IOException;
    }

    /** @param unlocked what was read before the lock: all there is to show if there is no lock to be had */
    static Opened of(Disk disk, Clock clock, Path file, Reading unlocked, Reader reader) throws IOException {
        Optional<Lock> lock;
        try {
            lock = disk.lock(file);
        } catch (IOException e) {
            return notWritable(unlocked, e);
        }
        if (lock.isEmpty()) {
            return new Opened.ReadOnly(
                    unlocked,
                    Opened.Why.IN_USE,
                    "This session is in use by another Copytaster"
                            + Lock.holder(file)
                                    .map(pid -> " (process " + pid + ")")
                                    .orElse("")
                            + ". It can be viewed, but not played on, until that one is closed.");
        }
        Opened opened = null;
        try {
            opened = new Opening(disk, clock, file).locked(lock.get(), reader);
        } finally {
            if (!(opened instanceof Opened.Ready)) {
                lock.get().close();
            }
        }
        return opened;
    }

    /** Reads again, as the file may have grown until the lock was had. */
    private Opened locked(Lock lock, Reader reader) throws IOException {
        Reading reading = reader.read(file);
        Optional<Opened> refused = reading.match(new Journals.Refusal());
        if (refused.isPresent()) {
            return refused.get();
        }
        try {
            return ready(lock, reading);
        } catch (IOException e) {
            return notWritable(reading, e);
        }
    }

    private Opened ready(Lock lock, Reading reading) throws IOException {
        Disk.Log log = disk.open(file);
        try {
            Optional<Opened.Mended> mended = Optional.empty();
            if (reading instanceof Reading.Torn) {
                mended = Optional.of(mend(log, (Reading.Torn) reading));
            }
            Contents contents = reading.contents().orElseThrow();
            return new Opened.Ready(new Journal(disk, clock, file, lock, log, contents), mended);
        } catch (IOException e) {
            log.close();
            throw e;
        }
    }

    /** The torn bytes are safe in their own file before they are cut off here. */
    private Opened.Mended mend(Disk.Log log, Reading.Torn torn) throws IOException {
        byte[] all = Files.readAllBytes(file);
        Path kept = keep(Arrays.copyOfRange(all, (int) torn.length(), all.length));
        log.cut(torn.length());
        log.force();
        return new Opened.Mended(torn.excess(), kept);
    }

    private Path keep(byte[] excess) throws IOException {
        for (int n = 1; ; n++) {
            Path side = file.resolveSibling(file.getFileName() + ".torn-" + n);
            try (Disk.Log log = disk.create(side)) {
                log.append(excess);
                log.force();
                disk.forceFolder(side.getParent());
                return side;
            } catch (FileAlreadyExistsException taken) {
                // It was torn before.
            }
        }
    }

    private static Opened notWritable(Reading reading, IOException e) {
        return new Opened.ReadOnly(
                reading,
                Opened.Why.NOT_WRITABLE,
                "This session cannot be written to (" + Reason.of(e) + "). It can be viewed, but not played on.");
    }
}
