package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.networknt.schema.InputFormat;
import copytaster.content.Mutation.Kind;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/**
 * Slips of the hand in the scenarios that come with the program: each that makes the file mean something it cannot mean is reported,
 * and on the line where an author would look; none throws, none hangs.
 *
 * <p>A slip that leaves a valid file behind — an optional key gone, a paragraph twice — is no fault that anybody could find. Which
 * these are is not taken from the loader but from the schema.
 */
class MutationTest {
    /** The suite's second run, in another locale, repeats what a locale could change, not every draw. */
    private static final int MUTATIONS =
            "elsewhere".equals(System.getProperty("copytaster.suite")) ? 280 : Integer.getInteger("mutations", 2_100);

    private static final Duration LONG = Duration.ofSeconds(20);

    /** What became of the mutations of one kind. */
    private static final class Tally {
        int right;
        int valid;
        final List<String> wrong = new ArrayList<>();
    }

    @Test
    void slips_in_shipped_scenarios_are_reported_where_they_were_made() {
        Map<Kind, Tally> tallies = new EnumMap<>(Kind.class);
        for (Kind kind : Kind.values()) {
            tallies.put(kind, new Tally());
        }
        List<String> ids = ShippedScenariosTest.ids();
        SplittableRandom random = new SplittableRandom(30092015);
        for (int s = 0; s < ids.size(); s++) {
            ScenarioFinder.Found.Bytes file =
                    (ScenarioFinder.Found.Bytes) new ScenarioFinder(List.of()).scenario(ids.get(s));
            String text = new String(file.bytes(), StandardCharsets.UTF_8);
            Node top = TreeReader.read(text, new Problems("x")).orElseThrow();
            Kind[] kinds = Kind.values();
            for (int i = s; i < MUTATIONS; i += ids.size()) {
                Kind kind = kinds[(i / ids.size()) % kinds.length];
                look(ids.get(s), Mutation.of(text, top, kind, random), tallies.get(kind));
            }
        }
        int right = 0;
        int valid = 0;
        List<String> wrong = new ArrayList<>();
        for (Map.Entry<Kind, Tally> entry : tallies.entrySet()) {
            Tally tally = entry.getValue();
            System.out.println(entry.getKey() + ": reported at the right line " + tally.right + ", valid all the same "
                    + tally.valid + ", otherwise " + tally.wrong.size());
            right += tally.right;
            valid += tally.valid;
            wrong.addAll(tally.wrong);
        }
        System.out.printf(
                "Of %d mutations %d can be found; %d of these (%.1f%%) are reported at the right line.%n",
                right + valid + wrong.size(), right + wrong.size(), right, 100.0 * right / (right + wrong.size()));
        assertEquals(List.of(), wrong.subList(0, Math.min(20, wrong.size())));
        assertTrue(right > MUTATIONS / 2, "most slips can be found");
    }

    private static void look(String id, Mutation mutation, Tally tally) {
        byte[] bytes = mutation.text().getBytes(StandardCharsets.UTF_8);
        Loaded<?> loaded = assertTimeoutPreemptively(LONG, () -> ScenarioReader.load(id + ".json", bytes));
        if (loaded.problems().stream().anyMatch(problem -> mutation.lines().contains(problem.line()))) {
            tally.right++;
        } else if (loaded.value().isPresent()
                && SchemaTest.SCENARIO
                        .validate(mutation.text(), InputFormat.JSON)
                        .isEmpty()) {
            // Without its origin a dispatch stands alone; that the origin is now unused is told where it is declared.
            tally.valid++;
        } else if (!loaded.problems().isEmpty()) {
            tally.wrong.add(mutation.kind() + " " + mutation.path() + " lines " + mutation.lines() + ": "
                    + loaded.problems().get(0));
        } else {
            tally.wrong.add(mutation.kind() + " " + mutation.path() + ": not reported");
        }
    }
}
