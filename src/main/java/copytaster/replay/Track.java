package copytaster.replay;

import java.util.List;
import java.util.OptionalDouble;

/**
 * One question through the shift, a point for every turn in which it counted.
 *
 * @param question its id
 * @param answer 1 yes, 0 no, in between where the record leaves it open
 * @param settled the turn at which the desk was told; 0 if after the shift
 */
public record Track(String question, String slug, String asks, double answer, int settled, List<Point> points) {

    /** Keeps its own copy of the list. */
    public Track {
        points = List.copyOf(points);
    }

    /**
     * How it stood as a turn ended; all three are chances of yes.
     *
     * @param street what was going round
     * @param said what our line told, if there was one
     * @param posterior what all the evidence on the desk made it, which is what the reference editor believes
     */
    public record Point(int turn, double street, OptionalDouble said, double posterior) {}

    /** The answer in a word or two. */
    public String answerWords() {
        if (answer == 1) {
            return "yes";
        }
        return answer == 0 ? "no" : "left open by the record, " + Math.round(100 * answer) + "% for yes";
    }
}
