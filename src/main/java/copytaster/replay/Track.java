package copytaster.replay;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One question through the shift: a point for every turn in which it counted, and one for the hour at which that ended, when it was
 * settled or the desk closed.
 *
 * @param question its id
 * @param answer what counts as the answer: 1 yes, 0 no, in between where the record leaves it open
 * @param sure whether that is an answer: it is not left open, and the record is sure of it
 * @param settled the turn at which the desk was told; 0 if after the shift
 */
public record Track(
        String question, String slug, String asks, double answer, boolean sure, int settled, List<Point> points) {

    /** Keeps its own copy of the list. */
    public Track {
        points = List.copyOf(points);
    }

    /**
     * How it stood in a turn; all three are chances of yes.
     *
     * @param turn by whose hour it is dated; the one after the last at the close
     * @param street what was going round; {@code NaN} once it is settled
     * @param said what our line told readers at that hour, if they had one: it went out as the turn before ended
     * @param posterior what all the evidence on the desk, as the turn ended, made it, which is what the reference editor believes;
     *     {@code NaN} once it is settled
     */
    public record Point(int turn, double street, OptionalDouble said, double posterior) {}

    /** Whether the record leaves the answer open. */
    public boolean open() {
        return answer != 0 && answer != 1;
    }

    /** The answer in a few words; one that is not {@link #sure} is not told as one. */
    public String answerWords() {
        if (open()) {
            return "left open by the record, " + Math.round(100 * answer) + "% for yes";
        }
        String word = answer == 1 ? "yes" : "no";
        return sure ? word : "the record leans to " + word;
    }
}
