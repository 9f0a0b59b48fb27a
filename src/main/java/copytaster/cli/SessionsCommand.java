package copytaster.cli;

import copytaster.journal.Listed;
import copytaster.scenario.Mode;
import copytaster.text.Wrap;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code sessions}: what has been played. */
@Command(
        name = "sessions",
        mixinStandardHelpOptions = true,
        description = "List saved sessions, the most recently played first.",
        footer = {"", "Example:", "  copytaster sessions"})
final class SessionsCommand implements Callable<Integer> {
    private final Streams streams;

    SessionsCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        Shelf shelf = new Shelf(streams);
        List<Listed> sessions = shelf.list();
        if (sessions.isEmpty()) {
            streams.say("No sessions yet. They will be kept in " + shelf.folder() + ".");
            return Exit.DONE;
        }
        int widest = 7;
        for (Listed session : sessions) {
            widest = Math.max(widest, session.id().length());
        }
        streams.say(Wrap.pad("SESSION", widest) + "  TURN  DECISIONS  STATE");
        for (Listed session : sessions) {
            streams.say(Wrap.pad(session.id(), widest) + "  " + Wrap.padLeft(Integer.toString(session.turn()), 4) + "  "
                    + Wrap.padLeft(Integer.toString(session.decisions()), 9) + "  " + state(session));
        }
        return Exit.DONE;
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
