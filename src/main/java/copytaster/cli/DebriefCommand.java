package copytaster.cli;

import copytaster.debrief.Debrief;
import copytaster.debrief.Markdown;
import copytaster.debrief.Passage;
import copytaster.debrief.PlainText;
import copytaster.session.Session;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code debrief}: what a session comes to. */
@Command(
        name = "debrief",
        mixinStandardHelpOptions = true,
        description = "Say what a session comes to: the decisions that mattered, judgement, luck, par.",
        footer = {
            "",
            "Of a shift that is not over only questions already settled are spoken of.",
            "Examples:",
            "  copytaster debrief latest",
            "  copytaster debrief latest --format markdown -o wednesday.md"
        })
final class DebriefCommand implements Callable<Integer> {
    private static final int WIDTH = 78;

    private final Streams streams;

    @Parameters(
            index = "0",
            paramLabel = "SESSION",
            description = "A session's id, the beginning of one, a file, or “latest”.")
    private String name;

    @Option(names = "--format", paramLabel = "FORMAT", defaultValue = "text", description = "text or markdown.")
    private String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file, in UTF-8, instead of standard output.")
    private Optional<String> output;

    DebriefCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        if (!format.equals("text") && !format.equals("markdown")) {
            streams.complain("--format takes text or markdown, not “" + format + "”.");
            return Exit.BAD;
        }
        OldSession old = OldSession.read(name, streams);
        if (old.session().isEmpty() || old.code() != Exit.DONE) {
            return old.code();
        }
        return write(text(old.session().get()));
    }

    private String text(Session session) {
        List<Passage> passages = Debrief.of(session).passages();
        return format.equals("markdown")
                ? Markdown.of(passages)
                : String.join("\n", PlainText.lines(passages, WIDTH)) + "\n";
    }

    private int write(String text) {
        if (output.isEmpty()) {
            streams.out().print(text);
            streams.out().flush();
            return Exit.DONE;
        }
        try {
            Files.writeString(Path.of(output.get()), text);
            return Exit.DONE;
        } catch (InvalidPathException e) {
            streams.complain("-o takes a file, not “" + output.get() + "”.");
            return Exit.BAD;
        } catch (IOException e) {
            streams.complain("The debrief could not be written to " + output.get() + " (" + e.getMessage()
                    + "). Without -o it goes to standard output.");
            return Exit.FAILED;
        }
    }
}
