package copytaster.testing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/** A player at the keyboard: lines, and things done in between, each once all before it has been read and answered. */
public final class Typing extends InputStream {
    private final Deque<Object> script = new ArrayDeque<>();
    private byte[] line = {};
    private int at;

    /** Something done away from the keyboard. */
    public interface Deed {
        void doIt() throws Exception;
    }

    /** Types lines. */
    public Typing type(String... lines) {
        for (String each : lines) {
            script.add(each);
        }
        return this;
    }

    /** Does something once the lines before it are answered. */
    public Typing then(Deed deed) {
        script.add(deed);
        return this;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xff;
    }

    /** Never more than one line: the reader asks for the next when it has nothing left. */
    @Override
    public int read(byte[] into, int from, int length) throws IOException {
        while (at == line.length) {
            Object next = script.poll();
            if (next == null) {
                return -1;
            }
            if (next instanceof Deed deed) {
                done(deed);
            } else {
                line = (next + "\n").getBytes(StandardCharsets.UTF_8);
                at = 0;
            }
        }
        int count = Math.min(length, line.length - at);
        System.arraycopy(line, at, into, from, count);
        at += count;
        return count;
    }

    private static void done(Deed deed) throws IOException {
        try {
            deed.doIt();
        } catch (Exception e) {
            throw new IOException(e);
        }
    }

    /** One decision after another that costs nothing: a dispatch spiked and taken back. */
    public static String[] decisions(int count) {
        String[] lines = new String[count];
        for (int i = 0; i < count; i++) {
            lines[i] = i % 2 == 0 ? "spike 1" : "undo";
        }
        return lines;
    }
}
