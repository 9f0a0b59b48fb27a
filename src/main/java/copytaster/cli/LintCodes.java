package copytaster.cli;

import copytaster.content.Code;
import copytaster.content.Explained;
import copytaster.sim.Finding;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** What a code of lint means: those of the file, and those that only play shows. */
final class LintCodes {
    private LintCodes() {}

    static Optional<String> of(String word) {
        Optional<String> file = Arrays.stream(Code.values())
                .filter(code -> code.word().equals(word))
                .findFirst()
                .map(Explained::words);
        return file.or(() -> Arrays.stream(Finding.Kind.values())
                .filter(kind -> kind.word().equals(word))
                .findFirst()
                .map(LintCodes::words));
    }

    /** All codes, those of the file first. */
    static List<String> codes() {
        return Stream.concat(
                        Arrays.stream(Code.values()).map(Code::word),
                        Arrays.stream(Finding.Kind.values()).map(Finding.Kind::word))
                .toList();
    }

    /** A finding in the words of somebody who writes scenarios. A new kind does not compile until it is explained. */
    private static String words(Finding.Kind kind) {
        return switch (kind) {
            case LUCK_NOT_ZERO ->
                "In an altered night luck averages nothing for everybody. One bot in some hundreds of simulations is"
                        + " beyond three standard errors by chance: play again from another --seed. If it stays, the"
                        + " program has a fault: please report it.";
            case REFERENCE_NOT_FIRST ->
                "An editor who reads the evidence exactly should come first by a clear margin. If another does as well,"
                        + " the evidence is worth nothing or the night decides itself. With few sessions it may only not"
                        + " be clear yet: play more.";
            case NOVICE_TOO_NEAR ->
                "The novice counts repeats as news and forgets silences. If that costs less than 15 points, there are"
                        + " too few repeats, parents and silences to notice.";
            case CHECKS_TOO_POOR ->
                "Checks win the reference less than 5 points: they end nowhere too often, come back too late, or ask"
                        + " what is known.";
            case ONE_NOTE_PAYS ->
                "An editor with one answer to everything ends above zero. Let more first versions be wrong, and more"
                        + " sources say the same either way.";
            case TRUST_OUT_OF_SCALE ->
                "In a shift of sixteen turns the reference should win 15 to 25 points of trust and the bold editor lose"
                        + " 30 to 50, in a shorter one that many fewer; below eight turns it is not asked. Change"
                        + " desk.trustPerPoint.";
            case TOO_LITTLE_TO_DO ->
                "In 80% of turns there should be half as many again acts of value as actions. Add desk checks late in"
                        + " the shift, or take an action away.";
            case CHOICES_TOO_PLAIN ->
                "In five turns of sixteen, or as many fewer as the shift is shorter, the two best acts should be nearly"
                        + " worth the same. Two honest ways to check one question do it.";
            case IDLE_TURNS ->
                "In a tenth of a turn a session or more nothing is worth doing. Let something come in the turn that is"
                        + " named, or offer a check that can be ordered then.";
            case QUESTION_TOO_HEAVY ->
                "One question is more than 12% of all weight times turns: who gets it right wins the night. Not asked of"
                        + " a scenario with fewer than twelve questions.";
            case DISPATCH_NEVER_ARRIVES ->
                "A dispatch comes when one of its claims has something to say. If it never does, its sources are silent"
                        + " in every session: let them speak more often.";
            case DISPATCH_NEVER_RUN ->
                "The reference never runs it: its claims are known already, worth nothing, or better said by another"
                        + " dispatch. A dispatch that is there to be resisted may stay.";
            case CHECK_NEVER_ORDERED ->
                "The reference never orders it; the turn told is the one in which it came nearest. An act is worth what"
                        + " would be lost by leaving it for the next turn. Of two checks on one question that can be ordered"
                        + " in the same turns by the same people the stronger is ordered first and may leave the other nothing"
                        + " to tell: give that its own turns (from, until), people or question, or take it away. A check that is worth too little wants"
                        + " clearer results, a heavier question, or more turns left after its answer.";
            case CHOICE_NEVER_BEST ->
                "Each rung, silence, open correction, running and withholding a detail should be right at some time. Let"
                        + " some questions stay in doubt and some be refuted, some rumours go round at about their worth,"
                        + " some first versions be believed and then taken back, and details differ in what they risk.";
        };
    }
}
