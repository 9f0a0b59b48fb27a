package copytaster.cli;

import copytaster.act.CommandText;
import copytaster.canon.Canon;
import copytaster.narrate.Refusals;
import copytaster.plain.Stepping;
import copytaster.replay.Film;
import copytaster.session.Entry;
import copytaster.session.Session;
import copytaster.settings.Preferences;
import copytaster.text.SafeText;
import java.io.BufferedReader;
import java.io.IOException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.ParentCommand;

/** {@code replay}: a session looked at moment by moment, branched from, or decided again and compared. */
@Command(
        name = "replay",
        mixinStandardHelpOptions = true,
        description = "Scrub through a session like a film, branch from it, or verify it.",
        footer = {
            "",
            "--verify exits 0 if every decision leads again to what was recorded, 1 if one",
            "diverges, 2 if the file is damaged or none of ours, 3 if it was played under",
            "other rules. --branch makes a new session; the old one stays as it is.",
            "Examples:",
            "  copytaster replay latest",
            "  copytaster replay latest --turn 5 --plain",
            "  copytaster replay latest --verify",
            "  copytaster replay latest --branch --turn 5"
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

    @Option(names = "--branch", description = "Play on from there as a new session; the old one stays as it is.")
    private boolean branch;

    @Option(names = "--after", paramLabel = "N", description = "Begin after this decision, instead of at a turn.")
    private Optional<Integer> after;

    @Option(names = "--plain", description = "Lines instead of a screen.")
    private boolean plain;

    @Mixin
    private Looks looks;

    @ParentCommand
    private Cli parent;

    ReplayCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        if (!looks().trouble().isEmpty()) {
            streams.complain(looks().trouble());
            return Exit.BAD;
        }
        OldSession old = OldSession.read(name, streams);
        Optional<Session> session = old.session();
        int code = old.code();
        if (session.isEmpty() || (verify && code != Exit.DONE)) {
            return code;
        }
        return old.shown(streams, () -> shown(old, session.get()));
    }

    private int shown(OldSession old, Session session) throws IOException {
        int code = old.code();
        if (verify) {
            return verified(session);
        }
        if (events) {
            session.entries().forEach(e -> streams.out().println(line(e)));
            return code;
        }
        return viewed(old, Film.of(session));
    }

    private int viewed(OldSession old, Film film) throws IOException {
        if (after.isPresent() && (after.get() < 0 || after.get() > film.last())) {
            streams.complain("--after takes a number from 0 to " + film.last() + ", the decisions of this session.");
            return Exit.BAD;
        }
        int begin = after.orElseGet(() -> film.startOf(turn));
        boolean lines = plain || !Terminal.present();
        OptionalInt at = OptionalInt.of(begin);
        BufferedReader input = streams.reader();
        if (!branch) {
            if (!lines) {
                return new ScreenGame(streams, preferences()).replay(old, film, begin);
            }
            at = new Stepping(film, input, streams.out(), !Terminal.typed(), WIDTH).from(begin);
        }
        return at.isPresent()
                ? branched(old, film, at.getAsInt(), lines ? Optional.of(input) : Optional.empty())
                : old.code();
    }

    /** @param lines what the player types, where there is no screen */
    private int branched(OldSession old, Film film, int at, Optional<BufferedReader> lines) throws IOException {
        Branching branching = new Branching(streams);
        Optional<Shelf.Kept> kept = branching.begin(old, film, at);
        if (kept.isEmpty()) {
            return old.code() == Exit.DONE ? Exit.BAD : old.code();
        }
        streams.say(Branching.says(kept.get(), film, at));
        return lines.isPresent()
                ? new PlainShift(streams, preferences()).play(kept.get(), lines.get())
                : new ScreenGame(streams, preferences()).play(kept.get());
    }

    /** Of the looks given twice, before the command and after it, the nearer ones count. */
    Looks looks() {
        return looks.over(parent.looks());
    }

    /** The settings, with what was said on the command line. */
    private Preferences preferences() {
        return looks().over(SettingsFile.read().preferences());
    }

    private static String line(Entry entry) {
        return SafeText.line(entry.number() + " " + entry.turn() + " " + CommandText.of(entry.command()) + " "
                + Canon.text(entry.events()));
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
        String decided = divergence
                .get()
                .decided()
                .map(e -> Canon.text(e.events()))
                .orElseGet(() -> Refusals.of(divergence.get().rejection().orElseThrow()));
        streams.err().println(SafeText.line("  recorded: " + Canon.text(recorded.events())));
        streams.err().println(SafeText.line("  decided:  " + decided));
        streams.err().flush();
        return Exit.FAILED;
    }
}
