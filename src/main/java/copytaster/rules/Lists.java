package copytaster.rules;

import java.util.BitSet;
import java.util.List;

/** Changed copies of immutable lists. */
final class Lists {
    private Lists() {}

    static <T> List<T> plus(List<T> list, T last) {
        return Growing.plus(list, last);
    }

    /** All but the last; of nothing, nothing, so that a history tampered with still folds and can be shown to be wrong. */
    static <T> List<T> butLast(List<T> list) {
        return List.copyOf(list.subList(0, Math.max(0, list.size() - 1)));
    }

    static BitSet bits(List<Integer> indices) {
        BitSet bits = new BitSet();
        for (int index : indices) {
            mark(bits, index);
        }
        return bits;
    }

    /** Sets a bit; none for −1, which is what a history tampered with may name. */
    static void mark(BitSet bits, int index) {
        if (index >= 0) {
            bits.set(index);
        }
    }

    static <T> T last(List<T> list) {
        return list.get(list.size() - 1);
    }
}
