package copytaster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import copytaster.screen.start.StartMenu;
import copytaster.testing.Game;
import copytaster.testing.OwnFolder;
import copytaster.testing.SmallDisk;
import copytaster.testing.Typing;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Folders and files that refuse, vanish or are exchanged while a shift is played, and what the player is told. */
@Tag("once")
class HostileFolderTest {
    @TempDir
    private Path folder;

    private Path home;

    @BeforeEach
    void nameHome() {
        home = folder.resolve("home");
    }

    @Test
    void aReadOnlyFileSystemIsToldAndPlayGoesOnWhenItIsNoLonger() throws Exception {
        try (SmallDisk disk = SmallDisk.mounted(home, 512)) {
            Game.run(home, "spike 1\nundo\nquit\n", "play", Game.NIGHT, "--plain", "--seed", "7");
            disk.readOnly(true);
            told(2, "Read-only file system", "is not begun", "", "play", Game.NIGHT, "--plain");
            told(
                    2,
                    "Read-only file system",
                    "can be viewed, but not played on",
                    "",
                    "play",
                    "--plain",
                    "--resume",
                    "latest");
            told(
                    2,
                    "Read-only file system",
                    "is not begun",
                    "",
                    "replay",
                    "latest",
                    "--branch",
                    "--turn",
                    "1",
                    "--plain");
            told(1, "Read-only file system", "cannot be kept", "", "settings", "--write");
            told(
                    1,
                    "Read-only file system",
                    "could not be written",
                    "",
                    "export",
                    "latest",
                    "--format",
                    "text",
                    "-o",
                    home + "/t.txt");
            assertEquals(0, Game.run(home, "", "replay", "latest", "--verify").code());
            disk.readOnly(false);
            Game.Ran on = Game.run(home, "next\nquit\n", "play", "--plain", "--resume", "latest");
            assertEquals(0, on.code(), on.err());
        }
    }

    @Test
    void aFolderThatMayNotBeWrittenToIsTold() throws Exception {
        begun();
        Path sessions = home.resolve("sessions");
        assumeTrue(sessions.toFile().setWritable(false));
        try {
            assumeFalse(Files.isWritable(sessions), "the superuser may write everywhere");
            told(2, "permission denied", "is not begun", "", "play", Game.NIGHT, "--plain");
            assertEquals(0, Game.run(home, "", "replay", "latest", "--verify").code());
        } finally {
            assertTrue(sessions.toFile().setWritable(true));
        }
    }

    @Test
    void aSessionThatMayNotBeReadIsToldAndNoBug() throws Exception {
        Path file = begun();
        assumeTrue(file.toFile().setReadable(false));
        assumeFalse(Files.isReadable(file), "the superuser may read everything");
        told(2, "permission denied", file.toString(), "", "play", "--plain", "--resume", file.toString());
        told(2, "permission denied", file.toString(), "", "replay", file.toString(), "--verify");
        assumeTrue(file.getParent().toFile().setReadable(false));
        told(2, "permission denied", "sessions", "", "sessions");
        assertTrue(file.getParent().toFile().setReadable(true));
    }

    /** As files that may not be read are; the superuser may read those. */
    @Test
    void whatCannotBeReadIsListedWithItsReason() throws Exception {
        Path file = begun();
        Files.writeString(file.resolveSibling("notes.jsonl"), "no session");
        Files.createDirectory(file.resolveSibling("folder.jsonl"));
        Files.createSymbolicLink(file.resolveSibling("gone.jsonl"), home.resolve("nowhere"));
        Game.Ran ran = Game.run(home, "", "sessions");
        assertEquals(0, ran.code(), ran.err());
        List<String> lines = ran.out().lines().map(String::strip).toList();
        assertEquals(5, lines.size(), ran.out());
        assertTrue(lines.get(1).endsWith("to be continued"), ran.out());
        assertTrue(lines.get(2).matches("folder +cannot be read: .+"), ran.out());
        assertTrue(lines.get(3).matches("gone +cannot be read: there is no such file or folder"), ran.out());
        assertTrue(lines.get(4).matches("notes +cannot be read: no session of Copytaster"), ran.out());
        OwnFolder own = OwnFolder.at(home);
        try {
            StartMenu menu = new Survey(List.of()).whole();
            assertEquals(1, menu.sessions(StartMenu.State.UNFINISHED).size());
            List<StartMenu.Kept> broken = menu.sessions(StartMenu.State.BROKEN);
            assertEquals(
                    List.of("folder", "gone", "notes"),
                    broken.stream().map(StartMenu.Kept::id).toList());
            assertEquals(
                    "The file cannot be read: no session of Copytaster.",
                    broken.get(2).trouble());
        } finally {
            own.giveBack();
        }
        Game.Ran latest = Game.run(home, "", "replay", "latest", "--verify");
        assertEquals(0, latest.code(), latest.err());
    }

