package copytaster.screen.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Command;
import copytaster.scenario.Rung;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** What the composer's choices amount to. */
class ComposerTest {
    private static Composer composer(Optional<Rung> now, Optional<Rung> to, String... details) {
        Composer.Line line =
                new Composer.Line(2, "fort", now, Optional.of(Rung.ATTRIBUTED), to, false, Optional.empty());
        return new Composer(Optional.of("wire"), List.of(line), List.of(details), 0);
    }

    @Test
    void a_detail_can_run_with_a_line_that_stays_where_it_is() {
        Composer composer = composer(Optional.of(Rung.CONFIRMED), Optional.empty(), "road");
        assertTrue(composer.ready());
        Command.Choice stays = new Command.Choice(2, Command.Placing.on(Rung.CONFIRMED));
        assertEquals(new Command.Run("wire", List.of(stays), List.of("road")), composer.command());
    }

    @Test
    void nothing_is_decided_before_something_is_chosen() {
        assertFalse(composer(Optional.of(Rung.CONFIRMED), Optional.empty()).ready());
        assertFalse(composer(Optional.empty(), Optional.empty(), "road").ready(), "a detail needs a line to run with");
        assertTrue(composer(Optional.empty(), Optional.of(Rung.DOUBTFUL)).ready());
    }

    @Test
    void only_what_differs_from_the_page_is_worth_keeping() {
        assertFalse(composer(Optional.of(Rung.CONFIRMED), Optional.of(Rung.CONFIRMED))
                .changes());
        assertTrue(composer(Optional.of(Rung.CONFIRMED), Optional.of(Rung.DOUBTFUL))
                .changes());
    }
}
