package copytaster.canon;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Text in UTF-8 as it is being written: what is digested, without first being a string. */
public final class Utf8 {
    private static final byte[] LEAST = Long.toString(Long.MIN_VALUE).getBytes(StandardCharsets.UTF_8);

    /** Bytes that most decisions fit in. */
    private static final int SHORT = 512;

    private byte[] bytes = new byte[SHORT];
    private int size;

    /** Writes {@code text}; a surrogate without its other half becomes a question mark. */
    public Utf8 add(String text) {
        int length = text.length();
        room(length);
        for (int i = 0; i < length; i++) {
            char c = text.charAt(i);
            if (c > 0x7E) {
                return add(text.substring(i).getBytes(StandardCharsets.UTF_8));
            }
            bytes[size++] = (byte) c;
        }
        return this;
    }

    /** Writes one character of ASCII. */
    public Utf8 add(char ascii) {
        room(1);
        bytes[size++] = (byte) ascii;
        return this;
    }

    /** Writes a whole number in decimal digits, as {@link Long#toString(long)} does. */
    public Utf8 add(long number) {
        if (number < 0) {
            return number == Long.MIN_VALUE ? add(LEAST) : add('-').add(-number);
        }
        int digits = 1;
        for (long rest = number; rest > 9; rest /= 10) {
            digits++;
        }
        room(digits);
        size += digits;
        long rest = number;
        for (int at = size - 1; at >= size - digits; at--) {
            bytes[at] = (byte) ('0' + rest % 10);
            rest /= 10;
        }
        return this;
    }

    Utf8 add(byte[] encoded) {
        room(encoded.length);
        System.arraycopy(encoded, 0, bytes, size, encoded.length);
        size += encoded.length;
        return this;
    }

    private void room(int more) {
        if (size + more > bytes.length) {
            bytes = Arrays.copyOf(bytes, Math.max(size + more, 2 * bytes.length));
        }
    }

    byte[] bytes() {
        return bytes;
    }

    /** How many of {@link #bytes} have been written. */
    int size() {
        return size;
    }

    /** What has been written. */
    @Override
    public String toString() {
        return new String(bytes, 0, size, StandardCharsets.UTF_8);
    }
}
