package copytaster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import copytaster.settings.Preferences;
import copytaster.testing.Game;
import copytaster.testing.SmallDisk;
import copytaster.testing.Typing;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A disk that is truly full, played on by lines: what is not saved is said, not shown as done, and nothing else is lost. */
@Tag("once")
class FullDiskTest {
    private static final int KILOBYTES = 256;

    @TempDir
    private Path folder;

    @Test
    void playGoesOnWhereItStoodOnceThereIsRoom() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(folder.resolve("disk"), KILOBYTES)) {
            Typing typing = new Typing()
                    .type(Typing.decisions(4))
                    .then(disk::fill)
                    .type(Typing.decisions(60))
                    .type("again")
                    .then(disk::free)
                    .type("again", "next", "quit");
            Game.Ran ran = Game.run(disk.root(), typing, "play", Game.NIGHT, "--plain", "--seed", "7");
            assertEquals(0, ran.code(), ran.err());
            String failed = "could not be saved to";
            int at = ran.out().indexOf(failed);
            assertTrue(at > 0 && ran.out().indexOf("(No space left on device)", at) > at, ran.out());
            int again = ran.out().indexOf("> again", at);
            assertEquals(0, results(ran.out().substring(at, again)), "shown although it was not saved");
            assertTrue(ran.out().contains("could still not be saved"), "a try on the full disk");
            assertTrue(ran.out().contains("Turn 2 of 5"), ran.out());
            assertEquals(results(ran.out()) + 2, entries(disk.root()), "all that was shown, the opening and the turn");
            verifies(disk.root());
        }
    }

    @Test
    void playGoesOnInAnotherFolderAndSaysWhere() throws Exception {
        Path other = Files.createDirectory(folder.resolve("another folder"));
        try (SmallDisk disk = SmallDisk.mounted(folder.resolve("disk"), KILOBYTES)) {
            Typing typing = new Typing()
                    .type("spike 1")
                    .then(disk::fill)
                    .type(Typing.decisions(61))
                    .type("undo", "save " + other, "quit");
            Game.Ran ran = Game.run(disk.root(), typing, "play", Game.NIGHT, "--plain", "--seed", "7");
            assertEquals(0, ran.code(), ran.err());
            Path copy;
            try (var files = Files.newDirectoryStream(other, "*.jsonl")) {
                copy = files.iterator().next();
            }
            assertTrue(ran.out().replaceAll("\\s+", " ").endsWith("--resume '" + copy + "' "), ran.out());
            Game.Ran resumed = Game.run(disk.root(), "next\nquit\n", "play", "--plain", "--resume", copy.toString());
            assertEquals(0, resumed.code(), resumed.err());
            assertTrue(resumed.out().contains("Turn 2 of 5"), resumed.out());
            assertEquals(
                    0,
                    Game.run(disk.root(), "", "replay", copy.toString(), "--verify")
                            .code());
        }
    }

    @Test
    void nothingIsBegunThatCannotBeSavedAndNothingHalfStays() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(folder.resolve("disk"), KILOBYTES)) {
            Path home = disk.root();
            Game.run(home, "spike 1\nnext\nquit\n", "play", Game.NIGHT, "--plain", "--seed", "7");
            disk.fill();
            List<Path> before = sessions(home);
            refused("is not begun", 2, Game.run(home, "", "play", Game.NIGHT, "--plain"));
            refused("is not begun", 2, Game.run(home, "", "replay", "latest", "--branch", "--turn", "2", "--plain"));
            assertEquals(before, sessions(home));
            Path out = home.resolve("night.html");
            refused(
                    "could not be written",
                    1,
                    Game.run(home, "", "export", "latest", "--format", "html", "-o", out + ""));
            refused(
                    "could not be written",
                    1,
                    Game.run(home, "", "debrief", "latest", "-o", out + "", "--format", "html"));
            refused("cannot be kept", 1, Game.run(home, "", "settings", "--write"));
            assertFalse(Files.exists(out));
            assertFalse(Files.exists(home.resolve("settings.json")));
            assertEquals(List.of(), left(home), "unfinished files");
            verifies(home);
            disk.free();
            assertEquals(
                    0,
                    Game.run(home, "next\nquit\n", "play", "--plain", "--resume", "latest")
                            .code());
            assertEquals(0, Game.run(home, "", "settings", "--write").code());
        }
    }

    @Test
    void anOldExportAndOldSettingsOutliveAFullDisk() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(folder.resolve("disk"), KILOBYTES)) {
            Path home = disk.root();
            Game.run(home, "spike 1\nnext\nquit\n", "play", Game.NIGHT, "--plain", "--seed", "7");
            Path out = home.resolve("night.html");
            String[] export = {"export", "latest", "--format", "html", "-o", out.toString(), "--force"};
            assertEquals(0, Game.run(home, "", export).code());
            assertEquals(0, Game.run(home, "", "settings", "--write").code());
            String page = Files.readString(out);
            String settings = Files.readString(home.resolve("settings.json"));
            assertTrue(settings.contains(Preferences.USUAL.theme()), settings);
            disk.fill();
            refused("could not be written", 1, Game.run(home, "", export));
            refused("cannot be kept", 1, Game.run(home, "", "settings", "--write"));
            assertEquals(page, Files.readString(out));
            assertEquals(settings, Files.readString(home.resolve("settings.json")));
        }
    }

    @Test
    void whatDoesNotFitThroughStandardOutputIsTold() throws Exception {
        Path home = folder.resolve("home");
        Game.run(home, "spike 1\nnext\nquit\n", "play", Game.NIGHT, "--plain", "--seed", "7");
        Path full = Path.of("/dev/full");
        assumeTrue(Files.isWritable(full), "only Linux has a device that is full");
        Path said = folder.resolve("said");
        ProcessBuilder builder = new ProcessBuilder(
                        Game.java("copytaster.Main", "export", "latest", "--format", "text", "-o", "-"))
                .redirectOutput(full.toFile())
                .redirectError(said.toFile());
        builder.environment().put("COPYTASTER_HOME", home.toString());
        assertEquals(1, builder.start().waitFor());
        assertEquals(
                "copytaster: What this printed could not all be written (No space left on device).",
                Files.readString(said).strip());
    }

    private static void refused(String words, int code, Game.Ran ran) {
        assertEquals(code, ran.code(), ran.out() + ran.err());
        assertTrue(ran.err().contains(words) && ran.err().contains("No space left on device"), ran.err());
        assertFalse(ran.err().contains("bug"), ran.err());
    }

    private static void verifies(Path home) {
        Game.Ran ran = Game.run(home, "", "replay", "latest", "--verify");
        assertEquals(0, ran.code(), ran.err());
    }

    private static int results(String printed) {
        return printed.split("Spiked: #1|Taken back\\.", -1).length - 1;
    }

    private static int entries(Path home) {
        return (int)
                Game.run(home, "", "replay", "latest", "--events").out().lines().count();
    }

    private static List<Path> sessions(Path home) throws IOException {
        try (var files = Files.list(home.resolve("sessions"))) {
            return files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
        }
    }

    /** Files under a passing name. */
    private static List<Path> left(Path home) throws IOException {
        try (var files = Files.walk(home)) {
            return files.filter(f -> f.toString().endsWith(".new")).toList();
        }
    }
}
