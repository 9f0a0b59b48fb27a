package copytaster.debrief;

import copytaster.belief.Verdict;
import copytaster.scenario.Rung;
import copytaster.sim.Booked;
import copytaster.sim.Stood;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * What the editor had the page say of one question, for as long as it said that.
 *
 * @param question its index
 * @param rung empty where the page said nothing
 * @param inherited the line was on the page before the shift
 * @param lines the ledger's lines of these turns, at least one
 */
public record Decision(int question, Optional<Rung> rung, boolean inherited, List<Booked> lines) {

    /** Keeps its own copy of the list. */
    public Decision {
        lines = List.copyOf(lines);
    }

    public int firstTurn() {
        return lines.get(0).line().turn();
    }

    public int lastTurn() {
        return lines.get(lines.size() - 1).line().turn();
    }

    /** True if actions sufficed, in some of its turns, to say something else. */
    public boolean chosen() {
        return lines.stream().anyMatch(booked -> !booked.forced());
    }

    public boolean led() {
        return lines.stream().anyMatch(booked -> booked.line().lead());
    }

    /** Points given away by choice: Σ w·ℓ over its unforced turns. */
    public double loss() {
        return lines.stream()
                .filter(booked -> !booked.forced())
                .mapToDouble(Booked::judgement)
                .sum();
    }

    /** Points that it was expected to win over silence: Info − J. */
    public double worth() {
        return lines.stream()
                .mapToDouble(booked -> booked.info() - booked.judgement())
                .sum();
    }

    /** Its name, by the mean of ℓ over its unforced turns, weighted as they count. */
    public Verdict verdict() {
        double stake = lines.stream()
                .filter(booked -> !booked.forced())
                .mapToDouble(Booked::stake)
                .sum();
        return Verdict.on(stake > 0 ? loss() / stake : 0);
    }

    /** The turn that tells most of it: the one in which it gave most away, or its first. */
    public Stood telling() {
        Booked most = lines.get(0);
        for (Booked booked : lines) {
            boolean more = rate(booked) > rate(most) + 1e-12;
            if (!booked.forced() && (more || most.forced())) {
                most = booked;
            }
        }
        return most.line();
    }

    /** Of one turn, so that the last, which stands for those after it, is no heavier than the rest. */
    private static double rate(Booked booked) {
        return booked.line().stake() * booked.line().loss();
    }

    /**
     * How plain the choice was in its telling turn: what the second best way to put it would have given away of one point of
     * weight. Small where two were as good.
     */
    public double gap() {
        Stood line = telling();
        double[] misses = Arrays.copyOf(line.rungs(), line.rungs().length + 1);
        misses[misses.length - 1] = line.street();
        for (int i = 0; i < misses.length; i++) {
            misses[i] = (misses[i] - line.posterior()) * (misses[i] - line.posterior());
        }
        Arrays.sort(misses);
        return misses[1] - misses[0];
    }
}
