package copytaster.benchmark;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/**
 * {@link Playthroughs}, rounds in turn: JMH runs all forks of one benchmark before the next begins, so that whatever else the machine
 * does falls on one of them. Here each round is a fork of each, one after the other, and figures are compared within a round.
 */
final class Rounds {
    private static final String INK = "ink";
    /** Seconds. The virtual machine has several times as much to translate here as of ink; a short warm-up would measure that. */
    private static final int WARM = 20;

    private static final List<String> BOTS = List.of("random", "as-written", "reference");

    private final Path story;
    private final boolean quick;
    private final Map<String, List<RunResult>> results = new LinkedHashMap<>();

    private Rounds(Path story, boolean quick) {
        this.story = story;
        this.quick = quick;
    }

    /** @param args the story, and {@code quick} or {@code full} */
    public static void main(String[] args) throws RunnerException {
        Path story = Path.of(args[0]).toAbsolutePath();
        if (!Files.isReadable(story)) {
            System.err.println(args[0] + " cannot be read: name a story compiled to ink's JSON.");
            System.exit(2);
        }
        Rounds rounds = new Rounds(story, args[1].equals("quick"));
        rounds.play();
        rounds.tell();
    }

    private void play() throws RunnerException {
        int count = quick ? 3 : 6;
        for (int round = 1; round <= count; round++) {
            System.err.println("round " + round + " of " + count);
            run(INK, options().include(".*Playthroughs.ink").param("story", story.toString()));
            for (String bot : BOTS) {
                run(bot, options().include(".*Playthroughs.copytaster").param("bot", bot));
            }
        }
    }

    private ChainedOptionsBuilder options() {
        return new OptionsBuilder()
                .forks(1)
                .threads(1)
                .warmupIterations(quick ? 3 : WARM)
                .warmupTime(TimeValue.seconds(1))
                .measurementIterations(quick ? 3 : 5)
                .measurementTime(TimeValue.seconds(1))
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private void run(String who, ChainedOptionsBuilder options) throws RunnerException {
        for (RunResult result : new Runner(options.build()).run()) {
            results.computeIfAbsent(who, w -> new ArrayList<>()).add(result);
        }
    }

    private void tell() {
        System.out.println("Medians of the rounds (least–most).\n");
        System.out.println("| who plays | playthroughs/s | choices/s | of ink's | characters/s |");
        System.out.println("|---|---:|---:|---:|---:|");
        double[] ink = choices(INK);
        results.forEach((who, rounds) -> {
            double[] choices = choices(who);
            double[] ratio = new double[choices.length];
            Arrays.setAll(ratio, round -> choices[round] / ink[round]);
            double[] whole = rounds.stream()
                    .mapToDouble(round -> round.getPrimaryResult().getScore())
                    .toArray();
            System.out.println("| " + who + " | " + spread("%,.0f", whole) + " | " + spread("%,.0f", choices) + " | "
                    + spread("%.2f", ratio) + " | " + spread("%,.0f", secondary(who, "characters")) + " |");
        });
    }

    private double[] choices(String who) {
        return secondary(who, "choices");
    }

    private double[] secondary(String who, String counter) {
        return results.get(who).stream()
                .mapToDouble(result -> result.getSecondaryResults().get(counter).getScore())
                .toArray();
    }

    private static String spread(String format, double[] figures) {
        double[] sorted = figures.clone();
        Arrays.sort(sorted);
        int middle = sorted.length / 2;
        double median = sorted.length % 2 == 1 ? sorted[middle] : (sorted[middle - 1] + sorted[middle]) / 2;
        double most = sorted[sorted.length - 1];
        return String.format(Locale.ROOT, format + " (" + format + "–" + format + ")", median, sorted[0], most);
    }
}
