package copytaster.session;

import java.util.Optional;

/** Where entries are kept. A front end records each entry before it shows what came of it. */
public interface Recorder {
    /**
     * Keeps the entry for good. One that could not be kept may be given again, and no other until it is kept.
     *
     * @return what went wrong, in one sentence; empty if it is kept
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
