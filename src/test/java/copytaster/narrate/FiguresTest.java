package copytaster.narrate;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
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
}
