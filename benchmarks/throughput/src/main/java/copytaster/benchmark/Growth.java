package copytaster.benchmark;

import copytaster.act.Command;
import copytaster.observe.Observation;
import copytaster.observe.Observer;
import copytaster.rules.Rules;
import copytaster.rules.State;
import copytaster.scenario.Night;
import copytaster.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;

/** What the hot operations cost on nights of {@code size} questions, dispatches and checks, in the middle of the shift. */
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.MICROSECONDS)
@org.openjdk.jmh.annotations.State(Scope.Thread)
public class Growth {
    private static final int MIDDLE = 12;

    /** The last turn before a third of all questions is settled at once. */
    private static final int LATE = 21;

    @Param({"10", "100", "1000", "10000"})
    public int size;

    /** Where the scenarios are, as {@code benchmarks/big --make} writes them. */
    @Param("")
    public String folder;

    private byte[] file;
    private Night night;
    private Session session;
    private Session late;
    private Observation seen;
    private Command run;

    @Setup
    public void play() throws IOException {
        file = Files.readAllBytes(Path.of(folder, "big-" + size + ".json"));
        night = load();
        session = until(
                MIDDLE,
                Session.begin(Play.header(night, 1), night)
                        .submit(new Command.Open())
                        .session());
        late = until(LATE, session);
        seen = Look.whole(session.observation());
        var may = seen.options().runs().get(0);
        List<Command.Choice> choices = new ArrayList<>();
        may.claims().forEach(claim ->
                choices.add(new Command.Choice(claim.claim(), Command.Placing.on(claim.asWritten()))));
        run = new Command.Run(may.dispatch(), choices, List.of());
        if (!session.submit(run).accepted()) {
            throw new IllegalStateException("cannot be run");
        }
    }

    private static Session until(int turn, Session from) {
        Session session = from;
        while (session.state().clock().turn() < turn) {
            session = session.submit(new Command.Next()).session();
        }
        return session;
    }

    /** A file read, checked and made ready to be played. */
    @Benchmark
    public Night load() {
        return Nights.read("big-" + size + ".json", file);
    }

    /** The answers and every origin's word drawn, in fog. */
    @Benchmark
    public State draw(Fog fog) {
        return Rules.start(Rules.VERSION, fog.night, copytaster.rules.Setup.USUAL, 1);
    }

    /** The whole desk from nothing. */
    @Benchmark
    public Observation observe() {
        return Look.whole(Observer.of(session.state()));
    }

    /** A dispatch run. */
    @Benchmark
    public Session run() {
        return session.submit(run).session();
    }

    /** A dispatch run, and the whole desk after it. */
    @Benchmark
    public Observation runAndObserve() {
        return Look.whole(session.submit(run).session().observation());
    }

    /** The turn ended, and the next begun with a twentieth of all dispatches. */
    @Benchmark
    public Session next() {
        return session.submit(new Command.Next()).session();
    }

    /** The turn ended, and the next begun with the answers to a third of all questions. */
    @Benchmark
    public Session nextSettles() {
        return late.submit(new Command.Next()).session();
    }

    @Benchmark
    public double[] posterior() {
        return seen.model().posteriors();
    }

    /** The same night, its truth not known. */
    @org.openjdk.jmh.annotations.State(Scope.Thread)
    public static class Fog {
        private Night night;

        @Setup
        public void open(Growth growth) {
            night = new Night(growth.night.scenario(), copytaster.scenario.Mode.FOG);
        }
    }
}
