package copytaster.cli;

import copytaster.journal.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.concurrent.Callable;
import java.util.regex.Pattern;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code new}: a small scenario to begin from, in which each feature of the format stands once. */
@Command(
        name = "new",
        mixinStandardHelpOptions = true,
        description = "Write a small, playable scenario to begin from, and the schema for your editor beside it.",
        footer = {
            "",
            "It holds each feature of the format once. docs/scenarios.md explains them.",
            "Example:",
            "  copytaster new my-night",
            "  copytaster lint --watch my-night.json"
        })
final class NewCommand implements Callable<Integer> {
    private static final Pattern ID = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final String SCHEMA = "scenario.schema.json";

    private final Streams streams;

    @Parameters(index = "0", paramLabel = "SCENARIO-ID", description = "Lower-case letters, digits and hyphens.")
    private String id;

    NewCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() {
        if (!ID.matcher(id).matches()) {
            streams.complain("“" + id + "” cannot be an id: use lower-case letters, digits and hyphens, a letter first,"
                    + " 40 characters at most, such as my-night.");
            return Exit.BAD;
        }
        Path file = Path.of(id + ".json");
        try {
            write(file, template().replace("\"ID\"", '"' + id + '"').replace("ID.json", file.toString()));
        } catch (FileAlreadyExistsException there) {
            streams.complain(file + " is there already and was left as it is. Choose another id, or move it away.");
            return Exit.BAD;
        } catch (IOException refused) {
            streams.complain("Cannot write " + file + ": " + Reason.of(refused) + ".");
            return Exit.BAD;
        }
        streams.say("Written: " + file);
        schemaBeside();
        streams.say("Next: copytaster lint --watch " + file + ", and copytaster play " + file);
        return Exit.DONE;
    }

    /** Editors find the schema beside the file; without it the scenario is as good. */
    private void schemaBeside() {
        try {
            write(Path.of(SCHEMA), SchemaCommand.text("scenario"));
            streams.say("Written: " + SCHEMA + " (for your editor)");
        } catch (IOException thereOrRefused) {
            // One of an earlier scenario is as good.
        }
    }

    private static void write(Path file, String text) throws IOException {
        Files.writeString(file, text, StandardCharsets.UTF_8, StandardOpenOption.CREATE_NEW);
    }

    /** The template, whose id is {@code ID}. */
    static String template() throws IOException {
        try (InputStream in = NewCommand.class.getResourceAsStream("/template/scenario.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
