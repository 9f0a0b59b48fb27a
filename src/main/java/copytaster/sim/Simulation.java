package copytaster.sim;

import copytaster.bot.Bot;
import copytaster.scenario.Night;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.LongConsumer;

/**
 * Many seeded sessions of several bots on one night, every bot under the same seeds. Memory does not grow with their number, and the
 * result does not depend on how threads take turns.
 */
public final class Simulation {
    private static final int THREADS = 2;

    private final Night night;
    private final List<Bot> bots;
    private final long seed;
    private final Map<Bot, Figures> figures = new EnumMap<>(Bot.class);

    /** Per bot U of the reference less its own, seed by seed. */
    private final Map<Bot, Extreme> behind = new EnumMap<>(Bot.class);

    /** Per bot the squared luck, as a loss: the seed where it went furthest. */
    private final Map<Bot, Extreme> luckiest = new EnumMap<>(Bot.class);

    private final Coverage coverage;
    private long sessions;

    private Simulation(Night night, List<Bot> bots, long seed) {
        this.night = night;
        this.bots = List.copyOf(bots);
        this.seed = seed;
        this.coverage = new Coverage(night);
        for (Bot bot : bots) {
            figures.put(bot, new Figures());
            behind.put(bot, new Extreme());
            luckiest.put(bot, new Extreme());
        }
    }

    /**
     * Plays.
     *
     * @param sessions for each bot, under the seeds from {@code seed} on
     * @param progress told how many sessions of all bots are done, from any thread
     * @throws InterruptedException if interrupted before the end
     */
    public static Simulation of(Night night, List<Bot> bots, int sessions, long seed, LongConsumer progress)
            throws InterruptedException {
        Simulation all = new Simulation(night, bots, seed);
        AtomicLong done = new AtomicLong();
        ExecutorService threads = Executors.newFixedThreadPool(THREADS);
        try {
            List<Future<Simulation>> parts = new ArrayList<>();
            for (int thread = 0; thread < THREADS; thread++) {
                int first = thread;
                parts.add(threads.submit(() -> {
                    Simulation part = new Simulation(night, bots, seed);
                    for (int i = first; i < sessions && !Thread.interrupted(); i += THREADS) {
                        part.play(seed + i);
                        progress.accept(done.addAndGet(bots.size()));
                    }
                    return part;
                }));
            }
            for (Future<Simulation> part : parts) {
                all.add(part.get());
            }
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause().getMessage(), e.getCause());
        } finally {
            threads.shutdownNow();
        }
        return all;
    }

    private void play(long ofSeed) {
        Map<Bot, Played> played = new EnumMap<>(Bot.class);
        bots.forEach(bot -> played.put(bot, Playing.play(night, bot, ofSeed)));
        Played reference = played.get(Bot.REFERENCE);
        played.forEach((bot, session) -> {
            figures.get(bot).add(session);
            double luck = session.ledger().luck();
            luckiest.get(bot).add(-luck * luck, ofSeed);
            if (reference != null) {
                behind.get(bot)
                        .add(
                                reference.ledger().understanding()
                                        - session.ledger().understanding(),
                                ofSeed);
            }
        });
        if (reference != null) {
            coverage.add(reference.usage(), ofSeed);
        }
        sessions++;
    }

    private void add(Simulation part) {
        for (Bot bot : bots) {
            figures.get(bot).add(part.figures.get(bot));
            behind.get(bot).add(part.behind.get(bot));
            luckiest.get(bot).add(part.luckiest.get(bot));
        }
        coverage.add(part.coverage);
        sessions += part.sessions;
    }

    public Night night() {
        return night;
    }

    public List<Bot> bots() {
        return bots;
    }

    public long seed() {
        return seed;
    }

    /** Sessions played for each bot. */
    public long sessions() {
        return sessions;
    }

    public Figures figures(Bot bot) {
        return figures.get(bot);
    }

    Extreme behind(Bot bot) {
        return behind.get(bot);
    }

    Extreme luckiest(Bot bot) {
        return luckiest.get(bot);
    }

    Coverage coverage() {
        return coverage;
    }

    /** What the reference chose; nothing if it did not play. */
    public List<Choices.Tally> choices() {
        return bots.contains(Bot.REFERENCE) ? coverage.choices.all() : List.of();
    }

    /**
     * How scarce actions were to the reference.
     *
     * @param plenty the share of turns in which there was half as many again worth doing as there were actions, 0 to 1
     * @param close turns a session in which the two best acts differed by less than a tenth
     * @param idle turns a session in which nothing was worth doing
     */
    public record Demand(double plenty, double close, double idle) {}

    /** How scarce actions were; empty if the reference did not play. */
    public Optional<Demand> demand() {
        return bots.contains(Bot.REFERENCE)
                ? Optional.of(new Demand(coverage.plenty.mean.mean(), coverage.close.mean.mean(), coverage.idle.mean()))
                : Optional.empty();
    }

    /** What a fair scenario should not show. */
    public List<Finding> findings() {
        return Fairness.of(this);
    }
}
