package copytaster.cli;

import copytaster.journal.Listed;
import copytaster.journal.SessionStore;
import copytaster.journal.Unlisted;
import copytaster.scenario.Mode;
import copytaster.text.Width;
import copytaster.text.Wrap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code sessions}: what has been played. */
@Command(
        name = "sessions",
        mixinStandardHelpOptions = true,
        description = "List saved sessions, the most recently played first, and files among them that cannot be read.",
        footer = {"", "Example:", "  copytaster sessions"})
final class SessionsCommand implements Callable<Integer> {
    private static final String HEAD = "SESSION";

    private final Streams streams;

    SessionsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        Shelf shelf = new Shelf(streams);
        SessionStore.Folder folder = shelf.look();
        if (folder.sessions().isEmpty() && folder.others().isEmpty()) {
            streams.say("No sessions yet. They will be kept in " + shelf.folder() + ".");
            return Exit.DONE;
        }
        int widest = HEAD.length();
        for (Listed session : folder.sessions()) {
            widest = Math.max(widest, Width.of(session.id()));
        }
        for (Unlisted other : folder.others()) {
            widest = Math.max(widest, Width.of(other.id()));
        }
        line(widest, HEAD, "TURN", "DECISIONS", "STATE");
        for (Listed session : folder.sessions()) {
            String turn = Integer.toString(session.turn());
            line(widest, session.id(), turn, Integer.toString(session.decisions()), state(session));
        }
        for (Unlisted other : folder.others()) {
            line(widest, other.id(), "", "", "cannot be read: " + other.why());
        }
        return Exit.DONE;
    }

    private void line(int widest, String id, String turn, String decisions, String state) {
        streams.say(
                Wrap.pad(id, widest) + "  " + Wrap.padLeft(turn, 4) + "  " + Wrap.padLeft(decisions, 9) + "  " + state);
    }

    private static String state(Listed session) {
        String fog = session.header().filter(h -> h.mode() == Mode.FOG).isPresent() ? ", altered night" : "";
        return switch (session.state()) {
            case WHOLE -> (session.finished() ? "finished" : "to be continued") + fog;
            case TORN -> "to be continued (its last write did not finish)" + fog;
            case DAMAGED -> "damaged";
            case OTHER_VERSION -> "of another version";
        };
    }
}
