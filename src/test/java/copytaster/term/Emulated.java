package copytaster.term;

import java.io.IOException;
import org.springframework.shell.test.jediterm.terminal.ArrayTerminalDataStream;
import org.springframework.shell.test.jediterm.terminal.TerminalDataStream;
import org.springframework.shell.test.jediterm.terminal.TextStyle;
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

    /** Every cell as it looks: its glyph, and whether it is underlined, reversed or, unless blank, bold. This emulator keeps no colours. */
    String looks() {
        StringBuilder out = new StringBuilder();
        for (int row = 0; row < buffer.getHeight(); row++) {
            for (int column = 0; column < buffer.getWidth(); column++) {
                char glyph = buffer.getCharAt(column, row) == 0 ? ' ' : buffer.getCharAt(column, row);
                TextStyle style = buffer.getStyleAt(column, row);
                boolean lined = style.hasOption(TextStyle.Option.UNDERLINED);
                boolean reversed = style.hasOption(TextStyle.Option.INVERSE);
                out.append(glyph).append(lined).append(reversed);
                if (glyph != ' ') {
                    out.append(style.hasOption(TextStyle.Option.BOLD));
                }
                out.append(column + 1 < buffer.getWidth() ? "  " : "\n");
            }
        }
        return out.toString();
    }
}
