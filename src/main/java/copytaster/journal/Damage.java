package copytaster.journal;

import java.util.OptionalInt;

/**
 * Where and how a session file is damaged.
 *
 * @param line the first line that is bad, from 1
 * @param why what is wrong with it
 * @param after how many whole records come after it, of no use without it
 * @param kept the turn reached by what still reads
 * @param reached the turn last reached by what comes after the damage, where that can be read
 */
public record Damage(int line, String why, int after, int kept, OptionalInt reached) {
    /** In one or two sentences. */
    public String says() {
        return "Line " + line + " of the session file is damaged: " + why + ". " + loss();
    }

    /** What is lost, in turns. */
    public String loss() {
        if (kept == 0) {
            return after == 0 ? "No decision can be read." : "None of its decisions can be used.";
        }
        int least = after + 1;
        return "The session can be read as far as turn " + kept + "; what was played after that"
                + (reached.isPresent() ? ", to turn " + reached.getAsInt() : "")
                + (least == 1 ? ", one decision or more, is lost." : ", " + least + " decisions or more, is lost.");
    }
}
