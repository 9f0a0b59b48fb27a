package copytaster.debrief;

import copytaster.sim.Booked;
import java.util.List;

/**
 * What judgement gave away, in points, told apart by whose doing that was. The three come to the ledger's J.
 *
 * @param choice by what the editor had the page say, or left it saying
 * @param found by lines that were on the page before the shift, as long as nobody could be blamed for them: until they were moved, if
 *     that was by the end of the turn after the first word on them, or if no word came
 * @param forced in turns that had not the actions to say something better
 */
public record GivenAway(double choice, double found, double forced) {
    static GivenAway of(List<Decision> decisions) {
        double choice = 0;
        double found = 0;
        double forced = 0;
        for (Decision decision : decisions) {
            for (Booked booked : decision.lines()) {
                if (booked.forced()) {
                    forced += booked.judgement();
                } else if (decision.inTime()) {
                    found += booked.judgement();
                } else {
                    choice += booked.judgement();
                }
            }
        }
        return new GivenAway(choice, found, forced);
    }
}
