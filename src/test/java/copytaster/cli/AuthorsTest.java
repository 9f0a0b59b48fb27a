package copytaster.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import copytaster.content.Loaded;
import copytaster.content.Places;
import copytaster.content.ScenarioReader;
import copytaster.scenario.Check;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Drama;
import copytaster.scenario.Mode;
import copytaster.scenario.Scenario;
import copytaster.scenario.Stance;
import copytaster.sim.Finding;
import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileTime;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The tools of those who write scenarios: lint in its forms, schema, new. */
class AuthorsTest {
    private static final String NIGHT = "src/test/resources/scenarios/small-night.json";
    private static final String BROKEN = "src/test/resources/broken/57-several-at-once.json";

    @TempDir
    Path folder;

    private static Ran run(String... words) {
        return Ran.run("", words);
    }

    private Path spoilt(String passage, String instead) throws IOException {
        String text = Files.readString(Path.of(NIGHT));
        assertTrue(text.contains(passage), passage);
        return Files.writeString(folder.resolve("small-night.json"), text.replace(passage, instead));
    }

    @Test
    void warnings_are_told_with_their_code_and_count_only_when_strict() throws IOException {
        String file = spoilt("\"prior\": 0.5,", "\"prior\": 0.05,").toString();
        Ran ran = run("lint", file);
        assertEquals(0, ran.code(), ran.err());
        assertTrue(ran.out().contains(": warning: questions[2].prior: "), ran.out());
        assertTrue(ran.out().contains(" [prior-gives-away]"), ran.out());
        assertEquals(1, run("lint", "--strict", file).code());
    }

    @Test
    void errors_exit_2_and_come_without_warnings() {
        Ran ran = run("lint", "--strict", BROKEN);
        assertEquals(2, ran.code());
        assertTrue(ran.out().lines().noneMatch(line -> line.contains(": warning: ")), ran.out());
        assertTrue(ran.out().strip().matches("(?s).*: [0-9]+ errors\\."), ran.out());
    }

    @Test
    void a_slip_made_in_many_places_is_told_once() throws IOException {
        Ran ran = run(
                "lint",
                spoilt("\"question\": \"dyke-breach\"", "\"question\": \"dike-breach\"")
                        .toString());
        List<String> lines = ran.out().lines().toList();
        assertEquals(
                1, lines.stream().filter(line -> line.contains("dike-breach")).count(), ran.out());
        assertTrue(lines.stream().anyMatch(line -> line.startsWith("    the same on lines ")), ran.out());
    }

    @Test
    void json_is_what_its_schema_says() throws IOException {
        Ran ran = run("lint", "--json", BROKEN, NIGHT);
        assertEquals(2, ran.code());
        assertEquals(
                List.of(),
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                        .getSchema(SchemaCommand.text("lint"), InputFormat.JSON)
                        .validate(ran.out(), InputFormat.JSON));
        JsonArray problems = JsonParser.parseString(ran.out()).getAsJsonObject().getAsJsonArray("problems");
        assertTrue(problems.size() > 3);
        assertTrue(problems.get(0).getAsJsonObject().get("line").getAsInt() > 0);
    }

    @Test
    void sarif_places_and_explains_each_result() {
        JsonObject log =
                JsonParser.parseString(run("lint", "--sarif", BROKEN).out()).getAsJsonObject();
        JsonObject sarif = log.getAsJsonArray("runs").get(0).getAsJsonObject();
        JsonObject driver = sarif.getAsJsonObject("tool").getAsJsonObject("driver");
        List<String> rules = driver.getAsJsonArray("rules").asList().stream()
                .map(rule -> rule.getAsJsonObject().get("id").getAsString())
                .toList();
        JsonArray results = sarif.getAsJsonArray("results");
        assertTrue(results.size() > 3);
        results.forEach(result -> {
            assertTrue(rules.contains(result.getAsJsonObject().get("ruleId").getAsString()));
            JsonObject place = result.getAsJsonObject()
                    .getAsJsonArray("locations")
                    .get(0)
                    .getAsJsonObject()
                    .getAsJsonObject("physicalLocation");
            assertTrue(place.getAsJsonObject("region").get("startLine").getAsInt() > 0);
        });
        driver.getAsJsonArray("rules")
                .forEach(rule -> assertTrue(rule.getAsJsonObject().has("fullDescription"), rule.toString()));
    }

