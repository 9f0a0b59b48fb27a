package copytaster.screen;

import java.util.List;

/**
 * What became of a model: the next one, and what is to be done in the world, in this order.
 *
 * @param model the next model
 * @param effects things to do, as data; performed before the next frame is drawn
 */
public record Step<M, E>(M model, List<E> effects) {

    /** Keeps its own copy of the list. */
    public Step {
        effects = List.copyOf(effects);
    }

    /** A model and nothing to do. */
    public static <M, E> Step<M, E> of(M model) {
        return new Step<>(model, List.of());
    }

    /** A model and one thing to do. */
    public static <M, E> Step<M, E> of(M model, E effect) {
        return new Step<>(model, List.of(effect));
    }
}
