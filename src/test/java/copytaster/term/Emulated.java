package copytaster.term;

import java.io.IOException;
import org.springframework.shell.test.jediterm.terminal.ArrayTerminalDataStream;
import org.springframework.shell.test.jediterm.terminal.TerminalDataStream;
import org.springframework.shell.test.jediterm.terminal.emulator.JediEmulator;
import org.springframework.shell.test.jediterm.terminal.model.JediTerminal;
import org.springframework.shell.test.jediterm.terminal.model.StyleState;
import org.springframework.shell.test.jediterm.terminal.model.TerminalTextBuffer;

/** An emulator without a process: what text would look like on a terminal. */
final class Emulated {
    private final TerminalTextBuffer buffer;
    private final JediTerminal terminal;

    Emulated(int columns, int rows) {
        StyleState style = new StyleState();
        buffer = new TerminalTextBuffer(columns, rows, style);
        terminal = new JediTerminal(new Rig.Window(columns, rows), buffer, style);
    }

    void write(String text) throws IOException {
        JediEmulator emulator = new JediEmulator(new ArrayTerminalDataStream(text.toCharArray()), terminal);
        try {
            while (emulator.hasNext()) {
                emulator.next();
            }
        } catch (TerminalDataStream.EOF end) {
            // All of it has been read.
        }
    }

    /** As {@link Rig#screen}. */
    String text() {
        return Rig.text(buffer);
    }
}
