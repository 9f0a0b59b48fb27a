package copytaster.scenario;

import java.util.Optional;

/**
 * The one observation or speaker behind dispatches. Two dispatches of one origin are one piece of evidence.
 *
 * @param name what tracing tells
 * @param source whose profile its slots follow; that of its first dispatch where absent
 */
public record Origin(String id, String name, Optional<String> source) {
    /** The origin of somebody repeating our own page: never evidence. */
    public static final String DESK = "desk";
}
