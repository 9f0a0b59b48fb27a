package copytaster.rules;

/** @param turn the turn it is, from 1; 0 before the shift is opened */
public record Clock(int turn, Phase phase) {
    /** Before the first dispatch, at work, choosing the handover, over. */
    public enum Phase {
        UNOPENED,
        DESK,
        HANDOVER,
        CLOSED
    }
}
