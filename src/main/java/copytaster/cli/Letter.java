package copytaster.cli;

import java.io.File;
import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.concurrent.locks.LockSupport;

/**
 * What the launcher found out about the terminal while this process started: it names the file in {@code tty.letter}, and writes the
 * outputs of {@code stty -g} and {@code stty size} into it, a line each, and a last line {@code sent}. It writes none, and ends this
 * process, if the game has to be built first; so nothing is to be done before the letter is here.
 */
final class Letter {
    private static final String SENT = "\nsent\n";

    /** The launcher needs some milliseconds. Without it, the game can ask for itself. */
    private static final int PATIENCE_MILLIS = 10_000;

    private static final long MILLI = 1_000_000;

    private Letter() {}

    /** Waits for the letter, if one was announced, takes it away, and has its lines in {@code tty.saved} and {@code tty.size}. */
    static void open() {
        String name = System.getProperty("tty.letter", "");
        if (name.isEmpty()) {
            return;
        }
        File file = new File(name);
        String text = read(file);
        for (int waited = 0; !text.endsWith(SENT) && file.exists() && waited < PATIENCE_MILLIS; waited++) {
            LockSupport.parkNanos(MILLI);
            text = read(file);
        }
        int line = text.indexOf('\n');
        if (text.endsWith(SENT) && line > 0) {
            System.setProperty("tty.saved", text.substring(0, line));
            System.setProperty("tty.size", text.substring(line + 1, text.length() - SENT.length()));
        }
        file.delete();
    }

    private static String read(File file) {
        try (InputStream in = new FileInputStream(file)) {
            return new String(in.readAllBytes(), StandardCharsets.US_ASCII);
        } catch (IOException gone) {
            return "";
        }
    }
}
