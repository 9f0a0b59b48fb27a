package copytaster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.journal.Reading;
import copytaster.testing.Aftermath;
import copytaster.testing.Game;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The game killed outright while it writes settings, exports, begins branches, carries a campaign over and mends a torn session: each
 * file is there as it was or as it was to be, and every session opens and goes on. {@code -Dkills=1000} for the long version.
 */
@Tag("terminal")
class KilledAtWorkTest {
    private static final int WORKS = Worker.Work.values().length;
    private static final int ROUNDS = 3;
    private static final int MORE = 20;

    /** Nanoseconds that a work is taken to last before one has been measured. */
    private static final long FIRST = 20_000_000;

    @TempDir
    private Path folder;

    private Path home;
    private List<String> exports;
    private int recorded;
    private final Map<Worker.Work, Long> took = new EnumMap<>(Worker.Work.class);

    @BeforeEach
    void prepare() throws IOException {
        home = folder.resolve("home");
        String night = Files.readString(Path.of(Game.NIGHT));
        Files.createDirectories(home);
        Files.writeString(home.resolve("small-night.json"), night);
        Files.writeString(home.resolve("next-night.json"), night.replace("\"small-night\"", "\"next-night\""));
        Files.writeString(
                home.resolve("two.campaign.json"),
                "{\"format\": 1, \"id\": \"two\", \"title\": \"Two nights\","
                        + " \"scenarios\": [\"small-night\", \"next-night\"], \"carries\": [\"page\", \"trust\"]}");
        String[] campaign = {"play", home + "/two.campaign.json", "--plain", "--seed", "7"};
        played("next\nnext\nnext\nnext\nnext\nhandover\nquit\n", campaign);
        Path first = Aftermath.sessions(home).get(0);
        Files.copy(first, home.resolve("long.jsonl"));
        Path other = folder.resolve("other");
        Game.run(other, "spike 1\nundo\nspike 1\nquit\n", "play", Game.NIGHT, "--plain", "--seed", "7");
        Path few = Aftermath.sessions(other).get(0);
        Files.copy(few, home.resolve("short.jsonl"));
        Files.copy(few, home.resolve("torn.jsonl"));
        recorded = records(few);
        exports = List.of(export("long"), export("short"));
    }

    private String export(String name) {
        return played("", "export", home + "/" + name + ".jsonl", "--format", "text", "-o", "-");
    }

    private String played(String typed, String... words) {
        Game.Ran ran = Game.run(home, typed, words);
        assertEquals(0, ran.code(), ran.err());
        return ran.out();
    }

    @Test
    void everyFileIsThereAsItWasOrAsItWasToBe() throws Exception {
        long seed = Long.getLong("kills.seed", 20151001L);
        int kills = Integer.getInteger("kills", 5);
        Random random = new Random(seed);
        Map<Worker.Work, Integer> during = new EnumMap<>(Worker.Work.class);
        // On a busy machine a kill comes late, and few kills may fall into few works: then some more are tried.
        for (int round = 0; round < kills || during.size() <= WORKS / 2 && round < kills + MORE; round++) {
            Worker.Work last = killed(1 + round % WORKS + WORKS * random.nextInt(ROUNDS), random.nextDouble());
            during.merge(last, 1, Integer::sum);
            examine("seed " + seed + ", round " + round + ", " + last);
        }
        System.out.println("KilledAtWorkTest, seed " + seed + ": "
                + during.values().stream().mapToInt(Integer::intValue).sum() + " kills, every file whole: during "
                + during);
        assertTrue(during.size() > WORKS / 2, "the kills fell into few works: " + during);
    }

    /**
     * What the process was about when it died.
     *
     * @param begun how many works it has begun when the wait begins
     * @param part of the time that the work takes, as long as that is known
     */
    private Worker.Work killed(int begun, double part) throws Exception {
        Process worker = Game.start(home, Game.java(Worker.class.getName(), home.toString()));
        try (BufferedReader out =
                new BufferedReader(new InputStreamReader(worker.getInputStream(), StandardCharsets.UTF_8))) {
            Worker.Work last = null;
            for (int i = 0; i < begun; i++) {
                long before = System.nanoTime();
                Worker.Work next = Worker.Work.valueOf(out.readLine());
                if (last != null) {
                    took.merge(last, System.nanoTime() - before, Math::min);
                }
                last = next;
            }
            LockSupport.parkNanos((long) (part * took.getOrDefault(last, FIRST)));
            assertTrue(
                    worker.isAlive(), () -> "it ended by itself: " + out.lines().toList());
            worker.toHandle().destroyForcibly();
            for (String line : out.lines().toList()) {
                last = Worker.Work.valueOf(line);
            }
            worker.waitFor();
            return last;
        }
    }

    private void examine(String which) throws IOException {
        Path settings = home.resolve("settings.json");
        if (Files.exists(settings)) {
            Game.Ran read = Game.run(home, "", "settings");
            assertEquals(0, read.code(), which + ": " + read.err());
            assertTrue(read.out().contains("theme: light") || read.out().contains("theme: mono"), which + read.out());
        }
        Path night = home.resolve("night.txt");
        if (Files.exists(night)) {
            assertTrue(exports.contains(Files.readString(night)), which + ": a part of an export");
        }
        for (Path session : Aftermath.sessions(home)) {
            Reading reading = Aftermath.read(session);
            assertTrue(reading instanceof Reading.Whole || reading instanceof Reading.Torn, which + ": " + reading);
            boolean branch = reading.contents().orElseThrow().header().parent().isPresent();
            assertTrue(!branch || reading.contents().orElseThrow().records().size() >= 3, which + ": half a branch");
            boolean finished = reading.contents().orElseThrow().finished();
            if (!finished) {
                played("undo\nspike 1\nquit\n", "play", "--plain", "--resume", session.toString());
                assertEquals(Optional.empty(), trouble(session), which);
            }
            if (branch) {
                Files.delete(session);
            }
        }
        String next = played("quit\n", "play", home + "/two.campaign.json", "--plain", "--seed", "7");
        assertTrue(next.startsWith("Two nights: shift 2 of 2"), which + ": " + next);
        Path torn = home.resolve("torn.jsonl");
        assertTrue(records(torn) >= recorded - 1, which + ": " + records(torn) + " of " + recorded);
        played("spike 1\nundo\nspike 1\nquit\n", "play", "--plain", "--resume", torn.toString());
        recorded = records(torn);
        assertFalse(played("", "sessions").contains("damaged"), which);
    }

    private static Optional<String> trouble(Path session) {
        Game.Ran verified = Game.run(session.getParent(), "", "replay", session.toString(), "--verify");
        return verified.code() == 0 ? Optional.empty() : Optional.of(verified.err());
    }

    private static int records(Path session) throws IOException {
        return Aftermath.read(session).contents().orElseThrow().records().size();
    }
}
