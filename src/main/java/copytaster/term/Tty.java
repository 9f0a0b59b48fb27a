package copytaster.term;

import copytaster.screen.Size;
import java.io.File;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;

/**
 * The line discipline of our terminal, by way of {@code stty}: raw while the program runs, as it was found otherwise.
 *
 * <p>A launcher script that has already done this tells us in two system properties, which saves a process at start: {@code
 * tty.saved}, the output of {@code stty -g} before, and {@code tty.size}, that of {@code stty size}.
 */
final class Tty {

    /**
     * Besides lines and echo: signals (Ctrl-C and Ctrl-Z are keys), flow control (Ctrl-S would freeze the screen) and
     * Ctrl-V quoting are switched off.
     */
    private static final String RAW = "stty -icanon -echo -isig -ixon -iexten min 1 time 0";

    private static final Size USUAL = new Size(80, 24);

    private final String saved;
    private final Size firstSize;
    private boolean raw;

    private Tty(String saved, Size firstSize) {
        this.saved = saved;
        this.firstSize = firstSize;
        this.raw = true;
    }

    /**
     * Notes the settings of the terminal and makes it raw.
     *
     * @throws IOException if there is no terminal, or {@code stty} cannot be run
     */
    static Tty open() throws IOException {
        String saved = System.getProperty("tty.saved", "");
        Size size = parseSize(System.getProperty("tty.size", ""));
        if (!saved.isEmpty() && size != null) {
            return new Tty(saved, size);
        }
        String answer = run("sh", "-c", "stty -g && stty size && " + RAW);
        int lineEnd = answer.indexOf('\n');
        if (lineEnd < 1) {
            throw new IOException("this needs a terminal, and standard input is none");
        }
        size = parseSize(answer.substring(lineEnd + 1));
        return new Tty(answer.substring(0, lineEnd), size == null ? USUAL : size);
    }

    /** The size at the time of opening; 80x24 where the terminal did not know. */
    Size firstSize() {
        return firstSize;
    }

    /** The size now, or {@code before} where the terminal does not say. */
    Size size(Size before) {
        try {
            Size now = parseSize(run("stty", "size"));
            return now == null ? before : now;
        } catch (IOException e) {
            return before;
        }
    }

    /** Makes the terminal raw, also if it should be already: after a stop the shell has changed it. */
    synchronized void raw() throws IOException {
        run("sh", "-c", RAW);
        raw = true;
    }

    /** Puts the settings back; never fails, since it is called when all else has. */
    synchronized void restore() {
        if (!raw) {
            return;
        }
        raw = false;
        try {
            run("stty", saved);
        } catch (IOException e) {
            // The terminal is gone: there is nothing left to put back.
        }
    }

    /** Parses {@code rows columns}, as {@code stty size} prints them; null for anything else or a zero. */
    static Size parseSize(String text) {
        String trimmed = text.trim();
        int space = trimmed.indexOf(' ');
        if (space < 0) {
            return null;
        }
        try {
            int rows = Integer.parseInt(trimmed.substring(0, space));
            int columns = Integer.parseInt(trimmed.substring(space + 1).trim());
            return rows < 1 || columns < 1 ? null : new Size(columns, rows);
        } catch (NumberFormatException e) {
            return null;
        }
    }

    /** Runs a command with the terminal as its standard input and returns what it prints. */
    static String run(String... command) throws IOException {
        ProcessBuilder builder = new ProcessBuilder(command).redirectError(ProcessBuilder.Redirect.DISCARD);
        Process process;
        try {
            process = builder.redirectInput(new File("/dev/tty")).start();
        } catch (IOException e) {
            // No controlling terminal, as in some containers; standard input may be a terminal all the same.
            process = builder.redirectInput(ProcessBuilder.Redirect.INHERIT).start();
        }
        try (InputStream output = process.getInputStream()) {
            String answer = new String(output.readAllBytes(), StandardCharsets.US_ASCII);
            process.waitFor();
            return answer;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException("interrupted while waiting for " + command[0], e);
        }
    }
}
