package copytaster.journal;

import copytaster.rules.Rules;
import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** The real disk, but one of its works fails: the nth, counted from when it was told so. */
public final class FailingDisk implements Disk {
    /** What can go wrong. */
    public enum Fault {
        /** Nothing of the bytes arrives. */
        WRITE,
        /** Half of the bytes arrive, as when the disk is full. */
        HALF_WRITE,
        /** The bytes may or may not have arrived. */
        FORCE,
        CUT,
        CREATE,
        MOVE,
        OPEN,
        FOLDER,
        LOCK
    }

    private final Disk real = new RealDisk();
    private final boolean forces;
    private Fault fault;
    private int left;

    /** @param forces whether what succeeds is truly forced; tests by the thousand need not wait for the disk */
    public FailingDisk(boolean forces) {
        this.forces = forces;
    }

    /** From now on, the {@code nth} work of this kind fails, and only that one. */
    public void fail(Fault next, int nth) {
        fault = next;
        left = nth;
    }

    /** Session files on it. */
    public Journals journals(Clock clock) {
        return new Journals(this, clock, Rules.VERSION);
    }

    private boolean fails(Fault now) {
        return now == fault && --left == 0;
    }

    private void check(Fault now) throws IOException {
        if (fails(now)) {
            throw new IOException("No space left on device");
        }
    }

    @Override
    public List<Path> makeFolder(Path folder) throws IOException {
        return real.makeFolder(folder);
    }

    @Override
    public Log create(Path file) throws IOException {
        check(Fault.CREATE);
        return new FailingLog(real.create(file));
    }

    @Override
    public Log open(Path file) throws IOException {
        if (fails(Fault.OPEN)) {
            throw new AccessDeniedException(file.toString());
        }
        return new FailingLog(real.open(file));
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        check(Fault.MOVE);
        real.move(from, to);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        check(Fault.FOLDER);
        if (forces) {
            real.forceFolder(folder);
        }
    }

    @Override
    public Optional<Lock> lock(Path file) throws IOException {
        if (fails(Fault.LOCK)) {
            throw new AccessDeniedException(file.toString());
        }
        return real.lock(file);
    }

    private final class FailingLog implements Log {
        private final Log log;

        FailingLog(Log log) {
            this.log = log;
        }

        @Override
        public void append(byte[] bytes) throws IOException {
            check(Fault.WRITE);
            if (fails(Fault.HALF_WRITE)) {
                log.append(Arrays.copyOf(bytes, bytes.length / 2));
                throw new IOException("No space left on device");
            }
            log.append(bytes);
        }

        @Override
        public void force() throws IOException {
            check(Fault.FORCE);
            if (forces) {
                log.force();
            }
        }

        @Override
        public long settle() throws IOException {
            return log.settle();
        }

        @Override
        public void cut(long length) throws IOException {
            check(Fault.CUT);
            log.cut(length);
        }

        @Override
        public void close() throws IOException {
            log.close();
        }
    }
}
