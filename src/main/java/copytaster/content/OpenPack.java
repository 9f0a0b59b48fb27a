package copytaster.content;

import copytaster.scenario.Campaign;
import copytaster.scenario.Pack;
import copytaster.scenario.Scenario;
import java.io.IOException;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A pack as it was found: its manifest and its files, or every problem that keeps it from being used. */
public final class OpenPack {
    private static final String JSON = ".json";

    private final String place;
    private final Optional<Pack> pack;
    private final PackFiles files;
    private final List<Problem> problems;

    private OpenPack(String place, Optional<Pack> pack, PackFiles files, List<Problem> problems) {
        this.place = place;
        this.pack = pack;
        this.files = files;
        this.problems = List.copyOf(problems);
    }

    /** Opens a folder or a zip. Throws at nothing that may lie there. */
    public static OpenPack at(String place) {
        try {
            PackFiles files = PackFiles.open(Path.of(place));
            String name = files.called(PackFiles.MANIFEST);
            Loaded<Pack> loaded = PackReader.load(name, files.read(PackFiles.MANIFEST), files.names());
            return new OpenPack(place, loaded.value(), files, loaded.problems());
        } catch (PackFault | IOException | InvalidPathException e) {
            return new OpenPack(place, Optional.empty(), null, List.of(problem(place, e)));
        }
    }

    /** The same pack, refused since another has its id. */
    OpenPack refused(String other) {
        Problem twice = problem(
                Code.DUPLICATE_ID,
                place,
                "its id is that of the pack " + Quote.path(other) + " as well",
                "give one of them another id");
        return new OpenPack(place, Optional.empty(), null, List.of(twice));
    }

    /** Whether a path may be meant as a pack. */
    public static boolean is(String place) {
        try {
            return PackFiles.looksLikeOne(Path.of(place));
        } catch (InvalidPathException noPath) {
            return false;
        }
    }

    /** Where it lies. */
    public String place() {
        return place;
    }

    /** What its manifest says; empty if there are problems that keep it from being used. */
    public Optional<Pack> pack() {
        return pack;
    }

    /** What is wrong with it as a pack; its scenarios are not looked into. */
    public List<Problem> problems() {
        return problems;
    }

    /** The ids of its scenarios, in the manifest's order. */
    public List<String> ids() {
        return pack.map(p -> p.scenarios().stream().map(OpenPack::id).toList()).orElse(List.of());
    }

    private static String id(String file) {
        return file.substring(0, file.length() - JSON.length());
    }

    /** One of its scenarios, unchecked, by its id. */
    public ScenarioFinder.Found scenario(String id) {
        return file(id + JSON);
    }

    private ScenarioFinder.Found file(String name) {
        String called = files.called(name);
        try {
            return new ScenarioFinder.Found.Bytes(called, files.read(name));
        } catch (PackFault | IOException e) {
            return new ScenarioFinder.Found.Nothing(problem(called, e));
        }
    }

    /** One file of the pack and every problem in it, warnings of craft among them; with its scenario where it is a good one. */
    public record Linted(String file, Optional<Scenario> scenario, String text, List<Problem> problems) {}

    /** Everything in it that the manifest names: the manifest first, then scenarios, then campaigns. */
    public List<Linted> lint() {
        List<Linted> all = new ArrayList<>();
        String manifest = files == null ? place : files.called(PackFiles.MANIFEST);
        all.add(new Linted(manifest, Optional.empty(), "", problems));
        pack.ifPresent(p -> {
            p.scenarios().forEach(name -> all.add(lint(name, false)));
            p.campaigns().forEach(name -> all.add(lint(name, true)));
        });
        return List.copyOf(all);
    }

    private Linted lint(String name, boolean campaign) {
        ScenarioFinder.Found found = file(name);
        if (found instanceof ScenarioFinder.Found.Nothing nothing) {
            return new Linted(files.called(name), Optional.empty(), "", List.of(nothing.problem()));
        }
        ScenarioFinder.Found.Bytes bytes = (ScenarioFinder.Found.Bytes) found;
        if (campaign) {
            Loaded<Campaign> loaded = CampaignReader.load(bytes.file(), bytes.bytes());
            List<Problem> told = new ArrayList<>(loaded.problems());
            loaded.value().ifPresent(c -> strangers(c, bytes.file(), loaded.text(), told));
            return new Linted(bytes.file(), Optional.empty(), loaded.text(), told);
        }
        Loaded<Scenario> loaded = ScenarioReader.lint(bytes.file(), bytes.bytes());
        return new Linted(bytes.file(), loaded.value(), loaded.text(), loaded.problems());
    }

    /** Shifts of a campaign that are not in the pack. */
    private void strangers(Campaign campaign, String file, String text, List<Problem> told) {
        Places places = Places.of(text);
        for (int i = 0; i < campaign.scenarios().size(); i++) {
            String name = campaign.scenarios().get(i);
            String path = "scenarios[" + i + "]";
            if (!ids().contains(name.endsWith(JSON) ? id(name) : name)) {
                Places.Place at = places.at(path);
                told.add(new Problem(
                        Code.DANGLING,
                        Severity.ERROR,
                        Quote.path(file),
                        at.line(),
                        at.column(),
                        path,
                        "no scenario of the pack is called " + Quote.of(name),
                        "a campaign of a pack plays the pack's own; it has " + String.join(", ", ids())));
            }
        }
    }

    private static Problem problem(String file, Exception why) {
        return why instanceof PackFault fault
                ? problem(Code.PACK, file, fault.getMessage(), fault.remedy())
                : problem(Code.UNREADABLE, file, "the pack cannot be read", "is it whole, and may you read it?");
    }

    private static Problem problem(Code code, String file, String text, String remedy) {
        return new Problem(code, code.severity(), Quote.path(file), 0, 0, "", text, remedy);
    }
}
