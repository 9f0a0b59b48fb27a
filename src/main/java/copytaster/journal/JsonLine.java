package copytaster.journal;

import copytaster.text.Quoted;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;

/**
 * Writes one JSON value on one line, in UTF-8, without any blank. In place of Gson's writer, which takes long to start: the first lines of a session are written before its first frame.
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
        Quoted.write(text, out);
        return this;
    }

    /** A text that has been put in quotes before. */
    JsonLine value(Quoted text) {
        part();
        out.writeBytes(text.json());
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

    byte[] bytes() {
        return out.toByteArray();
    }

    @Override
    public String toString() {
        return out.toString(StandardCharsets.UTF_8);
    }
}
