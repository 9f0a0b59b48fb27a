package copytaster.sim;

import copytaster.belief.Scarcity;
import java.util.ArrayList;
import java.util.List;

/**
 * A line of the ledger, and whether it was left as it stood for want of actions.
 *
 * @param forced it did not move, and others of its turn had more to win by moving than the turn had actions for
 */
public record Booked(Stood line, boolean forced) {

    /** The lines of one turn, told apart by what its actions could have mended. */
    static List<Booked> of(List<Stood> turn, int actions) {
        Scarcity scarcity =
                Scarcity.of(actions, turn.stream().mapToDouble(Stood::gain).toArray());
        List<Booked> booked = new ArrayList<>();
        for (Stood line : turn) {
            booked.add(new Booked(line, line.said() == line.before() && scarcity.forced(line.gain())));
        }
        return booked;
    }

    /** Weight times turns: what ℓ is multiplied with. */
    public double stake() {
        return line.turns() * line.stake();
    }

    /** J: what judgement gave away in all the turns this line counts for. */
    public double judgement() {
        return stake() * line.loss();
    }

    /** What the evidence was worth in them. */
    public double info() {
        return line.turns() * line.terms(0).info();
    }
}
