package copytaster.term;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Takes pasted text out of standard input before anything can take it for keys: what stands between {@code ESC [ 200 ~} and
 * {@code ESC [ 201 ~}, whatever it is. In its place a sequence {@code ESC [ 201 ; n ~} goes on to the decoder, and {@link #take} gives
 * the text. The decoder itself cannot do this: an Escape at the end of a paste hides the mark of its end.
 *
 * <p>A terminal that never sends the end would make the keyboard dead. Ctrl-C that comes alone, with nothing after it for a moment,
 * ends such a paste and is a key; in the midst of a paste it is text like the rest.
 */
final class Pastes extends InputStream {
    /** No link is so slow that the bytes of a paste are further apart. */
    static final int PAUSE_MILLIS = 300;

    /** Bytes of one paste that are kept. */
    private static final int LONGEST = 100_000;

    /** Pastes that are kept until they are asked for. */
    private static final int MOST = 16;

    private static final int CTRL_C = 3;
    private static final byte[] BEGIN = "\033[200~".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] END = "\033[201~".getBytes(StandardCharsets.US_ASCII);

    private final InputStream source;
    private final int patienceMillis;
    private final byte[] chunk = new byte[4096];
    private final Map<Integer, String> taken = new LinkedHashMap<>();
    private final ByteArrayOutputStream text = new ByteArrayOutputStream();

    /** What goes on to the decoder, from {@code next} to its end. */
    private byte[] passing = new byte[0];

    private int next;
    private boolean pasting;

    /** Bytes of the mark looked for that came last. */
    private int matched;

    private int count;

    /** @param patienceMillis how long nothing may come after Ctrl-C for it to be a key */
    Pastes(InputStream source, int patienceMillis) {
        this.source = source;
        this.patienceMillis = patienceMillis;
    }

    /** The text of a paste, as it came, which is forgotten here; null if there is none of this number. */
    String take(int number) {
        return taken.remove(number);
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 1 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        while (next == passing.length) {
            if (!fill()) {
                return -1;
            }
        }
        int now = Math.min(length, passing.length - next);
        System.arraycopy(passing, next, bytes, offset, now);
        next += now;
        return now;
    }

    @Override
    public int available() throws IOException {
        while (next == passing.length && source.available() > 0) {
            if (!fill()) {
                return 0;
            }
        }
        return passing.length - next;
    }

    /** Reads on; false at the end of the input. */
    private boolean fill() throws IOException {
        int read = source.read(chunk, 0, chunk.length);
        if (read < 0) {
            return false;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream(read);
        for (int i = 0; i < read; i++) {
            byte now = chunk[i];
            if (!pasting) {
                out.write(now);
                pasting = ends(BEGIN, now);
            } else if (now == CTRL_C && i == read - 1 && nothingComes()) {
                pasting = false;
                matched = 0;
                text.reset();
                out.write(now);
            } else if (pasted(now)) {
                pasting = false;
                out.writeBytes(("\033[201;" + keep() + "~").getBytes(StandardCharsets.US_ASCII));
            }
        }
        passing = out.toByteArray();
        next = 0;
        return true;
    }

    /** Whether this byte completes a mark. */
    private boolean ends(byte[] mark, byte now) {
        matched = now == mark[matched] ? matched + 1 : now == mark[0] ? 1 : 0;
        boolean whole = matched == mark.length;
        matched = whole ? 0 : matched;
        return whole;
    }

    /** One byte of a paste; whether it is the last of its end. */
    private boolean pasted(byte now) {
        int before = matched;
        boolean ended = ends(END, now);
        if (!ended) {
            // What looked like the end and was not is text.
            int still = matched;
            for (int i = 0; i < before + 1 - still; i++) {
                keep(i < before ? END[i] : now);
            }
        }
        return ended;
    }

    private void keep(byte now) {
        if (text.size() < LONGEST) {
            text.write(now);
        }
    }

    private int keep() {
        taken.put(++count, text.toString(StandardCharsets.UTF_8));
        taken.remove(count - MOST);
        text.reset();
        return count;
    }

    private boolean nothingComes() throws IOException {
        return PatientInput.available(source, patienceMillis) == 0;
    }
}
