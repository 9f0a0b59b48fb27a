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

    /** Checks that could be ordered, and of those of any worth the turn in which each came nearest to it. */
    final TreeSet<String> offered = new TreeSet<>();

    final Map<String, Passed> passed = new TreeMap<>();
    final Choices choices;

    /** Share of a session's turns with half as many again acts of positive value as actions. */
    final Extreme plenty = new Extreme();

    /** Turns of a session whose best and second best act differ by less than a tenth. */
    final Extreme close = new Extreme();

    /** Turns of a session in which no act is worth anything; per such turn the number of sessions, and the first seed. */
    final Mean idle = new Mean();

    final Map<Integer, Long> idleIn = new TreeMap<>();
    final Map<Integer, Long> idleFirst = new TreeMap<>();

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
        offered.addAll(usage.offered);
        usage.passed.forEach((check, turn) -> passed.merge(check, turn, Passed::orNearer));
        choices.add(usage.choices);
        plenty.add((double) usage.plenty / Math.max(1, usage.turns), seed);
        close.add(usage.close, seed);
        idle.add(usage.idle.size());
        for (int turn : usage.idle) {
            idleIn.merge(turn, 1L, Long::sum);
            idleFirst.merge(turn, seed, Math::min);
        }
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
        offered.addAll(other.offered);
        other.passed.forEach((check, turn) -> passed.merge(check, turn, Passed::orNearer));
        choices.add(other.choices);
        plenty.add(other.plenty);
        close.add(other.close);
        idle.add(other.idle);
        other.idleIn.forEach((turn, sessions) -> idleIn.merge(turn, sessions, Long::sum));
        other.idleFirst.forEach((turn, seed) -> idleFirst.merge(turn, seed, Math::min));
        other.parts.forEach((question, part) ->
                parts.computeIfAbsent(question, q -> new Extreme()).add(part));
    }
}
