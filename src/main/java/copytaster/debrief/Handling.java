package copytaster.debrief;

import copytaster.belief.Verdict;
import copytaster.narrate.Tenths;
import copytaster.sim.Booked;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/**
 * All that an editor had the page say of one question, from the first turn in which it counted to the last: one decision after the
 * other, told as one.
 *
 * @param decisions in order, at least one
 */
public record Handling(int question, List<Decision> decisions) {
    /** How many are told on the first page. */
    static final int SHOWN = 3;

    /** One that gave away fewer points than this by choice cost next to nothing. */
    private static final double MUCH = 0.5;

    /** Keeps its own copy of the list. */
    public Handling {
        decisions = List.copyOf(decisions);
    }

    /** Decisions put together by their questions, in the order in which these came up. */
    static List<Handling> of(List<Decision> decisions) {
        return decisions.stream()
                .map(Decision::question)
                .distinct()
                .map(question -> of(decisions, question).orElseThrow())
                .toList();
    }

    /** How one question was handled; empty if it was settled before anything could be said of it. */
    static Optional<Handling> of(List<Decision> decisions, int question) {
        List<Decision> own =
                decisions.stream().filter(d -> d.question() == question).toList();
        return own.isEmpty() ? Optional.empty() : Optional.of(new Handling(question, own));
    }

    /** Points given away by choice: Σ w·ℓ over its unforced turns, without what was found on the page and moved in time. */
    public double loss() {
        return decisions.stream()
                .filter(Decision::judged)
                .mapToDouble(Decision::loss)
                .sum();
    }

    /** Points that it was expected to win over silence: Info − J. */
    public double worth() {
        return decisions.stream().mapToDouble(Decision::worth).sum();
    }

    /** The decision that gave most away by choice; where all were good, the last. */
    public Decision telling() {
        boolean good = decisions.stream().filter(Decision::judged).allMatch(d -> d.verdict() == Verdict.GOOD);
        return good
                ? decisions.get(decisions.size() - 1)
                : decisions.stream()
                        .max(Comparator.comparingDouble((Decision d) -> d.judged() ? d.loss() : 0))
                        .orElseThrow();
    }

    /** The present decision of a turn that comes after the telling one and kept to the evidence to the end; empty if there is none. */
    Optional<Decision> mended() {
        Decision last = decisions.get(decisions.size() - 1);
        boolean after = last.firstTurn() > telling().lastTurn();
        return after && last.rung().isPresent() && last.verdict() == Verdict.GOOD
                ? Optional.of(last)
                : Optional.empty();
    }

    /** True if it cost enough to be worth telling, and something else would have been clearly better. */
    private boolean costly() {
        Decision told = telling();
        boolean silenceBest = told.best().get(0) == told.telling().street();
        boolean close = told.best().size() > 1 && silenceBest && told.verdict() == Verdict.INACCURACY;
        return told.judged() && told.verdict() != Verdict.GOOD && loss() >= MUCH && !close;
    }

    /** True if something was said, and all of it together kept close to the evidence. */
    private boolean good() {
        double stake = decisions.stream()
                .filter(Decision::judged)
                .flatMap(d -> d.lines().stream())
                .filter(booked -> !booked.forced())
                .mapToDouble(Booked::stake)
                .sum();
        return decisions.stream().anyMatch(d -> d.judged() && d.rung().isPresent())
                && !costly()
                && Verdict.on(loss() / stake) == Verdict.GOOD;
    }

    /** The three that mattered most: first those that cost most judgement by choice; where fewer did, those done best. */
    static List<Handling> foremost(List<Handling> all) {
        List<Handling> foremost = new ArrayList<>(all);
        foremost.removeIf(handling -> !handling.costly());
        foremost.sort(Comparator.comparingDouble(Handling::loss).reversed());
        best(all).stream()
                .filter(best -> best.telling().verdict() == Verdict.GOOD)
                .forEach(foremost::add);
        return List.copyOf(foremost.subList(0, Math.min(SHOWN, foremost.size())));
    }

    /** Those done well, the one expected to win most first. */
    private static List<Handling> best(List<Handling> all) {
        return all.stream()
                .filter(Handling::good)
                .sorted(Comparator.comparingDouble(Handling::worth).reversed())
                .toList();
    }

    /** The one done best, where what cost most leaves no room for it; empty if it is among those already, or none promised anything. */
    static Optional<Handling> bestLeftOut(List<Handling> all) {
        List<Handling> foremost = foremost(all);
        return foremost.stream().anyMatch(Handling::good)
                ? Optional.empty()
                : best(all).stream().filter(best -> Tenths.of(best.worth()) > 0).findFirst();
    }
}
