package copytaster.cli;

import copytaster.content.Code;
import copytaster.content.Explained;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;

/** What a code of lint means: those of the file, and those that only play shows. */
final class LintCodes {
    /** Codes of findings, in the words of somebody who writes scenarios. */
    private static final TreeMap<String, String> IN_PLAY = new TreeMap<>();

    static {
        IN_PLAY.put(
                "luck-not-zero",
                "In an altered night luck averages nothing for everybody. If it does not, the program has a fault: please report it.");
        IN_PLAY.put(
                "reference-not-first",
                "An editor who reads the evidence exactly should come first by a clear margin. If another does as well, the evidence is worth nothing or the night decides itself.");
        IN_PLAY.put(
                "novice-too-near",
                "The novice counts repeats as news and forgets silences. If that costs less than 15 points, there are too few repeats, parents and silences to notice.");
        IN_PLAY.put(
                "checks-too-poor",
                "Checks win the reference less than 5 points: they end nowhere too often, come back too late, or ask what is known.");
        IN_PLAY.put(
                "one-note-pays",
                "An editor with one answer to everything ends above zero. Let more first versions be wrong, and more sources say the same either way.");
        IN_PLAY.put(
                "trust-out-of-scale", "Trust moves too much or too little for its gauge. Change desk.trustPerPoint.");
        IN_PLAY.put(
                "too-little-to-do",
                "In 80% of turns there should be half as many again acts of value as actions. Add desk checks late in the shift, or take an action away.");
        IN_PLAY.put(
                "choices-too-plain",
                "In five turns or more the two best acts should be nearly worth the same. Two honest ways to check one question do it.");
        IN_PLAY.put("idle-turns", "In some turns nothing is worth doing. Let something come, or offer a check.");
        IN_PLAY.put(
                "question-too-heavy",
                "One question is more than 12% of all weight times turns: who gets it right wins the night.");
        IN_PLAY.put(
                "dispatch-never-run",
                "The reference never runs it: its claims are known already, worth nothing, or better said by another dispatch.");
        IN_PLAY.put(
                "check-never-ordered",
                "The reference never orders it: it is too risky, too weak, too late, or asks what is known.");
        IN_PLAY.put(
                "rung-never-best",
                "No question ever belongs on this rung. Let some stay in doubt, and some be refuted.");
        IN_PLAY.put(
                "silence-never-best",
                "There is never a reason to say nothing. Let some rumours go round at about their worth.");
        IN_PLAY.put(
                "correction-never-best",
                "Nothing ever has to be taken back. Let some first versions be believed and then refuted.");
        IN_PLAY.put("no-detail-run", "No sensitive detail is worth running. Give one a benefit greater than its risk.");
        IN_PLAY.put(
                "no-detail-withheld", "No sensitive detail is worth withholding. Let one risk more than it is worth.");
    }

    private LintCodes() {}

    static Optional<String> of(String word) {
        Optional<String> file = Arrays.stream(Code.values())
                .filter(code -> code.word().equals(word))
                .findFirst()
                .map(Explained::words);
        return file.or(() -> Optional.ofNullable(IN_PLAY.get(word)));
    }

    /** All codes, those of the file first. */
    static List<String> codes() {
        List<String> codes = new ArrayList<>();
        for (Code code : Code.values()) {
            codes.add(code.word());
        }
        codes.addAll(IN_PLAY.keySet());
        return codes;
    }
}
