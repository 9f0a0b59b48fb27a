package copytaster.debrief;

import copytaster.narrate.Figures;
import copytaster.narrate.Voice;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Drama;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Question;
import copytaster.scenario.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What an author may see ahead of the desk: answers and what the next turn brings, from the file and never from a session. Only for
 * the record, where the file says it all; an altered night's truth is drawn from its seed and stays sealed.
 */
public final class Peek {
    private final Night night;
    private final Voice voice;

    /** @throws IllegalArgumentException for an altered night */
    public Peek(Night night) {
        if (night.mode() != Mode.RECORD) {
            throw new IllegalArgumentException("an altered night stays sealed");
        }
        this.night = night;
        this.voice = new Voice(night);
    }

    /** The answer of a question and when the desk learns it: {@code the record says no; told at 18:00}. */
    public String answer(String id) {
        Question question = night.question(night.question(id));
        return answer(question.answer()) + "; " + told(question.settled());
    }

    private static String answer(Question.Answer answer) {
        if (answer.unresolved()) {
            return "the record leaves it open, at " + Figures.percent(answer.likelihood());
        }
        return "the record says " + (answer.likelihood() > 0.5 ? "yes" : "no");
    }

    private String told(Question.Settling settled) {
        if (settled.turn().isPresent()) {
            return "told at " + voice.hour(settled.turn().get());
        }
        return settled.later().map(later -> "told after the shift: " + later).orElse("never told");
    }

    /** What comes when the present turn ends: dispatches, silences, answers and changes at the desk; a sentence each. */
    public List<String> coming(int turn) {
        int next = turn + 1;
        if (next > night.turns()) {
            return List.of("The shift closes: nothing more comes.");
        }
        List<String> coming = new ArrayList<>();
        for (int index : night.arriving(next)) {
            coming.add(arrives(night.dispatch(index)));
        }
        for (Question question : night.scenario().questions()) {
            if (question.settled().turn().equals(Optional.of(next))) {
                coming.add("Told: " + question.slug() + " ("
                        + (question.answer().likelihood() > 0.5 ? "yes" : "no") + ").");
            }
        }
        for (Drama drama : night.scenario().drama()) {
            if (drama.turn() == next) {
                coming.add("At the desk: " + drama.text());
            }
        }
        return coming.isEmpty() ? List.of("Nothing new comes at " + voice.hour(next) + ".") : List.copyOf(coming);
    }

    private String arrives(Dispatch dispatch) {
        boolean silent = !dispatch.claims().isEmpty()
                && dispatch.claims().stream().allMatch(claim -> claim.stance() == Stance.SILENT);
        if (silent) {
            return "No word: " + dispatch.id() + " stays silent.";
        }
        String waits = dispatch.ifRun()
                .map(wait -> ", only if our page then says " + voice.slug(wait.question()) + " as "
                        + wait.atLeast().word() + " or more surely")
                .orElse("");
        return "Comes: " + dispatch.id() + ", " + Voice.quoted(dispatch.headline()) + waits + ".";
    }
}
