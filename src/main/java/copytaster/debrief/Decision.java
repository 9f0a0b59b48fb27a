package copytaster.debrief;

import copytaster.belief.Verdict;
import copytaster.scenario.Rung;
import copytaster.sim.Booked;
import copytaster.sim.Stood;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.DoubleStream;

/**
 * What the editor had the page say of one question, for as long as it said that.
 *
 * @param question its index
 * @param rung empty where the page said nothing
 * @param inherited the line was on the page before the shift
 * @param inTime an inherited line that was moved by the end of the turn after the first word of its question, or of whose question
 *     no word came: not named as a choice, though the ledger keeps it
 * @param lines the ledger's lines of these turns, at least one
 */
public record Decision(int question, Optional<Rung> rung, boolean inherited, boolean inTime, List<Booked> lines) {

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

    /** True if it is named: it was chosen, and not merely found and moved in time. */
    public boolean judged() {
        return chosen() && !inTime;
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

    /** The turn that tells most of it: of a good one its last, else the one in which it gave most away. */
    public Stood telling() {
        if (verdict() == Verdict.GOOD) {
            return lines.get(lines.size() - 1).line();
        }
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

    /** In its telling turn the ways to put it that were about as good as the best, by what they tell, the best first. */
    public List<Double> best() {
        Stood line = telling();
        return DoubleStream.concat(Arrays.stream(line.rungs()), DoubleStream.of(line.street()))
                .filter(told ->
                        Verdict.on(Verdict.loss(line.street(), told, line.posterior(), line.rungs())) == Verdict.GOOD)
                .boxed()
                .distinct()
                .sorted(Comparator.comparingDouble(told -> Math.abs(told - line.posterior())))
                .toList();
    }
}
