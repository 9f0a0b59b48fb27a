package copytaster.cli;

import copytaster.content.Loaded;
import copytaster.content.Problem;
import copytaster.content.ScenarioFinder;
import copytaster.content.ScenarioReader;
import copytaster.content.Severity;
import copytaster.journal.DataFolder;
import copytaster.scenario.Scenario;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Scenarios by name for the commands, with their problems told on standard error. */
final class Library {
    /**
     * The folders asked for, that of the player's data, the one where one is, and the one beside the launcher, which names it: reading
     * that is quicker than searching the jar.
     */
    private final ScenarioFinder finder;

    private final Streams streams;

    Library(Streams streams) {
        this(streams, List.of());
    }

    /** @param first folders or packs to look in before all others */
    Library(Streams streams, List<String> first) {
        this.streams = streams;
        List<String> folders = new ArrayList<>(first);
        folders.add(DataFolder.ofThisProcess().resolve("scenarios").toString());
        folders.add("scenarios");
        String launchers = System.getProperty("copytaster.scenarios");
        boolean beside = launchers != null && Files.isDirectory(Path.of(launchers));
        if (beside) {
            folders.add(launchers);
        }
        this.finder = new ScenarioFinder(folders, !beside);
    }

    /** What is wrong with packs that are here and cannot be used. */
    List<Problem> badPacks() {
        return finder.packs().stream()
                .filter(pack -> pack.pack().isEmpty())
                .flatMap(pack -> pack.problems().stream())
                .toList();
    }

    /** A scenario and its file's text. */
    record Shelved(Scenario scenario, String text) {}

    List<ScenarioFinder.Listed> listed() {
        return finder.scenarios();
    }

    /** The scenario of this id or path; empty after its problems have been told. */
    Optional<Shelved> open(String idOrPath) {
        Optional<Loaded<Scenario>> loaded = read(idOrPath);
        if (loaded.isEmpty()) {
            return Optional.empty();
        }
        if (loaded.get().value().isEmpty()) {
            errors(loaded.get());
            return Optional.empty();
        }
        return loaded.get().value().map(s -> new Shelved(s, loaded.get().text()));
    }

    /** What the loader makes of a file; empty after the reason has been told why there is none. */
    Optional<Loaded<Scenario>> read(String idOrPath) {
        return found(idOrPath).map(file -> ScenarioReader.load(file.file(), file.bytes()));
    }

    /** The file of this id or path; empty after the reason has been told why there is none. */
    Optional<ScenarioFinder.Found.Bytes> found(String idOrPath) {
        ScenarioFinder.Found found = finder.scenario(idOrPath);
        if (found instanceof ScenarioFinder.Found.Nothing) {
            streams.complain(((ScenarioFinder.Found.Nothing) found).problem().toString());
            badPacks().forEach(problem -> streams.err().println(problem));
            streams.err().flush();
            return Optional.empty();
        }
        return Optional.of((ScenarioFinder.Found.Bytes) found);
    }

    /** The scenario that a session carries with it. */
    Optional<Scenario> inside(String name, String text) {
        Loaded<Scenario> loaded = ScenarioReader.load(name, text.getBytes(StandardCharsets.UTF_8));
        if (loaded.value().isEmpty()) {
            errors(loaded);
        }
        return loaded.value();
    }

    private void errors(Loaded<Scenario> loaded) {
        loaded.problems().stream()
                .filter(p -> p.severity() == Severity.ERROR)
                .forEach(p -> streams.err().println(p));
        streams.err().flush();
    }
}