    /** Against the schema that OASIS publishes: every broken scenario, and names that a reference has to escape. */
    @Test
    void sarif_is_what_its_standard_says() throws IOException {
        String schema = Files.readString(Path.of("src/test/resources/sarif/sarif-schema-2.1.0.json"));
        var standard =
                SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_4).getSchema(schema, InputFormat.JSON);
        List<String> words = new ArrayList<>(List.of("lint", "--sarif", NIGHT));
        Path odd = folder.resolve("a b#c%20ü[1]");
        Files.createDirectory(odd);
        Path night = Files.copy(Path.of(BROKEN), odd.resolve("several?.json"));
        words.add(night.toString());
        try (Stream<Path> broken = Files.list(Path.of(BROKEN).getParent())) {
            broken.map(Path::toString)
                    .filter(name -> name.endsWith(".json"))
                    .sorted()
                    .forEach(words::add);
        }
        String log = run(words.toArray(String[]::new)).out();
        assertEquals(List.of(), standard.validate(log, InputFormat.JSON));
        assertFalse(
                standard.validate(log.replace("\"message\"", "\"words\""), InputFormat.JSON)
                        .isEmpty(),
                "the schema is held to");
        assertTrue(Pattern.compile("\"uri\": \"([^\"]*)\"")
                .matcher(log)
                .results()
                .anyMatch(uri -> URI.create(uri.group(1)).getPath().equals(night.toString())));
    }

    @Test
    void codes_are_explained_and_unknown_ones_refused() {
        assertTrue(run("lint", "--explain", "chance-sum").out().contains("sum to 1"));
        Ran all = run("lint", "--explain", "all");
        assertTrue(all.out().contains("one-note-pays: ") && all.out().contains("unknown-key: "));
        Ran unknown = run("lint", "--explain", "no-such-code");
        assertEquals(2, unknown.code());
        assertEquals(1, unknown.err().lines().count(), unknown.err());
        assertEquals(2, run("lint").code());
    }

    @Test
    void what_play_shows_is_put_where_it_stands_in_the_file() throws IOException {
        String text = Files.readString(Path.of(NIGHT));
        Scenario night = ScenarioReader.load("small-night.json", text.getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        Finding finding =
                new Finding(Finding.Kind.CHECK_NEVER_ORDERED, "gauge", "Check gauge is never worth ordering.", 41);
        LintLine line = LintLine.of(finding, night, "small-night.json", Places.of(text));
        int there = (int)
                text.substring(0, text.indexOf("\"id\": \"gauge\"")).lines().count();
        assertEquals("checks[1]", line.path());
        assertTrue(Math.abs(line.line() - there) <= 1, line.told());
        assertTrue(line.told().endsWith("never worth ordering; seed 41 shows it [check-never-ordered]"), line.told());
        assertEquals(0, run("lint", "--deep", NIGHT).code());
    }

    @Test
    void saving_a_file_is_noticed_and_nothing_else() throws IOException {
        Path file = spoilt("\"prior\": 0.5,", "\"prior\": 0.5,");
        FileWatch watch = new FileWatch(List.of(file));
        assertFalse(watch.changed());
        Files.setLastModifiedTime(file, FileTime.from(Instant.ofEpochSecond(1)));
        assertTrue(watch.changed());
        assertFalse(watch.changed());
        Files.delete(file);
        assertTrue(watch.changed());
        assertEquals(2, run("lint", "--watch", "no-such-night").code());
    }

    @Test
    void every_schema_there_is_can_be_printed() throws IOException {
        List<String> files;
        try (Stream<Path> ours = Files.list(Path.of("src/main/resources/schema"));
                Stream<Path> scenarios = Files.list(Path.of("scenarios"))) {
            files = Stream.concat(ours, scenarios)
                    .map(path -> path.getFileName().toString())
                    .filter(name -> name.endsWith(".schema.json"))
                    .map(name -> name.replace(".schema.json", ""))
                    .sorted()
                    .toList();
        }
        assertEquals(files, run("schema", "--list").out().lines().toList());
        for (String name : files) {
            JsonObject schema =
                    JsonParser.parseString(run("schema", name).out()).getAsJsonObject();
            assertTrue(schema.get("$schema").getAsString().contains("2020-12"));
        }
        assertEquals(run("schema").out(), run("schema", "scenario").out());
        assertEquals(2, run("schema", "nothing").code());
    }

    /** Every object of the scenario schema says of every key what it is, with an example. */
    @Test
    void the_schema_describes_every_field_with_an_example() throws IOException {
        JsonObject schema =
                JsonParser.parseString(SchemaCommand.text("scenario")).getAsJsonObject();
        described("", schema);
    }

    private static void described(String path, JsonObject schema) {
        if (schema.has("properties")) {
            schema.getAsJsonObject("properties").entrySet().forEach(entry -> {
                JsonObject field = entry.getValue().getAsJsonObject();
                String where = path + "." + entry.getKey();
                assertTrue(field.has("description"), where);
                boolean shown = field.has("examples")
                        || field.has("properties")
                        || field.has("$ref")
                        || field.has("items") && field.getAsJsonObject("items").has("properties");
                assertTrue(shown, where + " has no example");
                described(where, field);
                if (field.has("items")) {
                    described(where + "[]", field.getAsJsonObject("items"));
                }
            });
        }
        if (schema.has("$defs")) {
            schema.getAsJsonObject("$defs")
                    .entrySet()
                    .forEach(entry -> described(entry.getKey(), entry.getValue().getAsJsonObject()));
        }
    }

    @Test
    void a_new_scenario_lints_without_a_word_and_shows_each_feature_once() throws IOException {
        String text = NewCommand.template().replace("\"ID\"", "\"my-night\"");
        Loaded<Scenario> loaded = ScenarioReader.lint("my-night.json", text.getBytes(StandardCharsets.UTF_8));
        assertEquals("", loaded.report());
        Scenario night = loaded.value().orElseThrow();
        List<Dispatch> dispatches = night.dispatches();
        assertFalse(night.desk().inherited().isEmpty());
        assertFalse(night.drama().isEmpty());
        assertTrue(night.places().stream().anyMatch(place -> place.question().isPresent()));
        assertTrue(night.questions().stream().anyMatch(q -> q.chance().parent().isPresent()));
        assertTrue(night.questions().stream().anyMatch(q -> q.answer().unresolved()));
        assertTrue(night.questions().stream().anyMatch(q -> q.settled().announced()));
        assertTrue(night.questions().stream().anyMatch(q -> q.settled().later().isPresent()));
        assertTrue(night.sources().stream().anyMatch(s -> !s.overrides().isEmpty()));
        assertTrue(dispatches.stream().anyMatch(d -> d.ifRun().isPresent()));
        assertTrue(dispatches.stream().anyMatch(Dispatch::urgent));
        assertTrue(dispatches.stream().anyMatch(d -> d.only().equals(java.util.Optional.of(Mode.FOG))));
        assertTrue(dispatches.stream().anyMatch(d -> d.claims().size() > 1));
        assertTrue(dispatches.stream()
                .flatMap(d -> d.claims().stream())
                .anyMatch(claim -> claim.stance() == Stance.SILENT));
        assertTrue(dispatches.stream().flatMap(d -> d.details().stream()).anyMatch(detail -> detail.netCare() > 0));
        assertTrue(dispatches.stream().flatMap(d -> d.details().stream()).anyMatch(detail -> detail.netCare() < 0));
        assertTrue(night.checks().stream().anyMatch(Check::offered));
        assertEquals(
                4,
                night.checks().stream()
                        .map(check ->
                                check.turns() == 0 ? 0 : check.risk().level().ordinal() + 1)
                        .distinct()
                        .count());
        assertTrue(night.drama().stream().anyMatch(event -> event.kind() == Drama.Kind.AWAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"My Night", "../night", "", "night.json", "-night"})
    void an_id_that_is_none_is_refused(String id) {
        Ran ran = run("new", "--", id);
        assertEquals(2, ran.code());
        assertEquals(1, ran.err().lines().count(), ran.err());
    }
}
