package copytaster.content;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/**
 * What lists show of a file, from its beginning: reading stops behind the clock, which the format puts near the top. A file need
 * not be valid to be listed, only harmless; what cannot be read is empty.
 *
 * @param notice what is record and what is not; paragraphs
 * @param start when the shift begins, as it is written
 * @param turns 0 where the file does not say
 * @param turnMinutes 0 where the file does not say
 */
public record Head(String title, String summary, List<String> notice, String start, int turns, int turnMinutes) {
    static final Head NONE = new Head("", "", List.of(), "", 0, 0);

    /** Keeps its own copy of the list. */
    public Head {
        notice = List.copyOf(notice);
    }

    static Head of(InputStream bytes) {
        Reader reader = new Reader();
        try (JsonReader json = new JsonReader(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            json.setStrictness(Strictness.STRICT);
            json.setNestingLimit(Limits.NESTING);
            reader.read(json);
        } catch (IOException | IllegalStateException | NumberFormatException notJson) {
            // Then what came before has to do.
        }
        return reader.head();
    }

    private static final class Reader {
        private String title = "";
        private String summary = "";
        private final List<String> notice = new ArrayList<>();
        private String start = "";
        private int turns;
        private int turnMinutes;

        Head head() {
            return new Head(title, summary, notice, start, turns, turnMinutes);
        }

        void read(JsonReader json) throws IOException {
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "title" -> title = text(json);
                    case "summary" -> summary = text(json);
                    case "notice" -> notice(json);
                    case "clock" -> {
                        clock(json);
                        return;
                    }
                    default -> json.skipValue();
                }
            }
        }

        private void notice(JsonReader json) throws IOException {
            json.beginArray();
            while (json.hasNext()) {
                notice.add(text(json));
            }
            json.endArray();
        }

        private void clock(JsonReader json) throws IOException {
            json.beginObject();
            while (json.hasNext()) {
                switch (json.nextName()) {
                    case "start" -> start = text(json);
                    case "turns" -> turns = json.nextInt();
                    case "turnMinutes" -> turnMinutes = json.nextInt();
                    default -> json.skipValue();
                }
            }
        }

        private static String text(JsonReader json) throws IOException {
            if (json.peek() == JsonToken.STRING) {
                return Quote.summary(json.nextString());
            }
            json.skipValue();
            return "";
        }
    }
}
