package copytaster.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.journal.JournalFuzz;
import copytaster.testing.Films;
import copytaster.testing.Golden;
import copytaster.testing.OwnFolder;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.CRC32C;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

/** Replaying, branching, comparing and exporting as a player types them; good sessions and bad ones. */
class ReplayCliTest {
    @TempDir
    Path home;

    @RegisterExtension
    final OwnFolder own = new OwnFolder(() -> home);

    private static Ran run(String input, String... words) {
        Ran ran = Ran.run(input, words);
        return new Ran(ran.code(), unix(ran.out()), unix(ran.err()));
    }

    private static String unix(String text) {
        return text.replace(System.lineSeparator(), "\n");
    }

    private List<Path> sessions() throws IOException {
        Path folder = home.resolve("sessions");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
        }
    }

    private static final String HALM = Films.file("halm").toString();
    private static final String BRANCH = Films.file("halm-branch").toString();

    // ---- looks ----

    @Test
    void looks_hold_wherever_they_are_given_and_the_nearer_ones_count() {
        String[] cast = {"export", HALM, "--format", "cast", "-o", "-"};
        String light = run("", with(cast, "--theme", "light")).out();
        assertFalse(light.equals(run("", cast).out()));
        assertEquals(light, run("", before(cast, "--theme", "light")).out());
        assertEquals(
                light,
                run("", before(with(cast, "--theme", "light"), "--theme", "mono"))
                        .out());
        String ascii = run("", with(cast, "--ascii")).out();
        assertEquals(ascii, run("", before(cast, "--ascii")).out());
        for (String[] words : List.of(cast, new String[] {"replay", HALM, "--plain"})) {
            Ran ran = run("", before(words, "--theme", "pink"));
            assertEquals(2, ran.code(), ran.out());
            assertTrue(ran.err().contains("--theme takes dark, light"), ran.err());
        }
    }

    @ParameterizedTest
    @CsvSource({
        "--theme light replay X, light, ",
        "--theme light replay X --theme mono, mono, ",
        "--ascii replay X, , true",
        "--ascii replay X --no-ascii, , false"
    })
    void a_replay_looks_as_it_is_told_to(String words, String theme, Boolean ascii) {
        CommandLine line = Cli.line(Streams.of(InputStream.nullInputStream(), System.out, System.err));
        ReplayCommand replay = line.parseArgs(words.split(" "))
                .subcommand()
                .commandSpec()
                .commandLine()
                .getCommand();
        assertEquals(theme, replay.looks().theme);
        assertEquals(ascii, replay.looks().ascii);
    }

    private static String[] with(String[] words, String... more) {
        return Stream.of(words, more).flatMap(Stream::of).toArray(String[]::new);
    }

    private static String[] before(String[] words, String... first) {
        return with(first, words);
    }

    // ---- good sessions ----

    @Test
    void by_lines_everything_can_be_asked() throws IOException {
        String script = Files.readString(Path.of("src/test/resources/transcripts/replay.script"));
        Ran ran = run(script, "replay", HALM, "--plain");
        assertTrue(ran.err().contains("nothing left to play"), ran.err());
        assertEquals(2, ran.code());
        Golden.assertMatches("transcripts/replay.expected", ran.out());
    }

    @Test
    void a_branch_is_a_session_of_its_own_and_says_where_it_is_from() throws IOException {
        byte[] parent = Files.readAllBytes(Path.of(HALM));
        Ran ran = run("run 3 1=unconfirmed\nnext\nquit\n", "replay", HALM, "--plain", "--branch", "--turn", "2");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(
                ran.out().contains("shares 10 decisions with 20260101T080000Z-small-night-7. It is marked"), ran.out());
        assertEquals(1, sessions().size());
        String header = Files.readAllLines(sessions().get(0)).get(0);
        assertTrue(
                header.contains(
                        "\"parent\":{\"session\":\"20260101T080000Z-small-night-7\",\"entry\":10},\"seen\":true"),
                header);
        assertArrayEquals(parent, Files.readAllBytes(Path.of(HALM)), "the parent is left as it was");
        assertEquals(0, run("", "replay", "latest", "--verify").code());
        Ran resumed = run("next\nnext\nnext\nhandover\n", "play", "--plain", "--resume", "latest");
        assertTrue(resumed.out().contains("The shift is over."), resumed.out());
        Ran compared = run("", "compare", HALM, "latest");
        assertEquals(0, compared.code(), compared.err());
        assertTrue(compared.out().contains("The first 10 decisions are the same. They part in turn 2"), compared.out());
    }

    @Test
    void a_branch_begun_from_the_viewer_is_played_on_from_the_same_input() {
        Ran ran = run("next turn\nbranch\nrun 3 1=unconfirmed\nnext\nquit\n", "replay", HALM, "--plain");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("The dyke: unconfirmed") && ran.out().contains("Turn 3 of 5."), ran.out());
    }

    @Test
    void a_branch_from_where_an_unfinished_session_stands_has_seen_nothing() throws IOException {
        run("run 1 1=unconfirmed\nnext\nquit\n", "play", "src/test/resources/scenarios/small-night.json", "--plain");
        Ran ran = run("quit\n", "replay", "latest", "--plain", "--branch", "--after", "3");
        assertEquals(0, ran.code(), ran.err());
        assertFalse(ran.out().contains("marked"), ran.out());
        assertTrue(
                sessions().stream().map(ReplayCliTest::text).anyMatch(t -> t.contains("\"entry\":3},\"seen\":false")));
    }

    /** Repeating the parent's decisions by the real front end, in a real file, ends in its digest. */
    @Test
    void a_branch_that_repeats_its_parent_ends_in_its_digest() throws IOException {
        StringBuilder rest = new StringBuilder();
        Ran events = run("", "replay", HALM, "--events");
        List<String> lines = events.out().lines().toList();
        for (String line : lines.subList(10, lines.size())) {
            String[] words = line.split(" ", 3);
            rest.append(words[2], 0, words[2].indexOf(" [")).append('\n');
        }
        Ran ran = run(rest.toString(), "replay", HALM, "--plain", "--branch", "--turn", "2");
        assertEquals(0, ran.code(), ran.err());
        String parent = run("", "replay", HALM, "--verify").out();
        assertEquals(parent, run("", "replay", "latest", "--verify").out());
    }

    @Test
    void what_cannot_be_compared_is_refused_with_the_reason() {
        Ran ran = run("", "compare", HALM, Films.file("wednesday-record").toString());
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains("different nights"), ran.err());
        assertEquals(0, run("", "compare", HALM, HALM).code());
    }

    @Test
    void the_record_of_the_night_is_told_as_text() {
        Ran ran = run("", "export", BRANCH, "--format", "text", "--size", "80x24", "-o", "-");
        assertEquals(0, ran.code(), ran.err());
        Golden.assertMatches("golden/replay/record.txt", ran.out());
        assertFalse(
                run("", "export", Films.file("wednesday-fog").toString(), "--format", "text", "-o", "-")
                        .out()
                        .contains("What was so"),
                "an unfinished shift keeps its answers");
    }

    @Test
    void a_file_is_not_overwritten_unasked() throws IOException {
        Path file = home.resolve("night.cast");
        Ran first = run("", "export", HALM, "--format", "cast", "-o", file.toString());
        assertEquals(0, first.code(), first.err());
        byte[] written = Files.readAllBytes(file);
        Files.writeString(file, "mine");
        Ran again = run("", "export", HALM, "--format", "cast", "-o", file.toString());
        assertEquals(2, again.code());
        assertTrue(again.err().contains("exists") && again.err().contains("--force"), again.err());
        assertEquals("mine", Files.readString(file));
        assertEquals(
                0,
                run("", "export", HALM, "--format", "cast", "-o", file.toString(), "--force")
                        .code());
        assertArrayEquals(written, Files.readAllBytes(file));
        assertEquals(
                unix(Files.readString(file)),
                run("", "export", HALM, "--format", "cast", "-o", "-").out());
    }

    /** Its checksums and digests are right; what is drawn must not count the turns. */
    @Test
    @Timeout(60)
    void a_session_that_claims_a_turn_beyond_all_bounds_is_drawn_all_the_same(@TempDir Path folder) throws IOException {
        String halm = Files.readString(Path.of(HALM));
        String forged = halm.replace("\"TurnBegan\",\"turn\":1}", "\"TurnBegan\",\"turn\":2000000000}");
        assertFalse(halm.equals(forged));
        Path file = folder.resolve("made-up.jsonl");
        Files.write(file, JournalFuzz.resealed(forged.getBytes(StandardCharsets.UTF_8)));
        Ran ran = run("", "export", file.toString(), "--format", "cast", "-o", "-");
        assertEquals("0 ", ran.code() + " " + ran.err());
    }

    @ParameterizedTest
    @CsvSource({"--size,79x24", "--size,wide", "--format,gif", "--cast-version,4", "--theme,pink"})
    void options_that_make_no_sense_are_refused(String option, String value) {
        List<String> words = new ArrayList<>(List.of("export", HALM, "-o", "-", option, value));
        if (!option.equals("--format")) {
            words.addAll(List.of("--format", "cast"));
        }
        Ran ran = run("", words.toArray(String[]::new));
        assertEquals(2, ran.code());
        assertTrue(ran.err().contains(value) && ran.err().lines().count() == 1, ran.err());
    }

    // ---- bad sessions ----

    /** A bad session, what each command must say of it and with which code, and that nothing is written. */
    private record Bad(Path file, int code, String says) {}

    private Bad bad(String kind) throws IOException {
        Path file = home.resolve(kind + ".jsonl");
        String whole = Files.readString(Path.of(HALM));
        List<String> lines = whole.lines().toList();
        switch (kind) {
            case "damaged" -> {
                Files.writeString(file, whole.replace("\"entry\":9,", "\"entry\":8,"));
                return new Bad(file, 2, "Line 11 of the session file is damaged");
            }
            case "torn" -> {
                Files.writeString(file, whole.substring(0, whole.length() - 40));
                return new Bad(file, 0, "The last write to this session did not finish");
            }
            case "diverged" -> {
                Rechained.diverged("halm", file);
                return new Bad(file, 1, "Diverged in turn 5, decision 26: handover");
            }
            case "foreign" -> {
                Files.writeString(file, "{\"version\":2,\"width\":80,\"height\":24}\n");
                return new Bad(file, 2, "not a session of Copytaster");
            }
            case "newer-format" -> {
                String header = lines.get(0).replace("\"format\":1", "\"format\":9");
                Files.writeString(file, whole.replace(lines.get(0), sealed(header)));
                return new Bad(file, 3, "written in format 9");
            }
            default -> {
                Rechained.ofRules(99, "halm", file);
                return new Bad(file, 3, "under newer rules (version 99");
            }
        }
    }

    private static String sealed(String line) {
        String body = line.substring(0, line.lastIndexOf(",\"crc\":"));
        CRC32C crc = new CRC32C();
        crc.update(body.getBytes(StandardCharsets.UTF_8));
        return body + String.format(",\"crc\":\"%08x\"}", crc.getValue());
    }

    private static String text(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"damaged", "torn", "diverged", "foreign", "newer-format", "newer-rules"})
    void a_bad_session_is_told_apart_and_never_written_to(String kind) throws IOException {
        Bad bad = bad(kind);
        byte[] bytes = Files.readAllBytes(bad.file());
        String file = bad.file().toString();
        Ran verified = run("", "replay", file, "--verify");
        assertEquals(bad.code(), verified.code(), verified.err());
        assertTrue(verified.err().contains(bad.says()), verified.err());
        assertFalse(verified.err().contains("Exception"), verified.err());
        // Whether a session diverges is not looked into unless asked.
        int others = bad.code() == 1 ? 0 : bad.code();
        String out = home.resolve("out").toString();
        for (String[] words : new String[][] {
            {"replay", file, "--plain"},
            {"compare", file, HALM},
            {"export", file, "--format", "text", "-o", "-"},
            {"export", file, "--format", "cast", "-o", out, "--force"},
            {"debrief", file},
            {"replay", file, "--branch", "--turn", "2", "--plain"}
        }) {
            Ran ran = run("next\nnext\nend\nquit\n", words);
            String what = String.join(" ", words) + ": " + ran.err();
            boolean refuses = kind.equals("newer-rules") && words[0].equals("compare");
            assertEquals(refuses ? 2 : others, ran.code(), what);
            assertTrue(kind.equals("diverged") || ran.err().contains(bad.says()), what);
            assertFalse(ran.err().contains("Exception"), what);
            assertArrayEquals(bytes, Files.readAllBytes(bad.file()), what);
        }
        int branches = kind.equals("torn") || kind.equals("diverged") ? 1 : 0;
        assertEquals(branches, sessions().size(), "only what can be played on is branched from");
    }
}
