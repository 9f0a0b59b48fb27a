package copytaster.act;

import copytaster.scenario.Question;
import java.util.Optional;

/** Which of a question's reactions is heard. */
public enum EchoKind {
    ON_RUN_STRONG,
    ON_RUN_HEDGED,
    ON_UNSAID,
    SETTLED_RIGHT,
    SETTLED_WRONG,
    SETTLED_UNSAID,
    ON_RUN_DENIED;

    /** The sentence, if the scenario has one. */
    public Optional<String> of(Question.Echoes echoes) {
        return switch (this) {
            case ON_RUN_STRONG -> echoes.onRunStrong();
            case ON_RUN_HEDGED -> echoes.onRunHedged();
            case ON_RUN_DENIED -> echoes.onRunDenied();
            case ON_UNSAID -> echoes.onUnsaid();
            case SETTLED_RIGHT -> echoes.settledRight();
            case SETTLED_WRONG -> echoes.settledWrong();
            case SETTLED_UNSAID -> echoes.settledUnsaid();
        };
    }
}
