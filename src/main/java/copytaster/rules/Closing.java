package copytaster.rules;

import static copytaster.act.Rejection.Reason.LINE_TWICE;
import static copytaster.act.Rejection.Reason.NO_SUCH_QUESTION;
import static copytaster.act.Rejection.Reason.TOO_MANY_LINES;

import copytaster.act.Command;
import copytaster.act.Event;
import copytaster.act.Event.TrustCause;
import copytaster.scenario.Question;
import java.util.ArrayList;
import java.util.List;

/** The handover and the close: what came out later is told; what never did, or is kept for a later shift, is judged by the evidence. */
final class Closing {
    private Closing() {}

    static Decision handOver(State state, Command.HandOver command) {
        if (command.questions().size() > Options.HANDED) {
            return Decision.no(state, TOO_MANY_LINES, "");
        }
        List<String> seen = new ArrayList<>();
        for (String question : command.questions()) {
            int index = state.night().question(question);
            if (index < 0 || !state.stories().get(index).counts()) {
                return Decision.no(state, NO_SUCH_QUESTION, question);
            }
            if (seen.contains(question)) {
                return Decision.no(state, LINE_TWICE, question);
            }
            seen.add(question);
        }
        Unfolding close = new Unfolding(state);
        close.happen(new Event.HandedOver(List.copyOf(command.questions())));
        double[] posterior = Evidence.posteriors(state);
        for (Story story : state.stories()) {
            if (story.counts()) {
                tell(close, story, posterior[story.question()]);
            }
        }
        close.happen(new Event.ShiftEnded());
        return close.decision();
    }

    private static void tell(Unfolding close, Story story, double posterior) {
        Question question = close.now().night().question(story.question());
        double answer = close.now().truth().answers().get(story.question());
        boolean held = close.now().setup().holds(question.id());
        if (!held && (answer == 1 || answer == 0)) {
            close.happen(new Event.ToldLater(question.id(), answer == 1));
            Trust.judge(close, story, answer, TrustCause.TOLD_LATER);
        } else {
            Trust.judge(close, story, posterior, TrustCause.LEFT_OPEN);
        }
    }
}
