package copytaster.content;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;

/** From bytes to text: the limit on the file, the byte order mark, and strict UTF-8. */
final class JsonText {
    private JsonText() {}

    static Optional<String> decode(byte[] bytes, Problems problems) {
        if (bytes.length > Limits.FILE_BYTES) {
            problems.add(Code.TOO_LARGE, At.FILE, "the file is larger than 32 MiB", "divide it, or shorten its texts");
            return Optional.empty();
        }
        int start = 0;
        if (bytes.length >= 3 && (bytes[0] & 0xFF) == 0xEF && (bytes[1] & 0xFF) == 0xBB && (bytes[2] & 0xFF) == 0xBF) {
            start = 3;
            problems.add(
                    Code.BYTE_ORDER_MARK,
                    new At(1, 1, Trail.TOP),
                    "the file begins with a byte order mark",
                    "save it as UTF-8 without one");
        }
        return utf8(ByteBuffer.wrap(bytes, start, bytes.length - start), problems);
    }

    private static Optional<String> utf8(ByteBuffer bytes, Problems problems) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        CharBuffer chars = CharBuffer.allocate(bytes.remaining());
        CoderResult end = decoder.decode(bytes, chars, true);
        String text = chars.flip().toString();
        if (end.isError()) {
            int bad = bytes.get(bytes.position()) & 0xFF;
            problems.add(
                    Code.ENCODING,
                    TextCursor.place(text, text.length(), Trail.TOP),
                    String.format(Locale.ROOT, "the byte 0x%02X here is not UTF-8", bad),
                    "save the file as UTF-8");
            return Optional.empty();
        }
        return Optional.of(text);
    }
}
