package copytaster.benchmark;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.DoubleFunction;
import java.util.function.Function;
import org.openjdk.jmh.profile.GCProfiler;
import org.openjdk.jmh.results.Result;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** {@link Parts} and {@link Growth}, run and told as tables. */
final class Table {
    private Table() {}

    /** @param args {@code parts} or {@code growth}; {@code quick} or {@code full}; the folder of big scenarios, for {@code growth} */
    public static void main(String[] args) throws RunnerException {
        boolean quick = args[1].equals("quick");
        if (args[0].equals("parts")) {
            parts(options(quick).include(".*Parts.*"));
        } else {
            ChainedOptionsBuilder options = options(quick).include(".*Growth.*").param("folder", args[2]);
            growth(quick ? options.param("size", "10", "100", "1000") : options);
        }
    }

    private static ChainedOptionsBuilder options(boolean quick) {
        return new OptionsBuilder()
                .forks(quick ? 1 : 3)
                .warmupIterations(quick ? 1 : 4)
                .warmupTime(TimeValue.milliseconds(quick ? 300 : 1000))
                .measurementIterations(quick ? 2 : 5)
                .measurementTime(TimeValue.milliseconds(quick ? 300 : 1000))
                .jvmArgsAppend("-Xmx1g")
                .shouldFailOnError(true)
                .verbosity(VerboseMode.SILENT);
    }

    private static void parts(ChainedOptionsBuilder options) throws RunnerException {
        System.out.println("| what | µs | ± (99.9 %) |");
        System.out.println("|---|---:|---:|");
        for (RunResult result : new Runner(options.build()).run()) {
            Result<?> time = result.getPrimaryResult();
            System.out.println("| " + time.getLabel() + " | " + figure(time.getScore()) + " | "
                    + figure(time.getScoreError()) + " |");
        }
    }

    /** Per operation what it takes at each size, and how many times that is what a tenth of the content takes. */
    private static void growth(ChainedOptionsBuilder options) throws RunnerException {
        Collection<RunResult> results =
                new Runner(options.addProfiler(GCProfiler.class).build()).run();
        System.out.println("microseconds:\n");
        rows(results, RunResult::getPrimaryResult, Table::figure);
        System.out.println("\nkilobytes allocated, which hardly depends on what else the machine does:\n");
        rows(results, run -> run.getSecondaryResults().get("gc.alloc.rate.norm"), bytes -> figure(bytes / 1000));
    }

    private static void rows(
            Collection<RunResult> results, Function<RunResult, Result<?>> which, DoubleFunction<String> told) {
        Map<String, TreeMap<Integer, Double>> all = new LinkedHashMap<>();
        for (RunResult result : results) {
            all.computeIfAbsent(result.getPrimaryResult().getLabel(), label -> new TreeMap<>())
                    .put(
                            Integer.parseInt(result.getParams().getParam("size")),
                            which.apply(result).getScore());
        }
        all.forEach((what, bySize) -> {
            StringBuilder row = new StringBuilder("| " + what);
            double before = 0;
            for (double score : bySize.values()) {
                row.append(" | ").append(told.apply(score));
                row.append(before == 0 ? "" : String.format(Locale.ROOT, " (×%.1f)", score / before));
                before = score;
            }
            System.out.println(row + " |");
        });
    }

    private static String figure(double value) {
        return String.format(Locale.ROOT, value < 10 ? "%.2f" : "%,.0f", value);
    }
}
