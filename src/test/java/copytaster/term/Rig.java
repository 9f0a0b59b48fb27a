package copytaster.term;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import org.springframework.shell.test.jediterm.terminal.RequestOrigin;
import org.springframework.shell.test.jediterm.terminal.TerminalDisplay;
import org.springframework.shell.test.jediterm.terminal.TtyBasedArrayDataStream;
import org.springframework.shell.test.jediterm.terminal.TtyConnector;
import org.springframework.shell.test.jediterm.terminal.emulator.JediEmulator;
import org.springframework.shell.test.jediterm.terminal.model.JediTerminal;
import org.springframework.shell.test.jediterm.terminal.model.StyleState;
import org.springframework.shell.test.jediterm.terminal.model.TerminalTextBuffer;

/**
 * A process on a pseudo-terminal with an emulator at the other end. Everything is awaited by predicate up to a deadline;
 * the emulator is fed by one thread, and its buffer locked while it is read.
 */
final class Rig implements AutoCloseable {

    private static final long DEADLINE_SECONDS = 20;

    private final PtyProcess process;
    private final Reader fromProcess;
    private final StringBuffer raw = new StringBuffer();
    private final TerminalTextBuffer buffer;
    private final JediTerminal emulated;
    private final Thread feeder;

    Rig(int columns, int rows, Map<String, String> environment, String... command) throws IOException {
        Map<String, String> all = new HashMap<>(System.getenv());
        all.put("TERM", "xterm-256color");
        all.remove("NO_COLOR");
        all.putAll(environment);
        process = new PtyProcessBuilder(command)
                .setEnvironment(all)
                .setInitialColumns(columns)
                .setInitialRows(rows)
                .start();
        fromProcess = new InputStreamReader(process.getInputStream(), StandardCharsets.UTF_8);
        StyleState style = new StyleState();
        buffer = new TerminalTextBuffer(columns, rows, style);
        emulated = new JediTerminal(new Window(columns, rows), buffer, style);
        feeder = new Thread(this::feed, "emulator");
        feeder.setDaemon(true);
        feeder.start();
    }

    /** The command that runs {@link Demo} in a JVM of its own, with these JVM options. */
    static String demo(String... options) {
        return System.getProperty("java.home") + "/bin/java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC "
                + String.join(" ", options) + " -cp '" + System.getProperty("java.class.path")
                + "' copytaster.term.Demo";
    }

    private void feed() {
        JediEmulator emulator = new JediEmulator(new TtyBasedArrayDataStream(new Connector()), emulated);
        try {
            while (emulator.hasNext()) {
                emulator.next();
            }
        } catch (IOException e) {
            // The process has closed its terminal.
        }
    }

    void type(String keys) throws IOException {
        process.getOutputStream().write(keys.getBytes(StandardCharsets.UTF_8));
        process.getOutputStream().flush();
    }

    void resize(int columns, int rows) {
        buffer.lock();
        try {
            emulated.resize(columns, rows, RequestOrigin.User);
        } finally {
            buffer.unlock();
        }
        process.setWinSize(new WinSize(columns, rows));
    }

    /** The screen as text, one line a row, blanks at the ends dropped; the second half of a wide glyph dropped too. */
    String screen() {
        return text(buffer);
    }

    static String text(TerminalTextBuffer buffer) {
        StringBuilder out = new StringBuilder();
        buffer.lock();
        try {
            for (int row = 0; row < buffer.getHeight(); row++) {
                String line = buffer.getLine(row).getText();
                out.append(line.replace("\uE000", "").replace('\u0000', ' ').stripTrailing())
                        .append('\n');
            }
        } finally {
            buffer.unlock();
        }
        return out.toString();
    }

    /** All that the process has written so far. */
    String written() {
        return raw.toString();
    }

    /** What was written after the alternate screen was left for the last time. */
    String afterScreen() {
        String all = written();
        return all.substring(Math.max(0, all.lastIndexOf("\033[?1049l")));
    }

    void awaitText(String text) {
        await(text, () -> screen().contains(text));
    }

    void await(String what, BooleanSupplier condition) {
        long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(DEADLINE_SECONDS);
        while (!condition.getAsBoolean()) {
            if (System.nanoTime() > deadline) {
                throw new AssertionError("not seen in time: " + what + "\n" + screen() + "\nwritten: " + written());
            }
            // Not spinning: on a small machine that would starve what is waited for.
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(2));
        }
    }

    /** Waits for the end; the exit code. */
    int exitCode() throws InterruptedException {
        if (!process.waitFor(DEADLINE_SECONDS, TimeUnit.SECONDS)) {
            throw new AssertionError("still running\n" + screen());
        }
        return process.exitValue();
    }

    boolean alive() {
        return process.isAlive();
    }

    long pid() {
        return process.pid();
    }

    /** Kills it outright, and reads what it had written. */
    void kill() throws InterruptedException {
        ProcessHandle.of(process.pid()).ifPresent(ProcessHandle::destroyForcibly);
        process.waitFor();
        feeder.join(TimeUnit.SECONDS.toMillis(DEADLINE_SECONDS));
    }

    /** Hangs up: closes the terminal's end of the line. */
    void hangUp() throws IOException {
        process.getOutputStream().close();
    }

    @Override
    public void close() {
        process.destroyForcibly();
    }

    /** What the emulator asks of a window; none of it matters here. */
    record Window(int columns, int rows) implements TerminalDisplay {
        @Override
        public int getRowCount() {
            return rows;
        }

        @Override
        public int getColumnCount() {
            return columns;
        }

        @Override
        public void beep() {}

        @Override
        public void scrollArea(int top, int size, int distance) {}

        @Override
        public String getWindowTitle() {
            return "";
        }

        @Override
        public void setWindowTitle(String title) {}

        @Override
        public boolean ambiguousCharsAreDoubleWidth() {
            return false;
        }
    }

    private final class Connector implements TtyConnector {
        @Override
        public int read(char[] into, int offset, int length) throws IOException {
            int count = fromProcess.read(into, offset, length);
            if (count > 0) {
                raw.append(into, offset, count);
            }
            return count;
        }

        @Override
        public void write(byte[] bytes) throws IOException {
            process.getOutputStream().write(bytes);
        }

        @Override
        public void write(String text) throws IOException {
            write(text.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public boolean init() {
            return true;
        }

        @Override
        public void close() {}

        @Override
        public String getName() {
            return "rig";
        }

        @Override
        public boolean isConnected() {
            return process.isAlive();
        }

        @Override
        public int waitFor() throws InterruptedException {
            return process.waitFor();
        }

        @Override
        public boolean ready() throws IOException {
            return fromProcess.ready();
        }
    }
}
