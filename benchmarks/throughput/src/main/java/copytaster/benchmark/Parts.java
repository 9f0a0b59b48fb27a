package copytaster.benchmark;

import copytaster.bot.Bot;
import copytaster.journal.Journal;
import copytaster.journal.Journals;
import copytaster.journal.Reading;
import copytaster.observe.Observation;
import copytaster.rules.Rules;
import copytaster.scenario.Night;
import copytaster.session.Entry;
import copytaster.session.Session;
import copytaster.sim.Books;
import copytaster.sim.Ledger;
import copytaster.text.Quoted;
import java.io.IOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.TearDown;

/** Single things done with a whole session of Wednesday, as the reference editor plays it. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@State(Scope.Thread)
public class Parts {
    private static final String SHIFT = "kunduz-wednesday";

    private final SplittableRandom random = new SplittableRandom(1);
    private final Journals journals = new Journals(Clock.systemUTC(), Rules.VERSION);
    private byte[] file;
    private Night night;
    private Session session;
    private Observation last;
    private Path folder;
    private Path saved;
    private Journal journal;
    private int appended;

    @Setup
    public void play() throws IOException {
        file = Nights.file(SHIFT);
        night = Nights.read(SHIFT + ".json", file);
        session = Play.played(night, Bot.REFERENCE, 1, Writer.nullWriter());
        last = session.observation();
        folder = Files.createTempDirectory("throughput");
        begin();
        saved = journal.path();
        for (Entry entry : session.entries()) {
            journal.append(entry);
        }
        begin();
    }

    private void begin() throws IOException {
        if (journal != null) {
            journal.close();
        }
        journal = journals.begin(folder, session.header(), Quoted.of(new String(file, StandardCharsets.UTF_8)));
        journal.settle();
        appended = 0;
    }

    @TearDown
    public void leave() throws IOException {
        journal.close();
        try (var files = Files.list(folder)) {
            for (Path each : (Iterable<Path>) files::iterator) {
                Files.delete(each);
            }
        }
        Files.delete(folder);
    }

    /** The exact posterior of every question, given all that the session brought. */
    @Benchmark
    public double[] posterior() {
        return last.model().posteriors();
    }

    /** The ledger of the session: every line at every turn's end, summed and closed. */
    @Benchmark
    public Ledger ledger() {
        return Books.of(session).ledger();
    }

    /** A jump to any moment: the whole desk as it then was. */
    @Benchmark
    public Observation scrub() {
        return Look.whole(session.observation(random.nextInt(session.entries().size() + 1)));
    }

    /** A scenario file read, checked and made ready to be played. */
    @Benchmark
    public Night load() {
        return Nights.read(SHIFT + ".json", file);
    }

    /** A decision saved: written, read back for comparison, forced to disk. A new file is begun for every session. */
    @Benchmark
    public void save() throws IOException {
        if (appended == session.entries().size()) {
            Path full = journal.path();
            begin();
            Files.delete(full);
        }
        journal.append(session.entries().get(appended++));
    }

    /** The session's file read, every line's checksum and digest checked. */
    @Benchmark
    public Reading read() throws IOException {
        return journals.read(saved);
    }

    /** The session as recorded, by folding its events. */
    @Benchmark
    public Session replay() {
        return Session.replay(session.header(), night, session.entries());
    }

    /** Every command decided again and compared. */
    @Benchmark
    public boolean verify() {
        return session.verify().isEmpty();
    }
}
