package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.settings.Preferences;
import copytaster.testing.Harmless;
import copytaster.testing.Trees;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/**
 * The settings file. Any bytes load to settings or to problems that are safe to print; what loads has known words only, and written
 * out again it is read as the same.
 */
public final class SettingsFuzz {
    private SettingsFuzz() {}

    public static void fuzzerTestOneInput(byte[] input) {
        Loaded<Preferences> loaded = PreferencesFile.load("settings.json", input);
        Fuzzed.told(loaded);
        assertEquals(loaded, PreferencesFile.load("settings.json", input), "loaded again");
        if (loaded.value().isPresent()) {
            Preferences read = loaded.value().get();
            assertTrue(Preferences.THEMES.contains(read.theme()), read.theme());
            assertTrue(Preferences.COLOURS.contains(read.colours()), read.colours());
            Trees.texts(read).forEach(text -> Harmless.line("text", text));
            Harmless.line("keys", PreferencesFile.keys(read));
            byte[] written = PreferencesFile.text(read).getBytes(StandardCharsets.UTF_8);
            assertEquals(
                    Optional.of(read),
                    PreferencesFile.load("settings.json", written).value(),
                    "written and read again");
        }
    }
}
