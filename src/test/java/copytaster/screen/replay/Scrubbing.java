package copytaster.screen.replay;

import copytaster.act.Command;
import copytaster.journal.Contents;
import copytaster.journal.Journal;
import copytaster.journal.Journals;
import copytaster.observe.Observation;
import copytaster.replay.Film;
import copytaster.rules.Rules;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Size;
import copytaster.screen.Stroke;
import copytaster.screen.desk.Settings;
import copytaster.session.Entry;
import copytaster.session.Header;
import copytaster.session.Session;
import copytaster.testing.Films;
import copytaster.testing.Walks;
import java.io.IOException;
import java.io.PrintStream;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/**
 * A benchmark: opens a session of many decisions in the viewer and jumps about in it. Each jump is all that a key costs: the desk of
 * the new moment, what led to it, and the frame. Run it by {@code benchmarks/replay}.
 */
public final class Scrubbing {
    private static final int JUMPS = 3_000;

    /** On a machine that does other things as well, the clock counts those too. */
    private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

    private Scrubbing() {}

    /** @param args columns, rows, and how many decisions the session has */
    public static void main(String[] args) throws IOException {
        Size size = new Size(Integer.parseInt(args[0]), Integer.parseInt(args[1]));
        int decisions = Integer.parseInt(args[2]);
        Path folder = Files.createTempDirectory("scrubbing");
        Path file = longSession(folder, decisions);
        System.out.printf("%s: a session of %,d decisions, %,d bytes.%n", size, decisions, Files.size(file));
        long began = System.nanoTime();
        Contents contents = new Journals(Clock.systemUTC(), Rules.VERSION)
                .read(file)
                .contents()
                .orElseThrow();
        Session session = Films.session(contents);
        Film film = Film.of(session);
        System.out.printf("Opened in %.0f ms", millis(began));
        began = System.nanoTime();
        ReplayProgram program = new ReplayProgram(film, 1, Settings.USUAL);
        Viewing first = program.start(size);
        program.view(first);
        System.out.printf(", first frame after another %.0f ms", millis(began));
        began = System.nanoTime();
        Viewing ready = first;
        double longest = 0;
        for (Viewing before = null; ready != before; ) {
            long tick = System.nanoTime();
            before = ready;
            ready = program.update(ready, new Msg.Tick(1)).model();
            longest = Math.max(longest, millis(tick));
        }
        System.out.printf(
                ", in practice after another %.0f ms, in ticks of %.0f ms at most.%n", millis(began), longest);
        jumps(program, ready, "just opened", System.out);
        jumps(program, ready, "warm", System.out);
    }

    /** Single steps both ways, turns both ways, and jumps to anywhere. */
    private static void jumps(ReplayProgram program, Viewing ready, String when, PrintStream out) {
        Film film = ready.film();
        Viewing viewing = ready;
        Random random = new Random(1);
        List<Key> keys = List.of(Key.RIGHT, Key.LEFT, Key.DOWN, Key.UP, Key.END, Key.HOME);
        double[] took = new double[JUMPS];
        double[] worked = new double[JUMPS];
        for (int i = 0; i < JUMPS; i++) {
            Viewing from = i % 2 == 0 ? viewing.at(random.nextInt(film.last() + 1)) : viewing;
            int to = random.nextInt(film.last() + 1);
            Msg msg = new Msg.Key(Stroke.of(keys.get(random.nextInt(keys.size()))));
            long began = System.nanoTime();
            long workedBefore = THREAD.getCurrentThreadCpuTime();
            viewing = i % 2 == 0 ? from.at(to) : program.update(from, msg).model();
            program.view(viewing);
            worked[i] = (THREAD.getCurrentThreadCpuTime() - workedBefore) / 1e6;
            took[i] = millis(began);
        }
        out.printf("%s, %,d jumps%n", when, JUMPS);
        say(out, "processor time of the thread", worked);
        say(out, "by the clock", took);
    }

    private static void say(PrintStream out, String what, double[] millis) {
        Arrays.sort(millis);
        out.printf(
                "  %s: median %.2f ms, 99 of 100 within %.2f ms, 999 of 1,000 within %.2f ms, longest %.2f ms%n",
                what, millis[JUMPS / 2], millis[JUMPS * 99 / 100], millis[JUMPS * 999 / 1000], millis[JUMPS - 1]);
    }

    private static double millis(long began) {
        return (System.nanoTime() - began) / 1e6;
    }

    /** A shift of the old Wednesday in which its editor decides and takes back, over and over. */
    private static Path longSession(Path folder, int decisions) throws IOException {
        Contents old = Films.contents("wednesday-record");
        Header header = today(old.header());
        Session session = Session.begin(header, Films.session(old).night());
        Random random = new Random(7);
        int turns = session.night().turns();
        List<Entry> entries = new ArrayList<>();
        while (entries.size() < decisions) {
            int left = decisions - entries.size();
            Observation seen = session.observation();
            boolean due = seen.turn() < turns && entries.size() >= (long) decisions * seen.turn() / turns;
            Command command = entries.isEmpty()
                    ? new Command.Open()
                    : due && left > 1 ? new Command.Next() : undoing(seen, random);
            Session.Submitted submitted = session.submit(command);
            session = submitted.session();
            submitted.entry().ifPresent(entries::add);
        }
        try (Journal journal = new Journals(Clock.systemUTC(), Rules.VERSION).begin(folder, header, old.scenario())) {
            for (Entry entry : entries) {
                journal.append(entry);
            }
            return journal.path();
        }
    }

    /** As a session would be begun today. */
    private static Header today(Header old) {
        return new Header(
                old.app(),
                Rules.VERSION,
                old.id(),
                old.startedAt(),
                old.scenario(),
                old.scenarioHash(),
                old.mode(),
                old.seed(),
                old.setup(),
                old.parent(),
                old.seen());
    }

    private static Command undoing(Observation seen, Random random) {
        boolean take = !seen.draft().isEmpty() && seen.options().admits(new Command.Undo()) && random.nextInt(3) > 0;
        if (take) {
            return new Command.Undo();
        }
        Command command;
        do {
            command = Walks.legal(seen.options(), random);
        } while (command instanceof Command.Next || command instanceof Command.HandOver);
        return command;
    }
}
