package copytaster.journal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;

/**
 * A session file that did not exist: forced under another name, moved to its own, and its folder forced. A thread of its own does
 * that, since a disk may take longer than a first frame, and all that is done in the meantime needs no more than the name.
 */
final class NewFile extends Thread implements Disk.Log {
    private final Disk disk;
    private final Path file;
    private final Contents contents;
    private final List<Path> grown;
    private Disk.Log log;
    private Throwable failure;

    /** @param grown folders that have to be forced before */
    private NewFile(Disk disk, Path file, Contents contents, List<Path> grown) {
        super("session file");
        this.disk = disk;
        this.file = file;
        this.contents = contents;
        this.grown = grown;
    }

    /**
     * Takes the name of a file and has it written, and opened; see {@link Journal#settle}.
     *
     * @throws FileAlreadyExistsException if there is a file of this name, or one is being made
     */
    static Journal begin(Disk disk, Clock clock, Path file, Contents contents) throws IOException {
        List<Path> grown = disk.makeFolder(file.toAbsolutePath().getParent());
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Optional<Lock> lock = disk.lock(file);
        if (lock.isEmpty()) {
            throw new FileAlreadyExistsException(file.toString());
        }
        NewFile fresh = new NewFile(disk, file, contents, grown);
        fresh.start();
        return new Journal(disk, clock, file, lock.get(), fresh, contents);
    }

    /** The same, and waits until it is written. */
    static Journal write(Disk disk, Clock clock, Path file, Contents contents) throws IOException {
        Journal journal = begin(disk, clock, file, contents);
        journal.settle();
        return journal;
    }

    @Override
    public void run() {
        try {
            for (Path folder : grown) {
                disk.forceFolder(folder);
            }
            log = filled(Format.file(contents));
        } catch (IOException | RuntimeException | Error e) {
            failure = e;
        }
    }

    /** Under its own name there is never less than the whole of it, whenever the process is killed. */
    private Disk.Log filled(byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        // Of somebody who was killed: whoever makes this file now has the lock.
        Files.deleteIfExists(fresh);
        Path there = fresh;
        try {
            try (Disk.Log half = disk.create(fresh)) {
                half.append(bytes);
                half.force();
            }
            disk.move(fresh, file);
            there = file;
            disk.forceFolder(file.toAbsolutePath().getParent());
            return disk.open(file);
        } catch (IOException e) {
            // Nothing was played in it yet, and half a header helps nobody.
            Files.deleteIfExists(there);
            throw e;
        }
    }

    private void await() {
        boolean interrupted = Thread.interrupted();
        while (isAlive()) {
            try {
                join();
            } catch (InterruptedException e) {
                interrupted = true;
            }
        }
        if (interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private Disk.Log settled() throws IOException {
        await();
        if (failure instanceof IOException) {
            throw (IOException) failure;
        }
        if (failure != null) {
            throw new IllegalStateException("the session's file could not be made", failure);
        }
        return log;
    }

    @Override
    public long settle() throws IOException {
        return settled().settle();
    }

    @Override
    public void append(byte[] bytes) throws IOException {
        settled().append(bytes);
    }

    @Override
    public void force() throws IOException {
        settled().force();
    }

    @Override
    public void cut(long length) throws IOException {
        settled().cut(length);
    }

    @Override
    public void close() throws IOException {
        await();
        if (log != null) {
            log.close();
        }
    }
}
