package copytaster.act;

/**
 * Why a command was refused. What would be accepted in its place follows from the reason; {@code narrate} says it in words, and
 * {@code Options} lists it.
 *
 * @param subject the id of the thing it was about, or empty
 */
public record Rejection(Reason reason, String subject) {
    /** In the fixed order in which guards stand. */
    public enum Reason {
        NOT_OPEN,
        ALREADY_OPEN,
        SHIFT_OVER,
        HANDOVER_ONLY,
        NOT_AT_HANDOVER,
        NO_SUCH_DISPATCH,
        NO_SUCH_QUESTION,
        NO_SUCH_CHECK,
        NO_SUCH_STAFF,
        NOTHING_CHOSEN,
        NO_SUCH_CLAIM,
        CLAIM_TWICE,
        QUESTION_SETTLED,
        NO_SUCH_DETAIL,
        DETAIL_ALREADY_RUN,
        BASIS_UNKNOWN,
        NOTHING_CHANGES,
        NOT_ON_PAGE,
        ALREADY_LEAD,
        LED_THIS_TURN,
        CHECK_TWICE,
        CHECK_NOT_NOW,
        CHECK_TOO_LATE,
        SKILL_CUT,
        NOBODY_FREE,
        LACKS_SKILL,
        ALREADY_TRACED,
        HOLD_UNTIL_WHAT,
        ALREADY_SPIKED,
        NO_ACTIONS_LEFT,
        NOTHING_TO_UNDO,
        CANNOT_UNKNOW,
        TOO_MANY_LINES,
        LINE_TWICE
    }

    public static Rejection of(Reason reason, String subject) {
        return new Rejection(reason, subject);
    }

    public static Rejection of(Reason reason) {
        return of(reason, "");
    }
}
