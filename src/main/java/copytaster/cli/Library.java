package copytaster.cli;

import copytaster.content.CampaignReader;
import copytaster.content.Loaded;
import copytaster.content.Problem;
import copytaster.content.ScenarioFinder;
import copytaster.content.ScenarioReader;
import copytaster.content.Severity;
import copytaster.content.Standing;
import copytaster.journal.Contents;
import copytaster.journal.DataFolder;
import copytaster.scenario.Campaign;
import copytaster.scenario.Scenario;
import copytaster.text.Quoted;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Scenarios and campaigns by name for the commands, with their problems told on standard error. */
final class Library {
    private static final String CAMPAIGN = ".campaign.json";

    /** Turns up to which a shift is a short one, which people play before the others. */
    private static final int SHORT = 10;

    /**
     * The folders asked for, that of the player's data, the one where one is, and the one beside the launcher, which names it: reading
     * that is quicker than searching the jar.
     */
    private final ScenarioFinder finder;

    /** In the folder that the launcher names, which has one for each build of the program. */
    private final Standing standing = new Standing(keeping());

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

    private static Optional<Path> keeping() {
        String folder = System.getProperty("copytaster.standing", "");
        return folder.isEmpty() ? Optional.empty() : Optional.of(Path.of(folder));
    }

    /** What is wrong with packs that are here and cannot be used. */
    List<Problem> badPacks() {
        return finder.packs().stream()
                .filter(pack -> pack.pack().isEmpty())
                .flatMap(pack -> pack.problems().stream())
                .toList();
    }

    /** A scenario and its file's text. */
    record Shelved(Scenario scenario, Quoted text) {}

    /** A campaign and its shifts, in the order of play. */
    record Series(Campaign campaign, List<Shelved> shifts) {}

    /** The scenarios there are: what teaches first, then by the hour at which a night begins. */
    List<ScenarioFinder.Listed> listed() {
        List<ScenarioFinder.Listed> listed = new ArrayList<>(finder.scenarios());
        listed.sort(new InOrder());
        return listed;
    }

    /** By hand, since a chain of comparators takes some milliseconds to make, and the first screen waits for it. */
    private static final class InOrder implements Comparator<ScenarioFinder.Listed> {
        @Override
        public int compare(ScenarioFinder.Listed one, ScenarioFinder.Listed other) {
            int order = Boolean.compare(one.head().turns() > SHORT, other.head().turns() > SHORT);
            if (order == 0) {
                order = one.head().start().compareTo(other.head().start());
            }
            return order == 0 ? one.id().compareTo(other.id()) : order;
        }
    }

    List<ScenarioFinder.Listed> campaigns() {
        return finder.campaigns();
    }

    /** Whether this names a campaign. A scenario of the same id goes before it. */
    boolean isCampaign(String idOrPath) {
        return idOrPath.endsWith(CAMPAIGN)
                || !finder.has(idOrPath)
                        && !(finder.scenario(idOrPath) instanceof ScenarioFinder.Found.Bytes)
                        && finder.campaign(idOrPath) instanceof ScenarioFinder.Found.Bytes;
    }

    /** The scenario of this id or path; empty after its problems have been told. */
    Optional<Shelved> open(String idOrPath) {
        Optional<ScenarioFinder.Found.Bytes> file = found(idOrPath);
        return file.isEmpty() ? Optional.empty() : shelved(file.get());
    }

    /** The campaign of this id or path with all its scenarios; empty after the problems of any have been told. */
    Optional<Series> campaign(String idOrPath) {
        Optional<ScenarioFinder.Found.Bytes> file = campaignFile(idOrPath);
        Optional<Campaign> campaign = file.flatMap(f -> sound(CampaignReader.load(f.file(), f.bytes())));
        if (campaign.isEmpty()) {
            return Optional.empty();
        }
        List<Shelved> shifts = new ArrayList<>();
        for (String entry : campaign.get().scenarios()) {
            Optional<Shelved> shift = shift(file.get(), entry).flatMap(this::shelved);
            if (shift.isEmpty()) {
                return Optional.empty();
            }
            shifts.add(shift.get());
        }
        return Optional.of(new Series(campaign.get(), List.copyOf(shifts)));
    }

    /**
     * A campaign whose shifts are not read.
     *
     * @param files of its shifts, in the order of play
     */
    record Outline(Campaign campaign, List<String> files) {}

    /** The outline of the campaign of this id or path; empty after the reason has been told why it has none. */
    Optional<Outline> outline(String idOrPath) {
        Optional<ScenarioFinder.Found.Bytes> file = campaignFile(idOrPath);
        Optional<Campaign> campaign = file.flatMap(f -> sound(CampaignReader.load(f.file(), f.bytes())));
        List<String> files = new ArrayList<>();
        for (String entry : campaign.map(Campaign::scenarios).orElse(List.of())) {
            shift(file.get(), entry).ifPresent(shift -> files.add(shift.file()));
        }
        return campaign.filter(c -> files.size() == c.scenarios().size()).map(c -> new Outline(c, List.copyOf(files)));
    }

    /** The file of a campaign of this id or path; empty after the reason has been told why there is none. */
    Optional<ScenarioFinder.Found.Bytes> campaignFile(String idOrPath) {
        return bytes(finder.campaign(idOrPath));
    }

    /** The file of a campaign's shift; empty after the reason has been told why there is none. */
    Optional<ScenarioFinder.Found.Bytes> shift(ScenarioFinder.Found.Bytes campaign, String entry) {
        return bytes(finder.besides(campaign.file(), entry));
    }

    /** What the loader makes of a file; empty after the reason has been told why there is none. */
    Optional<Loaded<Scenario>> read(String idOrPath) {
        return found(idOrPath).map(file -> standing.load(file.file(), file.bytes()));
    }

    private Optional<Shelved> shelved(ScenarioFinder.Found.Bytes file) {
        Standing.Taken taken = standing.take(file.file(), file.bytes());
        Optional<Scenario> scenario = sound(taken.scenario(), taken.problems());
        return scenario.isEmpty() ? Optional.empty() : Optional.of(new Shelved(scenario.get(), taken.text()));
    }

    /** The file of this id or path; empty after the reason has been told why there is none. */
    Optional<ScenarioFinder.Found.Bytes> found(String idOrPath) {
        return bytes(finder.scenario(idOrPath));
    }

    private Optional<ScenarioFinder.Found.Bytes> bytes(ScenarioFinder.Found found) {
        if (found instanceof ScenarioFinder.Found.Nothing) {
            streams.complain(((ScenarioFinder.Found.Nothing) found).problem().toString());
            badPacks().forEach(problem -> streams.err().println(problem));
            streams.err().flush();
            return Optional.empty();
        }
        return Optional.of((ScenarioFinder.Found.Bytes) found);
    }

    /** The scenario that a session carries with it; read anew unless it is known. */
    Optional<Scenario> inside(String name, Contents contents) {
        Optional<Scenario> known =
                standing.known(contents.header().scenario(), contents.header().scenarioHash());
        return known.isPresent()
                ? known
                : sound(ScenarioReader.load(name, contents.scenario().text().getBytes(StandardCharsets.UTF_8)));
    }

    /** What was read; empty after its errors have been told. */
    private <T> Optional<T> sound(Loaded<T> loaded) {
        return sound(loaded.value(), loaded.problems());
    }

    private <T> Optional<T> sound(Optional<T> value, List<Problem> problems) {
        if (value.isEmpty()) {
            problems.stream()
                    .filter(p -> p.severity() == Severity.ERROR)
                    .forEach(p -> streams.err().println(p));
            streams.err().flush();
        }
        return value;
    }
}
