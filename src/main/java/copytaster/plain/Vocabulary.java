package copytaster.plain;

import java.util.Locale;
import java.util.Optional;

/** The words of plain mode, each with a short form. */
enum Vocabulary {
    READ(Group.LOOK, "r", "read [N]", "the next unread dispatch, or number N"),
    WIRE(
            Group.LOOK,
            "w",
            "wire [unread|urgent|held|run|QUESTION]",
            "what has landed; with a word, only what is unread, or on a question"),
    SEARCH(Group.LOOK, "/", "search WORDS", "dispatches, questions and sources that hold all these words"),
    QUESTIONS(Group.LOOK, "q", "questions", "every open question: what is believed, what we say, its last word"),
    SIDES(Group.LOOK, "v", "sides QUESTION", "who says what on a question, who is silent, where it comes from"),
    ORIGIN(Group.LOOK, "i", "origin N", "where a dispatch comes from, once traced, and what shares its origin"),
    CARD(Group.LOOK, "o", "card N", "the source card of a dispatch"),
    PAGE(Group.LOOK, "b", "page", "what your readers see"),
    MAP(Group.LOOK, "a", "map", "what is where, by our own page"),
    DESK(Group.LOOK, "d", "desk", "who is on the desk, and what you have decided"),
    CHECKS(Group.LOOK, "k", "checks [N|QUESTION]", "the checks that can be made, with their chances"),
    STATUS(Group.LOOK, "s", "status", "the turn again: hour, news, gauges"),
    RUN(
            Group.DECIDE,
            "p",
            "run N [1=attributed 2=out] [+a] [quietly] [basis 3,CHECK]",
            "run a dispatch, as written or as said; 1 action"),
    RERATE(Group.DECIDE, "m", "rerate QUESTION RUNG [quietly]", "re-rate: move a line on the page; 1 action"),
    LEAD(Group.DECIDE, "l", "lead QUESTION", "put a line at the top; it counts double; once a turn, free"),
    CHECK(Group.DECIDE, "c", "check ID, or check N METHOD", "order a check; 1 action"),
    TRACE(Group.DECIDE, "t", "trace N", "follow a dispatch to its origin; 1 action"),
    HOLD(Group.DECIDE, "h", "hold N until 18:15|CHECK|word QUESTION", "put a dispatch aside; free"),
    SPIKE(Group.DECIDE, "x", "spike N", "spike a dispatch: you are done with it; free"),
    UNDO(Group.DECIDE, "u", "undo", "take back the last decision of this turn"),
    NEXT(Group.DECIDE, "n", "next", "end the turn: what was decided goes out"),
    HANDOVER(
            Group.DECIDE,
            "handover",
            "handover QUESTION, QUESTION, QUESTION",
            "leave up to three questions to the next desk; closes the shift"),
    RULES(Group.ABOUT, "rules", "rules", "how it works, on one card"),
    BRIEFING(Group.ABOUT, "briefing", "briefing", "what you were told before the shift"),
    SETTINGS(Group.ABOUT, "settings", "settings [assist on|off]", "how this session is set; assistance on or off"),
    DEBRIEF(Group.ABOUT, "debrief", "debrief", "after the close: what the shift comes to, all of it"),
    HELP(Group.ABOUT, "?", "help [WORD]", "these words, or one of them"),
    QUIT(Group.ABOUT, "quit", "quit", "leave; every decision is saved");

    /** What words are for, as the help groups them. */
    enum Group {
        LOOK("To look, which costs nothing:"),
        DECIDE("To decide:"),
        ABOUT("About the game:");

        private final String heading;

        Group(String heading) {
            this.heading = heading;
        }

        String heading() {
            return heading;
        }
    }

    private final Group group;
    private final String shortForm;
    private final String usage;
    private final String meaning;

    Vocabulary(Group group, String shortForm, String usage, String meaning) {
        this.group = group;
        this.shortForm = shortForm;
        this.usage = usage;
        this.meaning = meaning;
    }

    /** The usage, with the short form where there is one. */
    String usage() {
        return shortForm.length() == 1 ? usage + " (" + shortForm + ")" : usage;
    }

    String meaning() {
        return meaning;
    }

    /** True if it is a decision, false if it only shows something. */
    boolean decides() {
        return group == Group.DECIDE;
    }

    Group group() {
        return group;
    }

    static Optional<Vocabulary> of(String typed) {
        for (Vocabulary word : values()) {
            if (word.shortForm.equals(typed)
                    || word.name().toLowerCase(Locale.ROOT).equals(typed.toLowerCase(Locale.ROOT))) {
                return Optional.of(word);
            }
        }
        return Optional.empty();
    }
}
