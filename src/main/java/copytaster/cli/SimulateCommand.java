package copytaster.cli;

import copytaster.bot.Bot;
import copytaster.content.Places;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.sim.Generated;
import copytaster.sim.Mark;
import copytaster.sim.Simulation;
import copytaster.sim.Suggestions;
import copytaster.sim.Wanted;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.function.LongConsumer;
import java.util.stream.Collectors;
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
            "SCENARIO may also be generated:N, a night of a fair scenario's figures with nothing to read,"
                    + " always in fog. A finding names a seed: one session under it shows the thing alone."
                    + " --suggest tries single changes of priors, chances, odds and the desk's figures, and tells those few"
                    + " that bring the night nearest to what is wanted. It never writes to the file.",
            "Examples:",
            "  copytaster simulate kunduz-wednesday --fog --sessions 500 --bots novice,bold",
            "  copytaster simulate generated:1 --sessions 2000",
            "  copytaster simulate my-night.json --suggest fair"
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

    @Option(
            names = "--suggest",
            paramLabel = "DIFFICULTY",
            description =
                    "Also suggest changes for a night that is easy, fair or hard; plays in fog (a minute or more).")
    private String suggest;

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
        Optional<String> wrong = bots.isEmpty() ? Optional.empty() : wrong(bots.get());
        wrong.ifPresent(streams::complain);
        if (bots.isEmpty() || wrong.isPresent()) {
            return Exit.BAD;
        }
        Optional<Library.Shelved> written = scenario.startsWith(GENERATED) ? Optional.empty() : written();
        Optional<Night> night = scenario.startsWith(GENERATED) ? generated() : written.map(this::night);
        if (night.isEmpty()) {
            return Exit.BAD;
        }
        long first = (long) sessions * bots.get().size();
        Progress progress = new Progress(streams.err(), first + (suggest == null ? 0 : Suggestions.most(sessions)));
        LongConsumer told = Terminal.present() ? progress::at : done -> {};
        Simulation simulation = Simulation.of(night.get(), bots.get(), sessions, seed, told);
        Optional<Suggested> suggested = Optional.empty();
        if (suggest != null) {
            Suggestions suggestions =
                    Suggestions.of(simulation, Wanted.parse(suggest).orElseThrow(), done -> told.accept(first + done));
            suggested = Optional.of(new Suggested(
                    suggestions, Places.of(written.orElseThrow().text().text())));
        }
        if (Terminal.present()) {
            progress.clear();
        }
        tell(simulation, suggested);
        return Exit.DONE;
    }

    private void tell(Simulation simulation, Optional<Suggested> suggested) {
        if (form.json) {
            streams.out().println(SimulateJson.of(simulation, suggested));
        } else if (form.csv) {
            SimulateTable.csv(simulation).forEach(streams.out()::println);
        } else {
            SimulateTable.text(simulation).forEach(streams.out()::println);
            suggested.ifPresent(told -> told.text().forEach(streams.out()::println));
        }
        streams.out().flush();
    }

    /** What of the options cannot be or does not go together; nothing if all is well. */
    private Optional<String> wrong(List<Bot> bots) {
        if (sessions < 1) {
            return Optional.of("--sessions takes a whole number from 1 on, not " + sessions + ".");
        }
        if (suggest == null) {
            return Optional.empty();
        }
        if (Wanted.parse(suggest).isEmpty()) {
            return Optional.of("--suggest takes easy, fair or hard, not “" + suggest + "”.");
        }
        if (scenario.startsWith(GENERATED)) {
            return Optional.of("--suggest is for scenario files; a generated night has nothing to change.");
        }
        if (form.csv) {
            return Optional.of("--suggest is told as text or with --json, not with --csv.");
        }
        return bots.containsAll(Mark.BOTS)
                ? Optional.empty()
                : Optional.of("--suggest needs these bots: "
                        + Mark.BOTS.stream().map(Bot::word).collect(Collectors.joining(", "))
                        + ". Leave --bots out.");
    }

    private Optional<Library.Shelved> written() {
        return new Library(streams, path.folders()).open(scenario);
    }

    /** Suggestions are for what may happen, not for the one night that did. */
    private Night night(Library.Shelved shelved) {
        return new Night(shelved.scenario(), fog || suggest != null ? Mode.FOG : Mode.RECORD);
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
