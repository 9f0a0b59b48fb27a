package copytaster.journal;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * Writes one JSON value on one line, in UTF-8, without any blank. In place of Gson's writer, which takes long to start and copies a
 * scenario's text a character at a time: the first lines of a session are written before its first frame.
 */
final class JsonLine {
    private final ByteArrayOutputStream out;

    /** Whether something stands before, in the same object or array. */
    private boolean follows;

    /** @param likely bytes that it will probably take */
    JsonLine(int likely) {
        this.out = new ByteArrayOutputStream(likely);
    }

    JsonLine beginObject() {
        return begin('{');
    }

    JsonLine endObject() {
        return end('}');
    }

    JsonLine beginArray() {
        return begin('[');
    }

    JsonLine endArray() {
        return end(']');
    }

    private JsonLine begin(char bracket) {
        part();
        out.write(bracket);
        follows = false;
        return this;
    }

    private JsonLine end(char bracket) {
        out.write(bracket);
        follows = true;
        return this;
    }

    JsonLine name(String name) {
        value(name);
        out.write(':');
        follows = false;
        return this;
    }

    /** @throws IllegalArgumentException if the text is not Unicode (half a surrogate pair) */
    JsonLine value(String text) {
        part();
        out.write('"');
        escaped(text);
        out.write('"');
        return this;
    }

    JsonLine value(long number) {
        return word(Long.toString(number));
    }

    JsonLine value(boolean flag) {
        return word(Boolean.toString(flag));
    }

    JsonLine nullValue() {
        return word("null");
    }

    private JsonLine word(String word) {
        part();
        ascii(word);
        return this;
    }

    private void ascii(String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    private void part() {
        if (follows) {
            out.write(',');
        }
        follows = true;
    }

    private void escaped(String text) {
        byte[] utf8 = text.getBytes(StandardCharsets.UTF_8);
        boolean single = utf8.length == text.length();
        require(single || StandardCharsets.UTF_8.newEncoder().canEncode(text));
        int from = 0;
        while (from < utf8.length) {
            int to = plainUpTo(utf8, from);
            out.write(utf8, from, to - from);
            from = to;
            if (to < utf8.length) {
                // The JDK has put a question mark for half a pair.
                require(!single || utf8[to] != '?' || text.charAt(to) == '?');
                from = escape(utf8, to);
            }
        }
    }

    private static void require(boolean unicode) {
        if (!unicode) {
            throw new IllegalArgumentException("half a surrogate pair cannot be kept");
        }
    }

    /** Where the next byte stands that has to be escaped or looked at, or the end. */
    private static int plainUpTo(byte[] utf8, int from) {
        int at = from;
        while (at < utf8.length) {
            byte b = utf8[at];
            if (b == '"' || b == '\\' || b == '?' || b < ' ' && (b >= 0 || parts(utf8, at))) {
                return at;
            }
            at++;
        }
        return at;
    }

    /** Whether a line or paragraph separator (U+2028, U+2029) stands here, which some programs take for the end of a line. */
    private static boolean parts(byte[] utf8, int at) {
        return at + 2 < utf8.length
                && utf8[at] == (byte) 0xE2
                && utf8[at + 1] == (byte) 0x80
                && (utf8[at + 2] & 0xFE) == 0xA8;
    }

    /** Escapes what stands here, and says where it ends. */
    private int escape(byte[] utf8, int at) {
        if (utf8[at] == '?') {
            out.write('?');
            return at + 1;
        }
        out.write('\\');
        if (utf8[at] < 0) {
            ascii("u202" + (char) (utf8[at + 2] - (byte) 0xA8 + '8'));
            return at + 3;
        }
        escape(utf8[at]);
        return at + 1;
    }

    private void escape(byte octet) {
        switch (octet) {
            case '"', '\\' -> out.write(octet);
            case '\n' -> out.write('n');
            case '\r' -> out.write('r');
            case '\t' -> out.write('t');
            case '\b' -> out.write('b');
            case '\f' -> out.write('f');
            default -> ascii("u00" + HexFormat.of().toHexDigits(octet));
        }
    }

    byte[] bytes() {
        return out.toByteArray();
    }

    @Override
    public String toString() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
