package copytaster.sim;

import copytaster.belief.Cells;
import copytaster.belief.Terms;
import copytaster.belief.Verdict;
import java.util.ArrayList;
import java.util.List;

/**
 * The ledger of one session, all lines and turns summed.
 *
 * @param understanding U
 * @param perfect the understanding of an editor who knew every answer
 * @param info what the evidence on the desk was worth
 * @param judgement J: what judgement gave away
 * @param forced the part of J that the turns' actions could not mend
 * @param accuracy 100 where every unforced line was the best there was
 */
public record Ledger(
        double understanding,
        double perfect,
        double info,
        double judgement,
        double luck,
        double forced,
        double accuracy,
        Cells cells) {
    /** A ledger that does not close to this is a bug. */
    private static final double EXACT = 1e-9;

    /**
     * @param turns the lines of every turn
     * @param actions of every turn
     * @param answers per question 1 yes, 0 no, in between where the record leaves it open
     * @throws IllegalStateException if U = Info − J + Luck does not hold to 1e-9
     */
    public static Ledger of(List<List<Stood>> turns, List<Integer> actions, double[] answers) {
        List<Booked> lines = new ArrayList<>();
        for (int i = 0; i < turns.size(); i++) {
            lines.addAll(Booked.of(turns.get(i), actions.get(i)));
        }
        return of(lines, answers);
    }

    /** The ledger of lines that have been told apart already. */
    static Ledger of(List<Booked> lines, double[] answers) {
        Sum sum = new Sum();
        lines.forEach(booked -> sum.add(booked, answers[booked.line().question()]));
        return sum.ledger();
    }

    /** A ledger while it is being added up. */
    private static final class Sum {
        private double understanding;
        private double perfect;
        private double info;
        private double judgement;
        private double luck;
        private double forced;
        private double accurate;
        private double unforced;
        private Cells cells = Cells.NONE;

        void add(Booked booked, double answer) {
            Stood line = booked.line();
            Terms terms = line.terms(answer);
            int turns = line.turns();
            understanding += turns * terms.understanding();
            perfect += turns * line.perfect(answer);
            info += turns * terms.info();
            judgement += turns * terms.judgement();
            luck += turns * terms.luck();
            cells = cells.plus(Cells.of(turns * terms.judgement(), line.said(), line.best(), answer));
            if (booked.forced()) {
                forced += turns * terms.judgement();
            } else {
                unforced += turns * line.stake();
                accurate += turns * line.stake() * Verdict.accuracy(line.loss());
            }
        }

        Ledger ledger() {
            double residual = understanding - (info - judgement + luck);
            if (!(Math.abs(residual) < EXACT)) {
                throw new IllegalStateException("the ledger does not close: U " + understanding + ", Info " + info
                        + ", J " + judgement + ", Luck " + luck + ", residual " + residual);
            }
            double accuracy = unforced > 0 ? 100 * accurate / unforced : 100;
            return new Ledger(understanding, perfect, info, judgement, luck, forced, accuracy, cells);
        }
    }
}
