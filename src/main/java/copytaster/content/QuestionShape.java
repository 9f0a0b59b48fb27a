package copytaster.content;

import copytaster.scenario.Confidence;
import copytaster.scenario.Provenance;
import copytaster.scenario.Question;
import copytaster.scenario.Question.Answer;
import copytaster.scenario.Question.Echoes;
import copytaster.scenario.Question.Prior;
import copytaster.scenario.Question.Record;
import copytaster.scenario.Question.Settling;
import java.util.List;
import java.util.Optional;

/** One question, with what can be said of it without looking at any other value. */
final class QuestionShape {
    private static final int SLUG_CHARACTERS = 14;

    private static final Settling NEVER = new Settling(Optional.empty(), Optional.empty(), false, "", "");
    private static final Record NO_RECORD = new Record("", Confidence.HIGH, List.of());

    private QuestionShape() {}

    static Question question(Fields question) {
        return new Question(
                question.id("id"),
                question.line("slug", SLUG_CHARACTERS),
                asked(question),
                question.word("topic"),
                question.whole("weight", 1, 5),
                prior(question),
                answer(question),
                question.object("settled", QuestionShape::settled, NEVER),
                question.object("record", QuestionShape::record, NO_RECORD),
                question.linesIfAny("dossier", Limits.ENTRIES),
                question.choice("provenance", List.of(Provenance.values())),
                question.objectIfAny("echoes", QuestionShape::echoes).orElse(Echoes.NONE));
    }

    private static String asked(Fields question) {
        String asked = question.line("question");
        if (!asked.isBlank() && !asked.endsWith("?")) {
            question.report(
                    Code.NOT_A_QUESTION,
                    "question",
                    "the question does not end in a question mark",
                    "ask one yes-or-no");
        }
        return asked;
    }

    private static Prior prior(Fields question) {
        if (question.has("given")) {
            question.misplaced("prior", "a question has either a prior or a parent", "keep \"prior\" or \"given\"");
            return question.object("given", QuestionShape::given, Prior.of(0.5));
        }
        return Prior.of(question.number("prior", Range.CHANCE));
    }

    private static Prior given(Fields given) {
        return new Prior(
                Optional.of(given.line("question")),
                given.number("ifYes", Range.CHANCE),
                given.number("ifNo", Range.CHANCE));
    }

    private static Answer answer(Fields question) {
        String answer = question.choiceOf("answer", List.of("yes", "no", "unresolved"), "answers");
        if (answer.equals("unresolved")) {
            return new Answer(true, question.number("likelihood", Range.CHANCE));
        }
        question.misplaced(
                "likelihood", "only an unresolved answer has a likelihood", "take it away, or answer \"unresolved\"");
        return answer.equals("yes") ? Answer.YES : Answer.NO;
    }

    private static Settling settled(Fields settled) {
        if (settled.has("turn")) {
            settled.misplaced("later", "a question is settled in the shift or after it", "keep \"turn\" or \"later\"");
        } else {
            settled.misplaced(
                    "announced",
                    "only what is settled at a turn of the shift can be announced",
                    "take it away, or add \"turn\"");
        }
        return new Settling(
                settled.wholeIfAny("turn", 1, 60),
                settled.lineIfAny("later"),
                settled.flag("announced"),
                settled.line("ifYes"),
                settled.line("ifNo"));
    }

    private static Record record(Fields record) {
        return new Record(
                record.line("note"),
                record.choice("confidence", List.of(Confidence.values())),
                record.lines("sources", 0));
    }

    private static Echoes echoes(Fields echoes) {
        return new Echoes(
                echoes.lineIfAny("onRunStrong"),
                echoes.lineIfAny("onRunHedged"),
                echoes.lineIfAny("onRunDenied"),
                echoes.lineIfAny("onUnsaid"),
                echoes.lineIfAny("settledRight"),
                echoes.lineIfAny("settledWrong"),
                echoes.lineIfAny("settledUnsaid"));
    }
}
