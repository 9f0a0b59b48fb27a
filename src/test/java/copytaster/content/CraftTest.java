package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Warnings of craft: each at its place, for lint alone, and none of a file with errors. */
class CraftTest {
    private static final String LEAD =
            "All dykes on the Varra are holding, the flood office said at six. There is no cause for alarm.";
    private static final String ROADS =
            "{\"note\": \"The road reports are kept.\", \"confidence\": \"high\", \"sources\": [";

    private static List<String> report(String text) {
        return ScenarioReader.lint(Fixture.NAME, text.getBytes(StandardCharsets.UTF_8)).problems().stream()
                .map(problem -> problem.code().word() + " " + problem)
                .toList();
    }

    /** What is told more once a passage has been changed: code, place and words. */
    private static void assertTold(String passage, String instead, String... told) {
        assertTrue(Fixture.text().contains(passage), "not in the fixture: " + passage);
        List<String> more = new ArrayList<>(report(Fixture.text().replace(passage, instead)));
        more.removeAll(report(Fixture.text()));
        assertEquals(1, more.size(), more.toString());
        for (String words : told) {
            assertTrue(more.get(0).contains(words), more.get(0));
        }
        assertTrue(more.get(0).contains(": warning: "), more.get(0));
    }

    @Test
    void the_loader_alone_says_nothing_of_craft() {
        assertEquals("", Fixture.reportWith("\"prior\": 0.5,", "\"prior\": 0.05,"));
    }

    @Test
    void of_a_file_with_errors_only_the_errors_are_told() {
        String broken =
                Fixture.text().replace("\"prior\": 0.5,", "\"prior\": 0.05,").replace("\"weight\": 2", "\"weight\": 9");
        assertEquals(1, report(broken).size(), report(broken).toString());
    }

    @Test
    void a_prior_that_gives_the_answer_away() {
        assertTold(
                "\"prior\": 0.5,",
                "\"prior\": 0.05,",
                "prior-gives-away",
                "questions[2].prior: before anything is heard its answer is no with a chance of 95%");
    }

    @Test
    void a_parent_that_gives_the_answer_away() {
        assertTold(
                "\"ifYes\": 0.8, \"ifNo\": 0.15",
                "\"ifYes\": 0.98, \"ifNo\": 0.96",
                "prior-gives-away",
                "questions[1].given: before anything is heard its answer is yes with a chance of 97%");
    }

    @Test
    void a_heavy_question_that_nothing_can_check_in_time() {
        assertTold(
                "\"on\": \"hospital-evacuated\"",
                "\"on\": \"power-out\"",
                "never-checkable",
                "questions[4].weight: it weighs 5, and no check on it returns in time");
    }

    @Test
    void a_record_without_a_source() {
        assertTold(ROADS + "\"rescue-log\"]", ROADS + "]", "no-public-source", "questions[2].record.sources");
    }

    @Test
    void a_source_that_says_it_more_often_when_it_is_not_so() {
        assertTold(
                "\"whenNot\": {\"asserts\": 0.02, \"denies\": 0.7}",
                "\"whenNot\": {\"asserts\": 0.4, \"denies\": 0.3}",
                "grade-contradicted",
                "sources[1].profiles.dyke: it says so more often when it is not so");
    }

    @Test
    void a_claim_worth_more_than_the_letter_promises() {
        assertTold(
                "{\"whenSo\": {\"asserts\": 0.5, \"denies\": 0.05}, \"whenNot\": {\"asserts\": 0.25, \"denies\": 0.2}}",
                "{\"whenSo\": {\"asserts\": 0.9, \"denies\": 0.05}, \"whenNot\": {\"asserts\": 0.02, \"denies\": 0.2}}",
                "grade-contradicted",
                "makes the thing 45.0 times as likely, but grade A promises 10.0 times");
    }

    @Test
    void a_repeat_that_nothing_in_its_copy_gives_away() {
        assertTold(
                "\"headline\": \"Crews sent to mill dyke\",\n"
                        + "      \"lead\": \"Crews are on the way to the mill, where the dyke has failed, the rescue service writes.\",\n"
                        + "      \"body\": [],\n"
                        + "      \"context\": \"The rescue service, in a short public message at half past six.\"",
                "\"headline\": \"Gone\", \"lead\": \"It has failed, one hears.\", \"body\": [], \"context\": \"A note.\"",
                "repeat-unsaid",
                "dispatches[2].origin: it repeats the origin of \"first-word\"");
    }

