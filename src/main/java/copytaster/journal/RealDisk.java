package copytaster.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** The file system of the machine. */
final class RealDisk implements Disk {
    @Override
    public List<Path> makeFolder(Path folder) throws IOException {
        List<Path> grown = new ArrayList<>();
        Path wanted = folder.toAbsolutePath();
        while (!Files.isDirectory(wanted) && wanted.getParent() != null) {
            wanted = wanted.getParent();
            grown.add(wanted);
        }
        if (!grown.isEmpty()) {
            // Another Copytaster may have been faster.
            Files.createDirectories(folder);
        }
        return grown;
    }

    @Override
    public Log create(Path file) throws IOException {
        return new RealLog(file, StandardOpenOption.CREATE_NEW);
    }

    @Override
    public Log open(Path file) throws IOException {
        return new RealLog(file, StandardOpenOption.WRITE);
    }

    @Override
    public void move(Path from, Path to) throws IOException {
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE);
    }

    @Override
    public void forceFolder(Path folder) throws IOException {
        // Windows opens no folders; there the file system's own journal keeps the names.
        if (folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            try (FileChannel channel = FileChannel.open(folder, StandardOpenOption.READ)) {
                channel.force(true);
            }
        }
    }

    @Override
    public Optional<Lock> lock(Path file) throws IOException {
        return Lock.on(file);
    }

    private static final class RealLog implements Log {
        private final Path path;
        private final FileChannel channel;
        private final Object key;
        private long length;

        RealLog(Path path, StandardOpenOption how) throws IOException {
            this.path = path;
            this.channel = FileChannel.open(path, StandardOpenOption.WRITE, how);
            this.key = key();
            this.length = channel.size();
        }

        @Override
        public void append(byte[] bytes) throws IOException {
            ByteBuffer buffer = ByteBuffer.wrap(bytes);
            boolean interrupted = Thread.interrupted();
            try {
                requireOurs();
                while (buffer.hasRemaining()) {
                    length += channel.write(buffer, length);
                }
            } finally {
                again(interrupted);
            }
        }

        @Override
        public void force() throws IOException {
            boolean interrupted = Thread.interrupted();
            try {
                channel.force(false);
            } finally {
                again(interrupted);
            }
        }

        @Override
        public long settle() {
            return length;
        }

        @Override
        public void cut(long shorter) throws IOException {
            boolean interrupted = Thread.interrupted();
            try {
                requireOurs();
                channel.truncate(shorter);
                length = shorter;
            } finally {
                again(interrupted);
            }
        }

        @Override
        public void close() throws IOException {
            channel.close();
        }

        /** Bytes added to a deleted or exchanged file would be written without complaint, and lost. */
        private void requireOurs() throws IOException {
            if (!Objects.equals(key, key())) {
                throw new IOException("another file has taken its place");
            }
            if (channel.size() != length) {
                throw new IOException("something else has written to it");
            }
        }

        private Object key() throws IOException {
            try {
                return Files.readAttributes(path, BasicFileAttributes.class).fileKey();
            } catch (NoSuchFileException e) {
                throw new IOException("it was moved or deleted", e);
            }
        }

        /** An interrupt that was pending would have closed the channel; it has been put off until now. */
        private static void again(boolean interrupted) {
            if (interrupted) {
                Thread.currentThread().interrupt();
            }
        }
    }
}
