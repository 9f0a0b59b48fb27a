package copytaster.benchmark;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
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
            System.out.println("| " + time.getLabel() + " | " + micros(time.getScore()) + " | "
                    + micros(time.getScoreError()) + " |");
        }
    }

    /** Per operation the time at each size, and how many times the time of a tenth of the content that is. */
    private static void growth(ChainedOptionsBuilder options) throws RunnerException {
        Map<String, TreeMap<Integer, Double>> times = new LinkedHashMap<>();
        for (RunResult result : new Runner(options.build()).run()) {
            times.computeIfAbsent(result.getPrimaryResult().getLabel(), label -> new TreeMap<>())
                    .put(
                            Integer.parseInt(result.getParams().getParam("size")),
                            result.getPrimaryResult().getScore());
        }
        times.forEach((what, bySize) -> {
            StringBuilder row = new StringBuilder("| " + what);
            double before = 0;
            for (double time : bySize.values()) {
                row.append(" | ").append(micros(time));
                row.append(before == 0 ? "" : String.format(Locale.ROOT, " (×%.1f)", time / before));
                before = time;
            }
            System.out.println(row + " |");
        });
    }

    private static String micros(double micros) {
        return String.format(Locale.ROOT, micros < 10 ? "%.2f" : "%,.0f", micros);
    }
}
