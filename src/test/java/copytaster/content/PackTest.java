package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.content.ScenarioFinder.Found;
import copytaster.content.ScenarioFinder.Listed;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Packs: good ones in folders and zips, and everything that is refused with its reason. */
class PackTest {
    private static final String MANIFEST = """
            {
              "format": 1,
              "id": "river",
              "title": "Nights on the river",
              "summary": "Two nights of one flood.",
              "author": "The school at Halm",
              "licence": "CC BY 4.0",
              "scenarios": ["small-night.json"],
              "campaigns": ["both.campaign.json"]
            }
            """;
    private static final String CAMPAIGN =
            "{\"format\": 1, \"id\": \"both\", \"title\": \"Both\", \"scenarios\": [\"small-night\"], \"carries\": []}";

    @TempDir
    Path home;

    private static Map<String, byte[]> good() {
        Map<String, byte[]> files = new LinkedHashMap<>();
        files.put("pack.json", MANIFEST.getBytes(StandardCharsets.UTF_8));
        files.put("small-night.json", Fixture.bytes());
        files.put("both.campaign.json", CAMPAIGN.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static Map<String, byte[]> with(String name, String text) {
        Map<String, byte[]> files = good();
        files.put(name, text.getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static byte[] zipped(Map<String, byte[]> files) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, byte[]> file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        }
        return bytes.toByteArray();
    }

    private Path zip(Map<String, byte[]> files) throws IOException {
        return Files.write(home.resolve("river.zip"), zipped(files));
    }

    private Path folder(Map<String, byte[]> files) throws IOException {
        Path folder = Files.createDirectories(home.resolve("river"));
        for (Map.Entry<String, byte[]> file : files.entrySet()) {
            Files.write(folder.resolve(file.getKey()), file.getValue());
        }
        return folder;
    }

    /** The one sentence that a bad pack earns. */
    private static String told(Path place) {
        OpenPack pack = OpenPack.at(place.toString());
        assertTrue(pack.pack().isEmpty(), "it is taken for a good one");
        assertEquals(1, pack.problems().size(), () -> pack.problems().toString());
        String told = pack.problems().get(0).toString();
        assertTrue(told.startsWith(place.toString()), told);
        return told.substring(place.toString().length());
    }

    @Test
    void a_zip_and_a_folder_are_found_and_linted_alike() throws IOException {
        Map<String, byte[]> inFolder = new LinkedHashMap<>();
        good().forEach((name, bytes) -> inFolder.put("river/" + name, bytes));
        inFolder.put("__MACOSX/river/._pack.json", new byte[4]);
        for (Path place : List.of(zip(good()), folder(good()))) {
            assertFound(place);
        }
        assertFound(zip(inFolder));
    }

    private static void assertFound(Path place) {
        assertTrue(OpenPack.is(place.toString()));
        ScenarioFinder finder = new ScenarioFinder(List.of(place.toString()), false);
        assertEquals(
                List.of("river/small-night"),
                finder.scenarios().stream().map(Listed::id).toList());
        assertEquals("High Water at Halm", finder.scenarios().get(0).title());
        for (String name : List.of("river/small-night", "small-night")) {
            assertArrayEquals(Fixture.bytes(), ((Found.Bytes) finder.scenario(name)).bytes(), name);
        }
        List<OpenPack.Linted> linted = OpenPack.at(place.toString()).lint();
        assertEquals(3, linted.size());
        linted.forEach(file -> assertTrue(
                file.problems().stream().noneMatch(p -> p.severity() == Severity.ERROR), () -> file.problems() + ""));
        assertTrue(linted.get(1).scenario().isPresent());
    }

    @Test
    void an_id_in_two_packs_has_to_be_told_with_its_pack() throws IOException {
        folder(good());
        zip(with("pack.json", MANIFEST.replace("\"river\"", "\"brook\"")));
        ScenarioFinder finder = new ScenarioFinder(List.of(home.toString()), false);
        assertEquals(
                "small-night: several packs have this id; name it with its pack: river/small-night, brook/small-night",
                nothing(finder.scenario("small-night")));
        assertTrue(((Found.Bytes) finder.scenario("brook/small-night")).file().endsWith("river.zip!/small-night.json"));
        assertEquals(
                "brook/big-night: the pack has no scenario of this id; it has small-night",
                nothing(finder.scenario("brook/big-night")));
        String path = home.resolve("river").toString();
        assertEquals(
                path + ": this is a pack of 1, not one scenario; give it as --scenario-path and name one of it:"
                        + " small-night",
                nothing(finder.scenario(path)));
        assertTrue(nothing(finder.scenario("smal-night")).contains("brook/small-night"));
    }

    @Test
    void of_two_packs_with_one_id_the_later_is_told() throws IOException {
        folder(good());
        zip(good());
        ScenarioFinder finder = new ScenarioFinder(List.of(home.toString()), false);
        assertEquals(1, finder.scenarios().size());
        assertEquals(
                home.resolve("river.zip") + ": its id is that of the pack " + home.resolve("river")
                        + " as well; give one of them another id",
                finder.packs().get(1).problems().get(0).toString());
    }

    private static String nothing(Found found) {
        return ((Found.Nothing) found).problem().toString();
    }

    @Test
    void names_that_could_lead_out_are_refused() throws IOException {
        for (String name : List.of(
                "../evil.json",
                "a/../../evil.json",
                "/etc/evil.json",
                "C:/evil.json",
                "c:evil",
                "..\\evil.json",
                "./x")) {
            assertEquals(
                    ": \"" + name + "\" in it could lead out of the pack, so none of it is read; names in a pack are"
                            + " plain: no step upwards, no drive, no backslash",
                    told(zip(with(name, "{}"))));
        }
        try (Stream<Path> left = Files.list(home)) {
            assertEquals(List.of(home.resolve("river.zip")), left.toList(), "nothing is written");
        }
    }

    @Test
    void bombs_are_refused_before_they_unpack_and_while() throws IOException {
        Map<String, byte[]> large = good();
        large.put("large.json", new byte[PackFiles.ENTRY_BYTES + 1]);
        byte[] packed = zipped(large);
        assertTrue(packed.length < 100_000, "a thousand to one: " + packed.length);
        Files.write(home.resolve("river.zip"), packed);
        assertEquals(
                ": \"large.json\" in it is larger than 8 MiB; shorten it or leave it out",
                told(home.resolve("river.zip")));

        Map<String, byte[]> many = good();
        for (int i = 0; i < 9; i++) {
            many.put("part-" + i, new byte[PackFiles.ENTRY_BYTES]);
        }
        assertTrue(told(zip(many)).startsWith(": unpacked it would have more than 64 MiB"));

        Map<String, byte[]> entries = good();
        for (int i = 0; i < PackFiles.MOST_ENTRIES; i++) {
            entries.put("entry-" + i, new byte[0]);
        }
        assertTrue(told(zip(entries)).startsWith(": it has more than 1,000 entries"));
    }

    @Test
    void a_zip_that_lies_about_its_sizes_is_caught_while_unpacking() throws IOException {
        byte[] bytes = zipped(good());
        ByteBuffer zip = ByteBuffer.wrap(bytes).order(ByteOrder.LITTLE_ENDIAN);
        int directory = zip.getInt(bytes.length - 22 + 16);
        zip.putInt(directory + 24, 10);
        Files.write(home.resolve("river.zip"), bytes);
        assertEquals(
                ": \"pack.json\" in it unpacks to more than the zip says, so it is not read; zip it again",
                told(home.resolve("river.zip")));
    }

    @Test
    void doubtful_entries_are_refused() throws IOException {
        String twice = new String(zipped(with("smalk-night.json", "{}")), StandardCharsets.ISO_8859_1)
                .replace("smalk-night.json", "small-night.json");
        Files.write(home.resolve("river.zip"), twice.getBytes(StandardCharsets.ISO_8859_1));
        assertEquals(
                ": \"small-night.json\" is in it twice, and programs differ in which they take; keep one of them",
                told(home.resolve("river.zip")));
        assertEquals(
                ": \"small-night.json\" and \"Small-Night.json\" would be one file on some systems; keep one of them",
                told(zip(with("Small-Night.json", "{}"))));
        assertTrue(told(zip(with("more.ZIP", "PK"))).startsWith(": there is a zip within it, \"more.ZIP\""));
    }

    @Test
    void what_is_no_whole_zip_is_told_whatever_it_is() throws IOException {
        byte[] whole = zipped(good());
        Path place = home.resolve("river.zip");
        for (int length = 0; length < whole.length; length += 37) {
            Files.write(place, Arrays.copyOf(whole, length));
            assertEquals(": it is not a zip file, or only a part of one; zip it again, or copy it again", told(place));
        }
        Random random = new Random(3);
        for (int round = 0; round < 2_000; round++) {
            byte[] spoilt = whole.clone();
            spoilt[random.nextInt(spoilt.length)] = (byte) random.nextInt();
            Files.write(place, spoilt);
            OpenPack pack = OpenPack.at(place.toString());
            assertEquals(pack.pack().isEmpty(), pack.problems().stream().anyMatch(p -> p.severity() == Severity.ERROR));
            pack.lint();
        }
    }

    @Test
    void a_manifest_is_needed_and_its_problems_have_their_place() throws IOException {
        Map<String, byte[]> none = good();
        byte[] manifest = none.remove("pack.json");
        assertEquals(": there is no pack.json in it; a pack needs one; see: copytaster schema pack", told(zip(none)));
        none.put("Pack.json", manifest);
        assertEquals(": its manifest is called \"Pack.json\"; call it \"pack.json\"", told(zip(none)));

        assertEquals(
                "!/pack.json:8:17: scenarios[0]: there is no file \"smal-night.json\" in the pack; did you mean"
                        + " \"small-night.json\"?",
                told(zip(with("pack.json", MANIFEST.replace("small-night", "smal-night")))));
        Map<String, byte[]> upper = good();
        upper.put("SMALL-night.json", upper.remove("small-night.json"));
        assertTrue(told(zip(upper)).endsWith("there is \"SMALL-night.json\"; names have to agree letter by letter"));
        assertTrue(told(zip(with("pack.json", MANIFEST.replace("\"small", "\"../small"))))
                .startsWith("!/pack.json:8:17: scenarios[0]: \"../small-night.json\" is not a plain file name"));
        assertTrue(told(zip(with("pack.json", MANIFEST.replace("\"author\"", "\"autor\""))))
                .startsWith("!/pack.json:6:3: autor: there is no key \"autor\" here; did you mean \"author\"?"));
    }

    @Test
    void a_link_out_of_a_folder_is_refused_and_one_within_is_followed() throws IOException {
        Path outside = Files.write(home.resolve("small-night.json"), Fixture.bytes());
        Path folder = folder(good());
        Files.delete(folder.resolve("small-night.json"));
        Files.createSymbolicLink(folder.resolve("small-night.json"), outside);
        assertEquals(
                ": \"small-night.json\" in it is a link that leads out of the pack, so none of it is read; copy the file"
                        + " itself",
                told(folder));
        Files.delete(folder.resolve("small-night.json"));
        Files.write(folder.resolve("kept.txt"), Fixture.bytes());
        Files.createSymbolicLink(folder.resolve("small-night.json"), Path.of("kept.txt"));
        assertFound(folder);
    }

    @Test
    void a_campaign_plays_what_is_in_the_pack() throws IOException {
        Path place = zip(with("both.campaign.json", CAMPAIGN.replace("small-night", "big-night")));
        List<Problem> problems = OpenPack.at(place.toString()).lint().get(2).problems();
        assertEquals(
                place + "!/both.campaign.json:1:60: scenarios[0]: no scenario of the pack is called \"big-night\";"
                        + " a campaign of a pack plays the pack's own; it has small-night",
                problems.get(0).toString());
    }

    @Test
    void schema_and_reader_agree() {
        List<String> there = List.of("small-night.json", "both.campaign.json", "night-two.json");
        for (String text : List.of(
                MANIFEST,
                MANIFEST.replace("  \"author\": \"The school at Halm\",\n", ""),
                MANIFEST.replace("\"campaigns\": [\"both.campaign.json\"]", "\"campaigns\": []"),
                MANIFEST.replace("[\"small-night.json\"]", "[]"),
                MANIFEST.replace("[\"small-night.json\"]", "[\"small-night.json\", \"small-night.json\"]"),
                MANIFEST.replace("[\"small-night.json\"]", "[\"night-two.json\", \"small-night.json\"]"),
                MANIFEST.replace("small-night.json", "a/small-night.json"),
                MANIFEST.replace("small-night.json", "Small-Night.json"),
                MANIFEST.replace("both.campaign.json", "small-night.json"),
                MANIFEST.replace("\"river\"", "\"River\""),
                MANIFEST.replace("\"format\": 1", "\"format\": 2"),
                MANIFEST.replace("licence", "license"),
                MANIFEST.replace("\"CC BY 4.0\"", "\" \""),
                MANIFEST.replace("\"CC BY 4.0\"", "4"),
                MANIFEST.replace("  \"summary\": \"Two nights of one flood.\",\n", ""),
                MANIFEST.replace("Nights on the river", "N".repeat(41)))) {
            boolean loaded = PackReader.load("pack.json", text.getBytes(StandardCharsets.UTF_8), there)
                    .value()
                    .isPresent();
            assertEquals(loaded, SchemaTest.accepts(SchemaTest.PACK, text), text);
        }
    }
}
