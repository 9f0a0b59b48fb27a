package copytaster.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SharingTest {
    /** Changed copies of any of those made so far, held to copies of the plain kind. */
    @ParameterizedTest
    @ValueSource(ints = {1, 31, 32, 33, 1_024, 1_025, 2_100})
    void a_changed_copy_differs_in_one_place_and_nothing_else_shows_the_change(int size) {
        Random random = new Random(size);
        List<List<Integer>> shared = new ArrayList<>(List.of(Collections.nCopies(size, -1)));
        List<List<Integer>> copied = new ArrayList<>(shared);
        for (int i = 0; i < 200; i++) {
            int from = random.nextInt(shared.size());
            int place = random.nextInt(4) > 0 ? random.nextInt(size) : size - 1;
            shared.add(Sharing.set(shared.get(from), place, i));
            List<Integer> copy = new ArrayList<>(copied.get(from));
            copy.set(place, i);
            copied.add(copy);
        }
        assertEquals(copied, shared);
    }

    @Test
    void it_ends_where_it_ends_and_cannot_be_changed() {
        List<String> list = Sharing.set(List.of("a", "b"), 1, "c");
        assertEquals(List.of("a", "c"), list);
        assertThrows(IndexOutOfBoundsException.class, () -> Sharing.set(list, 2, "d"));
        assertThrows(IndexOutOfBoundsException.class, () -> Sharing.set(list, -1, "d"));
        assertThrows(IndexOutOfBoundsException.class, () -> list.get(2));
        assertThrows(UnsupportedOperationException.class, () -> list.set(0, "d"));
        assertThrows(UnsupportedOperationException.class, () -> list.add("d"));
    }
}
