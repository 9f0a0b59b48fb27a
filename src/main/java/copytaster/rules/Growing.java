package copytaster.rules;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * An immutable list that is made longer without being copied: what grew from it shares its array. Appending to the longest takes
 * constant time on average; appending a second time to one that something has grown from already (a branch) copies it once. Safe to
 * share between threads.
 */
public final class Growing<T> extends AbstractList<T> implements RandomAccess {
    private static final int ROOM = 8;

    private final Shared shared;
    private final int size;

    private Growing(Shared shared, int size) {
        this.shared = shared;
        this.size = size;
    }

    /** Places for a list and for those that grow from it. */
    private static final class Shared {
        private final Object[] items;
        private int taken;

        Shared(Object[] items, int taken) {
            this.items = items;
            this.taken = taken;
        }

        /** Puts {@code item} at {@code place}, if that is the first free one; each place is filled once. */
        synchronized boolean put(int place, Object item) {
            if (place != taken || place == items.length) {
                return false;
            }
            items[place] = item;
            taken++;
            return true;
        }
    }

    /** {@code list}, which does not change any more, and {@code last} after it. */
    public static <T> List<T> plus(List<T> list, T last) {
        int size = list.size();
        if (list instanceof Growing<T> growing && growing.shared.put(size, last)) {
            return new Growing<>(growing.shared, size + 1);
        }
        Object[] items = Arrays.copyOf(list.toArray(), size + Math.max(ROOM, size / 2), Object[].class);
        items[size] = last;
        return new Growing<>(new Shared(items, size + 1), size + 1);
    }

    @Override
    @SuppressWarnings("unchecked")
    public T get(int index) {
        return (T) shared.items[Objects.checkIndex(index, size)];
    }

    @Override
    public int size() {
        return size;
    }

    /** The inherited one asks for the size and for each item anew, since a list might change under it; this one cannot. */
    @Override
    public Iterator<T> iterator() {
        return new Passage<>(shared.items, size);
    }

    private static final class Passage<T> implements Iterator<T> {
        private final Object[] items;
        private final int end;
        private int next;

        Passage(Object[] items, int end) {
            this.items = items;
            this.end = end;
        }

        @Override
        public boolean hasNext() {
            return next < end;
        }

        @Override
        @SuppressWarnings("unchecked")
        public T next() {
            if (next == end) {
                throw new NoSuchElementException();
            }
            return (T) items[next++];
        }
    }

    @Override
    public Object[] toArray() {
        return Arrays.copyOf(shared.items, size);
    }
}
