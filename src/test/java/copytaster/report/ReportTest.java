package copytaster.report;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import copytaster.bot.Bot;
import copytaster.bot.Policy;
import copytaster.content.ScenarioReader;
import copytaster.debrief.ClassDebrief;
import copytaster.debrief.ClassDebrief.Named;
import copytaster.debrief.Debrief;
import copytaster.debrief.Markdown;
import copytaster.debrief.Passage;
import copytaster.rules.Setup;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.screen.desk.Halm;
import copytaster.session.Session;
import copytaster.testing.Nights;
import copytaster.testing.Shift;
import copytaster.testing.Walks;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** What is written for others: valid, whole, and inert whatever text it is made of. */
class ReportTest {
    private static final String EVIL = "</script><img src=x onerror=alert(1)>\" onload='x'";

    private static final String SHORT = "</p><script>1</script>";

    private static Session played(Bot bot, Mode mode, int turns) {
        return closed(bot, new Night(Halm.scenario(), mode), turns);
    }

    private static Session closed(Bot bot, Night night, int turns) {
        Policy policy = bot.policy(3);
        Session session = Session.begin(Shift.header(night, 3, Setup.USUAL), night);
        while (!session.over() && session.observation().turn() < turns) {
            session = session.submit(policy.next(session.observation())).session();
        }
        return session;
    }

    private static Debrief debrief(Bot bot) {
        return Debrief.of(played(bot, Mode.RECORD, Integer.MAX_VALUE));
    }

    private static ClassDebrief threeOf(String... names) {
        return ClassDebrief.of(List.of(
                new Named(names[0], debrief(Bot.REFERENCE)),
                new Named(names[1], debrief(Bot.TIMID)),
                new Named(names[2], debrief(Bot.BOLD))));
    }

