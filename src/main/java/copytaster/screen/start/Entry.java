package copytaster.screen.start;

import java.util.List;

/**
 * A line that can be chosen.
 *
 * @param id which session or scenario; empty for others
 * @param text what it is
 * @param right at the end of the line: how long, how far, how it is set
 * @param about more of it, shown while it is selected; paragraphs
 * @param trouble what is wrong with it, always shown; empty for nothing
 * @param heading what it and those after it are; empty for none
 * @param apart an empty line stands before it, or before its heading
 */
record Entry(
        Goal goal,
        String id,
        String text,
        String right,
        List<String> about,
        String trouble,
        String heading,
        boolean apart) {

    Entry {
        about = List.copyOf(about);
    }

    /** Whether it has values to choose among. */
    boolean changes() {
        return right.startsWith("◂");
    }

    /** Whether it opens a list of sessions. */
    boolean lists() {
        return goal == Goal.OPEN_UNFINISHED || goal == Goal.OPEN_REPLAYS || goal == Goal.OPEN_DEBRIEFS;
    }

    static Entry of(Goal goal, String text) {
        return new Entry(goal, "", text, "", List.of(), "", "", false);
    }

    static Entry set(Goal goal, String text, String value, String about) {
        return new Entry(goal, "", text, "◂ " + value + " ▸", List.of(about), "", "", false);
    }

    Entry right(String words) {
        return new Entry(goal, id, text, words, about, trouble, heading, apart);
    }

    Entry about(String... paragraphs) {
        return new Entry(goal, id, text, right, List.of(paragraphs), trouble, heading, apart);
    }

    Entry setApart() {
        return new Entry(goal, id, text, right, about, trouble, heading, true);
    }
}
