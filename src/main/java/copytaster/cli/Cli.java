package copytaster.cli;

import copytaster.journal.Reason;
import copytaster.term.Shortage;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.InvalidPathException;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Mixin;

/** The command line as a function of its words and three streams. */
@Command(
        name = "copytaster",
        description = "A night on the foreign desk: what to run, how far to believe it, and when.",
        mixinStandardHelpOptions = true,
        versionProvider = Cli.Version.class,
        footer = {
            "",
            "Without a command: the start screen. Examples:",
            "  copytaster play kunduz-wednesday",
            "  copytaster sessions"
        })
public final class Cli implements Callable<Integer> {
    private final Streams streams;

    @Mixin
    private Looks looks;

    private Cli(Streams streams) {
        this.streams = streams;
    }

    /** Runs one command on the streams of this process; its own descriptors, since {@code System.out} would not say that it failed. */
    public static int run(String[] args) {
        Letter.open();
        return run(args, System.in, new FileOutputStream(FileDescriptor.out), new FileOutputStream(FileDescriptor.err));
    }

    /**
     * Runs one command.
     *
     * @param args the words of the command line
     * @param in where the player's input comes from
     * @param out where results go, in UTF-8
     * @param err where messages go, in UTF-8; if they cannot, the exit code must do
     * @return the exit code: 0 done, 1 a check failed or results could not be written, 2 bad usage or bad input, such as needs more
     *     memory than there is, 3 another rules version, 70 a bug, 141 nobody read the results to their end
     */
    public static int run(String[] args, InputStream in, OutputStream out, OutputStream err) {
        Outlet results = new Outlet(out);
        Streams streams = Streams.of(in, results, err);
        int code = run(args, streams);
        streams.out().flush();
        return code == Exit.DONE
                ? results.failure().map(why -> unwritten(why, streams)).orElse(code)
                : code;
    }

    private static int run(String[] args, Streams streams) {
        Optional<PlayOrder> order = Terminal.present() ? Shortcut.order(args) : Optional.empty();
        try {
            return order.isPresent()
                    ? plainly(new Play(streams, order.get()), streams)
                    : line(streams).execute(args);
        } catch (OutOfMemoryError shortage) {
            return crashed(shortage, streams);
        }
    }

    private static int unwritten(IOException why, Streams streams) {
        if (Outlet.unread(why)) {
            return Exit.UNREAD;
        }
        streams.complain("What this printed could not all be written (" + Reason.of(why) + ").");
        return Exit.FAILED;
    }

    private static int plainly(Play play, Streams streams) {
        try {
            return play.run();
        } catch (IOException | RuntimeException bug) {
            return crashed(bug, streams);
        }
    }

    /** The whole command line as picocli knows it. */
    static CommandLine line(Streams streams) {
        return new CommandLine(new Cli(streams))
                .addSubcommand(new PlayCommand(streams))
                .addSubcommand(new ReplayCommand(streams))
                .addSubcommand(new CompareCommand(streams))
                .addSubcommand(new ExportCommand(streams))
                .addSubcommand(new DebriefCommand(streams))
                .addSubcommand(new SessionsCommand(streams))
                .addSubcommand(new ScenariosCommand(streams))
                .addSubcommand(new SettingsCommand(streams))
                .addSubcommand(new LintCommand(streams))
                .addSubcommand(new NewCommand(streams))
                .addSubcommand(new SchemaCommand(streams))
                .addSubcommand(new SimulateCommand(streams))
                .addSubcommand(new CompletionCommand(streams))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        Terminal.present() ? CommandLine.Help.Ansi.AUTO : CommandLine.Help.Ansi.OFF))
                .setOut(streams.out())
                .setErr(streams.err())
                .setParameterExceptionHandler((wrong, words) -> refused(wrong, streams))
                .setExecutionExceptionHandler((bug, command, parsed) -> crashed(bug, streams));
    }

    private static int refused(CommandLine.ParameterException wrong, Streams streams) {
        String command = wrong.getCommandLine().getCommandSpec().qualifiedName();
        String what = wrong.getMessage()
                .replaceFirst("^Error: ", "")
                .replaceFirst(" is not an? (int|long)$", " is not a whole number");
        streams.complain(what + ". See: " + command + " --help");
        return Exit.BAD;
    }

    private static int crashed(Throwable bug, Streams streams) {
        if (bug instanceof IOException io) {
            streams.complain("A file cannot be read or written (" + Reason.withFile(io) + ").");
            return Exit.BAD;
        }
        Optional<String> shortage = Shortage.told(bug);
        if (shortage.isPresent()) {
            streams.complain(shortage.get());
            return Exit.BAD;
        }
        if (bug instanceof InvalidPathException name) {
            streams.complain(
                    "“" + name.getInput() + "” cannot be the name of a file or a folder here. If it is one, start in a"
                            + " locale of UTF-8, for example with LC_ALL=C.UTF-8.");
            return Exit.BAD;
        }
        streams.complain("This is a bug: " + bug + ". What was decided before it is saved; see: copytaster sessions.");
        return Exit.BUG;
    }

    @Override
    public Integer call() throws Exception {
        if (!Terminal.present()) {
            line(streams).usage(streams.out());
            return Exit.DONE;
        }
        PlayOrder order = new PlayOrder();
        order.looks = looks;
        return new Play(streams, order).run();
    }

    Looks looks() {
        return looks;
    }

    /** The version, as the jar's manifest states it. */
    static final class Version implements IVersionProvider {
        @Override
        public String[] getVersion() {
            return new String[] {"copytaster " + Release.version()};
        }
    }
}
