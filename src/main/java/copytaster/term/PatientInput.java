package copytaster.term;

import java.io.IOException;
import java.io.InputStream;

/**
 * Standard input that waits a moment before it says that nothing more is there, if the last byte it gave was Escape or
 * lies within what Escape began. On a slow link the bytes of one key arrive apart, and Lanterna would take {@code ESC [ B}
 * for three keys; its own remedy costs a quarter of a second for every Escape. Behind {@code ESC [} it waits far longer: what nobody
 * types cannot be a key, and its rest would be keys that nobody pressed.
 */
final class PatientInput extends InputStream {

    private static final int ESCAPE = 0x1B;
    private static final int LONGEST_SEQUENCE = 32;
    private static final int NAP_MILLIS = 5;

    /** How many times longer the rest of a sequence is waited for than what may follow Escape. */
    private static final int SURELY_MORE = 20;

    private static final int BELL = 0x07;

    /** Where in a key's bytes the last one lies, by ECMA-48: one key that is all there is not waited for. */
    private enum Within {
        NOTHING,
        ESCAPED,
        /** Just after {@code ESC [}. */
        BEGUN,
        /** Parameters, until a byte from {@code @} to {@code ~}. */
        PARAMETERS,
        /** One byte is left: after {@code ESC O}, and after {@code ESC [ [} of the Linux console. */
        ONE_MORE,
        /** A string such as {@code ESC ] … BEL}; a letter with Alt begins alike. */
        STRING
    }

    private final InputStream source;
    private final int patienceMillis;
    private Within within = Within.NOTHING;
    private int sinceEscape;

    PatientInput(InputStream source, int patienceMillis) {
        this.source = source;
        this.patienceMillis = patienceMillis;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 1 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] bytes, int offset, int length) throws IOException {
        int count = source.read(bytes, offset, length);
        for (int i = 0; i < count; i++) {
            sinceEscape = bytes[offset + i] == ESCAPE ? 0 : sinceEscape + 1;
            within = sinceEscape > LONGEST_SEQUENCE ? Within.NOTHING : after(bytes[offset + i]);
        }
        return count;
    }

    private Within after(byte next) {
        if (next == ESCAPE) {
            return Within.ESCAPED;
        }
        return switch (within) {
            case STRING -> next == BELL ? Within.NOTHING : Within.STRING;
            case NOTHING, ONE_MORE -> Within.NOTHING;
            case ESCAPED -> escaped(next);
            case BEGUN -> next == '[' ? Within.ONE_MORE : parameters(next);
            case PARAMETERS -> parameters(next);
        };
    }

    private static Within escaped(byte next) {
        return switch (next) {
            case '[' -> Within.BEGUN;
            case 'O' -> Within.ONE_MORE;
            case ']', 'P', '_', '^', 'X' -> Within.STRING;
            default -> Within.NOTHING;
        };
    }

    private static Within parameters(byte next) {
        return next >= '@' && next <= '~' ? Within.NOTHING : Within.PARAMETERS;
    }

    @Override
    public int available() throws IOException {
        int ready = available(source, patience());
        if (ready == 0) {
            // Asked again at once, the answer stays; Escape alone must not wait twice.
            within = Within.NOTHING;
        }
        return ready;
    }

    private int patience() {
        return switch (within) {
            case NOTHING -> 0;
            case BEGUN, PARAMETERS -> SURELY_MORE * patienceMillis;
            case ESCAPED, ONE_MORE, STRING -> patienceMillis;
        };
    }

    /** What is there within a while; 0 if nothing has come by then. */
    static int available(InputStream source, int patienceMillis) throws IOException {
        int ready = source.available();
        for (int waited = 0; ready == 0 && waited < patienceMillis; waited += NAP_MILLIS) {
            try {
                Thread.sleep(NAP_MILLIS);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                return 0;
            }
            ready = source.available();
        }
        return ready;
    }
}
