package copytaster.content;

import com.google.gson.stream.JsonWriter;
import copytaster.settings.Preferences;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** The settings file: read in the manner of scenario files, with every problem and its place; written whole. */
public final class PreferencesFile {
    private PreferencesFile() {}

    /** Reads one file; {@code fileName} is how problems call it. A key that is missing has its usual value. */
    public static Loaded<Preferences> load(String fileName, byte[] bytes) {
        return Document.load(
                fileName, bytes, (top, problems) -> Fields.read(top, problems, PreferencesFile::preferences));
    }

    private static Preferences preferences(Fields top) {
        top.has("format");
        Preferences usual = Preferences.USUAL;
        return new Preferences(
                word(top, "theme", Preferences.THEMES, usual.theme()),
                flag(top, "ascii", usual.ascii()),
                word(top, "colours", Preferences.COLOURS, usual.colours()),
                flag(top, "mouse", usual.mouse()),
                flag(top, "bell", usual.bell()),
                flag(top, "tips", usual.tips()),
                flag(top, "assist", usual.assist()),
                top.objectIfAny("keys", keys -> keys.texts(Preferences.Change::new))
                        .orElse(List.of()),
                top.linesIfAny("told", Limits.ENTRIES));
    }

    private static String word(Fields top, String key, List<String> words, String usual) {
        return top.has(key) ? top.choiceOf(key, words, "accepted") : usual;
    }

    private static boolean flag(Fields top, String key, boolean usual) {
        return top.has(key) ? top.flag(key) : usual;
    }

    /** Which keys are other than they come, in a line: {@code next N Ctrl-N, hold H}. */
    public static String keys(Preferences preferences) {
        List<String> changes = new ArrayList<>();
        for (Preferences.Change change : preferences.keys()) {
            changes.add(change.action() + ' ' + change.keys());
        }
        return String.join(", ", changes);
    }

    /** The file that says this. */
    public static String text(Preferences preferences) {
        StringWriter text = new StringWriter();
        try (JsonWriter json = new JsonWriter(text)) {
            json.setIndent("  ");
            json.beginObject();
            json.name("format").value(1);
            json.name("theme").value(preferences.theme());
            json.name("ascii").value(preferences.ascii());
            json.name("colours").value(preferences.colours());
            json.name("mouse").value(preferences.mouse());
            json.name("bell").value(preferences.bell());
            json.name("tips").value(preferences.tips());
            json.name("assist").value(preferences.assist());
            json.name("keys").beginObject();
            for (Preferences.Change change : preferences.keys()) {
                json.name(change.action()).value(change.keys());
            }
            json.endObject();
            json.name("told").beginArray();
            for (String tip : preferences.told()) {
                json.value(tip);
            }
            json.endArray();
            json.endObject();
        } catch (IOException e) {
            throw new UncheckedIOException("a string takes everything", e);
        }
        return text.append('\n').toString();
    }
}
