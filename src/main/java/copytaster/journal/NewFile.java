package copytaster.journal;

import copytaster.text.Quoted;
import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Writes a session file that did not exist: forced under another name, moved to its own, and its folder forced. */
final class NewFile {
    private NewFile() {}

    /**
     * Writes it, and opens it.
     *
     * @param scenario the contents' scenario
     * @throws FileAlreadyExistsException if there is a file of this name, or one is being made
     */
    static Journal write(Disk disk, Clock clock, Path file, Contents contents, Quoted scenario) throws IOException {
        byte[] bytes = Format.file(contents, scenario);
        disk.makeFolder(file.toAbsolutePath().getParent());
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Optional<Lock> lock = disk.lock(file);
        if (lock.isEmpty()) {
            throw new FileAlreadyExistsException(file.toString());
        }
        try {
            Disk.Log log = filled(disk, file, bytes);
            return new Journal(disk, clock, file, lock.get(), log, bytes.length, contents);
        } catch (IOException e) {
            lock.get().close();
            throw e;
        }
    }

    /** Under its own name there is never less than the whole of it, whenever the process is killed. */
    private static Disk.Log filled(Disk disk, Path file, byte[] bytes) throws IOException {
        Path fresh = file.resolveSibling("." + file.getFileName() + ".new");
        // Of somebody who was killed: whoever makes this file now has the lock.
        Files.deleteIfExists(fresh);
        Path there = fresh;
        try {
            try (Disk.Log log = disk.create(fresh)) {
                log.append(bytes);
                log.force();
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
}
