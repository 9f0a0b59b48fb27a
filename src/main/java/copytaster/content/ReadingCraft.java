package copytaster.content;

import copytaster.scenario.Claim;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Question;
import copytaster.scenario.Scenario;
import copytaster.scenario.Stance;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** How much there is to read: in every turn something, in none too much, and no dispatch longer than a reader scrolls. */
final class ReadingCraft {
    private static final int MOST_WORDS = 200;
    private static final int MOST_ON_AVERAGE = 130;

    /** What the smallest screen gives a dispatch, and how often a reader turns over. */
    private static final int COLUMNS = 44;

    private static final int ROWS = 17;
    private static final int PAGES = 3;

    /** Rows around the copy: who, when, and three or so for each claim with its strip. */
    private static final int HEAD_ROWS = 4;

    private static final int STRIP_ROWS = 2;

    private final Scenario scenario;
    private final Margin margin;

    private ReadingCraft(Scenario scenario, Margin margin) {
        this.scenario = scenario;
        this.margin = margin;
    }

    static void check(Scenario scenario, Margin margin) {
        ReadingCraft craft = new ReadingCraft(scenario, margin);
        craft.turns();
        for (int i = 0; i < scenario.dispatches().size(); i++) {
            craft.length(scenario.dispatches().get(i), i);
        }
    }

    private void turns() {
        int sum = 0;
        int turns = scenario.clock().turns();
        List<Integer> empty = new ArrayList<>();
        for (int turn = 1; turn <= turns; turn++) {
            int words = words(turn);
            sum += words;
            if (words > MOST_WORDS) {
                margin.note(
                        Code.WORDS_A_TURN,
                        firstPath(turn),
                        "turn " + turn + " brings " + words + " new words in headlines, leads and settlings; "
                                + MOST_WORDS + " are the most that can be read",
                        "shorten leads, or let something come at another turn");
            } else if (words == 0) {
                empty.add(turn);
            }
        }
        if (sum > MOST_ON_AVERAGE * turns) {
            margin.note(
                    Code.WORDS_ON_AVERAGE,
                    "dispatches",
                    "a turn brings " + Math.round((double) sum / turns) + " new words on average; " + MOST_ON_AVERAGE
                            + " make a shift of 15 to 25 minutes",
                    "shorten leads, or take dispatches out");
        }
        if (!empty.isEmpty()) {
            margin.note(
                    Code.EMPTY_TURN,
                    "dispatches",
                    "nothing lands and nothing is settled in turn" + (empty.size() > 1 ? "s " : " ") + joined(empty),
                    "let something come, or make the shift shorter");
        }
    }

    private static String joined(List<Integer> turns) {
        return String.join(", ", turns.stream().map(String::valueOf).toList());
    }

    /** The first dispatch of a turn: where to begin to shorten. */
    private String firstPath(int turn) {
        for (int i = 0; i < scenario.dispatches().size(); i++) {
            if (scenario.dispatches().get(i).turn() == turn) {
                return "dispatches[" + i + "].turn";
            }
        }
        return "dispatches";
    }

    private int words(int turn) {
        int words = 0;
        for (Dispatch dispatch : scenario.dispatches()) {
            if (dispatch.turn() == turn && lands(dispatch)) {
                words += Values.words(dispatch.headline()) + Values.words(dispatch.lead());
            }
        }
        for (Question question : scenario.questions()) {
            if (question.settled().turn().equals(Optional.of(turn))) {
                words += Values.words(question.settled().text(question.answer().likelihood() == 1));
            }
        }
        return words;
    }

    /** True for what lands on the record whatever the editor does. */
    private static boolean lands(Dispatch dispatch) {
        return dispatch.ifRun().isEmpty()
                && dispatch.only().map(mode -> mode.word().equals("record")).orElse(true)
                && dispatch.claims().stream().anyMatch(claim -> claim.stance() != Stance.SILENT);
    }

    private void length(Dispatch dispatch, int index) {
        int rows = HEAD_ROWS + rows(dispatch.headline()) + rows(dispatch.lead());
        for (String paragraph : dispatch.body()) {
            rows += rows(paragraph) + 1;
        }
        for (Claim claim : dispatch.claims()) {
            rows += rows(claim.text(claim.stance())) + STRIP_ROWS;
        }
        if (rows > PAGES * ROWS) {
            margin.note(
                    Code.LONG_TEXT,
                    "dispatches[" + index + "].body",
                    "on the smallest screen the dispatch has about " + rows + " rows, more than " + PAGES + " pages of "
                            + ROWS,
                    "shorten the body");
        }
    }

    private static int rows(String text) {
        return Wrap.lines(text, COLUMNS).size();
    }
}
