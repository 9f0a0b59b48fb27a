package copytaster.content;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * Finds scenario and campaign files by id or by path: a path if it names a file or looks like one, otherwise {@code <id>.json} in
 * the given folders, in their order, and then among those shipped with the program. What is found is not checked.
 */
public final class ScenarioFinder {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final String SCENARIO = ".json";
    private static final String CAMPAIGN = ".campaign.json";

    private final Shelf shelf;

    /** @param folders where scenarios lie, as paths; those that do not exist are passed over */
    public ScenarioFinder(List<String> folders) {
        this(folders, true);
    }

    /** @param shipped whether to look among those shipped with the program; not needed where a folder holds them all */
    public ScenarioFinder(List<String> folders, boolean shipped) {
        this.shelf = new Shelf(folders, shipped);
    }

    /** One file to choose from; what its head says is empty where the file cannot be read. */
    public record Listed(String id, String file, Head head) {
        public String title() {
            return head.title();
        }

        public String summary() {
            return head.summary();
        }
    }

    /** What became of a search: the bytes of a file, or the reason why there are none. */
    public sealed interface Found {
        /** A file, by the name that its problems should bear. */
        record Bytes(String file, byte[] bytes) implements Found {}

        /** Nothing, and why. */
        record Nothing(Problem problem) implements Found {}
    }

    /** The scenario of this id or at this path. */
    public Found scenario(String idOrPath) {
        return find(idOrPath, SCENARIO);
    }

    /** The campaign of this id or at this path. */
    public Found campaign(String idOrPath) {
        return find(idOrPath, CAMPAIGN);
    }

    /**
     * A scenario of a campaign: a file beside the campaign's own if there is one, otherwise by its id.
     *
     * @param campaignFile the campaign's file as it was found
     * @param entry as the campaign names it
     */
    public Found besides(String campaignFile, String entry) {
        if (!CampaignReader.staysInside(entry)) {
            return nothing(Code.OUTSIDE_FOLDER, entry, "the file is outside the campaign's folder", "");
        }
        String name = entry.endsWith(SCENARIO) ? entry : entry + SCENARIO;
        int folder = Math.max(campaignFile.lastIndexOf('/'), campaignFile.lastIndexOf('\\')) + 1;
        String beside = campaignFile.substring(0, folder) + name;
        if (shelf.isFile(beside)) {
            return shelf.isWithin(campaignFile, beside)
                    ? read(beside)
                    : nothing(
                            Code.OUTSIDE_FOLDER,
                            beside,
                            "the file leads out of the campaign's folder",
                            "copy it there");
        }
        return ID.matcher(entry).matches() ? scenario(entry) : read(beside);
    }

    /** All scenarios by id: those in the folders hide shipped ones of the same id. */
    public List<Listed> scenarios() {
        return list(SCENARIO);
    }

    /** All campaigns by id, in the same manner. */
    public List<Listed> campaigns() {
        return list(CAMPAIGN);
    }

    private Found find(String idOrPath, String ending) {
        boolean looksLikeFile =
                idOrPath.indexOf('/') >= 0 || idOrPath.indexOf('\\') >= 0 || idOrPath.endsWith(SCENARIO);
        if (looksLikeFile || shelf.isFile(idOrPath)) {
            return read(idOrPath);
        }
        Map<String, String> known = files(ending);
        String file = known.get(idOrPath);
        if (file != null) {
            return read(file);
        }
        List<String> ids = List.copyOf(known.keySet());
        String all = ids.isEmpty() ? "there are none" : "there are " + String.join(", ", ids);
        return nothing(
                Code.UNREADABLE,
                idOrPath,
                "nothing has this id",
                Nearest.to(idOrPath, ids)
                        .map(near -> "did you mean " + Quote.of(near) + "? " + all)
                        .orElse(all));
    }

    private Found read(String file) {
        try {
            return new Found.Bytes(file, shelf.read(file));
        } catch (IOException | IllegalArgumentException unreadable) {
            return nothing(Code.UNREADABLE, file, "the file cannot be read", "is it there, and may you read it?");
        }
    }

    private static Found nothing(Code code, String file, String text, String remedy) {
        return new Found.Nothing(new Problem(code, code.severity(), Quote.path(file), 0, 0, "", text, remedy));
    }

    /** File names by id. */
    private Map<String, String> files(String ending) {
        Map<String, String> files = new TreeMap<>();
        for (String file : shelf.files()) {
            String name = file.substring(file.lastIndexOf('/') + 1);
            String id = name.endsWith(ending) ? name.substring(0, name.length() - ending.length()) : "";
            if (ID.matcher(id).matches()) {
                files.putIfAbsent(id, file);
            }
        }
        return files;
    }

    private List<Listed> list(String ending) {
        List<Listed> listed = new ArrayList<>();
        files(ending).forEach((id, file) -> {
            listed.add(new Listed(id, file, head(file)));
        });
        return List.copyOf(listed);
    }

    private Head head(String file) {
        try (InputStream in = shelf.open(file)) {
            return Head.of(in);
        } catch (IOException | IllegalArgumentException unreadable) {
            return Head.NONE;
        }
    }
}
