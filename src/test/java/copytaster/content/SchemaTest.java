package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * The schema that editors complete by, and the loader, agree: what the schema refuses the loader refuses; what the loader refuses for
 * the shape of single values the schema refuses too.
 *
 * <p>What a schema cannot say, and the loader alone tells: the bytes and the JSON itself, duplicate keys, whole numbers written as
 * {@code 3.0}, blank texts of exotic white space, dates such as 30 February, unsafe characters, and all that values have to agree on
 * among themselves.
 */
class SchemaTest {
    /** The suite's second run, in another locale, repeats what a locale could change, not every draw. */
    private static final int MUTATIONS = "elsewhere".equals(System.getProperty("copytaster.suite"))
            ? 500
            : Integer.getInteger("schema.mutations", 10_000);

    /** Told of the shape of single values. */
    private static final Set<Code> SHAPE = EnumSet.of(
            Code.UNKNOWN_KEY,
            Code.MISSING_KEY,
            Code.MISPLACED_KEY,
            Code.WRONG_TYPE,
            Code.UNKNOWN_WORD,
            Code.BAD_ID,
            Code.RANGE,
            Code.CHANCE_RANGE,
            Code.COUNT,
            Code.TOO_LONG,
            Code.NOT_A_QUESTION);

    static final Schema SCENARIO = schema("scenario");
    static final Schema PACK = schema("pack");
    static final Schema CAMPAIGN = schema("campaign");

    private static Schema schema(String name) {
        try (InputStream in = SchemaTest.class.getResourceAsStream("/scenarios/" + name + ".schema.json")) {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
        } catch (IOException impossible) {
            throw new AssertionError(impossible);
        }
    }

    static boolean accepts(Schema schema, String text) {
        return schema.validate(text, InputFormat.JSON).isEmpty();
    }

    static List<String> shipped() {
        return ShippedScenariosTest.ids();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void accepts_what_is_shipped(String id) {
        ScenarioFinder.Found.Bytes found = (ScenarioFinder.Found.Bytes) new ScenarioFinder(List.of()).scenario(id);
        String text = new String(found.bytes(), StandardCharsets.UTF_8);
        assertEquals(List.of(), SCENARIO.validate(text, InputFormat.JSON));
    }

    @Test
    void accepts_the_fixture_and_campaigns() {
        assertEquals(List.of(), SCENARIO.validate(Fixture.text(), InputFormat.JSON));
        String campaign = "{\"format\": 1, \"id\": \"river\", \"title\": \"River\","
                + " \"scenarios\": [\"small-night\", \"b/two.json\"], \"carries\": [\"page\", \"trust\"]}";
        assertTrue(accepts(CAMPAIGN, campaign));
        for (String spoilt : List.of(
                campaign.replace("b/two", "../two"), campaign.replace("trust", "page"), campaign.replace("id", "di"))) {
            boolean loaded = CampaignReader.load("river.campaign.json", spoilt.getBytes(StandardCharsets.UTF_8))
                    .value()
                    .isPresent();
            assertEquals(loaded, accepts(CAMPAIGN, spoilt), spoilt);
        }
    }

    static List<String> broken() throws IOException {
        return BrokenFilesTest.files();
    }

    @ParameterizedTest
    @MethodSource("broken")
    void agrees_on_what_is_broken(String name) throws IOException {
        byte[] bytes = Files.readAllBytes(Path.of("src", "test", "resources", "broken", name));
        Loaded<?> loaded = ScenarioReader.load(name, bytes);
        boolean json = loaded.problems().stream()
                .noneMatch(problem ->
                        EnumSet.range(Code.TOO_LARGE, Code.UNREADABLE).contains(problem.code()));
        if (json) {
            assertAgree(new String(bytes, StandardCharsets.UTF_8), loaded);
        }
    }

    @Test
    void agrees_on_mutated_files() {
        String text = Fixture.text();
        Node top = TreeReader.read(text, new Problems("x")).orElseThrow();
        SplittableRandom random = new SplittableRandom(2020_12);
        List<Mutation.Kind> kinds = Stream.of(Mutation.Kind.values())
                .filter(kind -> kind != Mutation.Kind.DUPLICATED)
                .toList();
        for (int i = 0; i < MUTATIONS; i++) {
            Mutation mutation = Mutation.of(text, top, kinds.get(i % kinds.size()), random);
            assertAgree(
                    mutation.text(),
                    ScenarioReader.load("x.json", mutation.text().getBytes(StandardCharsets.UTF_8)));
        }
    }

    private static void assertAgree(String text, Loaded<?> loaded) {
        boolean accepted = accepts(SCENARIO, text);
        boolean shape = loaded.problems().stream().map(Problem::code).anyMatch(SHAPE::contains);
        if (shape) {
            assertTrue(!accepted, () -> "only the loader refuses it:\n" + loaded.report());
        } else if (loaded.value().isPresent()) {
            assertEquals(List.of(), SCENARIO.validate(text, InputFormat.JSON), "only the schema refuses it");
        }
    }
}
