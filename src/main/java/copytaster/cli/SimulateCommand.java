package copytaster.cli;

import copytaster.bot.Bot;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.sim.Simulation;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code simulate}: bots play a scenario many times, and it is told what that shows. */
@Command(
        name = "simulate",
        mixinStandardHelpOptions = true,
        description = "Have programs play a scenario many times: is it fair, is everything in it of use?",
        footer = {
            "",
            "Understanding and points are percentages with 95% intervals; luck averages zero in fog.",
            "A finding names a seed: one session under it shows the thing alone.",
            "Example:",
            "  copytaster simulate kunduz-wednesday --fog --sessions 500 --bots reference,novice,bold"
        })
final class SimulateCommand implements Callable<Integer> {
    private final Streams streams;

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "An id (see: scenarios) or a file.")
    private String scenario;

    @Option(names = "--sessions", paramLabel = "N", defaultValue = "200", description = "Sessions of each bot (200).")
    private int sessions;

    @Option(names = "--bots", split = ",", paramLabel = "NAME", description = "Which bots play (all).")
    private List<String> names = Arrays.stream(Bot.values()).map(Bot::word).toList();

    @Option(names = "--fog", description = "Altered nights: the truth is drawn from each seed.")
    private boolean fog;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "The first seed (1).")
    private long seed;

    @Mixin
    private ScenarioPath path;

    @ArgGroup
    private Form form = new Form();

    SimulateCommand(Streams streams) {
        this.streams = streams;
    }

    /** How the result is written. */
    private static final class Form {
        @Option(names = "--json", description = "One JSON object.")
        private boolean json;

        @Option(names = "--csv", description = "Comma-separated values, a line a bot.")
        private boolean csv;
    }

    @Override
    public Integer call() throws InterruptedException {
        Optional<List<Bot>> bots = bots();
        if (bots.isEmpty() || sessions < 1) {
            if (sessions < 1) {
                streams.complain("--sessions takes a whole number from 1 on, not " + sessions + ".");
            }
            return Exit.BAD;
        }
        Optional<Library.Shelved> shelved = new Library(streams, path.folders()).open(scenario);
        if (shelved.isEmpty()) {
            return Exit.BAD;
        }
        Night night = new Night(shelved.get().scenario(), fog ? Mode.FOG : Mode.RECORD);
        Progress progress =
                new Progress(streams.err(), (long) sessions * bots.get().size());
        LongConsumer told = Terminal.present() ? progress::at : done -> {};
        Simulation simulation = Simulation.of(night, bots.get(), sessions, seed, told);
        if (Terminal.present()) {
            progress.clear();
        }
        if (form.json) {
            streams.out().println(SimulateJson.of(simulation));
        } else if (form.csv) {
            SimulateTable.csv(simulation).forEach(streams.out()::println);
        } else {
            SimulateTable.text(simulation).forEach(streams.out()::println);
        }
        streams.out().flush();
        return Exit.DONE;
    }

    private Optional<List<Bot>> bots() {
        List<Bot> bots = new ArrayList<>();
        for (String name : names) {
            Bot bot = Bot.parse(name);
            if (bot == null) {
                List<String> known = Arrays.stream(Bot.values()).map(Bot::word).toList();
                streams.complain("No bot is called “" + name + "”. There are " + String.join(", ", known) + ".");
                return Optional.empty();
            }
            if (!bots.contains(bot)) {
                bots.add(bot);
            }
        }
        return Optional.of(bots);
    }
}
