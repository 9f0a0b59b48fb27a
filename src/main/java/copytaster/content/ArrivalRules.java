package copytaster.content;

import copytaster.scenario.Claim;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Mode;
import copytaster.scenario.Origin;
import copytaster.scenario.Question;
import copytaster.scenario.Scenario;
import copytaster.scenario.Scenario.Inherited;
import copytaster.scenario.Stance;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Something is heard of every question, and nothing once it is settled. */
final class ArrivalRules {
    /** A claim on its way to the desk. */
    private record Word(String path, Dispatch dispatch, Claim claim) {
        boolean isEvidence() {
            return !dispatch.originKey().equals(Origin.DESK);
        }

        boolean heardIn(Mode mode) {
            boolean silent = mode == Mode.RECORD && claim.stance() == Stance.SILENT;
            return isEvidence() && !silent && dispatch.only().orElse(mode) == mode;
        }
    }

    private final Scenario scenario;
    private final Margin margin;
    private final Map<String, List<Word>> words = new HashMap<>();
    private final Map<String, String> inherited = new HashMap<>();
    private boolean unread;

    private ArrivalRules(Scenario scenario, Margin margin) {
        this.scenario = scenario;
        this.margin = margin;
        unread = !margin.readable("dispatches");
        for (int i = 0; i < scenario.dispatches().size(); i++) {
            unread |= !margin.readable("dispatches[" + i + "].claims");
            Dispatch dispatch = scenario.dispatches().get(i);
            for (int k = 0; k < dispatch.claims().size(); k++) {
                Claim claim = dispatch.claims().get(k);
                Word word = new Word("dispatches[" + i + "].claims[" + k + "].question", dispatch, claim);
                words.computeIfAbsent(claim.question(), question -> new ArrayList<>())
                        .add(word);
            }
        }
        List<Inherited> lines = scenario.desk().inherited();
        for (int i = 0; i < lines.size(); i++) {
            inherited.putIfAbsent(lines.get(i).question(), "desk.inherited[" + i + "].question");
        }
    }

    static void check(Scenario scenario, Margin margin, Ids questions) {
        ArrivalRules rules = new ArrivalRules(scenario, margin);
        for (int i = 0; i < scenario.questions().size(); i++) {
            Question question = scenario.questions().get(i);
            String path = "questions[" + i + "]";
            if (margin.sound(path + ".id")) {
                if (!questions.meant(question.id())) {
                    rules.heard(question, path);
                }
                rules.settled(question, path + ".settled.turn");
            }
        }
    }

    private void heard(Question question, String path) {
        List<Word> said = words.getOrDefault(question.id(), List.of());
        // Where a claim or a line could not be read, it may be the one that is missed here.
        if (unread || words.containsKey("") || inherited.containsKey("") || inherited.containsKey(question.id())) {
            return;
        }
        if (said.stream().noneMatch(Word::isEvidence)) {
            margin.noteAnyway(
                    Code.UNCLAIMED,
                    path,
                    "no dispatch claims anything of " + Quote.of(question.id()) + ", and no line is inherited on it",
                    "claim it in a dispatch, or take the question away");
            return;
        }
        for (Mode mode : Mode.values()) {
            if (said.stream().noneMatch(word -> word.heardIn(mode))) {
                margin.noteAnyway(
                        Code.NEVER_HEARD,
                        path,
                        "in " + mode.word() + " mode nothing is ever heard of it",
                        "is that meant?");
            }
        }
    }

    private void settled(Question question, String path) {
        if (question.settled().turn().isEmpty() || !margin.sound(path)) {
            return;
        }
        int turn = question.settled().turn().get();
        List<Word> said = words.getOrDefault(question.id(), List.of());
        String line = inherited.get(question.id());
        if (line != null && turn == 1) {
            margin.note(
                    Code.SETTLED_LINE,
                    line,
                    "this line's question is settled at turn 1, before anybody can put the line right",
                    "settle the question later, or take the line away");
            return;
        }
        List<Word> late = said.stream()
                .filter(word -> word.dispatch().turn() >= turn && margin.sound(turnOf(word)))
                .toList();
        if (line == null && !said.isEmpty() && late.size() == said.size()) {
            int first =
                    said.stream().mapToInt(word -> word.dispatch().turn()).min().getAsInt();
            margin.note(
                    Code.EARLY_SETTLING,
                    path,
                    "the question is settled at turn " + turn + ", but is first heard of at turn " + first,
                    "settle it after turn " + first + ", or let something come earlier");
            return;
        }
        for (Word word : late) {
            margin.note(
                    Code.LATE_CLAIM,
                    word.path(),
                    "this comes at turn " + word.dispatch().turn() + ", but " + Quote.of(question.id())
                            + " is settled at turn " + turn,
                    "let it come earlier, settle the question later, or take the claim away");
        }
    }

    private static String turnOf(Word word) {
        return word.path().substring(0, word.path().indexOf(']') + 1) + ".turn";
    }
}
