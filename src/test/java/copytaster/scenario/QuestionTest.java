package copytaster.scenario;

import static org.junit.jupiter.api.Assertions.assertEquals;

import copytaster.scenario.Question.Settling;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class QuestionTest {
    private static String dated(String later, String text) {
        return new Settling(Optional.empty(), Optional.of(later), false, text, "").dated(true);
    }

    @Test
    void what_is_told_later_has_its_date_before_it_and_once() {
        assertEquals("1 October: it was so.", dated("1 October", "it was so."));
        assertEquals("The next day: all was well.", dated("the next day", "all was well."));
        assertEquals("1 October: it was so.", dated("1 October", "1 October: it was so."));
        assertEquals("The next day all was well.", dated("the next day", "The next day all was well."));
        assertEquals(
                "Autumn 2015: two agencies say so.",
                dated("statements, autumn 2015", "Autumn 2015: two agencies say so."));
    }

    @Test
    void what_has_no_date_is_told_without() {
        assertEquals("It was so.", new Settling(Optional.of(3), Optional.empty(), false, "It was so.", "").dated(true));
    }
}
