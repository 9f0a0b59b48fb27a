package copytaster.journal;

import java.nio.file.Path;
import java.util.Optional;

/** What opening a session file to go on with it came to. */
public sealed interface Opened {
    /** Locked and whole; {@code mended} tells if it was torn before. */
    record Ready(Journal journal, Optional<Mended> mended) implements Opened {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ready(this);
        }
    }

    /**
     * The file had an unfinished last write, which was cut off: the decision it stood for was not saved.
     *
     * @param bytes how many were cut
     * @param kept the file they were kept in
     */
    record Mended(long bytes, Path kept) {
        /** In one sentence. */
        public String says() {
            return "The last write to this session did not finish: its decision was not saved and has to be taken again (the "
                    + bytes + (bytes == 1 ? " byte" : " bytes") + " of it are kept in " + kept.getFileName() + ").";
        }
    }

    /** Nothing was written and nothing is locked; what can be viewed is in {@code reading}. */
    record ReadOnly(Reading reading, Why why, String says) implements Opened {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.readOnly(this);
        }
    }

    /** Why a session cannot be gone on with. */
    enum Why {
        /** Another Copytaster is playing it. */
        IN_USE,
        /** The file or its folder does not let itself be written to. */
        NOT_WRITABLE,
        DAMAGED,
        OTHER_VERSION,
        FOREIGN
    }

    <R> R match(Cases<R> cases);

    /** The only dispatch over what opening came to. */
    interface Cases<R> {
        R ready(Ready opened);

        R readOnly(ReadOnly opened);
    }
}
