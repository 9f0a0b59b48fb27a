package copytaster.cli;

import static copytaster.cli.Ran.run;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import copytaster.bot.Bot;
import copytaster.content.Places;
import copytaster.content.ScenarioReader;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Scenario;
import copytaster.sim.Finding;
import copytaster.sim.Mark;
import copytaster.sim.Simulation;
import copytaster.sim.Suggestions;
import copytaster.sim.Wanted;
import copytaster.testing.OwnFolder;
import copytaster.text.Width;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.RegisterExtension;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** {@code simulate} in its three forms, and what it refuses. */
class SimulateCliTest {
    private static final String NIGHT = "src/test/resources/scenarios/small-night.json";

    @TempDir
    Path home;

    @RegisterExtension
    final OwnFolder own = new OwnFolder(() -> home);

    private static Ran simulate(String... words) {
        return run(
                "", Stream.concat(Stream.of("simulate"), Arrays.stream(words)).toArray(String[]::new));
    }

    @Test
    void json_is_what_its_schema_says() throws IOException {
        for (String scenario : List.of(NIGHT, "generated:4")) {
            Ran ran = simulate(scenario, "--sessions", "4", "--json");
            assertEquals(0, ran.code(), ran.err());
            assertEquals(
                    List.of(),
                    SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                            .getSchema(SchemaCommand.text("simulate"), InputFormat.JSON)
                            .validate(ran.out(), InputFormat.JSON));
            JsonObject json = JsonParser.parseString(ran.out()).getAsJsonObject();
            assertEquals(9, json.getAsJsonArray("bots").size());
            assertTrue(json.getAsJsonArray("choices").size() > 10);
            assertFalse(json.getAsJsonArray("findings").isEmpty());
        }
    }

    /** A schema that knew fewer codes would refuse what is printed. */
    @Test
    void the_schema_knows_every_code_and_describes_every_field() throws IOException {
        JsonObject schema =
                JsonParser.parseString(SchemaCommand.text("simulate")).getAsJsonObject();
        JsonObject defs = schema.getAsJsonObject("$defs");
        Set<String> known = new TreeSet<>();
        defs.getAsJsonObject("finding")
                .getAsJsonObject("properties")
                .getAsJsonObject("code")
                .getAsJsonArray("enum")
                .forEach(code -> known.add(code.getAsString()));
        assertEquals(
                Arrays.stream(Finding.Kind.values())
                        .map(Finding.Kind::word)
                        .collect(Collectors.toCollection(TreeSet::new)),
                known);
        Set<String> marks = new TreeSet<>();
        defs.getAsJsonObject("mark")
                .getAsJsonObject("properties")
                .getAsJsonObject("mark")
                .getAsJsonArray("enum")
                .forEach(mark -> marks.add(mark.getAsString()));
        assertEquals(
                Arrays.stream(Mark.Kind.values()).map(Mark.Kind::word).collect(Collectors.toCollection(TreeSet::new)),
                marks);
        for (JsonObject object : List.of(
                schema,
                defs.getAsJsonObject("interval"),
                defs.getAsJsonObject("bot"),
                defs.getAsJsonObject("choice"),
                defs.getAsJsonObject("finding"),
                defs.getAsJsonObject("suggested"),
                defs.getAsJsonObject("step"),
                defs.getAsJsonObject("mark"))) {
            object.getAsJsonObject("properties").entrySet().forEach(field -> {
                JsonObject said = field.getValue().getAsJsonObject();
                assertTrue(said.has("description") || said.has("const"), field.getKey());
            });
        }
    }

