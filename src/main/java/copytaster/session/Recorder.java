package copytaster.session;

import java.util.Optional;

/** Where entries are kept. A front end records each entry before it shows what came of it. */
public interface Recorder {
    /**
     * Keeps the entry for good.
     *
     * @return what went wrong, in one sentence; empty if it is kept. After a failure nothing more is kept here
     */
    Optional<String> keep(Entry entry);

    /**
     * Saves the whole session in another place, the entry that could not be kept among it, and keeps what follows there.
     *
     * @param folder where, as the player named it
     * @return where it is now, or what went wrong
     */
    Moved moveTo(String folder);

    /** @param done whether it worked; @param text the file, or what went wrong in one sentence */
    record Moved(boolean done, String text) {}
}
