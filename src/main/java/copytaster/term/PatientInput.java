package copytaster.term;

import java.io.IOException;
import java.io.InputStream;

/**
 * Standard input that waits a moment before it says that nothing more is there, if the last byte it gave was Escape or
 * lies within what Escape began. On a slow link the bytes of one key arrive apart, and Lanterna would take {@code ESC [ B}
 * for three keys; its own remedy costs a quarter of a second for every Escape.
 */
final class PatientInput extends InputStream {

    private static final int ESCAPE = 0x1B;
    private static final int LONGEST_SEQUENCE = 32;
    private static final int NAP_MILLIS = 5;

    /** Where in a key's bytes the last one lies, by ECMA-48: one key that is all there is not waited for. */
    private enum Within {
        NOTHING,
        ESCAPED,
        /** Just after {@code ESC [}. */
        BEGUN,
        /** Parameters, until a byte from {@code @} to {@code ~}. */
        PARAMETERS,
        /** One byte is left: after {@code ESC O}, and after {@code ESC [ [} of the Linux console. */
        ONE_MORE
    }

    private final InputStream source;
    private final int patienceMillis;
    private Within within = Within.NOTHING;

    /** Bytes since the last Escape. */
    private int begun;

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
            begun = bytes[offset + i] == ESCAPE ? 0 : begun + 1;
            within = begun > LONGEST_SEQUENCE ? Within.NOTHING : after(bytes[offset + i]);
        }
        return count;
    }

    private Within after(byte next) {
        if (next == ESCAPE) {
            return Within.ESCAPED;
        }
        return switch (within) {
            case NOTHING, ONE_MORE -> Within.NOTHING;
            case ESCAPED -> next == '[' ? Within.BEGUN : next == 'O' ? Within.ONE_MORE : Within.NOTHING;
            case BEGUN -> next == '[' ? Within.ONE_MORE : parameters(next);
            case PARAMETERS -> parameters(next);
        };
    }

    private static Within parameters(byte next) {
        return next >= '@' && next <= '~' ? Within.NOTHING : Within.PARAMETERS;
    }

    @Override
    public int available() throws IOException {
        int ready = available(source, within == Within.NOTHING ? 0 : patienceMillis);
        if (ready == 0) {
            // Asked again at once, the answer stays; Escape alone must not wait twice.
            within = Within.NOTHING;
        }
        return ready;
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
