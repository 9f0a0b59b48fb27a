package copytaster.cli;

import copytaster.content.Loaded;
import copytaster.content.PreferencesFile;
import copytaster.content.Problem;
import copytaster.journal.DataFolder;
import copytaster.journal.Reason;
import copytaster.journal.Replacement;
import copytaster.screen.desk.Settings;
import copytaster.settings.Preferences;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Optional;

/** Where the player's settings are kept. Losing them costs nothing but setting them again. */
final class SettingsFile {
    /** More than any settings take; what is longer is something else. */
    private static final int MOST_BYTES = 1 << 18;

    private SettingsFile() {}

    /**
     * What the file says.
     *
     * @param trouble a sentence with line and column if it is bad, and then {@code preferences} are the usual ones
     */
    record Read(Preferences preferences, Optional<String> trouble) {
        /** True if nothing of the file could be used. */
        boolean bad() {
            return trouble.isPresent() && preferences.equals(Preferences.USUAL);
        }
    }

    static Path path() {
        return DataFolder.ofSettings().resolve("settings.json");
    }

    static Read read() {
        Path path = path();
        try (InputStream in = Files.newInputStream(path)) {
            byte[] bytes = in.readNBytes(MOST_BYTES + 1);
            if (bytes.length > MOST_BYTES) {
                return bad(path + ": this is far too long for settings");
            }
            Loaded<Preferences> loaded = PreferencesFile.load(path.toString(), bytes);
            return loaded.value()
                    .map(preferences -> new Read(preferences, keys(preferences).map(why -> path + ": " + why)))
                    .orElseGet(() -> bad(first(loaded)));
        } catch (NoSuchFileException none) {
            return new Read(Preferences.USUAL, Optional.empty());
        } catch (IOException e) {
            return bad(path + " cannot be read (" + Reason.of(e) + ")");
        }
    }

    /** What is wrong with keys that stand in the file as they should but cannot be had. */
    private static Optional<String> keys(Preferences preferences) {
        return preferences.keys().isEmpty()
                ? Optional.empty()
                : Settings.keys(preferences).problems().stream().findFirst();
    }

    private static String first(Loaded<Preferences> loaded) {
        Problem first = loaded.problems().get(0);
        int more = loaded.problems().size() - 1;
        return first + (more == 0 ? "" : more == 1 ? " (and one more problem)" : " (and " + more + " more problems)");
    }

    private static Read bad(String what) {
        return new Read(Preferences.USUAL, Optional.of(what + ". The usual settings are used."));
    }

    /** Writes the file anew, a bad one having been put aside; why it could not be written, if so. */
    static Optional<String> save(Preferences preferences) {
        Path path = path();
        try {
            if (read().bad() && Files.isRegularFile(path)) {
                Files.move(path, path.resolveSibling("settings.json.bad"), StandardCopyOption.REPLACE_EXISTING);
            }
            Replacement.write(path, PreferencesFile.text(preferences));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of("The settings hold for now but cannot be kept in " + path + " (" + Reason.of(e) + ").");
        }
    }
}
