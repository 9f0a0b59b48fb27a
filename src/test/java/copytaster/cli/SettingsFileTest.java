package copytaster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.settings.Preferences;
import copytaster.term.Depth;
import copytaster.term.Theme;
import copytaster.testing.OwnFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;

class SettingsFileTest {
    @TempDir
    private Path home;

    @RegisterExtension
    final OwnFolder own = new OwnFolder(() -> home.resolve("new"));

    @Test
    void withoutAFileAllIsAsUsual() {
        assertEquals(new SettingsFile.Read(Preferences.USUAL, Optional.empty()), SettingsFile.read());
    }

    @Test
    void whatIsSavedIsThereAgainAndNothingElse() throws IOException {
        Preferences light = Preferences.USUAL.theme("light");
        assertEquals(Optional.empty(), SettingsFile.save(light));
        assertEquals(Optional.empty(), SettingsFile.save(light.bell(false)));
        assertEquals(light.bell(false), SettingsFile.read().preferences());
        try (var files = Files.list(home.resolve("new"))) {
            assertEquals(List.of(SettingsFile.path()), files.toList());
        }
    }

    @Test
    void aBadFileIsToldInOneSentenceAndPutAsideWhenItIsReplaced() throws IOException {
        Files.createDirectories(home.resolve("new"));
        Files.writeString(SettingsFile.path(), "{\"format\": 1,\n \"theme\": \"drak\"}");
        SettingsFile.Read read = SettingsFile.read();
        assertEquals(Preferences.USUAL, read.preferences());
        String said = read.trouble().orElseThrow();
        assertTrue(said.contains("settings.json:2:11: theme: "), said);
        assertTrue(said.endsWith("The usual settings are used."), said);
        assertEquals(Optional.empty(), SettingsFile.save(Preferences.USUAL));
        assertTrue(Files.readString(SettingsFile.path().resolveSibling("settings.json.bad"))
                .contains("drak"));
        assertFalse(SettingsFile.read().trouble().isPresent());
    }

    @Test
    void aFileThatCannotBeWrittenIsTold() throws IOException {
        Files.writeString(home.resolve("new"), "a file where the folder should be");
        assertTrue(SettingsFile.save(Preferences.USUAL).orElseThrow().contains("cannot be kept"));
    }

    @Test
    void everyWordHasItsThemeAndDepth() {
        for (String theme : Preferences.THEMES) {
            assertEquals(
                    theme.replace("-", "").replace("_", ""),
                    ScreenGame.theme(Preferences.USUAL.theme(theme))
                            .name()
                            .toLowerCase(java.util.Locale.ROOT)
                            .replace("_", ""));
        }
        assertEquals(Theme.values().length, Preferences.THEMES.size());
        Map<String, String> xterm = Map.of("TERM", "xterm-256color");
        assertEquals(Depth.INDEXED, ScreenGame.depth(Preferences.USUAL, xterm));
        assertEquals(Depth.TRUE, ScreenGame.depth(Preferences.USUAL.colours("true"), xterm));
        assertEquals(Depth.SIXTEEN, ScreenGame.depth(Preferences.USUAL.colours("16"), xterm));
        assertEquals(Depth.NONE, ScreenGame.depth(Preferences.USUAL.colours("none"), xterm));
        assertEquals(
                Depth.NONE,
                ScreenGame.depth(Preferences.USUAL.colours("true"), Map.of("TERM", "xterm", "NO_COLOR", "1")));
    }
}
