package copytaster.narrate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copytaster.content.ScenarioFinder;
import copytaster.content.ScenarioReader;
import copytaster.scenario.Check;
import copytaster.scenario.Scenario;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;

class FiguresTest {
    /** The library's own formatter, which the game does without, is the measure. */
    @Test
    void every_day_of_eight_centuries_has_its_name() {
        DateTimeFormatter names = DateTimeFormatter.ofPattern("EEE d MMM uuuu HH:mm", Locale.UK);
        for (LocalDate day = LocalDate.of(1600, 1, 1); day.getYear() < 2400; day = day.plusDays(1)) {
            OffsetDateTime time = day.atTime(16, 5).atOffset(ZoneOffset.ofHoursMinutes(4, 30));
            assertEquals(english(names.format(time)), Figures.dated(time));
        }
    }

    /** Some locale data abbreviate September with four letters. */
    private static String english(String date) {
        return date.replace("Sept", "Sep");
    }

    @Test
    void shares_come_to_a_hundred_as_printed() {
        assertEquals(List.of("65%", "11%", "24%"), List.of(Figures.shares(0.65, 0.105, 0.245)));
        assertEquals(List.of("34%", "33%", "33%"), List.of(Figures.shares(1 / 3.0, 1 / 3.0, 1 / 3.0)));
        assertEquals(List.of("100%", "0%", "0%"), List.of(Figures.shares(1, 0, 0)));
    }

    /** Of every check that is shipped: what it says of a thing is one of three, and nothing else. */
    @Test
    void the_odds_of_every_check_come_to_a_hundred() {
        ScenarioFinder shipped = new ScenarioFinder(List.of());
        for (ScenarioFinder.Listed listed : shipped.scenarios()) {
            ScenarioFinder.Found.Bytes found = (ScenarioFinder.Found.Bytes) shipped.scenario(listed.id());
            Scenario scenario =
                    ScenarioReader.load(found.file(), found.bytes()).value().orElseThrow();
            for (Check check : scenario.checks()) {
                for (boolean so : new boolean[] {true, false}) {
                    int sum = 0;
                    for (String share : Voice.odds(check, so)) {
                        sum += Integer.parseInt(share.substring(0, share.length() - 1));
                    }
                    assertEquals(100, sum, check.id());
                }
            }
        }
    }
}
