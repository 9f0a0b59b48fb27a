package copytaster.narrate;

import copytaster.act.Rejection;

/** Why something was refused and what to do instead, in a sentence or two. */
public final class Refusals {
    private Refusals() {}

    /** @param undo whether a decision of this turn can be taken back */
    public static String of(Rejection rejection, boolean undo) {
        return undo && rejection.reason() == Rejection.Reason.NO_ACTIONS_LEFT
                ? "No actions are left this turn. End the turn, or undo something."
                : of(rejection);
    }

    /** The same where nothing is known of what can be taken back. */
    public static String of(Rejection rejection) {
        String it = rejection.subject();
        return switch (rejection.reason()) {
            case NOT_OPEN -> "The shift has not been opened yet.";
            case ALREADY_OPEN -> "The shift is open already.";
            case SHIFT_OVER -> "The shift is over. Read the debrief, or start another.";
            case HANDOVER_ONLY -> "The desk is closed; only the handover is left.";
            case NOT_AT_HANDOVER -> "The handover comes after the last turn.";
            case NO_SUCH_DISPATCH -> "No dispatch “" + it + "” has come to this desk. The wire lists those that have.";
            case NO_SUCH_QUESTION -> "No open question “" + it + "”. Those that are open are under “questions”.";
            case NO_SUCH_CHECK -> "No check “" + it + "”. The list of checks has their names.";
            case NO_SUCH_STAFF -> "Nobody called “" + it + "” is on this desk.";
            case NOTHING_CHOSEN -> "No claim was chosen. Put at least one of its claims on a rung.";
            case NO_SUCH_CLAIM -> "The dispatch makes no claim number " + it + ".";
            case CLAIM_TWICE -> "Two claims chosen are on the same question. Choose one of them.";
            case QUESTION_SETTLED -> "That is settled. Only a line that it shows to be wrong can be put right.";
            case NO_SUCH_DETAIL -> "The dispatch has no detail “" + it + "”.";
            case DETAIL_ALREADY_RUN -> "That detail is out already.";
            case BASIS_UNKNOWN -> "A basis names only dispatches and checks that speak of the question.";
            case NOTHING_CHANGES -> "The page says that already. Nothing would change.";
            case NOT_ON_PAGE -> "There is no line on that to move. Run a dispatch that speaks of it.";
            case ALREADY_LEAD -> "That line leads the page already.";
            case LED_THIS_TURN -> "The lead has been chosen for this turn. Undo it first, or wait.";
            case CHECK_TWICE -> "That check was ordered before; asked twice it brings the same answer.";
            case CHECK_NOT_NOW -> "That check cannot be made now.";
            case CHECK_TOO_LATE -> "That check could not be back in time.";
            case SKILL_CUT -> "That cannot be done now: the lines are down.";
            case NOBODY_FREE -> "Nobody with the skill is free. The desk shows who is back when.";
            case LACKS_SKILL -> "That is not what " + it + " can do.";
            case ALREADY_TRACED -> "Its origin is known already; the dispatch shows it.";
            case HOLD_UNTIL_WHAT -> "Hold it for a later hour, a check under way, or word on a question.";
            case ALREADY_SPIKED -> "It is on the spike already.";
            case NO_ACTIONS_LEFT -> "No actions are left this turn. End the turn.";
            case NOTHING_TO_UNDO -> "Nothing has been decided this turn.";
            case CANNOT_UNKNOW -> "The last decision has told you something and cannot be taken back.";
            case TOO_MANY_LINES -> "Three questions at most go to the next desk: take one off first.";
            case LINE_TWICE -> "Each question goes to the next desk once.";
        };
    }
}
