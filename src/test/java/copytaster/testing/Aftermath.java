package copytaster.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.journal.Journals;
import copytaster.journal.Reading;
import copytaster.rules.Rules;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * What killed games left behind, and when they were killed. Of each it is required that every decision shown is in the file, and that
 * the file opens, takes another decision, and bears verifying.
 */
public final class Aftermath {
    private static final int TENTHS = 10;

    /** When a game was killed, as far as its remains tell. */
    public enum Moment {
        /** There was no session's file yet. */
        STARTING("before there was a file"),
        /** No decision had been shown. */
        OPENING("before the first decision was shown"),
        /** Everything in the file had been shown. */
        BETWEEN("between two decisions"),
        /** A record was in the file, in part or whole, and not yet shown. */
        APPENDING("within an append"),
        CLOSED("after the close");

        private final String words;

        Moment(String words) {
            this.words = words;
        }
    }

    private final Map<Moment, Integer> moments = new EnumMap<>(Moment.class);
    private final int[] tenths = new int[TENTHS];
    private int torn;

    /**
     * Looks at what a killed game left, plays on there and looks again.
     *
     * @param shown how many decisions it had shown, the opening not counted
     * @param all how many its script has
     */
    public void examine(Path home, int shown, int all, String which) throws IOException {
        List<Path> files = sessions(home);
        if (files.isEmpty()) {
            assertEquals(0, shown, which + ": decisions were shown and there is no file");
            count(Moment.STARTING);
            Game.Ran begun = Game.run(home, "spike 1\nquit\n", "play", Game.NIGHT, "--plain", "--seed", "7");
            assertEquals(0, begun.code(), which + ": " + begun.err());
            return;
        }
        assertEquals(1, files.size(), which);
        Reading reading = read(files.get(0));
        boolean whole = reading instanceof Reading.Whole;
        assertTrue(whole || reading instanceof Reading.Torn, which + ": " + reading);
        int kept = Math.max(0, reading.contents().orElseThrow().records().size() - 1);
        assertTrue(kept >= shown, which + ": " + shown + " decisions were shown, " + kept + " are in the file");
        boolean finished = reading.contents().orElseThrow().finished();
        torn += whole ? 0 : 1;
        if (!whole || shown > 0 && kept > shown) {
            count(Moment.APPENDING);
        } else if (finished) {
            count(Moment.CLOSED);
        } else {
            count(shown == 0 ? Moment.OPENING : Moment.BETWEEN);
        }
        tenths[Math.min(TENTHS - 1, shown * TENTHS / all)]++;
        goesOn(home, files.get(0), finished, which);
    }

    private static void goesOn(Path home, Path file, boolean finished, String which) throws IOException {
        if (!finished) {
            int before = read(file).contents().orElseThrow().records().size();
            Game.Ran on = Game.run(
                    home, "undo\nspike 1\nnext\nhandover\nquit\n", "play", "--plain", "--resume", file.toString());
            assertEquals(0, on.code(), which + ": " + on.err());
            Reading after = read(file);
            assertTrue(after instanceof Reading.Whole, which + ": " + after);
            assertTrue(after.contents().orElseThrow().records().size() > before, which + ": nothing was added");
        }
        Game.Ran verified = Game.run(home, "", "replay", file.toString(), "--verify");
        assertEquals(0, verified.code(), which + ": " + verified.err());
    }

    private void count(Moment moment) {
        moments.merge(moment, 1, Integer::sum);
    }

    /** How many of the kills fell into a moment. */
    public int of(Moment moment) {
        return moments.getOrDefault(moment, 0);
    }

    /** Session files in a data folder, or none. */
    public static List<Path> sessions(Path home) throws IOException {
        Path folder = home.resolve("sessions");
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var files = Files.list(folder)) {
            return files.filter(f -> f.toString().endsWith(".jsonl")).sorted().toList();
        }
    }

    /** What stands in a file, judged as the game does. */
    public static Reading read(Path file) throws IOException {
        return new Journals(Clock.systemUTC(), Rules.VERSION).read(file);
    }

    /** In a line or two, when the kills fell. */
    public String told(String name) {
        int all = moments.values().stream().mapToInt(Integer::intValue).sum();
        List<String> parts = new ArrayList<>();
        moments.forEach((moment, count) -> parts.add(count + " " + moment.words));
        List<String> spread = new ArrayList<>();
        for (int tenth : tenths) {
            spread.add(Integer.toString(tenth));
        }
        return name + ": " + all + " kills, no decision lost, no file unreadable: " + String.join(", ", parts) + " ("
                + torn + " files torn and mended); by tenths of the script: " + String.join(" ", spread);
    }
}
