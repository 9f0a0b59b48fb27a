package copytaster.content;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

/** Warnings leave a file usable, and stay away where there are errors. */
class WarningsTest {
    @Test
    void unusedThings() {
        assertWarns(
                "{\"id\": \"rescue-desk\"",
                "{\"id\": \"nobody\", \"name\": \"nobody\"}, {\"id\": \"rescue-desk\"",
                "origins[1].id: no dispatch comes from this origin");
        assertWarns(
                "\"dyke\": {",
                "\"dike\": {",
                "sources[1].profiles.dike: no question has the topic \"dike\"; did you mean \"dyke\"?");
        assertWarns("\"sources\": [\"rescue-log\"]", "\"sources\": []", "publicSources[1].id: no record cites it");
    }

    @Test
    void fileOfAnotherName() {
        assertWarns("\"id\": \"small-night\"", "\"id\": \"dark-night\"", "call it \"dark-night.json\"");
    }

    @Test
    void sameSlug() {
        assertWarns("\"slug\": \"the dam\"", "\"slug\": \"the dyke\"", "a player could not tell them apart");
    }

    @Test
    void repeatOfOurPageWithoutOurPage() {
        assertWarns(
                "      \"ifRun\": {\"question\": \"dyke-breach\", \"atLeast\": \"attributed\"},\n",
                "",
                "add \"ifRun\"");
    }

    @Test
    void repeatOfAnInheritedLineNeedsNoIfRun() {
        String report = Fixture.reportWith("\"only\": \"fog\"", "\"origin\": \"desk\"");
        assertEquals("", report);
    }

    @Test
    void questionThatOneModeNeverHearsOf() {
        assertWarns(
                "\"stance\": \"asserts\",\n          \"text\": {\"asserts\": \"There is water",
                "\"stance\": \"silent\",\n          \"text\": {\"asserts\": \"There is water",
                "in record mode nothing is ever heard of it");
    }

    @Test
    void checkThatReturnsWhenAllIsKnown() {
        assertWarns("\"from\": 1,\n      \"until\": 2", "\"from\": 3", "its question is settled at turn 5");
    }

    @Test
    void errorsComeAlone() {
        String report = Fixture.reportWith("\"slug\": \"the dam\"", "\"slug\": \"the dyke of the mill\"");
        assertEquals(1, report.lines().count(), report);
    }

    private static void assertWarns(String passage, String instead, String words) {
        String report = Fixture.reportWith(passage, instead);
        assertEquals(1, report.lines().count(), report);
        assertTrue(report.contains(": warning: ") && report.contains(words), report);
    }
}
