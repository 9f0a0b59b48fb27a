package copytaster.cli;

import copytaster.content.Loaded;
import copytaster.content.Problem;
import copytaster.scenario.Scenario;
import copytaster.sim.Measures;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code lint}: every problem of scenario files, and the measures of a night. */
@Command(
        name = "lint",
        mixinStandardHelpOptions = true,
        description = "Report every problem of scenario files, each with its place and remedy.",
        footer = {"", "Example:", "  copytaster lint --measures scenarios/kunduz-wednesday.json"})
final class LintCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(arity = "1..*", paramLabel = "SCENARIO", description = "Ids or files.")
    private List<String> scenarios;

    @Option(names = "--measures", description = "Also count words a turn, settlings, dispatches, checks and the rest.")
    private boolean measures;

    LintCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        int code = Exit.DONE;
        for (String name : scenarios) {
            Optional<Loaded<Scenario>> loaded = new Library(streams).read(name);
            if (loaded.isEmpty()) {
                code = Exit.BAD;
                continue;
            }
            for (Problem problem : loaded.get().problems()) {
                streams.say(problem.toString());
            }
            if (loaded.get().value().isEmpty()) {
                code = Exit.BAD;
            } else if (measures) {
                Measures.of(loaded.get().value().get()).lines().forEach(streams::say);
            } else if (loaded.get().problems().isEmpty()) {
                streams.say(name + ": no problems.");
            }
        }
        return code;
    }
}
