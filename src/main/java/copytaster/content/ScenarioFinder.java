package copytaster.content;

import copytaster.scenario.Pack;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Finds scenario and campaign files by id or by path: a path if it names a file or looks like one, otherwise {@code <id>.json} in
 * the given folders, in their order, then among those shipped with the program, and then in packs; a pack's scenario is also called
 * {@code <pack>/<id>}. What is found is not checked.
 */
public final class ScenarioFinder {
    private static final String SCENARIO = ".json";
    private static final String CAMPAIGN = ".campaign.json";

    private final Shelf shelf;

    /** Opened when first asked for. */
    private List<OpenPack> packs;

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

    /** True if a folder, or the program itself, has a scenario of this id; packs are not looked into. */
    public boolean has(String id) {
        return Ids.isId(id) && shelf.file(id + SCENARIO).isPresent();
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
        return Ids.isId(entry) ? scenario(entry) : read(beside);
    }

    /** All scenarios: by id, those in the folders hiding shipped ones of the same id; then those of packs, as {@code pack/id}. */
    public List<Listed> scenarios() {
        List<Listed> listed = new ArrayList<>(list(SCENARIO));
        for (OpenPack pack : packs()) {
            for (String id : pack.ids()) {
                Found found = pack.scenario(id);
                boolean there = found instanceof Found.Bytes;
                String file = there ? ((Found.Bytes) found).file() : pack.place();
                Head head = there ? Head.of(new ByteArrayInputStream(((Found.Bytes) found).bytes())) : Head.NONE;
                listed.add(new Listed(packId(pack) + "/" + id, file, head));
            }
        }
        return List.copyOf(listed);
    }

    /** All campaigns by id, in the same manner. */
    public List<Listed> campaigns() {
        return list(CAMPAIGN);
    }

    private Found find(String idOrPath, String ending) {
        Optional<Found> packed = ending.equals(SCENARIO) ? packed(idOrPath) : Optional.empty();
        if (packed.isPresent()) {
            return packed.get();
        }
        boolean looksLikeFile =
                idOrPath.indexOf('/') >= 0 || idOrPath.indexOf('\\') >= 0 || idOrPath.endsWith(SCENARIO);
        if (looksLikeFile || shelf.isFile(idOrPath)) {
            return read(idOrPath);
        }
        Optional<String> file = Ids.isId(idOrPath) ? shelf.file(idOrPath + ending) : Optional.empty();
        return file.isPresent() ? read(file.get()) : elsewhere(idOrPath, ending);
    }

    /** What no folder has: in a pack, or nowhere. */
    private Found elsewhere(String idOrPath, String ending) {
        List<OpenPack> holders = ending.equals(SCENARIO) ? holders(idOrPath) : List.of();
        if (holders.size() == 1) {
            return holders.get(0).scenario(idOrPath);
        }
        if (holders.size() > 1) {
            return nothing(
                    Code.DUPLICATE_ID,
                    idOrPath,
                    "several packs have this id",
                    "name it with its pack: "
                            + String.join(
                                    ", ",
                                    holders.stream()
                                            .map(pack -> packId(pack) + "/" + idOrPath)
                                            .toList()));
        }
        List<String> ids = Stream.concat(
                        files(ending).keySet().stream(), ending.equals(SCENARIO) ? packedIds() : Stream.empty())
                .toList();
        String all = ids.isEmpty() ? "there are none" : "there are " + String.join(", ", ids);
        return nothing(
                Code.UNREADABLE,
                idOrPath,
                "nothing has this id",
                Nearest.to(idOrPath, ids)
                        .map(near -> "did you mean " + Quote.of(near) + "? " + all)
                        .orElse(all));
    }

    /** A scenario that is named with its pack, or a pack where a scenario should be named. */
    private Optional<Found> packed(String name) {
        if (OpenPack.is(name)) {
            OpenPack pack = OpenPack.at(name);
            return Optional.of(
                    pack.pack().isEmpty()
                            ? new Found.Nothing(pack.problems().get(0))
                            : nothing(
                                    Code.PACK,
                                    name,
                                    "this is a pack of " + pack.ids().size() + ", not one scenario",
                                    "give it as --scenario-path and name one of it: " + String.join(", ", pack.ids())));
        }
        int slash = name.indexOf('/');
        if (slash < 0 || !Ids.isId(name.substring(0, slash)) || shelf.isFile(name)) {
            return Optional.empty();
        }
        String id = name.substring(slash + 1);
        for (OpenPack pack : packs()) {
            if (packId(pack).equals(name.substring(0, slash))) {
                return Optional.of(
                        pack.ids().contains(id)
                                ? pack.scenario(id)
                                : nothing(
                                        Code.UNREADABLE,
                                        name,
                                        "the pack has no scenario of this id",
                                        "it has " + String.join(", ", pack.ids())));
            }
        }
        return Optional.empty();
    }

    private List<OpenPack> holders(String id) {
        return packs().stream().filter(pack -> pack.ids().contains(id)).toList();
    }

    private Stream<String> packedIds() {
        return packs().stream().flatMap(pack -> pack.ids().stream().map(id -> packId(pack) + "/" + id));
    }

    private static String packId(OpenPack pack) {
        return pack.pack().map(Pack::id).orElse("");
    }

    /** All packs in the folders, bad ones too; of two with one id the later is a bad one. */
    public List<OpenPack> packs() {
        if (packs == null) {
            Map<String, String> places = new TreeMap<>();
            List<OpenPack> open = new ArrayList<>();
            for (String place : shelf.packs()) {
                OpenPack pack = OpenPack.at(place);
                String before = pack.pack().isEmpty() ? null : places.putIfAbsent(packId(pack), place);
                open.add(before == null ? pack : pack.refused(before));
            }
            packs = List.copyOf(open);
        }
        return packs;
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
            if (Ids.isId(id)) {
                files.putIfAbsent(id, file);
            }
        }
        return files;
    }

    private List<Listed> list(String ending) {
        List<Listed> listed = new ArrayList<>();
        for (Map.Entry<String, String> file : files(ending).entrySet()) {
            listed.add(new Listed(file.getKey(), file.getValue(), head(file.getValue())));
        }
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
