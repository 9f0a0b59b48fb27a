package copytaster.cli;

import copytaster.journal.Contents;
import copytaster.journal.Reading;
import copytaster.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;

/**
 * A session read to be looked at, by commands that change nothing; what is wrong with its file has been told.
 *
 * @param session empty if there is nothing to look at; of a damaged file as much as is whole
 * @param file the file it was read from; empty if none was found
 * @param code the exit code that its file earns; not {@link Exit#DONE} where there is no session
 */
record OldSession(Optional<Session> session, Optional<Path> file, int code) {

    /** @param name a session's id, the beginning of one, a file, or {@code latest} */
    static OldSession read(String name, Streams streams) throws IOException {
        Shelf shelf = new Shelf(streams);
        Optional<Path> file =
                name.equals("latest") ? shelf.list().stream().findFirst().map(l -> l.path()) : shelf.find(name);
        if (file.isEmpty()) {
            if (name.equals("latest")) {
                streams.complain("There are no sessions yet.");
            }
            return new OldSession(Optional.empty(), Optional.empty(), Exit.BAD);
        }
        Reading reading = shelf.read(file.get());
        int code = reading.match(new Code());
        String trouble = reading.match(new SessionTrouble());
        if (!trouble.isEmpty()) {
            streams.complain(trouble);
        }
        Optional<Contents> contents = reading.contents();
        Optional<Session> session = contents.flatMap(c -> shelf.session(file.get(), c));
        return new OldSession(session, file, session.isEmpty() && code == Exit.DONE ? Exit.BAD : code);
    }

    /**
     * Does what looks at the session. Where that fails, it is a bug only if the session is what the rules make of its decisions; a file
     * that says otherwise was made to.
     *
     * @return what {@code work} returns, or the exit code of a file that is no session
     */
    int shown(Streams streams, Callable<Integer> work) throws Exception {
        try {
            return work.call();
        } catch (RuntimeException failure) {
            if (session.isEmpty() || sound(session.get())) {
                throw failure;
            }
            streams.complain(forged("in " + file.map(Path::toString).orElse("the file")));
            return Exit.BAD;
        }
    }

    /** @param which {@code in /a/file} or a name */
    private static String forged(String which) {
        return "The session " + which
                + " is none that Copytaster wrote: its decisions cannot have led to what it says.";
    }

    /** What is to be said where something broke on a session that is shown; empty if the session is not to blame. */
    static String excuse(Session shown) {
        return sound(shown) ? "" : forged(shown.header().id());
    }

    private static boolean sound(Session session) {
        try {
            return session.verify().isEmpty();
        } catch (RuntimeException forged) {
            return false;
        }
    }

    /** Its file's name without the ending, or its id where it has no file. */
    String name() {
        String name = file.map(f -> f.getFileName().toString())
                .orElseGet(() -> session.orElseThrow().header().id());
        int dot = name.lastIndexOf('.');
        return dot > 0 ? name.substring(0, dot) : name;
    }

    /** The exit code that a file earns. */
    private static final class Code implements Reading.Cases<Integer> {
        @Override
        public Integer whole(Reading.Whole reading) {
            return Exit.DONE;
        }

        @Override
        public Integer torn(Reading.Torn reading) {
            return Exit.DONE;
        }

        @Override
        public Integer damaged(Reading.Damaged reading) {
            return Exit.BAD;
        }

        @Override
        public Integer otherVersion(Reading.OtherVersion reading) {
            return Exit.OTHER_RULES;
        }

        @Override
        public Integer foreign(Reading.Foreign reading) {
            return Exit.BAD;
        }
    }
}
