package copytaster.screen.replay;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.replay.Film;
import copytaster.screen.Key;
import copytaster.screen.Msg;
import copytaster.screen.Size;
import copytaster.screen.Stroke;
import copytaster.screen.desk.Effect;
import copytaster.screen.desk.Settings;
import copytaster.testing.Films;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class ViewerTest {
    private static final Size SMALL = new Size(80, 24);

    private final Film film = Films.of("halm");

    private Viewer viewer() {
        return new Viewer(film, Settings.USUAL, SMALL).ticked();
    }

    @Test
    void arrows_go_by_decisions_and_turns() {
        Viewer viewer = viewer();
        assertEquals(1, viewer.viewing().at());
        assertEquals(3, viewer.press("RIGHT l").viewing().at());
        assertEquals(2, viewer.press("LEFT").viewing().at());
        assertEquals(film.startOf(2), viewer.press("DOWN").viewing().at());
        assertEquals(film.startOf(1), viewer.press("UP").viewing().at());
        assertEquals(0, viewer.press("HOME LEFT").viewing().at());
        assertEquals(film.last(), viewer.press("END RIGHT").viewing().at());
        assertEquals(film.startOf(4), viewer.press("g 4 ENTER").viewing().at());
        assertTrue(viewer.press("g 9 9 ENTER").text().contains("It goes to turn 5."));
        assertEquals(film.startOf(5), viewer.viewing().at());
        assertEquals(film.startOf(5), viewer.press("g 1 ESCAPE").viewing().at());
    }

    /** However a moment is come to, it looks the same. */
    @Test
    void a_moment_is_the_same_from_either_side() {
        for (int at = 0; at <= film.last(); at++) {
            Viewing forward = viewer().viewing().at(0).at(at);
            Viewing back = viewer().viewing().at(film.last()).at(at);
            assertEquals(Frames.of(forward), Frames.of(back), "moment " + at);
        }
    }

    @Test
    void space_plays_at_any_pace_and_stops_at_the_end() {
        Viewer viewer = viewer().press("HOME SPACE");
        assertTrue(viewer.viewing().playing());
        assertEquals(
                new Effect.Ticks(1000), viewer.effects().get(viewer.effects().size() - 1));
        viewer.tell(new Msg.Tick(1000)).tell(new Msg.Tick(1000));
        assertEquals(2, viewer.viewing().at());
        viewer.press("+ + + + + + +");
        assertEquals(32, viewer.viewing().speed());
        assertEquals(new Effect.Ticks(31), viewer.effects().get(viewer.effects().size() - 1));
        assertEquals(1, viewer.press("- - - - - - - -").viewing().speed());
        for (int i = 0; i < 100; i++) {
            viewer.tell(new Msg.Tick(31));
        }
        assertEquals(film.last(), viewer.viewing().at());
        assertFalse(viewer.viewing().playing());
        assertEquals(new Effect.Ticks(0), viewer.effects().get(viewer.effects().size() - 1));
        assertEquals(0, viewer.press("SPACE").viewing().at(), "from the end it begins again");
    }

    @Test
    void ticks_that_nobody_asked_for_do_nothing() {
        Viewer viewer = viewer();
        for (int i = 0; i < 1000; i++) {
            viewer.tell(new Msg.Tick(1));
        }
        Viewing before = viewer.viewing();
        assertSame(before, viewer.tell(new Msg.Tick(5)).viewing());
    }

    @Test
    void getting_into_practice_changes_nothing_that_is_seen_and_ends() {
        Viewer viewer = viewer();
        Viewing before = viewer.viewing();
        for (int i = 0; i < 1000; i++) {
            viewer.tell(new Msg.Tick(1));
        }
        Viewing after = viewer.viewing();
        assertEquals(before, after.rehearsed(before.rehearsed()));
        assertTrue(after.rehearsed() > before.rehearsed());
        assertEquals(new Effect.Ticks(0), viewer.effects().get(viewer.effects().size() - 1));
    }

    @Test
    void what_is_sought_is_found_and_found_again() {
        Viewer viewer = viewer().press("/ d y k e ENTER");
        int first = viewer.viewing().at();
        assertTrue(viewer.text().contains("Found: "));
        int second = viewer.press("n").viewing().at();
        assertTrue(second > first);
        assertTrue(viewer.press("/ ENTER").viewing().at() > second, "Enter alone");
        assertTrue(viewer.press("/ x y z z y ENTER").text().contains("Nothing on this desk is called “xyzzy”"));
    }

    @Test
    void corrections_and_blunders_are_jumped_to() {
        Viewer viewer = new Viewer(Films.of("wednesday-record"), Settings.USUAL, SMALL);
        assertEquals(5, viewer.press("c").viewing().at());
        assertEquals(15, viewer.press("c").viewing().at());
        assertEquals(25, viewer.press("!").viewing().at());
        assertTrue(viewer.text().contains("▼ Blunder on the push"), viewer.text());
    }

    @Test
    void branching_asks_first_and_never_at_the_close() {
        Viewer viewer = viewer().press("DOWN b n");
        assertTrue(viewer.effects().stream().noneMatch(Effect.Branch.class::isInstance));
        viewer.press("b ENTER");
        assertEquals(
                new Effect.Branch(film.session().header().id(), film.startOf(2)),
                viewer.effects().get(viewer.effects().size() - 1));
        assertTrue(viewer.press("END b").text().contains("nothing left to play"));
        assertTrue(viewer.tell(new Msg.Report("refused", "The disk is full."))
                .text()
                .contains("The disk is full."));
    }

    @Test
    void round_the_desk_nothing_can_be_decided() {
        Viewer viewer = viewer().press("DOWN ENTER");
        assertTrue(viewer.text().contains("AS IT WAS"));
        for (String key : List.of("n", "p", "x", "t", "u", "h", "1", "l", "m")) {
            assertTrue(viewer.press(key).text().contains("This is the past"), key);
        }
        assertTrue(viewer.press("b").text().contains("THE PAGE"));
        assertTrue(viewer.press("ESCAPE ESCAPE").text().contains("step"));
        assertEquals(film.startOf(2), viewer.viewing().at());
    }

    /** Thousands of keys and messages: it never fails, stays within the film, and does nothing but tick, branch and leave. */
    @Test
    void any_keys_at_any_size_are_survived() {
        Random random = new Random(4);
        String typed = "hljkgG +-T!c/nbe?Q0123456789dyke";
        for (int run = 0; run < 20; run++) {
            Viewer viewer = viewer();
            for (int i = 0; i < 150; i++) {
                int kind = random.nextInt(12);
                if (kind == 0) {
                    viewer.tell(new Msg.Resize(new Size(1 + random.nextInt(170), 1 + random.nextInt(60))));
                } else if (kind == 1) {
                    viewer.tell(new Msg.Tick(31));
                } else if (kind < 6) {
                    Key key = Key.values()[1 + random.nextInt(Key.values().length - 1)];
                    viewer.tell(new Msg.Key(Stroke.of(key)));
                } else {
                    viewer.tell(new Msg.Key(Stroke.of(typed.charAt(random.nextInt(typed.length())))));
                }
                assertEquals(viewer.viewing().size(), viewer.view().size());
                assertSame(film, viewer.viewing().film());
            }
        }
    }

    @Test
    void leaving() {
        assertEquals(
                List.of(new Effect.Quit(0, "")),
                new Viewer(film, Settings.USUAL, SMALL).press("Q").effects());
        assertEquals(
                List.of(new Effect.Quit(0, "")),
                new Viewer(film, Settings.USUAL, SMALL).press("ESCAPE").effects());
        Viewer typing = viewer().press("/ Q");
        assertEquals("Q", typing.viewing().typed());
        typing.tell(new Msg.Key(Stroke.ctrl('c')));
        assertEquals(
                new Effect.Quit(0, ""), typing.effects().get(typing.effects().size() - 1));
    }
}
