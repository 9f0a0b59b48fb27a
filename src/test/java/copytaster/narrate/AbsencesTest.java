package copytaster.narrate;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.content.ScenarioReader;
import copytaster.observe.Observation;
import copytaster.scenario.Drama;
import copytaster.scenario.Mode;
import copytaster.scenario.Night;
import copytaster.scenario.Scenario;
import copytaster.testing.Sheet;
import copytaster.testing.Shift;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Until when somebody is away is known where it was said, and nowhere else. */
class AbsencesTest {
    @ParameterizedTest
    @CsvSource({
        "20:00, Back at eight; what was begun is finished first., true",
        "12:00, Away until noon., true",
        "00:00, Away until midnight., true",
        "15:15, Lent until quarter past three; no longer., true",
        "15:45, Lent till quarter to four., true",
        "23:50, Back by ten to twelve., true",
        "19:30, Back at half past seven., true",
        "10:20, Back at 10:20., true",
        "20:00, Back at eighty., false",
        "20:00, The eight of them went., false",
        "20:00, Back at nine., false",
        "20:07, Back at eight., false",
        "12:00, Sent to lie down., false"
    })
    void an_hour_is_known_if_the_text_names_it_as_an_end(String hour, String text, boolean known) {
        assertEquals(known, Absences.named(text, OffsetDateTime.parse("2015-09-30T" + hour + ":00+04:30")));
    }

    /** Once the English text alone could say it. */
    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void an_hour_is_known_if_the_scenario_says_so(boolean known) {
        Sheet sheet =
                new Sheet().staff("ana", "phone").question("fort", q -> q.yes().settled(5));
        Night night = sheet.away(2, 1, "ana", known).record();
        Observation seen = Shift.open(night).until(2).sees();
        Observation.Hand ana = seen.staff().get(0);
        assertTrue(ana.away(), "the case is not the one meant");
        Absences absences = new Absences(night, seen);
        String hour = Figures.hour(night.scenario().clock().hour(3));
        assertEquals(known ? "away until " + hour : "away", absences.briefly(ana));
        assertEquals(known ? "away until " + hour : "away, not said until when", absences.fully(ana));
    }

    /** “The contributor in the city free” while the network was down and nothing could be given to them. */
    @ParameterizedTest
    @ValueSource(strings = {"kunduz-monday", "kunduz-tuesday", "kunduz-wednesday", "kunduz-thursday"})
    void who_can_be_given_nothing_is_cut_off(String shift) throws IOException {
        Path file = Path.of("scenarios", shift + ".json");
        Scenario scenario = ScenarioReader.load(file.toString(), Files.readAllBytes(file))
                .value()
                .orElseThrow();
        Night night = new Night(scenario, Mode.RECORD);
        Shift played = Shift.open(night);
        Set<String> cutOff = new TreeSet<>();
        for (int turn = 1; turn <= night.turns(); turn++) {
            Observation seen = played.until(turn).sees();
            Absences absences = new Absences(night, seen);
            boolean down = scenario.drama().stream()
                    .anyMatch(drama -> drama.on(seen.turn()) && drama.skill().equals(Optional.of("city")));
            for (Observation.Hand hand : seen.staff()) {
                assertEquals(down && hand.id().equals("contributor"), absences.cutOff(hand), hand.id());
                if (absences.cutOff(hand)) {
                    cutOff.add(absences.why(hand));
                }
            }
        }
        assertFalse(cutOff.isEmpty() || cutOff.contains(""), cutOff.toString());
    }

    /** Each shift's own absences: which of them say when they end. */
    @ParameterizedTest
    @CsvSource({
        "kunduz-monday, true",
        "kunduz-tuesday, false",
        "kunduz-wednesday, true",
        "kunduz-thursday, true false",
        "river-flood, false"
    })
    void the_shifts_say_what_they_say(String shift, String known) throws IOException {
        Path file = Path.of("scenarios", shift + ".json");
        Scenario scenario = ScenarioReader.load(file.toString(), Files.readAllBytes(file))
                .value()
                .orElseThrow();
        StringBuilder found = new StringBuilder();
        for (Drama drama : scenario.drama()) {
            if (drama.kind() == Drama.Kind.AWAY) {
                OffsetDateTime end = scenario.clock().hour(drama.turn() + drama.turns());
                found.append(' ').append(drama.untilKnown());
                assertEquals(drama.untilKnown(), Absences.named(drama.text(), end), drama.text());
            }
        }
        assertEquals(known, found.toString().strip());
    }
}
