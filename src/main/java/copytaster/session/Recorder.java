package copytaster.session;

import java.util.Optional;

/** Where entries are kept. A front end records each entry before it shows what came of it. */
@FunctionalInterface
public interface Recorder {
    /**
     * Keeps the entry for good.
     *
     * @return what went wrong, in one sentence; empty if it is kept
     */
    Optional<String> keep(Entry entry);
}
