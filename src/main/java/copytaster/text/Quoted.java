package copytaster.text;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HexFormat;

/**
 * A text, and the JSON string (RFC 8259, section 7) that stands for it, each made when it is first asked for: either takes a start
 * as long as all else that a session's file begins with, so that the string is kept where it can be. Two are equal if their texts are.
 */
public final class Quoted {
    private final byte[] utf8;
    private volatile String text;
    private volatile byte[] json;

    private Quoted(byte[] utf8, String text, byte[] json) {
        this.utf8 = utf8;
        this.text = text;
        this.json = json;
    }

    public static Quoted of(String text) {
        return new Quoted(new byte[0], text, null);
    }

    /**
     * A text whose JSON string was kept.
     *
     * @param utf8 the text's own bytes; not to be changed
     */
    public static Quoted kept(byte[] utf8, byte[] json) {
        return new Quoted(utf8, null, json);
    }

    public String text() {
        if (text == null) {
            text = new String(utf8, StandardCharsets.UTF_8);
        }
        return text;
    }

    /**
     * The JSON string in UTF-8, with its quotation marks. Not to be changed.
     *
     * @throws IllegalArgumentException if the text is not Unicode (half a surrogate pair)
     */
    public byte[] json() {
        if (json == null) {
            ByteArrayOutputStream out = new ByteArrayOutputStream(text.length() + text.length() / 8 + 16);
            write(text, out);
            json = out.toByteArray();
        }
        return json;
    }

    /**
     * Writes a text as a JSON string, in UTF-8.
     *
     * @throws IllegalArgumentException if the text is not Unicode (half a surrogate pair)
     */
    public static void write(String text, ByteArrayOutputStream out) {
        out.write('"');
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
                from = escape(utf8, to, out);
            }
        }
        out.write('"');
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
    private static int escape(byte[] utf8, int at, ByteArrayOutputStream out) {
        if (utf8[at] == '?') {
            out.write('?');
            return at + 1;
        }
        out.write('\\');
        if (utf8[at] < 0) {
            ascii(out, "u202" + (char) (utf8[at + 2] - (byte) 0xA8 + '8'));
            return at + 3;
        }
        escape(utf8[at], out);
        return at + 1;
    }

    private static void escape(byte octet, ByteArrayOutputStream out) {
        switch (octet) {
            case '"', '\\' -> out.write(octet);
            case '\n' -> out.write('n');
            case '\r' -> out.write('r');
            case '\t' -> out.write('t');
            case '\b' -> out.write('b');
            case '\f' -> out.write('f');
            default -> ascii(out, "u00" + HexFormat.of().toHexDigits(octet));
        }
    }

    private static void ascii(ByteArrayOutputStream out, String text) {
        out.writeBytes(text.getBytes(StandardCharsets.US_ASCII));
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Quoted && text().equals(((Quoted) other).text());
    }

    @Override
    public int hashCode() {
        return text().hashCode();
    }

    @Override
    public String toString() {
        return text();
    }
}
