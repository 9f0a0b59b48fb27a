package copytaster.content;

import copytaster.scenario.Pack;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the manifests of packs, format 1, in the manner of {@link ScenarioReader}. */
public final class PackReader {
    private static final Pattern SCENARIO = Pattern.compile("[a-z][a-z0-9-]{0,39}\\.json");
    private static final Pattern CAMPAIGN = Pattern.compile("[a-z][a-z0-9-]{0,39}\\.campaign\\.json");

    private PackReader() {}

    /**
     * Reads one manifest.
     *
     * @param fileName how problems call it
     * @param there the names of the files in the pack
     */
    public static Loaded<Pack> load(String fileName, byte[] bytes, Collection<String> there) {
        return Document.load(fileName, bytes, (top, problems) -> {
            Pack pack = Fields.read(top, problems, PackReader::pack);
            Margin margin = new Margin(top, problems);
            files("scenarios", pack.scenarios(), SCENARIO, "night-one.json", there, margin);
            files("campaigns", pack.campaigns(), CAMPAIGN, "all-nights.campaign.json", there, margin);
            return pack;
        });
    }

    private static Pack pack(Fields top) {
        top.has("$schema");
        top.has("format");
        return new Pack(
                top.id("id"),
                top.line("title", ScenarioShape.TITLE_CHARACTERS),
                top.line("summary"),
                top.lineIfAny("author"),
                top.lineIfAny("licence"),
                top.lines("scenarios", 1),
                top.linesIfAny("campaigns", Limits.ENTRIES));
    }

    private static void files(
            String key, List<String> names, Pattern right, String example, Collection<String> there, Margin margin) {
        Set<String> known = new HashSet<>();
        for (int i = 0; i < names.size(); i++) {
            String name = names.get(i);
            String path = key + "[" + i + "]";
            if (name.indexOf('/') >= 0 || name.indexOf('\\') >= 0) {
                margin.note(
                        Code.OUTSIDE_FOLDER,
                        path,
                        Quote.of(name) + " is not a plain file name",
                        "the files of a pack lie beside its " + PackFiles.MANIFEST);
            } else if (!right.matcher(name).matches()) {
                margin.note(
                        Code.BAD_ID,
                        path,
                        Quote.of(name) + " is not called by an id",
                        "a file name here is like \"" + example + "\", in lower case");
            } else if (!known.add(name)) {
                margin.note(Code.DUPLICATE_ID, path, Quote.of(name) + " is in the pack already", "name it once");
            } else if (!there.contains(name)) {
                margin.note(
                        Code.DANGLING,
                        path,
                        "there is no file " + Quote.of(name) + " in the pack",
                        remedy(name, there));
            }
        }
    }

    private static String remedy(String name, Collection<String> there) {
        return there.stream()
                .filter(name::equalsIgnoreCase)
                .findFirst()
                .map(file -> "there is " + Quote.of(file) + "; names have to agree letter by letter")
                .or(() -> Nearest.to(name, List.copyOf(there)).map(near -> "did you mean " + Quote.of(near) + "?"))
                .orElse("add the file, or take its name away");
    }
}
