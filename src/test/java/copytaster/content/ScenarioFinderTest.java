package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.content.ScenarioFinder.Found;
import copytaster.content.ScenarioFinder.Listed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenarioFinderTest {
    @TempDir
    Path folder;

    @Test
    void idInFolderComesBeforeShippedOne() throws IOException {
        Path own = Files.writeString(folder.resolve("small-night.json"), "{\"title\": \"Mine\"}");
        Found.Bytes found = bytes(finder().scenario("small-night"));
        assertEquals(own.toString(), found.file());
        assertEquals("{\"title\": \"Mine\"}", new String(found.bytes(), StandardCharsets.UTF_8));
    }

    @Test
    void shippedIdIsFoundOnTheClassPath() {
        Found.Bytes found = bytes(finder().scenario("small-night"));
        assertEquals("shipped:/scenarios/small-night.json", found.file());
        assertArrayEquals(Fixture.bytes(), found.bytes());
    }

    @Test
    void pathIsTakenAsItIs() {
        String path = Fixture.FOLDER.resolve("small-night.json").toString();
        assertEquals(path, bytes(finder().scenario(path)).file());
    }

    @Test
    void unknownIdGivesNearOnesAndAll() throws IOException {
        Files.writeString(folder.resolve("second-night.json"), "{}");
        Files.writeString(folder.resolve("both.campaign.json"), "{}");
        Files.writeString(folder.resolve("scenario.schema.json"), "{}");
        String told = nothing(finder().scenario("smal-night"));
        assertTrue(told.startsWith("smal-night: nothing has this id; did you mean \"small-night\"? there are "), told);
        assertTrue(told.contains("second-night") && !told.contains("both") && !told.contains("schema"), told);
    }

    @Test
    void missingFileIsToldWithoutATrace() {
        assertEquals(
                "no/such.json: the file cannot be read; is it there, and may you read it?",
                nothing(finder().scenario("no/such.json")));
        assertEquals(
                "[U+0000]/x: the file cannot be read; is it there, and may you read it?",
                nothing(finder().scenario("\0/x")));
        assertTrue(nothing(finder().scenario("")).startsWith(": nothing has this id"));
    }

    @Test
    void noMoreIsReadThanShowsThatAFileIsTooLarge() throws IOException {
        Path large = Files.write(folder.resolve("large.json"), new byte[Limits.FILE_BYTES + 1000]);
        assertEquals(
                Limits.FILE_BYTES + 1,
                bytes(finder().scenario(large.toString())).bytes().length);
    }

    @Test
    void listsTitlesAndSummariesSafely() throws IOException {
        Files.writeString(folder.resolve("bad.json"), "{");
        Files.writeString(folder.resolve("odd.json"), "{\"title\": \"A \\u001b[2J\", \"summary\": 7}");
        List<Listed> listed = finder().scenarios();
        assertTrue(listed.contains(new Listed("bad", folder.resolve("bad.json").toString(), Head.NONE)));
        assertTrue(listed.contains(new Listed(
                "odd", folder.resolve("odd.json").toString(), new Head("A [U+001B][2J", "", List.of(), "", 0, 0))));
        assertTrue(listed.stream().anyMatch(one -> one.title().equals("High Water at Halm")), listed.toString());
    }

    @Test
    void campaignFindsWhatLiesBesideItAndNothingElse() throws IOException {
        Path campaign = Files.writeString(folder.resolve("both.campaign.json"), "{}");
        Path second = Files.writeString(folder.resolve("second.json"), "{}");
        ScenarioFinder finder = finder();
        String file = bytes(finder.campaign("both")).file();
        assertEquals(campaign.toString(), file);
        assertEquals(second.toString(), bytes(finder.besides(file, "second")).file());
        assertEquals(
                second.toString(), bytes(finder.besides(file, "second.json")).file());
        assertEquals(
                "shipped:/scenarios/small-night.json",
                bytes(finder.besides(file, "small-night")).file());
        assertTrue(nothing(finder.besides(file, "../second.json")).contains("outside"));
    }

    @Test
    void linkOutOfTheFolderIsRefused(@TempDir Path elsewhere) throws IOException {
        Path campaign = Files.writeString(folder.resolve("both.campaign.json"), "{}");
        Path secret = Files.writeString(elsewhere.resolve("secret.json"), "{}");
        Files.createSymbolicLink(folder.resolve("link.json"), secret);
        assertTrue(nothing(finder().besides(campaign.toString(), "link.json")).contains("leads out of"));
    }

    private ScenarioFinder finder() {
        return new ScenarioFinder(List.of("no-such-folder", folder.toString()));
    }

    private static Found.Bytes bytes(Found found) {
        if (found instanceof Found.Nothing nothing) {
            throw new AssertionError(nothing.problem());
        }
        return (Found.Bytes) found;
    }

    private static String nothing(Found found) {
        return ((Found.Nothing) found).problem().toString();
    }
}
