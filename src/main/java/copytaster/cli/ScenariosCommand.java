package copytaster.cli;

import copytaster.content.ScenarioFinder;
import copytaster.text.Wrap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** {@code scenarios}: what can be played. */
@Command(
        name = "scenarios",
        mixinStandardHelpOptions = true,
        description = "List the scenarios and campaigns that are here.",
        footer = {
            "",
            "Packs that cannot be used are told on standard error (exit 2); what can be played is listed all the same.",
            "Examples:",
            "  copytaster scenarios",
            "  copytaster scenarios --scenario-path ~/my-scenarios"
        })
final class ScenariosCommand implements Callable<Integer> {
    private static final int WIDTH = 74;

    private final Streams streams;

    @Mixin
    private ScenarioPath path;

    ScenariosCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (!path.trouble().isEmpty()) {
            streams.complain(path.trouble());
            return Exit.BAD;
        }
        Library library = new Library(streams, path.folders());
        for (ScenarioFinder.Listed listed : library.listed()) {
            streams.say(listed.id() + ": " + (listed.title().isEmpty() ? "(cannot be read)" : listed.title()));
            for (String line : Wrap.lines(listed.summary(), WIDTH)) {
                streams.say("    " + line);
            }
        }
        for (ScenarioFinder.Listed listed : library.campaigns()) {
            streams.say(listed.id() + ": " + (listed.title().isEmpty() ? "(cannot be read)" : listed.title())
                    + " (a campaign)");
        }
        library.badPacks().forEach(problem -> streams.err().println(problem));
        streams.err().flush();
        return library.badPacks().isEmpty() ? Exit.DONE : Exit.BAD;
    }
}
