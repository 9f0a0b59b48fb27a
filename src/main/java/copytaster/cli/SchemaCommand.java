package copytaster.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code schema}: the JSON Schemas (2020-12) of what is read and written. */
@Command(
        name = "schema",
        mixinStandardHelpOptions = true,
        description = "Print a JSON Schema: for completion in editors, or to check what a command printed.",
        footer = {
            "",
            "Examples:",
            "  copytaster schema > scenario.schema.json     an editor then completes and explains every key of",
            "                                               a file that says \"$schema\": \"scenario.schema.json\"",
            "  copytaster schema --list",
            "  copytaster schema lint"
        })
final class SchemaCommand implements Callable<Integer> {
    /** Names, and the folders of the class path they lie in. */
    static final Map<String, String> KNOWN = new TreeMap<>(Map.of(
            "scenario", "/scenarios/",
            "campaign", "/scenarios/",
            "pack", "/scenarios/",
            "lint", "/schema/",
            "simulate", "/schema/",
            "debrief", "/schema/",
            "class", "/schema/"));

    private final Streams streams;

    @Parameters(index = "0", arity = "0..1", paramLabel = "NAME", description = "Which (scenario).")
    private String name = "scenario";

    @Option(names = "--list", description = "List the names.")
    private boolean list;

    SchemaCommand(Streams streams) {
        this.streams = streams;
    }

    @Override
    public Integer call() throws IOException {
        if (list) {
            KNOWN.keySet().forEach(streams::say);
            return Exit.DONE;
        }
        if (!KNOWN.containsKey(name)) {
            streams.complain(
                    "No schema is called “" + name + "”. There are " + String.join(", ", KNOWN.keySet()) + ".");
            return Exit.BAD;
        }
        streams.out().print(text(name));
        streams.out().flush();
        return Exit.DONE;
    }

    /** The schema of a known name. */
    static String text(String name) throws IOException {
        try (InputStream in = SchemaCommand.class.getResourceAsStream(KNOWN.get(name) + name + ".schema.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
    }
}
