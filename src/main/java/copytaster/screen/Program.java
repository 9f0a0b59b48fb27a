package copytaster.screen;

import java.util.List;
import java.util.function.BooleanSupplier;

/**
 * A text-screen program as three pure functions. Whoever runs it keeps the model, feeds it messages, performs the
 * effects and shows the frames.
 *
 * @param <M> the model: an immutable value with all the program knows, its size included
 * @param <E> the effects: things to do in the world, as data
 */
public interface Program<M, E> {

    /** The model to begin with on a screen of this size. */
    M start(Size size);

    /** What is to be done as soon as the first frame shows. */
    default List<E> first() {
        return List.of();
    }

    /**
     * Goes through what is likely to come next on a screen of this size and throws it away, so that it has been loaded when it is
     * asked for. Called once, on a thread of its own, while the player reads the first frame.
     *
     * @param enough from when on it is only in the way
     */
    default void rehearse(Size size, BooleanSupplier enough) {}

    /** What {@code msg} makes of {@code model}. Total: an unknown key is no error. */
    Step<M, E> update(M model, Msg msg);

    /** How {@code model} looks; the frame has the size last told, whatever it is from 1x1 up. */
    Frame view(M model);
}
