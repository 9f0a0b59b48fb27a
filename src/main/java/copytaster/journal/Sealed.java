package copytaster.journal;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.CRC32C;

/**
 * A line with a checksum as its last field, so that one flipped bit anywhere is noticed.
 *
 * <pre>
 * {"entry":3,…,"crc":"0a1b2c3d"}
 * </pre>
 *
 * The checksum is the CRC-32C (RFC 3720, appendix B.4) of the bytes before the comma that introduces it.
 */
final class Sealed {
    private static final byte[] BEFORE = ",\"crc\":\"".getBytes(StandardCharsets.US_ASCII);
    private static final byte[] AFTER = "\"}".getBytes(StandardCharsets.US_ASCII);
    private static final int DIGITS = 8;
    private static final int TRAILER = BEFORE.length + DIGITS + AFTER.length;

    private Sealed() {}

    /** The line of a JSON object, with its checksum and its newline. */
    static byte[] seal(byte[] object) {
        int body = object.length - 1; // without the brace
        byte[] crc = crc(object, 0, body);
        return ByteBuffer.allocate(body + TRAILER + 1)
                .put(object, 0, body)
                .put(BEFORE)
                .put(crc)
                .put(AFTER)
                .put((byte) '\n')
                .array();
    }

    /** Whether the line from {@code from} to before {@code to}, its newline not among it, carries the checksum that fits it. */
    static boolean holds(byte[] bytes, int from, int to) {
        int end = to - TRAILER;
        return end > from && Arrays.equals(bytes, end, to, trailer(bytes, from, end), 0, TRAILER);
    }

    /** The JSON object of a line, without its checksum. */
    static String open(byte[] bytes, int from, int to) throws Malformed {
        if (!holds(bytes, from, to)) {
            throw new Malformed("its checksum does not fit");
        }
        try {
            ByteBuffer body = ByteBuffer.wrap(bytes, from, to - TRAILER - from);
            return StandardCharsets.UTF_8.newDecoder().decode(body) + "}";
        } catch (CharacterCodingException e) {
            throw new Malformed("it is not UTF-8");
        }
    }

    private static byte[] trailer(byte[] bytes, int from, int to) {
        return ByteBuffer.allocate(TRAILER)
                .put(BEFORE)
                .put(crc(bytes, from, to))
                .put(AFTER)
                .array();
    }

    private static byte[] crc(byte[] bytes, int from, int to) {
        CRC32C crc = new CRC32C();
        crc.update(bytes, from, to - from);
        return HexFormat.of().toHexDigits(crc.getValue(), DIGITS).getBytes(StandardCharsets.US_ASCII);
    }
}
