package copytaster.term;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Gathers what is written until it is flushed, then sends it in one write, wrapped as one synchronised update (private
 * mode 2026) so that a terminal never shows half a frame. Terminals that do not know the mode ignore it.
 */
final class FrameOutput extends OutputStream {

    private static final byte[] BEGIN = "\033[?2026h".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\033[?2026l".getBytes(StandardCharsets.US_ASCII);

    private final OutputStream terminal;
    private final ByteArrayOutputStream frame = new ByteArrayOutputStream(1 << 16);

    FrameOutput(OutputStream terminal) {
        this.terminal = terminal;
    }

    @Override
    public synchronized void write(int octet) {
        begin();
        frame.write(octet);
    }

    @Override
    public synchronized void write(byte[] bytes, int offset, int length) {
        begin();
        frame.write(bytes, offset, length);
    }

    private void begin() {
        if (frame.size() == 0) {
            frame.write(BEGIN, 0, BEGIN.length);
        }
    }

    @Override
    public synchronized void flush() throws IOException {
        if (frame.size() == 0) {
            return;
        }
        frame.write(END, 0, END.length);
        try {
            frame.writeTo(terminal);
            terminal.flush();
        } finally {
            frame.reset();
        }
    }
}
