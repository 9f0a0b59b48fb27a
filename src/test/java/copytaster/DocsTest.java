package copytaster;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import copytaster.belief.Forest;
import copytaster.belief.Information;
import copytaster.belief.Terms;
import copytaster.content.CampaignReader;
import copytaster.content.Loaded;
import copytaster.content.PackReader;
import copytaster.content.ScenarioReader;
import copytaster.scenario.Grade;
import copytaster.scenario.Ladder;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What docs/scenarios.md shows is so: its examples load, its figures are what the program computes. */
class DocsTest {
    private static final Path DOCS = Path.of("docs", "scenarios.md");
    private static final Path TEMPLATE = Path.of("src", "main", "resources", "template", "scenario.json");
    private static final Pattern EXAMPLE = Pattern.compile("<!-- (\\w+) -->\n```json\n(.*?)\n```", Pattern.DOTALL);

    private static String docs() throws IOException {
        return Files.readString(DOCS);
    }

    private static JsonObject template() throws IOException {
        return JsonParser.parseString(Files.readString(TEMPLATE).replace("\"ID\"", "\"my-night\""))
                .getAsJsonObject();
    }

    @Test
    void every_example_can_be_put_into_the_new_scenario() throws IOException {
        JsonObject night = template();
        List<String> lists = new ArrayList<>();
        Matcher example = EXAMPLE.matcher(docs());
        while (example.find()) {
            lists.add(example.group(1));
            if (example.group(1).equals("pack")) {
                List<String> files = List.of("night-one.json", "night-two.json", "both-nights.campaign.json");
                byte[] manifest = example.group(2).getBytes(StandardCharsets.UTF_8);
                assertEquals("", PackReader.load("pack.json", manifest, files).report());
                continue;
            }
            if (example.group(1).equals("campaign")) {
                byte[] campaign = example.group(2).getBytes(StandardCharsets.UTF_8);
                assertEquals(
                        "", CampaignReader.load("river.campaign.json", campaign).report());
                continue;
            }
            night.getAsJsonArray(example.group(1)).add(JsonParser.parseString(example.group(2)));
        }
        assertEquals(
                docs().split("```json", -1).length - 1,
                lists.size(),
                "every JSON example says into which list it goes");
        assertTrue(lists.containsAll(List.of("questions", "sources", "origins", "dispatches", "checks", "drama")));
        Loaded<Scenario> loaded =
                ScenarioReader.lint("my-night.json", night.toString().getBytes(StandardCharsets.UTF_8));
        assertEquals("", loaded.report());
    }

    /** Asserts that the page holds a figure, written with {@code places} decimals. */
    private static void assertTold(String docs, double figure, int places) {
        String written = String.format(Locale.ROOT, "%." + places + "f", figure).replace('-', '−');
        assertTrue(docs.contains(written), written + " does not stand in " + DOCS);
    }

    @Test
    void the_worked_figures_are_what_the_program_computes() throws IOException {
        String docs = docs();
        Scenario night = ScenarioReader.load(
                        "my-night.json", template().toString().getBytes(StandardCharsets.UTF_8))
                .value()
                .orElseThrow();
        double prior = night.questions().get(0).chance().ifYes();
        double officer = Grade.B.profile().whenSo().asserts()
                / Grade.B.profile().whenNot().asserts();
        var company = night.sources().get(1).profile("ship");
        double denial = company.whenSo().denies() / company.whenNot().denies();
        double quayside = Grade.F.profile().whenSo().asserts()
                / Grade.F.profile().whenNot().asserts();
        double odds = prior / (1 - prior);
        assertTold(docs, odds, 3);
        assertTold(docs, officer, 2);
        assertTold(docs, odds * officer, 3);
        assertTold(docs, chance(odds * officer), 3);
        assertTold(docs, denial, 3);
        assertTold(docs, odds * officer * denial, 3);
        double p = chance(odds * officer * denial);
        assertTold(docs, p, 3);
        assertTold(docs, chance(odds * officer * denial * quayside), 3);

        double agency = prior + night.dispatches().get(0).circulation() * (0.8 - prior);
        double street = agency + night.dispatches().get(1).circulation() * (0.2 - agency);
        assertTold(docs, agency, 3);
        assertTold(docs, street, 3);

        double[] rungs =
                Arrays.stream(Rung.values()).mapToDouble(Ladder.STANDARD::tells).toArray();
        int weight = night.questions().get(0).weight();
        for (Rung rung : List.of(Rung.CONFIRMED, Rung.ATTRIBUTED, Rung.UNCONFIRMED, Rung.DEBUNKED)) {
            Terms terms = Terms.of(weight, street, Ladder.STANDARD.tells(rung), p, 1, rungs);
            assertTold(docs, terms.understanding(), 3);
            if (rung != Rung.ATTRIBUTED) {
                assertTold(docs, terms.judgement(), 3);
            }
        }
        Terms silence = Terms.of(weight, street, street, p, 1, rungs);
        assertTold(docs, silence.judgement(), 3);
        assertTold(docs, silence.info(), 3);
        assertTold(docs, Terms.of(weight, street, 0.75, p, 1, rungs).luck(), 3);

        var ask = night.checks().get(1);
        for (var outcome : List.of(ask.supports(), ask.refutes())) {
            double comes = p * outcome.whenSo() + (1 - p) * outcome.whenNot();
            assertTold(docs, comes, 3);
            assertTold(docs, p * outcome.whenSo() / comes, 3);
        }
        Forest alone = Forest.of(new int[] {-1}, new double[] {p}, new double[] {p});
        Information information = Information.on(0, alone, new double[] {1}, new double[] {1}, rungs);
        List<Information.Result> results = List.of(
                new Information.Result(ask.supports().whenSo(), ask.supports().whenNot()),
                new Information.Result(ask.refutes().whenSo(), ask.refutes().whenNot()),
                new Information.Result(
                        ask.inconclusive().whenSo(), ask.inconclusive().whenNot()));
        assertTold(docs, information.value(List.of(new Information.Stake(0, 1, street, 0.75, 1)), results, 0, 0), 3);
        assertTold(
                docs, information.value(List.of(new Information.Stake(0, weight, street, 0.75, 4)), results, 0, 0), 2);
    }

    private static double chance(double odds) {
        return odds / (1 + odds);
    }
}
