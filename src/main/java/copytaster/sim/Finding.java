package copytaster.sim;

import java.util.Locale;

/**
 * Something a simulation shows that a fair scenario should not.
 *
 * @param where id of what it is about, or empty
 * @param text whole sentences with the figures, naming what they are about
 * @param seed one session under it shows the thing alone
 */
public record Finding(Kind kind, String where, String text, long seed) {
    /** What there is to find. The words are stable. */
    public enum Kind {
        LUCK_NOT_ZERO,
        REFERENCE_NOT_FIRST,
        NOVICE_TOO_NEAR,
        CHECKS_TOO_POOR,
        ONE_NOTE_PAYS,
        TRUST_OUT_OF_SCALE,
        TOO_LITTLE_TO_DO,
        CHOICES_TOO_PLAIN,
        IDLE_TURNS,
        QUESTION_TOO_HEAVY,
        DISPATCH_NEVER_ARRIVES,
        DISPATCH_NEVER_RUN,
        CHECK_NEVER_ORDERED,
        CHOICE_NEVER_BEST;

        /** Its stable word: {@code one-note-pays}. */
        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** {@link Kind#word}. */
    public String code() {
        return kind.word();
    }
}
