package copytaster.scenario;

import java.util.Locale;
import java.util.Optional;

/**
 * A scripted event of the desk, never depending on an answer.
 *
 * @param turns how many turns it lasts, from {@code turn} on
 * @param actions more actions a turn, for {@code EXTRA}
 * @param untilKnown whether the desk is told until when somebody is away; a text that names the hour tells it too
 */
public record Drama(
        int turn,
        Kind kind,
        Optional<String> staff,
        Optional<String> skill,
        int actions,
        int turns,
        String text,
        boolean untilKnown) {
    /** A person called away, a skill that cannot be used, or an extra hand. */
    public enum Kind {
        AWAY,
        CUT,
        EXTRA;

        public String word() {
            return name().toLowerCase(Locale.ROOT);
        }
    }

    /** True while it lasts. */
    public boolean on(int atTurn) {
        return atTurn >= turn && atTurn < turn + turns;
    }
}
