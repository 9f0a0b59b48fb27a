package copytaster.testing;

import java.io.IOException;
import org.springframework.shell.test.jediterm.terminal.ArrayTerminalDataStream;
import org.springframework.shell.test.jediterm.terminal.TerminalDisplay;
import org.springframework.shell.test.jediterm.terminal.emulator.JediEmulator;
import org.springframework.shell.test.jediterm.terminal.model.JediTerminal;
import org.springframework.shell.test.jediterm.terminal.model.StyleState;
import org.springframework.shell.test.jediterm.terminal.model.TerminalTextBuffer;

/** JediTerm without a process: what a terminal shows after some text. */
public final class Emulator {
    private final TerminalTextBuffer buffer;
    private final JediTerminal terminal;

    public Emulator(int columns, int rows) {
        StyleState style = new StyleState();
        buffer = new TerminalTextBuffer(columns, rows, style);
        terminal = new JediTerminal(new Screen(columns, rows), buffer, style);
    }

    /** Sends text to the terminal. */
    public void feed(String text) throws IOException {
        JediEmulator emulator = new JediEmulator(new ArrayTerminalDataStream(text.toCharArray()), terminal);
        while (emulator.hasNext()) {
            emulator.next();
        }
    }

    /** The screen as text, one line a row, blanks at the ends dropped. */
    public String screen() {
        StringBuilder out = new StringBuilder();
        for (int row = 0; row < buffer.getHeight(); row++) {
            String line = buffer.getLine(row).getText();
            out.append(line.replace("\uE000", "").replace('\u0000', ' ').stripTrailing())
                    .append('\n');
        }
        return out.toString();
    }

    private record Screen(int columns, int rows) implements TerminalDisplay {
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
}
