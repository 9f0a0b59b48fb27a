package copytaster.journal;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/** The few things a journal asks of a file system; tests put one in between that fails. */
interface Disk {
    /**
     * Creates a folder, and those above it, where there is none.
     *
     * @return the folders that have a new one in them, the lowest first: to be forced before anything in it is kept for good
     */
    List<Path> makeFolder(Path folder) throws IOException;

    /**
     * Creates an empty file for writing.
     *
     * @throws java.nio.file.FileAlreadyExistsException if there is one
     */
    Log create(Path file) throws IOException;

    /** Opens an existing file, to write on at its end. */
    Log open(Path file) throws IOException;

    /** Gives a file another name in its folder, at once or not at all. */
    void move(Path from, Path to) throws IOException;

    /** Puts the names in a folder on the disk itself. */
    void forceFolder(Path folder) throws IOException;

    /** The lock of a file, unless another journal has it. */
    Optional<Lock> lock(Path file) throws IOException;

    /** A file that grows at its end. */
    interface Log extends Closeable {
        /** Writes all bytes after those written before. */
        void append(byte[] bytes) throws IOException;

        /** Puts what was written on the disk itself. */
        void force() throws IOException;

        /**
         * Waits for what the file is to begin with, if that is still being written.
         *
         * @return the length of the file
         */
        long settle() throws IOException;

        /** Cuts the file to {@code length} bytes. */
        void cut(long length) throws IOException;
    }
}
