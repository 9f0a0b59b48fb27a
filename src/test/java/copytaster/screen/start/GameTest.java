package copytaster.screen.start;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.scenario.Mode;
import copytaster.screen.Frame;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Size;
import copytaster.screen.Step;
import copytaster.screen.Stroke;
import copytaster.screen.desk.Effect;
import copytaster.screen.desk.Halm;
import copytaster.screen.desk.Settings;
import copytaster.testing.Golden;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** From the first screen to the desk. */
class GameTest {
    private static final StartMenu.Offer OFFER = new StartMenu.Offer(
            "small-night",
            "High Water at Halm",
            "A river rises past the marks of a small town.",
            "5 turns",
            List.of("Halm, its river Varra and everybody in it are invented."));
    private static final StartMenu MENU = new StartMenu(
            List.of(new StartMenu.Saved("s-1", "High Water at Halm", "turn 2 of 5, Fri 14 Mar 2031 18:30")),
            List.of(OFFER));

    private static GameProgram game(StartMenu menu) {
        return new GameProgram(menu, Settings.USUAL, id -> Halm.session(Mode.RECORD, 7));
    }

    private static Step<GameModel, Effect> press(GameProgram game, GameModel model, Key... keys) {
        Step<GameModel, Effect> step = Step.of(model);
        for (Key key : keys) {
            step = game.update(step.model(), new Msg.Key(Stroke.of(key)));
        }
        return step;
    }

    @Test
    void looks_as_it_did() {
        assertAll(Stream.of(new Size(80, 24), new Size(100, 30), new Size(160, 50))
                .flatMap(size -> Stream.of(
                        () -> matches("start-" + size, look(size)),
                        () -> matches("notice-" + size, look(size, Key.DOWN, Key.ENTER)),
                        () -> matches("how-to-play-" + size, look(size, Key.DOWN, Key.DOWN, Key.ENTER)))));
    }

    private static Frame look(Size size, Key... keys) {
        GameProgram game = game(MENU);
        return game.view(press(game, game.start(size), keys).model());
    }

    @Test
    void continuing_opens_the_latest_session() {
        GameProgram game = game(MENU);
        Step<GameModel, Effect> step = press(game, game.start(new Size(80, 24)), Key.ENTER);
        assertEquals(List.of(new Effect.Resume("s-1")), step.effects());
        assertFalse(step.model().playing());
        Step<GameModel, Effect> opened = game.update(step.model(), new Msg.Report(Effect.Topic.OPENED, "s-1"));
        assertTrue(opened.model().playing());
        assertEquals(new Size(80, 24), game.view(opened.model()).size());
    }

    @Test
    void a_new_shift_shows_its_notice_first() {
        GameProgram game = game(new StartMenu(List.of(), List.of(OFFER)));
        GameModel model = game.start(new Size(100, 30));
        assertEquals(List.of(), press(game, model, Key.ENTER).effects());
        assertEquals(
                List.of(new Effect.Begin("small-night")),
                press(game, model, Key.ENTER, Key.ENTER).effects());
    }

    @Test
    void a_refusal_is_shown_on_the_list() {
        GameProgram game = game(MENU);
        Step<GameModel, Effect> step = game.update(
                game.start(new Size(80, 24)), new Msg.Report(Effect.Topic.REFUSED, "Another program plays it."));
        assertTrue(game.view(step.model()).glyphs().contains("Another program plays it."));
    }

    @Test
    void any_size_will_do() {
        GameProgram game = game(MENU);
        for (int columns = 1; columns < 130; columns += 7) {
            for (int rows = 1; rows < 50; rows += 5) {
                Size size = new Size(columns, rows);
                GameModel model = game.update(game.start(new Size(80, 24)), new Msg.Resize(size))
                        .model();
                assertEquals(size, game.view(model).size());
                assertEquals(
                        size,
                        game.view(press(game, model, Key.END, Key.ENTER).model())
                                .size());
            }
        }
    }

    private static void matches(String name, Frame frame) {
        Golden.assertMatches("golden/screen/start/" + name + ".txt", frame.glyphs() + "---- inks\n" + frame.inks());
    }
}
