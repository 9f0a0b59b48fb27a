package copytaster.term;

import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Puts the terminal back as it was found, once, from whatever thread and in whatever trouble. Goes around Lanterna, whose
 * idea of the terminal may be wrong by then.
 */
final class Rescue {

    /** Ends: synchronised update, mouse, bracketed paste, attributes, hidden cursor, alternate screen. */
    private static final String LEAVE = "\033[?2026l\033[?1006l\033[?1000l\033[?2004l\033[0m\033[?25h\033[?1049l";

    /** How long an ordered end may take before it is forced, in milliseconds. */
    private static final int GRACE_MILLIS = 3000;

    private final Tty tty;
    private final Thread hook = new Thread("restore terminal") {
        @Override
        public void run() {
            restore();
        }
    };
    private boolean armed;

    Rescue(Tty tty) {
        this.tty = tty;
    }

    /** From now on there is something to put back, also if the JVM exits by itself. */
    synchronized void arm() {
        armed = true;
        Runtime.getRuntime().addShutdownHook(hook);
    }

    /** Puts everything back; a second call does nothing. */
    synchronized void restore() {
        if (armed) {
            armed = false;
            write(FileDescriptor.out, LEAVE);
        }
        tty.restore();
    }

    private synchronized boolean isArmed() {
        return armed;
    }

    /** Restores, and takes the hook out of the JVM's exit. */
    void disarm() {
        restore();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException e) {
            // The JVM is going down already, and the hook has run or will find nothing to do.
        }
    }

    /** Ends the JVM by force if it has not ended by itself after a while: the UI thread may hang. */
    void forceEnd(int exitCode) {
        Thread thread = new Thread(
                () -> {
                    try {
                        Thread.sleep(GRACE_MILLIS);
                    } catch (InterruptedException e) {
                        // Then at once.
                    }
                    if (isArmed()) {
                        restore();
                        Runtime.getRuntime().halt(exitCode);
                    }
                },
                "force end");
        thread.setDaemon(true);
        thread.start();
    }

    /** Writes text to a standard stream of the process; a terminal that is gone is no error. */
    static void write(FileDescriptor stream, String text) {
        // Not closed: the stream is not ours, and closing it would close the process's.
        @SuppressWarnings("resource")
        OutputStream out = new FileOutputStream(stream);
        try {
            out.write(text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            // Nobody is there to read it.
        }
    }
}
