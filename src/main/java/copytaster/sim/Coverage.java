package copytaster.sim;

import copytaster.scenario.Night;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;

/** What the reference's sessions made use of, and how much there was to choose from in their turns. */
final class Coverage {
    /** Per dispatch, and per index of a question, the first seed under which it came or was open. */
    final Map<String, Long> arrived = new TreeMap<>();

    final Map<Integer, Long> opened = new TreeMap<>();
    final TreeSet<String> ran = new TreeSet<>();
    final TreeSet<String> ordered = new TreeSet<>();
    final TreeSet<String> detailsRun = new TreeSet<>();
    final Choices choices;

    /** Share of a session's turns with half as many again acts of positive value as actions. */
    final Extreme plenty = new Extreme();

    /** Turns of a session whose best and second best act differ by less than a tenth. */
    final Extreme close = new Extreme();

    /** Turns of a session, as losses, in which no act is worth anything. */
    final Extreme idle = new Extreme();

    /** Per question its part of all weight × turns, as a loss. */
    final Map<Integer, Extreme> parts = new TreeMap<>();

    Coverage(Night night) {
        this.choices = new Choices(night);
    }

    void add(Usage usage, long seed) {
        usage.arrived.forEach(dispatch -> arrived.merge(dispatch, seed, Math::min));
        usage.weights.keySet().forEach(question -> opened.merge(question, seed, Math::min));
        ran.addAll(usage.ran);
        ordered.addAll(usage.ordered);
        detailsRun.addAll(usage.detailsRun);
        choices.add(usage.choices);
        plenty.add((double) usage.plenty / Math.max(1, usage.turns), seed);
        close.add(usage.close, seed);
        idle.add(-usage.idle, seed);
        double all = usage.weights.values().stream().mapToDouble(w -> w).sum();
        usage.weights.forEach((question, weight) ->
                parts.computeIfAbsent(question, q -> new Extreme()).add(-weight / all, seed));
    }

    void add(Coverage other) {
        other.arrived.forEach((dispatch, seed) -> arrived.merge(dispatch, seed, Math::min));
        other.opened.forEach((question, seed) -> opened.merge(question, seed, Math::min));
        ran.addAll(other.ran);
        ordered.addAll(other.ordered);
        detailsRun.addAll(other.detailsRun);
        choices.add(other.choices);
        plenty.add(other.plenty);
        close.add(other.close);
        idle.add(other.idle);
        other.parts.forEach((question, part) ->
                parts.computeIfAbsent(question, q -> new Extreme()).add(part));
    }
}
