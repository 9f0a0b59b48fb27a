package copytaster.cli;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import java.util.Optional;

/**
 * An output that remembers that it failed, which the writers of Java swallow. After the first failure nothing more is written, so that
 * what a reader gets is whole up to some point.
 */
final class Outlet extends OutputStream {
    private final OutputStream to;
    private IOException failure;

    Outlet(OutputStream to) {
        this.to = to;
    }

    @Override
    public void write(int octet) throws IOException {
        write(new byte[] {(byte) octet}, 0, 1);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) throws IOException {
        attempt(() -> to.write(bytes, offset, length));
    }

    @Override
    public synchronized void flush() throws IOException {
        attempt(to::flush);
    }

    private void attempt(Writing writing) throws IOException {
        if (failure != null) {
            throw failure;
        }
        try {
            writing.write();
        } catch (IOException e) {
            failure = e;
            throw e;
        }
    }

    /** Why what was to be written has not all been written, if so. */
    synchronized Optional<IOException> failure() {
        return Optional.ofNullable(failure);
    }

    /** Whether whoever read this has had enough, as {@code head} has: nobody has to be told of that. */
    static boolean unread(IOException failure) {
        return String.valueOf(failure.getMessage()).toLowerCase(Locale.ROOT).contains("broken pipe");
    }

    private interface Writing {
        void write() throws IOException;
    }
}
