package copytaster.cli;

import copytaster.act.CommandText;
import copytaster.canon.Canon;
import copytaster.narrate.Refusals;
import copytaster.plain.Stepping;
import copytaster.session.Entry;
import copytaster.session.Session;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code replay}: a session looked at step by step, or decided again and compared. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Step through a session, or verify it.",
        footer = {
            "",
            "--verify exits 0 if every decision leads again to what was recorded, 1 if one diverges,",
            "2 if the file is damaged or none of ours, 3 if it was played under other rules.",
            "Example:",
            "  copytaster replay latest --verify"
        })
final class ReplayCommand implements Callable<Integer> {
    private static final int WIDTH = 78;

    private final Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "SESSION",
            description = "A session's id, the beginning of one, a file, or “latest”.")
    private String name;

    @Option(names = "--verify", description = "Decide every command again and compare.")
    private boolean verify;

    @Option(names = "--events", description = "Print every entry as one line: number, turn, command, events.")
    private boolean events;

    @Option(names = "--turn", paramLabel = "N", defaultValue = "1", description = "Begin at this turn.")
    private int turn;

    @Option(names = "--plain", description = "Lines instead of a screen (so far always).")
    private boolean plain;

    ReplayCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        OldSession old = OldSession.read(name, streams);
        Optional<Session> session = old.session();
        int code = old.code();
        if (session.isEmpty() || (verify && code != Exit.DONE)) {
            return code;
        }
        if (verify) {
            return verified(session.get());
        }
        if (events) {
            session.get().entries().forEach(e -> streams.out().println(line(e)));
            return code;
        }
        new Stepping(session.get(), streams.reader(), streams.out(), !Terminal.typed(), WIDTH).from(turn);
        return code;
    }

    private static String line(Entry entry) {
        return entry.number() + " " + entry.turn() + " " + CommandText.of(entry.command()) + " "
                + Canon.text(entry.events());
    }

    private int verified(Session session) {
        Optional<Session.Divergence> divergence = session.verify();
        if (divergence.isEmpty()) {
            streams.say("Verified: " + session.entries().size() + " decisions, digest " + session.digest() + ".");
            return Exit.DONE;
        }
        Entry recorded = divergence.get().recorded();
        streams.complain("Diverged in turn " + recorded.turn() + ", decision " + recorded.number() + ": "
                + CommandText.of(recorded.command()) + ".");
        streams.err().println("  recorded: " + Canon.text(recorded.events()));
        streams.err()
                .println("  decided:  "
                        + divergence
                                .get()
                                .decided()
                                .map(e -> Canon.text(e.events()))
                                .orElseGet(() ->
                                        Refusals.of(divergence.get().rejection().orElseThrow())));
        streams.err().flush();
        return Exit.FAILED;
    }
}
