package copytaster.screen.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.rules.Clock;
import copytaster.scenario.Mode;
import copytaster.screen.Msg;
import copytaster.screen.Size;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Turns that end by themselves, for those who asked for it. */
class DeadlineTest {
    private static final Size SIZE = new Size(80, 24);

    private static Player hurried() {
        return new Player(Halm.session(Mode.RECORD, 7), Settings.USUAL.deadline(30), SIZE);
    }

    private static Player after(Player player, int seconds) {
        for (int i = 0; i < seconds; i++) {
            player.tell(new Msg.Tick(1000));
        }
        return player;
    }

    @Test
    void the_clock_runs_from_the_first_turn_and_is_shown() {
        Player player = after(hurried(), 100);
        assertEquals(Clock.Phase.UNOPENED, player.model().seen().phase(), "a briefing is read in peace");
        player.opened();
        assertTrue(player.text().contains("0:30  turn 1/5"), player.text());
        after(player, 5);
        assertTrue(player.text().contains("0:25  turn 1/5"), player.text());
    }

    @Test
    void what_was_decided_goes_out_when_the_time_is_up() {
        Player player = hurried().opened().settled();
        String question = player.model().item().claims().get(0).question();
        player.press("p ENTER");
        after(player, 30);
        assertEquals(2, player.model().seen().turn());
        assertTrue(
                player.model().seen().topic(question).orElseThrow().published().isPresent());
        assertEquals(30, player.model().left());
    }

    @Test
    void it_stands_still_where_nothing_can_be_read_and_ends_with_the_desk() {
        Player player = hurried().opened();
        player.tell(new Msg.Resize(new Size(20, 5)));
        after(player, 100);
        assertEquals(1, player.model().seen().turn());
        player.tell(new Msg.Resize(SIZE));
        after(player, 30 * 5 + 100);
        assertEquals(Clock.Phase.HANDOVER, player.model().seen().phase());
    }

    @Test
    void without_it_nothing_hurries() {
        Player player = new Player(Halm.session(Mode.RECORD, 7), Settings.USUAL, SIZE).opened();
        assertEquals(List.of(), new DeskProgram(Halm.session(Mode.RECORD, 7), Settings.USUAL).first());
        after(player, 1000);
        assertEquals(1, player.model().seen().turn());
        assertFalse(player.text().contains("0:00"), player.text());
    }
}