    /** The example of docs/simulation.md is what is printed; as JSON it says the same, at places that the file has. */
    @Test
    void suggestions_are_those_of_the_documentation() throws IOException, InterruptedException {
        String text = NewCommand.template().replace("\"ID\"", "\"my-night\"");
        Scenario scenario = ScenarioReader.load("my-night.json", text.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        Simulation played = Simulation.of(new Night(scenario, Mode.FOG), List.of(Bot.values()), 40, 1, done -> {});
        Suggested suggested = new Suggested(Suggestions.of(played, Wanted.HARD, done -> {}), Places.of(text));
        String told = suggested.text().stream()
                .skip(1)
                .map(line -> ("    " + line).stripTrailing())
                .collect(Collectors.joining("\n"));
        suggested.text().forEach(line -> assertTrue(Width.of(line) <= 80, line));
        assertTrue(Files.readString(Path.of("docs/simulation.md")).contains("\n\n" + told + "\n\n"), told);

        String json = SimulateJson.of(played, Optional.of(suggested));
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaCommand.text("simulate"), InputFormat.JSON)
                        .validate(json, InputFormat.JSON));
        JsonArray steps = JsonParser.parseString(json)
                .getAsJsonObject()
                .getAsJsonObject("suggested")
                .getAsJsonArray("steps");
        assertFalse(steps.isEmpty());
        List<String> lines = text.lines().toList();
        for (JsonElement step : steps) {
            JsonObject one = step.getAsJsonObject();
            String path = one.get("path").getAsString();
            String line = lines.get(one.get("line").getAsInt() - 1);
            assertTrue(line.contains("\"" + path.substring(path.lastIndexOf('.') + 1) + "\": "), path + ": " + line);
            assertTrue(told.contains("line " + one.get("line").getAsInt() + ", " + path), told);
        }
    }

    @Test
    void suggesting_plays_in_fog_and_leaves_the_file_as_it_is() throws IOException {
        String text = Files.readString(Path.of(NIGHT));
        Path night = Files.writeString(home.resolve("small-night.json"), text);
        Ran ran = simulate(night.toString(), "--suggest", "easy", "--sessions", "2");
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains("(small-night), in fog: 2 sessions"), ran.out());
        assertTrue(ran.out().contains("\nFor a night that is easy "), ran.out());
        assertEquals(text, Files.readString(night));
    }

    @Test
    void csv_has_a_line_a_bot_and_a_number_in_every_column() {
        Ran ran = simulate(NIGHT, "--fog", "--sessions", "3", "--csv", "--bots", "novice,bold");
        assertEquals(0, ran.code(), ran.err());
        List<List<String>> rows =
                ran.out().lines().map(line -> List.of(line.split(",", -1))).toList();
        assertEquals(3, rows.size());
        assertEquals(
                List.of("bot", "novice", "bold"),
                rows.stream().map(row -> row.get(0)).toList());
        assertEquals(16, new TreeSet<>(rows.get(0)).size(), "columns of different names");
        for (List<String> row : rows.subList(1, 3)) {
            assertEquals(16, row.size());
            row.subList(1, 16).forEach(Double::parseDouble);
            double low = Double.parseDouble(row.get(2));
            double mean = Double.parseDouble(row.get(1));
            assertTrue(low <= mean && mean <= Double.parseDouble(row.get(3)), row.toString());
        }
    }

    @Test
    void text_fits_eighty_columns_and_says_what_was_found() {
        Ran ran = simulate(NIGHT, "--fog", "--sessions", "3");
        assertEquals(0, ran.code(), ran.err());
        ran.out().lines().forEach(line -> assertTrue(Width.of(line) <= 80, line));
        assertTrue(
                ran.out().startsWith("High Water at Halm (small-night), in fog: 3 sessions of each bot, seeds 1 to 3"));
        assertTrue(
                ran.out().contains("\nFindings (copytaster lint --explain CODE says what each means)\n  "), ran.out());
    }

    @Test
    void the_same_command_prints_the_same() {
        String[] words = {"generated:2", "--sessions", "3", "--bots", "reference,random", "--json"};
        assertEquals(simulate(words).out(), simulate(words).out());
        String[] other = {"generated:3", "--sessions", "3", "--bots", "reference,random", "--json"};
        assertFalse(simulate(words).out().equals(simulate(other).out()), "another world");
        assertTrue(simulate(words).out().contains("\"mode\": \"fog\""));
    }

    @ParameterizedTest
    @CsvSource({
        "--sessions -3, '--sessions takes a whole number from 1 on, not -3.'",
        "--sessions 0, '--sessions takes a whole number from 1 on, not 0.'",
        "--sessions many, 'many'",
        "--bots bolt, 'No bot is called “bolt”. There are reference,'",
        "--json --csv, '--json, --csv'",
        "--suggest impossible, '--suggest takes easy, fair or hard, not “impossible”.'",
        "--suggest fair --csv, 'not with --csv'",
        "--suggest fair --bots reference, 'Leave --bots out.'",
        "--seed x, 'whole number'"
    })
    void bad_arguments_are_refused_in_one_sentence(String words, String told) {
        Ran ran = run("", ("simulate " + NIGHT + " " + words).split(" "));
        refused(ran, told);
    }

    @ParameterizedTest
    @CsvSource({"no-such-night, no-such-night", "generated:, whole number", "generated:1.5, 1.5", "'', SCENARIO"})
    void nights_that_are_none_are_refused_in_one_sentence(String scenario, String told) {
        refused(scenario.isEmpty() ? simulate() : simulate(scenario), told);
    }

    @Test
    void a_generated_night_has_nothing_to_change() {
        refused(simulate("generated:1", "--suggest", "fair"), "nothing to change");
    }

    private static void refused(Ran ran, String told) {
        assertEquals(2, ran.code());
        assertEquals("", ran.out());
        assertEquals(1, ran.err().lines().count(), ran.err());
        assertTrue(ran.err().contains(told), ran.err());
    }

    @ParameterizedTest
    @EnumSource
    void every_finding_there_can_be_is_explained(Finding.Kind kind) {
        Ran ran = run("", "lint", "--explain", kind.word());
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().length() > 40, ran.out());
        assertTrue(run("", "lint", "--explain", "all").out().contains("\n" + kind.word() + ": "));
    }

    @Test
    void the_bar_grows_says_how_long_and_goes_away() {
        assertTrue(Progress.line(1, 18_000, 3).endsWith("0%  1 of 18000 sessions"));
        assertTrue(Progress.line(9_000, 18_000, 300).endsWith("50%  9000 of 18000 sessions, 5 min left"));
        assertTrue(Progress.line(17_900, 18_000, 170).endsWith("99%  17900 of 18000 sessions, 1 s left"));
        assertTrue(Progress.line(9_000_000, 18_000_000, 36_000).length() < 80);
        StringWriter screen = new StringWriter();
        Progress progress = new Progress(new PrintWriter(screen), 200);
        for (int done = 0; done <= 200; done++) {
            progress.at(done);
        }
        assertEquals(101, screen.toString().chars().filter(c -> c == '\r').count(), "once a percent");
        progress.clear();
        assertTrue(screen.toString().matches("(?s).*\r +\r"), "nothing is left");
    }

    /** Replaying a seen seed: the answers are known, so the session and its debrief say so. */
    @Test
    void a_night_whose_answers_were_seen_is_marked() throws IOException {
        assertEquals(List.of("fog 7 false"), marks("--fog", "7", "quit\n"));
        assertEquals(
                List.of("fog 7 false", "fog 7 false"),
                marks("--fog", "7", "next\nnext\nquit\n"),
                "nothing had been seen yet");
        assertTrue(marks("--fog", "7", "quit\n").contains("fog 7 true"), "two turns of it were seen");
        assertTrue(marks("--fog", "8", "quit\n").contains("fog 8 false"), "another seed is another night");
        assertTrue(marks("--no-fog", "7", "next\nquit\n").contains("record 7 false"), "another truth");
        assertTrue(marks("--no-fog", "9", "quit\n").contains("record 9 true"), "the record has but one");
    }

    /** The marks of all sessions after another has been begun. */
    private List<String> marks(String fog, String seed, String input) throws IOException {
        Stream<String> words =
                Stream.of("play", NIGHT, "--plain", "--seed", seed, fog).filter(w -> !w.equals("--no-fog"));
        Ran ran = run(input, words.toArray(String[]::new));
        assertEquals(0, ran.code(), ran.err());
        try (Stream<Path> files = Files.walk(home)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().endsWith(".jsonl"))
                    .map(SimulateCliTest::mark)
                    .toList();
        }
    }

    private static String mark(Path file) {
        try {
            String text = Files.readString(file).lines().findFirst().orElseThrow();
            Matcher found = Pattern.compile("\"mode\":\"([A-Z]+)\".*\"seed\":\"?([0-9]+)\"?.*\"seen\":(true|false)")
                    .matcher(text);
            assertTrue(found.find(), text);
            return found.group(1).toLowerCase(Locale.ROOT) + " " + found.group(2) + " " + found.group(3);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
