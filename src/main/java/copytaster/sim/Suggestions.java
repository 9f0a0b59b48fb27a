package copytaster.sim;

import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Scenario;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.LongConsumer;

/**
 * A few changes that bring a night nearer to what is wanted of it, found one at a time: single changes are played a while, the best
 * two of them at length under other seeds, and the better is kept if it does what it should there too. No proof that no better ones
 * exist; every figure is of sessions that were played.
 *
 * @param now the marks of the scenario as it is
 * @param steps each with those before it
 */
public record Suggestions(Wanted wanted, List<Mark> now, List<Step> steps) {
    private static final int STEPS = 3;
    private static final int TRIED = 20;
    private static final int AT_LENGTH = 2;

    /** Of the sessions played at length, one in so many is played to try a change. */
    private static final int SHORTER = 4;

    /** The least that a change must bring: a point of what the novice is behind, say; more where few sessions leave more to chance. */
    private static final double LEAST_GAIN = 0.2;

    /** One change, and the marks of the night with it. */
    public record Step(Change change, List<Mark> marks) {}

    private record Tried(Change change, Simulation played, List<Mark> marks) {
        double off() {
            return Mark.off(marks);
        }
    }

    /** How many sessions of all bots are played at most, beside those of the simulation that is there already. */
    public static long most(long sessions) {
        return Mark.BOTS.size() * STEPS * ((1 + TRIED) * shorter(sessions) + AT_LENGTH * sessions);
    }

    private static int shorter(long sessions) {
        return (int) Math.max(1, sessions / SHORTER);
    }

    /**
     * Searches.
     *
     * @param played the night as it is, in fog, by {@link Mark#BOTS} among others; what is tried is played as often
     * @param progress told how many sessions of all bots are done, from any thread; the last may be fewer than {@link #most}
     * @throws InterruptedException if interrupted before the end
     */
    public static Suggestions of(Simulation played, Wanted wanted, LongConsumer progress) throws InterruptedException {
        return new Search(played, wanted, progress).found();
    }

    /** The marks with all changes. */
    public List<Mark> then() {
        return steps.isEmpty() ? now : steps.get(steps.size() - 1).marks();
    }

    private static final class Search {
        private final Simulation first;
        private final Wanted wanted;
        private final LongConsumer progress;
        private final int sessions;
        private long done;

        Search(Simulation first, Wanted wanted, LongConsumer progress) {
            this.first = first;
            this.wanted = wanted;
            this.progress = progress;
            this.sessions = (int) first.sessions();
        }

        Suggestions found() throws InterruptedException {
            List<Mark> now = Mark.of(first, wanted);
            List<Step> steps = new ArrayList<>();
            Set<String> changed = new TreeSet<>();
            Simulation played = first;
            List<Mark> marks = now;
            while (steps.size() < STEPS && Mark.off(marks) > 0) {
                Tried best = null;
                for (Change change : promising(played, marks, changed)) {
                    Tried tried = tried(change, sessions, first.seed());
                    best = best == null || tried.off() < best.off() ? tried : best;
                }
                if (best == null || best.off() > Mark.off(marks) - Math.max(LEAST_GAIN, Mark.uncertain(played))) {
                    break;
                }
                steps.add(new Step(best.change(), best.marks()));
                changed.add(best.change().path());
                played = best.played();
                marks = best.marks();
            }
            return new Suggestions(wanted, now, List.copyOf(steps));
        }

        /** The changes that do most for a while, under seeds that nothing is told of. */
        private List<Change> promising(Simulation played, List<Mark> marks, Set<String> changed)
                throws InterruptedException {
            List<Change> changes = Changes.of(played, marks, changed, TRIED);
            if (changes.isEmpty()) {
                return changes;
            }
            long seed = first.seed() + sessions;
            Scenario scenario = played.night().scenario();
            double off = Mark.off(Mark.of(play(scenario, shorter(sessions), seed), wanted));
            List<Tried> tried = new ArrayList<>();
            for (Change change : changes) {
                tried.add(tried(change, shorter(sessions), seed));
            }
            return tried.stream()
                    .filter(one -> one.off() < off)
                    .sorted(Comparator.comparingDouble(Tried::off))
                    .limit(AT_LENGTH)
                    .map(Tried::change)
                    .toList();
        }

        private Tried tried(Change change, int times, long seed) throws InterruptedException {
            Simulation played = play(change.after(), times, seed);
            return new Tried(change, played, Mark.of(played, wanted));
        }

        private Simulation play(Scenario scenario, int times, long seed) throws InterruptedException {
            long before = done;
            Night night = new Night(scenario, Mode.FOG);
            Simulation played =
                    Simulation.of(night, Mark.BOTS, times, seed, finished -> progress.accept(before + finished));
            done += (long) times * Mark.BOTS.size();
            return played;
        }
    }
}
