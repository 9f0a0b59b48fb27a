package copytaster.screen.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.act.Command;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Topic;
import copytaster.scenario.Mode;
import copytaster.scenario.Rung;
import copytaster.screen.Msg;
import copytaster.screen.Size;
import copytaster.screen.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Playing by keys: what they lead to, what is asked, what is kept. */
class ShiftTest {

    private static Command last(Player player) {
        var entries = player.model().session().entries();
        return entries.get(entries.size() - 1).command();
    }

    @Test
    void a_whole_shift_can_be_played_with_keys_only() {
        Player player = Player.at(80, 24).opened();
        for (int turn = 1; player.model().place() == Place.DESK; turn++) {
            assertTrue(turn <= 5, "the night at Halm has five turns");
            player.press("p ENTER c ENTER").settled();
            while (player.model().place() != Place.DESK) {
                player.press(player.model().place() == Place.ASKING ? "n" : "ESCAPE")
                        .settled();
            }
            player.next().settled();
        }
        assertEquals(Place.HANDOVER, player.model().place());
        player.press("SPACE DOWN SPACE");
        player.press("ENTER");
        if (player.model().place() == Place.ASKING) {
            assertTrue(player.text().contains("Handing over closes the shift"));
            player.press("y");
        }
        assertEquals(Place.CLOSING, player.model().place());
        assertTrue(player.model().session().over());
        assertEquals(
                1,
                player.effects().stream()
                        .filter(Effect.WorkOut.class::isInstance)
                        .count());
        assertTrue(player.model().debrief().isEmpty(), "an update must not work out a debrief");
        assertTrue(player.text().contains("Working out what the shift comes to"), player.text());
        player.debriefed();
        assertTrue(player.text().contains("[1 Decisions]"), player.text());
        player.press("ESCAPE");
        Effect end = player.effects().get(player.effects().size() - 1);
        assertTrue(((Effect.Quit) end).message().startsWith("Every decision is saved."));
    }

    @Test
    void as_written_takes_two_keys() {
        Player player = Player.at(80, 24).opened().press("p ENTER");
        Command.Run run = (Command.Run) last(player);
        for (Command.Choice choice : run.choices()) {
            assertEquals(
                    player.model().item().claims().stream()
                            .filter(c -> c.number() == choice.claim())
                            .findFirst()
                            .orElseThrow()
                            .asWritten(),
                    choice.placing().rung());
        }
        assertTrue(player.model().item().ran());
    }

    @Test
    void a_digit_on_the_desk_begins_with_that_rung() {
        Player player = Player.at(80, 24).opened().press("3 ENTER");
        Command.Run run = (Command.Run) last(player);
        assertEquals(1, run.choices().size());
        assertEquals(Rung.UNCONFIRMED, run.choices().get(0).placing().rung());
    }

    @Test
    void nothing_chosen_is_said_and_not_submitted() {
        Player player = Player.at(80, 24).opened();
        int entries = player.model().session().entries().size();
        player.press("ENTER ENTER");
        assertEquals(Place.COMPOSER, player.model().place());
        assertTrue(player.model().message().startsWith("Choose a rung"));
        assertEquals(entries, player.model().session().entries().size());
    }

    @Test
    void escape_backs_out_of_everything() {
        for (String key : List.of("ENTER", "p", "c", "h", "b", "q", "a", "o", "r", "?")) {
            Player player = Player.at(80, 24).opened().press(key);
            assertFalse(player.model().overlays().isEmpty(), key);
            assertEquals(Place.DESK, player.press("ESCAPE").model().place(), key);
        }
    }

    @Test
    void ending_an_idle_turn_asks_and_names_what() {
        Player player = Player.at(80, 24).opened().press("n");
        assertEquals(Place.ASKING, player.model().place());
        assertTrue(player.text().contains("Nothing has been decided this turn"));
        int turn = player.model().seen().turn();
        assertEquals(turn, player.press("ESCAPE").model().seen().turn());
        assertEquals(turn + 1, player.next().model().seen().turn());
    }

    @Test
    void ending_a_turn_asks_while_actions_are_left_and_says_how_many() {
        Player player = Player.at(80, 24).opened().press("p ENTER n");
        assertEquals(Place.ASKING, player.model().place());
        assertTrue(player.text().contains("2 actions are left"));
        assertTrue(player.text().contains("becomes final."));
    }

