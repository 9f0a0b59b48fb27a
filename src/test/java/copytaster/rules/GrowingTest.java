package copytaster.rules;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import org.junit.jupiter.api.Test;

class GrowingTest {
    /** Lists grown from any of those grown so far, held to copies of the plain kind. */
    @Test
    void what_grows_from_a_list_never_shows_in_it_nor_in_what_else_grew_from_it() {
        Random random = new Random(1);
        List<List<Integer>> grown = new ArrayList<>(List.of(List.of()));
        List<List<Integer>> copied = new ArrayList<>(List.of(List.of()));
        for (int i = 0; i < 2_000; i++) {
            // Mostly on from the newest, as a session goes; sometimes a branch.
            int from = random.nextInt(4) > 0 ? grown.size() - 1 : random.nextInt(grown.size());
            grown.add(Growing.plus(grown.get(from), i));
            List<Integer> copy = new ArrayList<>(copied.get(from));
            copy.add(i);
            copied.add(copy);
        }
        assertEquals(copied, grown);
    }

    @Test
    void it_ends_where_it_ends_and_cannot_be_changed() {
        List<String> one = Growing.plus(List.of(), "a");
        List<String> two = Growing.plus(one, "b");
        assertEquals(List.of("a"), one);
        assertEquals(List.of("a", "b"), two);
        assertEquals("[a, b]", List.of(two.toArray()).toString());
        assertThrows(IndexOutOfBoundsException.class, () -> one.get(1));
        Iterator<String> passed = one.iterator();
        assertEquals("a", passed.next());
        assertFalse(passed.hasNext(), "what grew from it is not passed");
        assertThrows(NoSuchElementException.class, passed::next);
        assertThrows(UnsupportedOperationException.class, passed::remove);
        assertThrows(UnsupportedOperationException.class, () -> one.set(0, "c"));
        assertThrows(UnsupportedOperationException.class, () -> one.add("c"));
    }
}
