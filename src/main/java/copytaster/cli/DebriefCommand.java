package copytaster.cli;

import copytaster.debrief.ClassDebrief;
import copytaster.debrief.Debrief;
import copytaster.debrief.Markdown;
import copytaster.debrief.Passage;
import copytaster.debrief.PlainText;
import copytaster.report.ClassCsv;
import copytaster.report.ClassJson;
import copytaster.report.DebriefJson;
import copytaster.report.Pages;
import copytaster.text.SafeText;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code debrief}: what a session comes to, or what several come to side by side. */
@Command(
        name = "debrief",
        mixinStandardHelpOptions = true,
        description = "Say what a session comes to: the decisions that mattered, judgement, luck, par. Several sessions"
                + " are compared.",
        footer = {
            "",
            "html is one file that needs no network. Of a shift that is not over only questions already settled are"
                    + " spoken of.",
            "Examples:",
            "  copytaster debrief latest",
            "  copytaster debrief latest --format html -o wednesday.html",
            "  copytaster debrief ada.jsonl ben.jsonl --format html -o class.html",
            "  copytaster debrief ada.jsonl ben.jsonl --label A --label B --format csv"
        })
final class DebriefCommand implements Callable<Integer> {
    private static final int WIDTH = 78;

    private static final List<String> FORMATS = List.of("text", "markdown", "html", "json", "csv");

    private final Streams streams;

    @Parameters(
            arity = "1..*",
            paramLabel = "SESSION",
            description = "A session's id, the beginning of one, a file, or “latest”.")
    private List<String> names;

    @Option(
            names = "--format",
            paramLabel = "FORMAT",
            defaultValue = "text",
            description = "text, markdown, html, json, or for a class csv.")
    private String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FILE",
            description = "Write to a file, in UTF-8, instead of standard output.")
    private Optional<String> output;

    @Option(names = "--force", description = "Overwrite a file that exists.")
    private boolean force;

    @Option(
            names = "--label",
            paramLabel = "NAME",
            description =
                    "What a session of a class is called; one for each, in their order. By default the name of its"
                            + " file.")
    private List<String> labels = List.of();

    DebriefCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws Exception {
        if (!sensible()) {
            return Exit.BAD;
        }
        List<ClassDebrief.Named> read = new ArrayList<>();
        int code = Exit.DONE;
        for (int i = 0; i < names.size(); i++) {
            OldSession old = OldSession.read(names.get(i), streams);
            code = Math.max(code, old.code());
            boolean usable = old.session().isPresent() && old.code() == Exit.DONE;
            if (usable) {
                String name = called(i, old, read);
                int worked = old.shown(streams, () -> {
                    read.add(new ClassDebrief.Named(
                            name, Debrief.of(old.session().get())));
                    return Exit.DONE;
                });
                code = Math.max(code, worked);
            } else if (names.size() > 1) {
                streams.complain("“" + names.get(i) + "” is left out.");
            }
        }
        if (read.isEmpty()) {
            return code;
        }
        boolean single = names.size() == 1 && !format.equals("csv");
        String text = single ? one(read.get(0).debrief()) : all(ClassDebrief.of(read));
        int written = new Destination(streams, force).write(output.orElse("-"), text);
        return written == Exit.DONE ? code : written;
    }

    private boolean sensible() {
        if (!FORMATS.contains(format)) {
            streams.complain("--format takes " + String.join(", ", FORMATS) + ", not “" + format + "”.");
            return false;
        }
        if (!labels.isEmpty() && labels.size() != names.size()) {
            streams.complain("There must be one --label for each session, in their order: there are " + names.size()
                    + " sessions and " + labels.size() + " labels.");
            return false;
        }
        return true;
    }

    /** Its label or the name of its file, told apart from those before it. */
    private String called(int index, OldSession old, List<ClassDebrief.Named> before) {
        String name = labels.isEmpty() ? old.name() : labels.get(index);
        String safe = SafeText.line(name).strip();
        String unique = safe;
        for (int i = 2; taken(unique, before); i++) {
            unique = safe + " (" + i + ")";
        }
        return unique;
    }

    private static boolean taken(String name, List<ClassDebrief.Named> before) {
        return before.stream().anyMatch(named -> named.name().equals(name));
    }

    private String one(Debrief debrief) {
        return switch (format) {
            case "html" -> Pages.debrief(debrief);
            case "json" -> DebriefJson.of(debrief);
            default -> words(debrief.passages());
        };
    }

    private String all(ClassDebrief all) {
        return switch (format) {
            case "html" -> Pages.classDebrief(all);
            case "json" -> ClassJson.of(all);
            case "csv" -> ClassCsv.of(all);
            default -> words(all.passages());
        };
    }

    private String words(List<Passage> passages) {
        return format.equals("markdown")
                ? Markdown.of(passages)
                : String.join("\n", PlainText.lines(passages, WIDTH)) + "\n";
    }
}
