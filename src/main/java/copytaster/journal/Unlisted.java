package copytaster.journal;

import java.nio.file.Path;
import java.time.Instant;

/**
 * A file in the folder of sessions that is called like one and cannot be listed as one.
 *
 * @param id the file's name without its ending
 * @param why in a few words: {@code permission denied}
 * @param changed when it was last changed, as far as that can be told
 */
public record Unlisted(Path path, String id, String why, Instant changed) {}