    private static void valid(String schema, String json) throws IOException {
        try (InputStream in = ReportTest.class.getResourceAsStream("/schema/" + schema + ".schema.json")) {
            Schema against = SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8), InputFormat.JSON);
            assertEquals(List.of(), List.copyOf(against.validate(json, InputFormat.JSON)));
            String broken = json.replaceFirst("\"format\": 1", "\"format\": 2");
            assertFalse(against.validate(broken, InputFormat.JSON).isEmpty(), "the schema must be able to refuse");
        }
    }

    @Test
    void json_is_what_its_schema_says() throws IOException {
        for (Mode mode : Mode.values()) {
            valid("debrief", DebriefJson.of(Debrief.of(played(Bot.NOVICE, mode, Integer.MAX_VALUE))));
            valid("debrief", DebriefJson.of(Debrief.of(played(Bot.NOVICE, mode, 4))));
            for (long seed = 0; seed < 8; seed++) {
                valid("debrief", DebriefJson.of(Debrief.of(Walks.toClose(Nights.random(seed, mode), seed))));
            }
        }
        valid("class", ClassJson.of(threeOf("Ada", "Ben", "Cy")));
    }

    @Test
    void json_closes_like_the_ledger() {
        JsonObject ledger = JsonParser.parseString(DebriefJson.of(debrief(Bot.BOLD)))
                .getAsJsonObject()
                .getAsJsonObject("ledger");
        double sum = ledger.get("info").getAsDouble()
                - ledger.get("judgementLoss").getAsDouble()
                + ledger.get("luck").getAsDouble();
        assertEquals(ledger.get("understanding").getAsDouble(), sum, 1e-9);
    }

    /** The figures at its head, and what par is; the evidence in tables, cell by cell what the text says. */
    @Test
    void the_page_of_a_debrief_has_the_figures_and_tables_of_its_text() {
        Debrief debrief = debrief(Bot.STENOGRAPHER);
        Document page = Jsoup.parse(Pages.debrief(debrief));
        String head = page.selectFirst(".headlines").text();
        for (Debrief.Headline headline : debrief.headlines()) {
            assertTrue(head.contains(headline.name() + " " + headline.you()), head);
            assertTrue(headline.par().isEmpty() || head.contains("(par " + headline.par() + ")"), head);
        }
        assertTrue(page.text().contains(debrief.verdict() + " " + head + " " + debrief.gloss()));
        List<String> told = debrief.closer().stream()
                .filter(passage -> passage.kind() == Passage.Kind.ROW)
                .map(passage -> String.join("|", passage.cells()))
                .toList();
        List<String> shown = page.select("#decisions .trail tbody tr").stream()
                .map(row -> row.select("td").stream().map(Element::text).collect(Collectors.joining("|")))
                .toList();
        assertFalse(told.isEmpty());
        assertEquals(told, shown);
        long tables = debrief.questions().stream()
                .filter(passage -> passage.kind() == Passage.Kind.COLUMNS)
                .count();
        assertEquals(tables, page.select("#questions .trail").size());
    }

    @Test
    void the_page_of_a_debrief_is_whole_and_in_order() {
        Debrief debrief = debrief(Bot.STENOGRAPHER);
        Document page = Jsoup.parse(Pages.debrief(debrief));
        inert(page);
        assertEquals(debrief.stories().size(), page.select("#questions article").size());
        assertEquals(
                debrief.foremost().stream().map(debrief::told).toList(),
                page.select("#decisions .item").eachText());
        assertTrue(page.text().contains(debrief.luck()));
        assertEquals(1, page.select("h1").size());
        assertEquals("en", page.select("html").attr("lang"));
        for (Element input : page.select("input")) {
            assertFalse(page.select("label[for=" + input.id() + "]").isEmpty(), "no label for " + input.id());
        }
        for (Element link : page.select("nav a")) {
            assertEquals(1, page.select(link.attr("href")).size(), link.attr("href"));
        }
        String data = page.select("#data").first().data();
        assertEquals(JsonParser.parseString(DebriefJson.of(debrief)), JsonParser.parseString(data));
        for (Passage passage : debrief.figures()) {
            assertTrue(page.text().contains(passage.text()), passage.text());
        }
    }

    /** No address to fetch, no script that the policy does not name, no handler in an attribute. */
    private static void inert(Document page) {
        assertTrue(page.select("[src], [srcset], link, iframe, object, embed, base, form")
                .isEmpty());
        assertTrue(page.select("a[href]").stream().allMatch(a -> a.attr("href").startsWith("#")));
        String policy = page.select("meta[http-equiv=Content-Security-Policy]").attr("content");
        assertTrue(policy.startsWith("default-src 'none';"), policy);
        for (Element script : page.select("script:not([type])")) {
            Page only = new Page("", "", List.of(script.data()), "");
            String hash = only.policy().replaceAll(".*('sha256-[^']*').*", "$1");
            assertTrue(policy.contains(hash), "a script that is not ours: " + script.data());
        }
        for (Element element : page.getAllElements()) {
            element.attributes()
                    .forEach(attribute -> assertFalse(attribute.getKey().startsWith("on"), attribute.html()));
        }
        page.select("style").forEach(style -> assertFalse(style.data().contains("url("), "a style that fetches"));
    }

    @Test
    void text_of_a_scenario_or_a_label_stays_text() throws IOException {
        Session session = evil();
        Debrief debrief = Debrief.of(session);
        Document page = Jsoup.parse(Pages.debrief(debrief));
        inert(page);
        assertTrue(page.select("img").isEmpty());
        assertTrue(page.select("h1").text().contains(SHORT), page.select("h1").text());
        assertEquals(4, page.select("script").size(), "data, charts and two of our own");
        Document all = Jsoup.parse(Pages.classDebrief(ClassDebrief.of(List.of(new Named(EVIL, debrief)))));
        inert(all);
        assertTrue(
                all.select("th").eachText().contains(EVIL),
                all.select("th").eachText().toString());
        Document night = Jsoup.parse(Pages.night(session));
        inert(night);
        assertTrue(night.select("script, img").isEmpty());
        assertTrue(ClassCsv.of(ClassDebrief.of(List.of(new Named("=cmd|' /C calc'!A0", debrief))))
                .contains("'=cmd"));
    }

    /** A session of a scenario whose title, questions and headlines try to break out. */
    private static Session evil() throws IOException {
        JsonObject json = JsonParser.parseString(
                        Files.readString(Path.of("src/test/resources/scenarios/small-night.json")))
                .getAsJsonObject();
        json.addProperty("title", SHORT);
        json.getAsJsonArray("questions").forEach(q -> q.getAsJsonObject().addProperty("question", EVIL + "?"));
        json.getAsJsonArray("dispatches").forEach(d -> d.getAsJsonObject().addProperty("headline", SHORT));
        Night night = new Night(
                ScenarioReader.load("evil.json", json.toString().getBytes(StandardCharsets.UTF_8))
                        .value()
                        .orElseThrow(),
                Mode.RECORD);
        return closed(Bot.STENOGRAPHER, night, Integer.MAX_VALUE);
    }

    @Test
    void a_class_is_compared_on_one_night_only() {
        ClassDebrief all = ClassDebrief.of(List.of(
                new Named("a", debrief(Bot.REFERENCE)),
                new Named("fog", Debrief.of(played(Bot.TIMID, Mode.FOG, Integer.MAX_VALUE))),
                new Named("b", debrief(Bot.TIMID))));
        assertEquals(
                List.of("a b", "fog"),
                all.groups().stream()
                        .map(g -> g.sessions().stream().map(Named::name).collect(Collectors.joining(" ")))
                        .toList());
    }

    @Test
    void pooled_calibration_is_the_sum_of_all() {
        ClassDebrief all = threeOf("a", "b", "c");
        int pooled = all.groups().get(0).calibration().stream()
                .mapToInt(row -> row.cases())
                .sum();
        int each = all.groups().get(0).sessions().stream()
                .flatMap(named -> named.debrief().calibration().stream())
                .mapToInt(row -> row.cases())
                .sum();
        assertEquals(each, pooled);
        assertTrue(pooled > 0);
    }

    @Test
    void the_widest_split_comes_first_and_is_told_by_name_and_hour() {
        ClassDebrief all = threeOf("Ada", "Ben", "Cy");
        var splits = all.groups().get(0).splits();
        for (int i = 1; i < splits.size(); i++) {
            assertTrue(splits.get(i - 1).spread() >= splits.get(i).spread());
        }
        var first = splits.get(0);
        assertTrue(first.parted());
        assertNotEquals(first.stages("Ben"), first.stages("Cy"));
        String told = Markdown.of(all.passages());
        for (String name : List.of("Ada", "Ben", "Cy")) {
            assertTrue(told.contains("**" + name + ":** " + first.stages(name)), told);
        }
        assertEquals(Optional.empty(), first.apart("nobody"));
        ClassDebrief same =
                ClassDebrief.of(List.of(new Named("a", debrief(Bot.TIMID)), new Named("b", debrief(Bot.TIMID))));
        assertTrue(same.groups().get(0).splits().stream().noneMatch(ClassDebrief.Split::parted));
        assertTrue(Markdown.of(same.passages()).contains("Nowhere: all said the same at the same hours."));
    }

    @Test
    void csv_has_a_row_a_session_and_as_many_cells_in_each() {
        String csv = ClassCsv.of(threeOf("Ada, A.", "Ben \"B\"", "Cy"));
        List<String> rows = csv.lines().toList();
        assertEquals(4, rows.size());
        long columns = cells(rows.get(0));
        rows.forEach(row -> assertEquals(columns, cells(row), row));
        assertTrue(rows.get(1).startsWith("\"Ada, A.\","), rows.get(1));
        assertTrue(rows.get(2).startsWith("\"Ben \"\"B\"\"\","), rows.get(2));
    }

    private static long cells(String row) {
        return row.replaceAll("\"[^\"]*\"", "").chars().filter(c -> c == ',').count() + 1;
    }

    @Test
    void the_record_of_a_night_tells_every_turn_and_dispatch() {
        Session session = played(Bot.REFERENCE, Mode.RECORD, Integer.MAX_VALUE);
        Document page = Jsoup.parse(Pages.night(session));
        String text = page.text();
        session.observation().wire().forEach(item -> assertTrue(text.contains(item.headline()), item.headline()));
        assertEquals(session.night().turns() + 2, page.select("h2").size(), "turns, the handover, the close");
    }

    @Test
    void data_holds_one_value_of_every_gauge_for_every_hour() {
        JsonObject gauges = DebriefJson.json(debrief(Bot.NOVICE)).getAsJsonObject("gauges");
        int hours = gauges.getAsJsonArray("hours").size();
        for (String who : List.of("you", "par")) {
            gauges.getAsJsonObject(who).entrySet().forEach(e -> assertEquals(hours, ((JsonArray) e.getValue()).size()));
        }
    }
}
