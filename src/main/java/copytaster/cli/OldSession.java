package copytaster.cli;

import copytaster.journal.Contents;
import copytaster.journal.Reading;
import copytaster.session.Session;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

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
