package copytaster.rules;

/** @param turn the turn it is, from 1; 0 before the shift is opened */
public record Clock(int turn, Phase phase) {
    /** How many more turns a question counts that the shift leaves unsettled. */
    public static final int AFTER = 6;

    /** Before the first dispatch, at work, choosing the handover, over. */
    public enum Phase {
        UNOPENED,
        DESK,
        HANDOVER,
        CLOSED;

        /** Whether the last turn is over: nobody can be sent for anything any more. */
        public boolean shut() {
            return this == HANDOVER || this == CLOSED;
        }
    }
}
