package copytaster.content;

import copytaster.scenario.Confidence;
import copytaster.scenario.Question;
import copytaster.scenario.Question.Settling;
import copytaster.scenario.Scenario;

/** The desk is told in the shift only what the record is sure of, and is told of everything that has an answer at some time. */
final class SettlingRules {
    private SettlingRules() {}

    static void check(Scenario scenario, Margin margin) {
        for (int i = 0; i < scenario.questions().size(); i++) {
            check(scenario.questions().get(i), "questions[" + i + "]", margin);
        }
    }

    private static void check(Question question, String path, Margin margin) {
        Settling settled = question.settled();
        boolean unresolved = question.answer().unresolved();
        if (!margin.sound(path + ".answer", path + ".settled.turn", path + ".settled.later")) {
            return;
        }
        if (settled.turn().isPresent()) {
            if (unresolved) {
                margin.note(
                        Code.UNSURE_SETTLING,
                        path + ".settled.turn",
                        "an unresolved question is settled at a turn",
                        "take the turn away; nobody could tell the desk");
            } else if (question.record().confidence() != Confidence.HIGH && margin.sound(path + ".record.confidence")) {
                margin.note(
                        Code.UNSURE_SETTLING,
                        path + ".settled.turn",
                        "the record's confidence is "
                                + question.record().confidence().word() + ", but the question is settled in the shift",
                        "settle it \"later\" as what was claimed, or answer \"unresolved\"");
            }
        } else if (settled.later().isEmpty() && !unresolved) {
            margin.noteAnyway(
                    Code.NO_SETTLING,
                    path + ".settled",
                    "a question that has an answer is never settled",
                    "add \"turn\" or \"later\", or answer \"unresolved\"");
        }
    }
}
