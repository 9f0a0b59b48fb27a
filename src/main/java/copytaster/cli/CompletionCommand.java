package copytaster.cli;

import java.util.concurrent.Callable;
import picocli.AutoComplete;
import picocli.CommandLine.Command;

/** {@code completion}: what a shell needs to complete the words of this command line. */
@Command(
        name = "completion",
        mixinStandardHelpOptions = true,
        description = "Print a script with which bash or zsh completes commands and options.",
        footer = {"", "Example, for a line of ~/.bashrc or ~/.zshrc:", "  source <(copytaster completion)"})
final class CompletionCommand implements Callable<Integer> {
    private final Streams streams;

    CompletionCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        streams.out().print(AutoComplete.bash("copytaster", Cli.line(streams)));
        return Exit.DONE;
    }
}
