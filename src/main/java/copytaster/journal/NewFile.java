package copytaster.journal;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;

/** Writes a session file that did not exist: all in one write, forced, and its folder forced. */
final class NewFile {
    private NewFile() {}

    /** @throws FileAlreadyExistsException if there is a file of this name, or one is being made */
    static Journal write(Disk disk, Clock clock, Path file, Contents contents) throws IOException {
        byte[] bytes = Format.file(contents);
        disk.makeFolder(file.toAbsolutePath().getParent());
        if (Files.exists(file)) {
            throw new FileAlreadyExistsException(file.toString());
        }
        Optional<Lock> lock = disk.lock(file);
        if (lock.isEmpty()) {
            throw new FileAlreadyExistsException(file.toString());
        }
        try {
            return new Journal(disk, clock, file, lock.get(), filled(disk, file, bytes), contents);
        } catch (IOException e) {
            lock.get().close();
            throw e;
        }
    }

    private static Disk.Log filled(Disk disk, Path file, byte[] bytes) throws IOException {
        Disk.Log log = disk.create(file);
        try {
            log.append(bytes);
            log.force();
            disk.forceFolder(file.toAbsolutePath().getParent());
            return log;
        } catch (IOException e) {
            log.close();
            // Nothing was played in it yet, and half a header helps nobody.
            Files.deleteIfExists(file);
            throw e;
        }
    }
}
