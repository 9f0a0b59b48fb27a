package copytaster.screen.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.screen.Key;
import copytaster.screen.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The one table of keys. */
class KeymapTest {

    @ParameterizedTest
    @EnumSource(Place.class)
    void no_key_means_two_things_in_one_place(Place place) {
        List<Stroke> taken = new ArrayList<>();
        for (Binding binding : Keymap.STANDARD.of(place)) {
            for (Stroke stroke : binding.strokes()) {
                assertFalse(taken.contains(stroke), stroke.label() + " twice in " + place);
                taken.add(stroke);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void every_key_works_and_is_explained(Place place) {
        for (Binding binding : Keymap.STANDARD.of(place)) {
            assertFalse(binding.help().isEmpty());
            for (Stroke stroke : binding.strokes()) {
                assertEquals(
                        binding.action(), Keymap.STANDARD.action(place, stroke).orElseThrow());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void one_can_always_leave(Place place) {
        assertEquals(
                Action.QUIT, Keymap.STANDARD.action(place, Stroke.ctrl('c')).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void the_key_line_fits(Place place) {
        for (int columns : new int[] {78, 98, 158}) {
            assertTrue(
                    KeyLine.of(Keymap.STANDARD, place, columns, Function.identity())
                                    .width()
                            <= columns,
                    place + " at " + columns);
        }
    }

    private static Keymap.Changed with(String... actionsAndKeys) {
        List<Keymap.Change> changes = new ArrayList<>();
        for (int i = 0; i < actionsAndKeys.length; i += 2) {
            changes.add(new Keymap.Change(actionsAndKeys[i], actionsAndKeys[i + 1]));
        }
        return Keymap.STANDARD.with(changes);
    }

    @Test
    void a_key_can_be_moved() {
        Keymap.Changed changed = with("next", "Ctrl-N F5");
        assertEquals(List.of(), changed.problems());
        assertEquals(
                Action.NEXT,
                changed.keymap().action(Place.DESK, Stroke.ctrl('n')).orElseThrow());
        assertEquals(
                Action.NEXT,
                changed.keymap().action(Place.DESK, Stroke.of(Key.F5)).orElseThrow());
        assertTrue(changed.keymap().action(Place.DESK, Stroke.of('n')).isEmpty());
        assertEquals("Ctrl-N", changed.keymap().key(Place.DESK, Action.NEXT));
    }

    @Test
    void two_keys_can_be_exchanged() {
        Keymap.Changed changed = with("next", "h", "hold", "n");
        assertEquals(List.of(), changed.problems());
        assertEquals(
                Action.HOLD, changed.keymap().action(Place.DESK, Stroke.of('n')).orElseThrow());
        assertEquals(
                Action.NEXT, changed.keymap().action(Place.DESK, Stroke.of('h')).orElseThrow());
    }

    @Test
    void a_key_that_means_something_else_is_refused_in_one_sentence() {
        Keymap.Changed changed = with("next", "h", "spike", "X");
        assertEquals(
                List.of("keys: next cannot be on h, which means “hold” at the desk; give one of them another key."),
                changed.problems());
        assertEquals(
                Action.HOLD, changed.keymap().action(Place.DESK, Stroke.of('h')).orElseThrow());
        assertEquals(
                Action.NEXT, changed.keymap().action(Place.DESK, Stroke.of('n')).orElseThrow());
        assertEquals(
                Action.SPIKE,
                changed.keymap().action(Place.DESK, Stroke.of('X')).orElseThrow());
    }

    @Test
    void what_cannot_be_read_is_reported_and_left_out() {
        Keymap.Changed changed = with("nxt", "n", "hold", "Hyper-x", "detail", "z", "trace", "Ctrl-C");
        assertEquals(4, changed.problems().size(), changed.problems().toString());
        for (Place place : Place.values()) {
            assertEquals(Keymap.STANDARD.of(place), changed.keymap().of(place));
        }
    }

    @Test
    void every_stroke_is_read_as_it_is_written() {
        for (Place place : Place.values()) {
            for (Binding binding : Keymap.STANDARD.of(place)) {
                for (Stroke stroke : binding.strokes()) {
                    assertEquals(Optional.of(stroke), Stroke.named(stroke.label()));
                }
            }
        }
        assertEquals(Optional.of(Stroke.of(Key.PGDN)), Stroke.named("pgdn"));
        assertEquals(Optional.of(Stroke.of(Key.UP)), Stroke.named("Up"));
        assertEquals(Optional.of(Stroke.alt('x')), Stroke.named("alt-x"));
        assertEquals(Optional.empty(), Stroke.named("\u0007"));
        assertEquals(Optional.empty(), Stroke.named(""));
    }
}
