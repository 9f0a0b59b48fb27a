package copytaster.journal;

import com.google.gson.JsonParseException;
import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * Strict JSON, to a tree of the JDK's own types: {@code Map} for an object, {@code List}, {@code String}, {@code Long},
 * {@code Boolean} and null. Whole numbers are the only numbers a session file has. {@link JsonLine} writes.
 */
final class Json {
    /** Far more than any event needs, far less than would overflow the stack. */
    private static final int DEEPEST = 32;

    private static final Pattern WHOLE = Pattern.compile("0|-?[1-9][0-9]{0,18}");

    private Json() {}

    /** The tree of one JSON object; nothing may follow it. */
    static Map<String, Object> object(String text) throws Malformed {
        JsonReader in = new JsonReader(new StringReader(text));
        in.setStrictness(Strictness.STRICT);
        in.setNestingLimit(DEEPEST);
        try {
            if (in.peek() != JsonToken.BEGIN_OBJECT) {
                throw new Malformed("it is not an object");
            }
            Map<String, Object> tree = readObject(in);
            if (in.peek() != JsonToken.END_DOCUMENT) {
                throw new Malformed("something follows its end");
            }
            return tree;
        } catch (IOException | IllegalStateException | JsonParseException e) {
            throw new Malformed("it is not JSON: " + firstLine(e.getMessage()));
        }
    }

    private static Object read(JsonReader in) throws IOException, Malformed {
        switch (in.peek()) {
            case BEGIN_OBJECT:
                return readObject(in);
            case BEGIN_ARRAY:
                return readArray(in);
            case STRING:
                return in.nextString();
            case NUMBER:
                return whole(in);
            case BOOLEAN:
                return in.nextBoolean();
            default:
                in.nextNull();
                return null;
        }
    }

    private static Map<String, Object> readObject(JsonReader in) throws IOException, Malformed {
        Map<String, Object> object = new LinkedHashMap<>();
        in.beginObject();
        while (in.hasNext()) {
            String name = in.nextName();
            if (object.containsKey(name)) {
                throw new Malformed("\"" + name + "\" stands twice");
            }
            object.put(name, read(in));
        }
        in.endObject();
        return object;
    }

    private static List<Object> readArray(JsonReader in) throws IOException, Malformed {
        List<Object> array = new ArrayList<>();
        in.beginArray();
        while (in.hasNext()) {
            array.add(read(in));
        }
        in.endArray();
        return array;
    }

    private static Long whole(JsonReader in) throws IOException, Malformed {
        String path = in.getPath();
        String digits = in.nextString();
        try {
            if (WHOLE.matcher(digits).matches()) {
                return Long.valueOf(digits);
            }
        } catch (NumberFormatException tooLong) {
            // Nineteen digits may still be beyond a long.
        }
        throw new Malformed(path + ": " + digits + " is no whole number of 64 bits");
    }

    /** Gson's messages end in a link for programmers, on a line of its own. */
    private static String firstLine(String message) {
        return message.lines().findFirst().orElse("");
    }
}