    @Test
    void details_that_are_all_best_withheld() {
        String detail = "{\"id\": \"%s\", \"label\": \"x\", \"text\": \"X.\", \"kind\": \"kin\","
                + " \"risk\": {\"care\": 5, \"chance\": 0.3, \"text\": \"X.\", \"echo\": \"X.\"}}, ";
        assertTold(
                "\"details\": [",
                "\"details\": [" + detail.formatted("one") + detail.formatted("two"),
                "details-one-way",
                "all 3 sensitive details are best withheld");
    }

    @Test
    void a_detail_that_nobody_could_want() {
        String risk =
                "\"chance\": 0.3,\n            \"text\": \"An empty street and a man alone: looters read as well.\",\n"
                        + "            \"echo\": \"The police ask who printed the house number.\"\n          }";
        assertTold(
                "\"care\": 12,\n            " + risk
                        + ",\n          \"benefit\": {\"care\": 4, \"text\": \"Neighbours with a boat may find him.\"}",
                "\"care\": 35,\n            " + risk,
                "detail-hopeless",
                "dispatches[3].details[0]: nobody could want to publish it: it costs 35.0 points of care");
    }

    @Test
    void a_turn_with_more_than_can_be_read() {
        String sixteen = "It rains in the hills above the town, and at the bridge the river is rising still";
        String many = Fixture.text();
        for (int i = 0; i < 5; i++) {
            many = many.replaceFirst(
                    "\"dispatches\": \\[",
                    "\"dispatches\": [{\"id\": \"more-" + i
                            + "\", \"turn\": 1, \"source\": \"resident\", \"channel\": \"phone\","
                            + " \"circulation\": 0, \"headline\": \"Rain\", \"lead\": \"" + sixteen + ", " + sixteen
                            + ".\","
                            + " \"body\": [], \"context\": \"A caller.\", \"claims\": [{\"question\": \"power-out\", \"stance\":"
                            + " \"asserts\", \"text\": {\"asserts\": \"Out.\", \"denies\": \"On.\"}, \"asWritten\":"
                            + " \"confirmed\"}], \"provenance\": \"composed\"}, ");
        }
        List<String> told = report(many);
        assertTrue(
                told.stream().anyMatch(line -> line.startsWith("words-a-turn ") && line.contains("turn 1 brings 2")),
                told.toString());
    }

    @Test
    void a_turn_in_which_nothing_happens() {
        assertTold(
                "\"turns\": 5,",
                "\"turns\": 7,",
                "empty-turn",
                "dispatches: nothing lands and nothing is settled in turns 6, 7");
    }

    @Test
    void a_dispatch_longer_than_the_small_screen() {
        String paragraph = "It rains in the hills and the river rises at the bridge. "
                .repeat(40)
                .strip();
        assertTold(
                "[\"The statement bears the name of Ilse Maren, the district's engineer.\"]",
                "[\"" + paragraph + "\"]",
                "long-text",
                "dispatches[1].body: on the smallest screen the dispatch has about");
    }

    @Test
    void a_name_spelt_two_ways() {
        assertTold(
                LEAD,
                "All dykes on the Warrau and the Warrau are holding, on the Warreu too.",
                "name-spelling",
                "dispatches[1].lead: \"Warreu\" stands here, but \"Warrau\" in 2 other places");
    }

    @Test
    void a_question_called_like_a_source() {
        assertTold(
                "\"slug\": \"the dam\"",
                "\"slug\": \"late bird\"",
                "slug-names-source",
                "questions[3].slug: a source is called \"The Late Bird\" too");
    }

    @Test
    void a_place_where_the_map_shows_nothing() {
        assertTold(
                "\"column\": 14, \"row\": 2",
                "\"column\": 1, \"row\": 2",
                "blank-spot",
                "places[1]: the map has a space at column 1 of row 2");
        assertTold(
                "       Old Town       o       ",
                "       Old Town",
                "blank-spot",
                "places[2]: the map has a space at column 22");
    }

    @Test
    void some_places_with_marks_and_some_without() {
        assertTold("\"name\": \"Mill dyke\"", "\"name\": \"Mill dyke\", \"mark\": \"M\"", "half-marked", "places[1]: ");
    }

    @Test
    void two_places_on_one_spot() {
        assertTold(
                "\"column\": 14, \"row\": 2",
                "\"column\": 6, \"row\": 1",
                "same-spot",
                "places[1]: the place on line ",
                " has the same column and row");
    }

    @ParameterizedTest
    @EnumSource
    void every_code_is_explained(Code code) {
        String words = Explained.words(code);
        assertTrue(words.length() > 30 && words.endsWith("."), code + ": " + words);
    }
}
