package copytaster.cli;

import java.io.InputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;

/** The command line as a function of its words and three streams. */
@Command(
        name = "copytaster",
        description = "A night on the foreign desk: what to run, how far to believe it, and when.",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class)
public final class Cli implements Runnable {
    @CommandLine.Spec
    private CommandLine.Model.CommandSpec spec;

    private Cli() {}

    /**
     * Runs one command.
     *
     * @param args the words of the command line
     * @param in where the player's input comes from
     * @param out where results go, in UTF-8
     * @param err where messages go, in UTF-8
     * @return the exit code: 0 done, 2 bad usage
     */
    public static int run(String[] args, InputStream in, PrintStream out, PrintStream err) {
        return new CommandLine(new Cli())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .execute(args);
    }

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    /** The version, as the jar's manifest states it. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            String version = Cli.class.getPackage().getImplementationVersion();
            return new String[] {"copytaster " + (version == null ? "(not packaged)" : version)};
        }
    }
}
