package copytaster.rules;

import java.util.AbstractList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.RandomAccess;

/**
 * An immutable list whose changed copies share all but what leads to the changed item: it stands in a tree of arrays of at most 32,
 * so that a change copies a few of those, however long the list is.
 */
final class Sharing<T> extends AbstractList<T> implements RandomAccess {
    private static final int BITS = 5;
    private static final int WIDTH = 1 << BITS;

    private final Object[] root;

    /** By how many bits the root is above the arrays of items. */
    private final int height;

    private final int size;

    private Sharing(Object[] root, int height, int size) {
        this.root = root;
        this.height = height;
        this.size = size;
    }

    /** {@code list}, which does not change any more, with {@code value} at {@code index}. */
    static <T> List<T> set(List<T> list, int index, T value) {
        Sharing<T> all = list instanceof Sharing<T> sharing ? sharing : of(list);
        Objects.checkIndex(index, all.size);
        return new Sharing<>(changed(all.root, all.height, index, value), all.height, all.size);
    }

    private static <T> Sharing<T> of(List<T> list) {
        Object[] nodes = list.toArray();
        int height = 0;
        while (nodes.length > WIDTH) {
            Object[] parents = new Object[(nodes.length + WIDTH - 1) / WIDTH];
            for (int i = 0; i < parents.length; i++) {
                parents[i] =
                        Arrays.copyOfRange(nodes, i * WIDTH, Math.min(nodes.length, (i + 1) * WIDTH), Object[].class);
            }
            nodes = parents;
            height += BITS;
        }
        return new Sharing<>(nodes, height, list.size());
    }

    private static Object[] changed(Object[] node, int height, int index, Object value) {
        Object[] copy = node.clone();
        int at = index >>> height & WIDTH - 1;
        copy[at] = height == 0 ? value : changed((Object[]) node[at], height - BITS, index, value);
        return copy;
    }

    @Override
    @SuppressWarnings("unchecked")
    public T get(int index) {
        Objects.checkIndex(index, size);
        Object[] node = root;
        for (int above = height; above > 0; above -= BITS) {
            node = (Object[]) node[index >>> above & WIDTH - 1];
        }
        return (T) node[index & WIDTH - 1];
    }

    @Override
    public int size() {
        return size;
    }
}