    @Test
    void ending_a_turn_with_everything_done_does_not_ask() {
        Player player = Player.at(80, 24).opened();
        for (int i = 0; i < 20; i++) {
            player.press("DOWN");
        }
        assertEquals(List.of(), player.model().at().unread());
        player.press("p ENTER t ENTER").settled().press("UP t ENTER").settled();
        assertEquals(0, player.model().seen().actionsLeft());
        assertEquals(2, player.press("n").model().seen().turn());
    }

    /** Once every mark but those of the present turn was gone. */
    @Test
    void what_was_not_read_is_so_still_when_the_shift_is_gone_on_with() {
        Player player = Player.at(80, 24).opened().next().settled();
        List<String> unread = player.model().at().unread();
        assertTrue(
                unread.stream()
                        .anyMatch(id -> Find.item(player.model().seen(), id).turn() == 1),
                unread.toString());
        player.press("Q");
        Unread kept = ((Effect.KeepUnread) player.effects().get(player.effects().size() - 2)).unread();
        assertTrue(player.effects().get(player.effects().size() - 1) instanceof Effect.Quit);
        DeskProgram again = new DeskProgram(player.model().session(), Settings.USUAL, Optional.of(kept));
        assertEquals(unread, again.start(new Size(80, 24)).at().unread());
    }

    /** As after the game was killed: what was kept is of an earlier turn, or of one that was never kept. */
    @Test
    void of_later_turns_nothing_is_read_and_of_turns_to_come_nothing_is_known() {
        Observation seen = Player.at(80, 24).opened().next().settled().model().seen();
        String old = seen.wire().get(0).id();
        List<String> fresh = Arrivals.fresh(seen);
        List<String> both = new ArrayList<>(List.of(old));
        both.addAll(fresh);
        assertEquals(both, new Unread(1, List.of(old, "no such")).on(seen));
        assertEquals(fresh, new Unread(3, List.of(old)).on(seen));
        assertEquals(fresh, Unread.unknown(seen).on(seen));
    }

    @Test
    void a_dispatch_is_read_when_it_is_seen_and_not_before() {
        Player player = Player.at(80, 24).opened();
        int fresh = Arrivals.fresh(player.model().seen()).size();
        assertEquals(fresh - 1, player.model().at().unread().size());
        assertEquals(fresh - 2, player.press("DOWN").model().at().unread().size());
    }

    @Test
    void what_could_not_be_saved_freezes_play() {
        Player player = Player.at(80, 24).opened().press("p ENTER");
        int entries = player.model().session().entries().size();
        player.tell(new Msg.Report(Effect.Topic.UNSAVED, "the disk is full."));
        assertEquals(Place.UNSAVED, player.model().place());
        player.press("n y p ENTER x u");
        assertEquals(entries, player.model().session().entries().size());
        player.press("c");
        assertTrue(player.effects().get(player.effects().size() - 1) instanceof Effect.SaveCopy);
        player.tell(new Msg.Report(Effect.Topic.UNSAVED, "there is no room anywhere."));
        assertEquals(Place.UNSAVED, player.model().place());
        player.press("s");
        assertTrue(player.effects().get(player.effects().size() - 1) instanceof Effect.Append);
        assertEquals(Place.DESK, player.model().place());
    }

    @Test
    void what_could_not_be_saved_is_not_shown_as_done() {
        String[] decisions = {"p ENTER", "x", "n y"};
        for (String decision : decisions) {
            // With a new turn the selection moves, but the hour and the actions stay.
            int rows = decision.equals("n y") ? 1 : 8;
            Player player = Player.at(160, 50).opened();
            String before = top(player.text(), rows);
            String after = top(player.press(decision).settled().text(), rows);
            player = Player.at(160, 50).opened().press(decision);
            player.tell(new Msg.Report(Effect.Topic.UNSAVED, "No room."));
            assertNotEquals(before, after, decision);
            assertEquals(before, top(player.text(), rows), decision);
            player.press("s");
            assertEquals(after, top(player.settled().text(), rows), decision);
        }
    }

    /** The desk above whatever box there is. */
    private static String top(String text, int rows) {
        return String.join("\n", text.lines().limit(rows).toList());
    }

