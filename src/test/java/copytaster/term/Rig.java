package copytaster.term;

import com.pty4j.PtyProcess;
import com.pty4j.PtyProcessBuilder;
import com.pty4j.WinSize;
import copytaster.screen.Frame;
import copytaster.screen.Size;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
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

    private static final long DEADLINE_SECONDS = 60;

    /** How a drawing begins that trusts nothing of what shows, and how every one ends. */
    private static final String DRAWN_WHOLE = "\033[0m\033[2J";

    private static final String DRAWN = "\033[?2026l";
    private static final String HIDE_CURSOR = "\033[?25l";
    private static final String SHOW_CURSOR = "\033[?25h";

    private final PtyProcess process;
    private final Reader fromProcess;
    private final StringBuffer raw = new StringBuffer();
    private final TerminalTextBuffer buffer;
    private final JediTerminal emulated;
    private final Thread feeder;
    private int whole;

    Rig(int columns, int rows, Map<String, String> environment, String... command) throws IOException {
        Map<String, String> all = new HashMap<>(System.getenv());
        all.put("TERM", "xterm-256color");
        all.remove("NO_COLOR");
        all.put("LC_ALL", "C.UTF-8");
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

    /** The command that runs the game in a JVM that takes this shell's place, with its data in a folder. */
    static String game(Path home, String words) {
        return "COPYTASTER_HOME='" + home + "' exec " + System.getProperty("java.home")
                + "/bin/java -XX:TieredStopAtLevel=1 -XX:+UseSerialGC -cp '" + System.getProperty("java.class.path")
                + "' copytaster.Main " + words;
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
        send(keys.getBytes(StandardCharsets.UTF_8));
    }

    void send(byte[] keys) throws IOException {
        process.getOutputStream().write(keys);
        process.getOutputStream().flush();
    }

    void resize(int columns, int rows) {
        buffer.lock();
        try {
            emulated.resize(columns, rows, RequestOrigin.User);
        } finally {
            buffer.unlock();
        }
        whole = raw.length();
        process.setWinSize(new WinSize(columns, rows));
    }

    /** From now on only what is drawn whole counts as seen. */
    void forget() {
        whole = raw.length();
    }

    /**
     * Waits until the screen is a frame, in every cell with its colours, by a strict reader and by an emulator. What was written
     * counts from the last whole drawing: the emulator that is fed all the time scrolls by itself as it grows, which no terminal's
     * alternate screen does.
     */
    void see(String what, Frame frame, Theme theme, Depth depth) {
        String[] wrong = {"nothing drawn whole"};
        int[] judged = {-1};
        try {
            await(what, () -> {
                String written = written();
                int from = written.lastIndexOf(DRAWN_WHOLE);
                if (written.length() == judged[0] || from < whole || !written.endsWith(DRAWN)) {
                    return false;
                }
                judged[0] = written.length();
                boolean hidden = written.lastIndexOf(HIDE_CURSOR, from) > written.lastIndexOf(SHOW_CURSOR, from);
                String drawn = (hidden ? HIDE_CURSOR : SHOW_CURSOR) + written.substring(from);
                wrong[0] = differs(drawn, frame, theme, depth);
                return wrong[0].isEmpty() && emulated(drawn, frame.size()).equals(frame.glyphs());
            });
        } catch (AssertionError late) {
            throw new AssertionError(what + ": " + wrong[0] + "\n" + frame.glyphs(), late);
        }
    }

    /** In words; a frame for a size that the window had in passing may lie beyond the edge of the one it has now. */
    private static String differs(String drawn, Frame frame, Theme theme, Depth depth) {
        try {
            return new Paper(frame.size()).write(drawn).differs(frame, theme, depth);
        } catch (AssertionError notOurs) {
            return notOurs.getMessage();
        }
    }

    private static String emulated(String drawn, Size size) {
        Emulated fresh = new Emulated(size.columns(), size.rows());
        try {
            fresh.write(drawn);
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return fresh.text();
    }

    /** Whether all that was switched on has been switched off. */
    boolean modesOff() {
        String written = written();
        for (String mode : new String[] {"1049", "2004", "1000", "1006"}) {
            if (written.lastIndexOf("\033[?" + mode + "h") > written.lastIndexOf("\033[?" + mode + "l")) {
                return false;
            }
        }
        return written.lastIndexOf("\033[?25l") < written.lastIndexOf("\033[?25h");
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
