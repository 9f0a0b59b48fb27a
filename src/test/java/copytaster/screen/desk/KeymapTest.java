package copytaster.screen.desk;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.screen.Stroke;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The one table of keys. */
class KeymapTest {

    @ParameterizedTest
    @EnumSource(Place.class)
    void no_key_means_two_things_in_one_place(Place place) {
        List<Stroke> taken = new ArrayList<>();
        for (Binding binding : Keymap.of(place)) {
            for (Stroke stroke : binding.strokes()) {
                assertFalse(taken.contains(stroke), stroke.label() + " twice in " + place);
                taken.add(stroke);
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void every_key_works_and_is_explained(Place place) {
        for (Binding binding : Keymap.of(place)) {
            assertFalse(binding.help().isEmpty());
            for (Stroke stroke : binding.strokes()) {
                assertEquals(binding.action(), Keymap.action(place, stroke).orElseThrow());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void one_can_always_leave(Place place) {
        assertEquals(Action.QUIT, Keymap.action(place, Stroke.ctrl('c')).orElseThrow());
    }

    @ParameterizedTest
    @EnumSource(Place.class)
    void the_key_line_fits(Place place) {
        for (int columns : new int[] {78, 98, 158}) {
            assertTrue(KeyLine.of(place, columns).width() <= columns + 2, place + " at " + columns);
        }
    }
}
