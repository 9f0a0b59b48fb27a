package copytaster.plain;

import java.util.Locale;
import java.util.Optional;

/** The words of plain mode, each with a short form. */
enum Vocabulary {
    READ("r", "read [N]", "the next unread dispatch, or number N", false),
    WIRE("w", "wire", "everything that has landed", false),
    RUN(
            "p",
            "run N [1=attributed 2=out] [+a] [quietly] [basis 3,CHECK]",
            "run a dispatch, as written or as said; 1 action",
            true),
    RERATE("m", "rerate QUESTION RUNG [quietly]", "move a line on the page; 1 action", true),
    LEAD("l", "lead QUESTION", "put a line at the top; it counts double; once a turn, free", true),
    CHECKS("k", "checks [N|QUESTION]", "the checks that can be made, with their chances", false),
    CHECK("c", "check ID, or check N METHOD", "order a check; 1 action", true),
    TRACE("t", "trace N", "follow a dispatch to its origin; 1 action", true),
    HOLD("h", "hold N until 18:15|CHECK|word QUESTION", "put a dispatch aside; free", true),
    SPIKE("x", "spike N", "file a dispatch away; free", true),
    UNDO("u", "undo", "take back the last decision of this turn", true),
    NEXT("n", "next", "end the turn: what was decided goes out", true),
    PAGE("b", "page", "what your readers see", false),
    QUESTIONS("q", "questions", "every open question: what is believed, what we say", false),
    DESK("d", "desk", "who is doing what, and what you have decided", false),
    CARD("o", "card N", "the file card of a dispatch's source", false),
    MAP("a", "map", "who holds what, by our own page", false),
    RULES("rules", "rules", "how it works, on one card", false),
    STATUS("s", "status", "the turn again: hour, news, gauges", false),
    BRIEFING("briefing", "briefing", "what you were told before the shift", false),
    HANDOVER(
            "handover",
            "handover QUESTION, QUESTION, QUESTION",
            "leave up to three lines to the morning desk; closes the shift",
            true),
    DEBRIEF("debrief", "debrief", "after the close: what the shift comes to, all of it", false),
    HELP("?", "help", "these words", false),
    QUIT("quit", "quit", "leave; everything is saved", false);

    private final String shortForm;
    private final String usage;
    private final String meaning;
    private final boolean decides;

    Vocabulary(String shortForm, String usage, String meaning, boolean decides) {
        this.shortForm = shortForm;
        this.usage = usage;
        this.meaning = meaning;
        this.decides = decides;
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
        return decides;
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
