package copytaster.testing;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import copytaster.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Every text in a JSON document, key or value, and the document with one of them changed. */
public final class Leaves {
    private Leaves() {}

    /**
     * One place for a text.
     *
     * @param place {@code questions[].slug}: alike for all entries of a list; keys end in {@code #}
     * @param document the whole document with poison there
     */
    public record Poisoned(String place, String document) {}

    /** The document with poison at one place after the other. */
    public static List<Poisoned> of(JsonObject document) {
        List<Poisoned> all = new ArrayList<>();
        object(document, "", document, all);
        return all;
    }

    private static void object(JsonObject object, String place, JsonObject document, List<Poisoned> all) {
        for (String key : List.copyOf(object.keySet())) {
            JsonElement value = object.get(key);
            String here = place.isEmpty() ? key : place + "." + key;
            object.remove(key);
            object.add(key + Poison.IN_FILES, value);
            all.add(new Poisoned(here + "#", SafeText.json(document.toString())));
            object.remove(key + Poison.IN_FILES);
            object.add(key, value);
            value(value, here, poisoned -> object.add(key, poisoned), document, all);
        }
    }

    private static void value(
            JsonElement value, String place, Consumer<JsonElement> put, JsonObject document, List<Poisoned> all) {
        if (value instanceof JsonObject object) {
            object(object, place, document, all);
        } else if (value instanceof JsonArray list) {
            for (int i = 0; i < list.size(); i++) {
                int at = i;
                value(list.get(i), place + "[]", poisoned -> list.set(at, poisoned), document, all);
            }
        } else if (value instanceof JsonPrimitive text && text.isString()) {
            put.accept(new JsonPrimitive(text.getAsString() + Poison.IN_FILES));
            all.add(new Poisoned(place, SafeText.json(document.toString())));
            put.accept(text);
        }
    }
}
