package copytaster.narrate;

/**
 * One thing the desk is told as a turn begins.
 *
 * @param question the question it belongs to, or empty
 */
public record Note(Kind kind, String question, String text) {
    /** In the order in which a desk reads them. */
    public enum Kind {
        WENT_OUT,
        REACTED,
        COST,
        SETTLED,
        RETURNED,
        OVERTAKEN,
        DRAMA,
        CAME_BACK,
        NO_WORD,
        LATER,
        CLOSED,
        /** On the way it was done; never on the answer. */
        REMARK
    }
}
