package copytaster.journal;

import java.io.Closeable;
import java.io.File;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/**
 * The right to write to a session file, held by one journal on the machine until it is closed or its process dies.
 *
 * <p>The lock is on a file of its own beside the session, {@code .<name>.lock}: under POSIX a process loses its lock on a file
 * as soon as it closes any handle on that file, so that merely reading a locked session would unlock it. For the same reason a lock
 * held by this very process is looked up in {@link #HELD} and not asked of the system. That file, which holds no more than the number of the process, stays, since a lock file that is
 * deleted can be locked twice: once under its name, once by whoever opened it before.
 */
final class Lock implements Closeable {
    private static final Set<Path> HELD = new LinkedHashSet<>();

    /** Digits of a number that surely fits. */
    private static final int LONGEST = 18;

    private final Path path;
    private final FileChannel channel;

    private Lock(Path path, FileChannel channel) {
        this.path = path;
        this.channel = channel;
    }

    /** The lock of {@code file}, which need not exist, in a folder that does; empty if another journal holds it. */
    static Optional<Lock> on(Path file) throws IOException {
        Path path = path(file);
        synchronized (HELD) {
            if (HELD.contains(path)) {
                return Optional.empty();
            }
            FileChannel channel = FileChannel.open(path, StandardOpenOption.WRITE, StandardOpenOption.CREATE);
            Lock lock = new Lock(path, channel);
            HELD.add(path);
            if (!lock.locked()) {
                lock.close();
                return Optional.empty();
            }
            lock.sign();
            return Optional.of(lock);
        }
    }

    /** Whoever finds the session locked is told by whom; where that cannot be written it is locked all the same. */
    private void sign() {
        try {
            channel.truncate(0);
            channel.write(ByteBuffer.wrap(process().getBytes(StandardCharsets.US_ASCII)));
        } catch (IOException full) {
            // A full disk takes no number.
        }
    }

    /** The number of this process. Asked of Linux itself where that is what we run on: the JDK's own way takes some milliseconds to start. */
    private static String process() throws IOException {
        String self = new File("/proc/self").getCanonicalFile().getName();
        return isNumber(self) ? self : Long.toString(ProcessHandle.current().pid());
    }

    private static boolean isNumber(String text) {
        for (int at = 0; at < text.length(); at++) {
            if (text.charAt(at) < '0' || text.charAt(at) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() <= LONGEST;
    }

    /** The number of the process that holds the lock of {@code file}, where it is known and somebody holds it. */
    static Optional<Long> holder(Path file) {
        try {
            Path path = path(file);
            synchronized (HELD) {
                if (HELD.contains(path)) {
                    return Optional.of(Long.valueOf(process()));
                }
                String pid = Files.readString(path, StandardCharsets.US_ASCII);
                return isNumber(pid) ? Optional.of(Long.valueOf(pid)) : Optional.empty();
            }
        } catch (IOException unknown) {
            return Optional.empty();
        }
    }

    private static Path path(Path file) throws IOException {
        Path folder = file.toAbsolutePath().getParent().toRealPath();
        return folder.resolve("." + file.getFileName() + ".lock");
    }

    private boolean locked() throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (IOException e) {
            close();
            throw e;
        }
    }

    @Override
    public void close() throws IOException {
        synchronized (HELD) {
            if (HELD.remove(path)) {
                channel.close();
            }
        }
    }
}
