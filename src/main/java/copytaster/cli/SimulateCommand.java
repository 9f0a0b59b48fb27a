package copytaster.cli;

import copytaster.bot.Bot;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.sim.Generated;
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
            "SCENARIO may also be generated:N, a night of a fair scenario's figures with nothing to read,",
            "always in fog. A finding names a seed: one session under it shows the thing alone.",
            "Examples:",
            "  copytaster simulate kunduz-wednesday --fog --sessions 500 --bots reference,novice,bold",
            "  copytaster simulate generated:1 --sessions 2000"
        })
final class SimulateCommand implements Callable<Integer> {
    private static final String GENERATED = "generated:";

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "SCENARIO", description = "An id (see: scenarios), a file, or generated:N.")
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
        Optional<Night> night = scenario.startsWith(GENERATED) ? generated() : written();
        if (night.isEmpty()) {
            return Exit.BAD;
        }
        Progress progress =
                new Progress(streams.err(), (long) sessions * bots.get().size());
        LongConsumer told = Terminal.present() ? progress::at : done -> {};
        Simulation simulation = Simulation.of(night.get(), bots.get(), sessions, seed, told);
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

    private Optional<Night> written() {
        return new Library(streams, path.folders())
                .open(scenario)
                .map(shelved -> new Night(shelved.scenario(), fog ? Mode.FOG : Mode.RECORD));
    }

    private Optional<Night> generated() {
        String number = scenario.substring(GENERATED.length());
        try {
            return Optional.of(Generated.night(Long.parseLong(number)));
        } catch (NumberFormatException notWhole) {
            streams.complain("After “generated:” comes a whole number, as in generated:1, not “" + number + "”.");
            return Optional.empty();
        }
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