    @Test
    void leaving_says_where_a_session_that_was_moved_goes_on() {
        Settings called = Settings.USUAL.called("/opt/the news/copytaster");
        Player player = new Player(Halm.session(Mode.RECORD, 7), called, new Size(80, 24)).opened();
        player.tell(new Msg.Report(Effect.Topic.UNSAVED, "No room."));
        Effect.Quit lost = (Effect.Quit) last(player.press("Q").effects());
        assertTrue(lost.message().startsWith("No room. "), lost.message());
        assertEquals(1, lost.exitCode());
        player.tell(new Msg.Report(Effect.Topic.COPIED, "/else where/night.jsonl"));
        Effect.Quit kept = (Effect.Quit) last(player.press("Q").effects());
        assertEquals(
                "Every decision is saved. Resume with:\n"
                        + "'/opt/the news/copytaster' play --resume '/else where/night.jsonl'",
                kept.message());
        assertEquals(0, kept.exitCode());
    }

    /** What was said before stayed as though it answered the key. */
    @Test
    void a_key_that_does_nothing_takes_the_message_away() {
        Player player = Player.at(80, 24).opened().press("T");
        assertFalse(player.model().message().isEmpty());
        assertEquals("", player.press("z").model().message());
    }

    private static Effect last(List<Effect> effects) {
        return effects.get(effects.size() - 1);
    }

    @Test
    void undo_takes_the_last_decision_back() {
        Player player = Player.at(80, 24).opened();
        int left = player.model().seen().actionsLeft();
        assertEquals(left - 1, player.press("p ENTER").model().seen().actionsLeft());
        assertEquals(left, player.press("u").model().seen().actionsLeft());
    }

    @Test
    void a_line_moves_from_the_page() {
        Player player = Player.at(80, 24).opened().press("b ENTER 2 ENTER");
        Command.Rerate rerate = (Command.Rerate) last(player);
        Topic topic = Find.topic(player.model().seen(), rerate.question());
        assertEquals(Optional.of(Rung.ATTRIBUTED), topic.line().map(l -> l.rung()));
    }

    @Test
    void too_small_a_window_takes_no_keys_but_ctrl_c() {
        Player player = Player.at(60, 20);
        player.press("ENTER ENTER ENTER n");
        assertEquals(0, player.model().session().entries().size());
        player.press(Stroke.ctrl('c'));
        assertTrue(player.effects().get(0) instanceof Effect.Quit);
    }

    @Test
    void resuming_finds_the_turn_as_it_was_left() {
        Player player = Player.at(80, 24).opened().press("p ENTER").next();
        Player again = new Player(
                player.model().session(), Settings.USUAL, player.model().size());
        assertEquals(player.model().seen(), again.model().seen());
        assertEquals(player.model().report(), again.model().report());
        assertEquals(Place.DESK, again.model().place());
    }

    @Test
    void the_last_turn_says_that_it_is_the_last() {
        Player player = Player.at(80, 24).opened();
        assertTrue(player.press("n").text().contains("END THE TURN"));
        player.press("ESCAPE");
        while (player.model().seen().turn() < player.model().seen().turns()) {
            player.next().settled();
        }
        player.press("n");
        assertTrue(player.text().contains("END THE SHIFT"), player.text());
        assertTrue(player.text().contains("End the shift all the same?"), player.text());
        assertFalse(player.text().contains("later turn"), player.text());
    }

    @Test
    void a_no_is_told_and_the_answers_stand_once() {
        Player player = Player.at(80, 24).opened().press("n");
        assertTrue(player.text().contains("[ Enter or y: yes ]"), player.text());
        assertEquals("", player.text().lines().toList().get(23).strip(), player.text());
        assertEquals("No: the turn goes on.", player.press("n").model().message());
        assertEquals(1, player.model().seen().turn());
    }

    @Test
    void an_order_given_leads_back_to_where_it_was_given_from() {
        Player desk = Player.at(80, 24).opened().press("c ENTER").settled();
        assertTrue(last(desk) instanceof Command.Order, last(desk).toString());
        assertEquals(Place.DESK, desk.model().place());
        assertTrue(desk.press("DOWN").text().contains("TRUST"), desk.text());
        assertNotEquals(Place.CHECKS, desk.press("n").model().place());
    }

    @Test
    void keys_that_mean_nothing_take_nothing_from_those_that_follow() {
        Player player = Player.at(80, 24).opened().press("z é 9 p ENTER");
        assertTrue(player.text().contains("Ran #"), player.text());
    }
}
