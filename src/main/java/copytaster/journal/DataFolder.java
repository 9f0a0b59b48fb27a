package copytaster.journal;

import java.nio.file.Path;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Where Copytaster keeps its data: what {@code COPYTASTER_HOME} says, or the platform's own place for it. */
public final class DataFolder {
    private DataFolder() {}

    /** The folder for this process; the property {@code copytaster.home} names one for tests, which share an environment. */
    public static Path ofThisProcess() {
        String own = System.getProperty("copytaster.home");
        if (own != null) {
            return Path.of(own).toAbsolutePath();
        }
        return of(System.getenv(), System.getProperty("os.name"), homeOfThisProcess());
    }

    /**
     * The folder under an environment.
     *
     * <p>Linux and others: the XDG Base Directory Specification, by which a relative {@code XDG_DATA_HOME} is to be ignored.
     *
     * @param variables the environment
     * @param system as in the property {@code os.name}
     */
    public static Path of(Map<String, String> variables, String system, Path home) {
        Optional<Path> own = path(variables, "COPYTASTER_HOME");
        if (own.isPresent()) {
            return own.get().toAbsolutePath();
        }
        String name = system.toLowerCase(Locale.ROOT);
        if (name.startsWith("windows")) {
            Path local = home.resolve("AppData").resolve("Local");
            return path(variables, "LOCALAPPDATA").orElse(local).resolve("Copytaster");
        }
        if (name.startsWith("mac")) {
            return home.resolve("Library").resolve("Application Support").resolve("Copytaster");
        }
        return absolute(variables, "XDG_DATA_HOME", home.resolve(".local").resolve("share"))
                .resolve("copytaster");
    }

    /** The folder for the settings file of this process; by the same rules. */
    public static Path ofSettings() {
        String own = System.getProperty("copytaster.home");
        if (own != null) {
            return Path.of(own).toAbsolutePath();
        }
        return ofSettings(System.getenv(), System.getProperty("os.name"), homeOfThisProcess());
    }

    /** The folder for the settings file under an environment: that for data, but {@code XDG_CONFIG_HOME} or {@code ~/.config} by XDG. */
    public static Path ofSettings(Map<String, String> variables, String system, Path home) {
        String name = system.toLowerCase(Locale.ROOT);
        if (path(variables, "COPYTASTER_HOME").isPresent() || name.startsWith("windows") || name.startsWith("mac")) {
            return of(variables, system, home);
        }
        return absolute(variables, "XDG_CONFIG_HOME", home.resolve(".config")).resolve("copytaster");
    }

    /** The player's own folder. */
    public static Path homeOfThisProcess() {
        return home(System.getenv(), System.getProperty("os.name"), Path.of(System.getProperty("user.home")));
    }

    /**
     * The player's own folder under an environment: what {@code HOME} says, which Java itself does not ask, except on Windows.
     *
     * @param account the folder of the account
     */
    static Path home(Map<String, String> variables, String system, Path account) {
        boolean windows = system.toLowerCase(Locale.ROOT).startsWith("windows");
        return windows ? account : absolute(variables, "HOME", account);
    }

    private static Path absolute(Map<String, String> variables, String name, Path otherwise) {
        Optional<Path> path = path(variables, name);
        return path.isPresent() && path.get().isAbsolute() ? path.get() : otherwise;
    }

    private static Optional<Path> path(Map<String, String> variables, String name) {
        String value = variables.get(name);
        return value == null || value.isBlank() ? Optional.empty() : Optional.of(Path.of(value));
    }
}