    @Test
    void aFolderThatVanishesCostsNothing() throws Exception {
        Typing typing =
                new Typing().type("spike 1").then(() -> deleted(home)).type("undo", "page", "again", "next", "quit");
        Game.Ran ran = Game.run(home, typing, "play", Game.NIGHT, "--plain", "--seed", "7");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("(it was moved or deleted)"), ran.out());
        assertTrue(ran.out().contains("Turn 2 of 5"), ran.out());
        assertEquals(0, Game.run(home, "", "replay", "latest", "--verify").code());
        assertEquals(
                4,
                Game.run(home, "", "replay", "latest", "--events").out().lines().count());
    }

    @Test
    void aFileExchangedUnderThePlayerIsNotWrittenTo() throws Exception {
        Path other = folder.resolve("other");
        Game.run(other, "spike 1\nundo\nspike 1\nquit\n", "play", Game.NIGHT, "--plain", "--seed", "8");
        Typing typing = new Typing()
                .type("spike 1")
                .then(() -> {
                    Files.delete(session(home));
                    Files.copy(session(other), home.resolve("sessions").resolve("x"));
                    Files.move(home.resolve("sessions").resolve("x"), name(home));
                })
                .type("undo", "again", "save " + folder, "next", "quit");
        Game.Ran ran = Game.run(home, typing, "play", Game.NIGHT, "--plain", "--seed", "7");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("(another file has taken its place)"), ran.out());
        assertTrue(ran.out().contains("(something else has written to it)"), ran.out());
        assertEquals(-1, Files.mismatch(session(other), session(home)), "the other file is as it was");
        try (var files = Files.newDirectoryStream(folder, "*.jsonl")) {
            assertEquals(
                    0,
                    Game.run(home, "", "replay", files.iterator().next().toString(), "--verify")
                            .code());
        }
    }

    @Test
    void aFolderElsewhereByASymbolicLinkIsAsGood() throws Exception {
        Path real = Files.createDirectory(folder.resolve("real"));
        Files.createSymbolicLink(home, real);
        begun();
        assertEquals(
                1,
                Files.list(real.resolve("sessions"))
                        .filter(f -> f.toString().endsWith(".jsonl"))
                        .count());
        assertEquals(
                0,
                Game.run(home, "next\nquit\n", "play", "--plain", "--resume", "latest")
                        .code());
        assertEquals(0, Game.run(real, "", "replay", "latest", "--verify").code());
    }

    @Test
    void aFileWhereTheFolderShouldBeIsTold() throws Exception {
        Files.writeString(home, "no folder");
        Game.Ran ran = Game.run(home, "", "play", Game.NIGHT, "--plain");
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("is not begun"), ran.err());
        assertEquals(0, Game.run(home, "", "sessions").code());
    }

    @Test
    void aSecondProcessIsToldWhoPlaysAndMayPlayOnceThatOneIsKilled() throws Exception {
        Process first = Game.start(home, "play", Game.NIGHT, "--plain", "--seed", "7");
        try {
            first.getOutputStream().write("spike 1\n".getBytes(StandardCharsets.UTF_8));
            first.getOutputStream().flush();
            StringBuilder said = new StringBuilder();
            while (!said.toString().contains("Spiked: #1")) {
                said.append((char) first.getInputStream().read());
            }
            told(
                    2,
                    "in use by another Copytaster (process " + first.pid() + ")",
                    "until that one is closed",
                    "",
                    "play",
                    "--plain",
                    "--resume",
                    "latest");
            assertEquals(0, Game.run(home, "", "replay", "latest", "--verify").code());
        } finally {
            first.destroyForcibly().waitFor();
        }
        Game.Ran second = Game.run(home, "undo\nquit\n", "play", "--plain", "--resume", "latest");
        assertEquals(0, second.code(), second.err());
        assertTrue(second.out().contains("Taken back."), second.out());
    }

    /** Plays a little, and tells the file. */
    private Path begun() throws IOException {
        Game.Ran ran = Game.run(home, "spike 1\nundo\nquit\n", "play", Game.NIGHT, "--plain", "--seed", "7");
        assertEquals(0, ran.code(), ran.err());
        return session(home);
    }

    private void told(int code, String why, String what, String typed, String... words) {
        Game.Ran ran = Game.run(home, typed, words);
        assertEquals(code, ran.code(), ran.out() + ran.err());
        assertTrue(ran.err().contains(why) && ran.err().contains(what), ran.err());
        assertFalse(ran.err().contains("bug"), ran.err());
    }

    private static Path session(Path home) throws IOException {
        try (var files = Files.newDirectoryStream(home.resolve("sessions"), "*.jsonl")) {
            return files.iterator().next();
        }
    }

    /** What the file of the session under way is called, by its lock. */
    private static Path name(Path home) throws IOException {
        try (var files = Files.newDirectoryStream(home.resolve("sessions"), ".*.lock")) {
            Path lock = files.iterator().next();
            String name = lock.getFileName().toString();
            return lock.resolveSibling(name.substring(1, name.length() - ".lock".length()));
        }
    }

    private static void deleted(Path folder) throws IOException {
        try (var files = Files.walk(folder)) {
            List<Path> deepest = files.sorted(Comparator.reverseOrder()).toList();
            for (Path file : deepest) {
                Files.delete(file);
            }
        }
    }
}
