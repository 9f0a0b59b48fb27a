package copytaster.cli;

import copytaster.content.ScenarioFinder;
import copytaster.text.Wrap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;

/** {@code scenarios}: what can be played. */
@Command(
        name = "scenarios",
        mixinStandardHelpOptions = true,
        description = "List the scenarios and campaigns that are here.",
        footer = {"", "Example:", "  copytaster scenarios"})
final class ScenariosCommand implements Callable<Integer> {
    private static final int WIDTH = 74;

    private final Streams streams;

    ScenariosCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        for (ScenarioFinder.Listed listed : new Library(streams).listed()) {
            streams.say(listed.id() + ": " + (listed.title().isEmpty() ? "(cannot be read)" : listed.title()));
            for (String line : Wrap.lines(listed.summary(), WIDTH)) {
                streams.say("    " + line);
            }
        }
        for (ScenarioFinder.Listed listed : new Library(streams).campaigns()) {
            streams.say(listed.id() + ": " + (listed.title().isEmpty() ? "(cannot be read)" : listed.title())
                    + " (a campaign)");
        }
        return Exit.DONE;
    }
}
