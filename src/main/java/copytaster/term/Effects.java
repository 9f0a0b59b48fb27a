package copytaster.term;

import copytaster.screen.Msg;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Performs a program's effects. Called on the UI thread, in order, before the frame that follows is drawn: what the
 * player sees as done has been done. An exception is a bug and ends the program.
 *
 * @param <E> the program's effects
 */
@FunctionalInterface
public interface Effects<E> {

    /** Does {@code effect} and tells what follows from it. */
    Result perform(E effect);

    /**
     * Called when the first frame is drawn, before anything is shown: waits for what a program must have to begin.
     *
     * @return how to end instead, if it cannot begin
     */
    default Optional<Quit> ready() {
        return Optional.empty();
    }

    /** What follows from an effect. */
    sealed interface Result {

        /** Calls the case for this kind of result. */
        <R> R match(Cases<R> cases);

        /** Nothing more. */
        static Result nothing() {
            return new Nothing();
        }

        /** A message for the program, before any other that waits. */
        static Result reply(Msg msg) {
            return new Reply(msg);
        }

        /**
         * The end of the program.
         *
         * @param exitCode what {@link Shell#run} returns
         * @param message printed when the screen is restored, if not empty; may have several lines
         */
        static Result quit(int exitCode, String message) {
            return new Quit(exitCode, message);
        }

        /** A ring of the bell. */
        static Result bell() {
            return new Bell();
        }

        /** Ticks every so many milliseconds from now on, or none with 0. */
        static Result tickEvery(int millis) {
            return new TickEvery(millis);
        }

        /** Other colours, and the mouse asked for or not, from the next frame on. */
        static Result restyle(Theme theme, Depth depth, boolean mouse) {
            return new Restyle(theme, depth, mouse);
        }

        /** A message that takes a while: {@code work} is done on another thread, and what it gives comes as any message does. */
        static Result later(Supplier<Msg> work) {
            return new Later(work);
        }

        /** One method for each kind of result. */
        interface Cases<R> {
            R nothing(Nothing result);

            R reply(Reply result);

            R quit(Quit result);

            R bell(Bell result);

            R tickEvery(TickEvery result);

            R restyle(Restyle result);

            R later(Later result);
        }
    }

    /** See {@link Result#nothing}. */
    record Nothing() implements Result {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.nothing(this);
        }
    }

    /** See {@link Result#reply}. */
    record Reply(Msg msg) implements Result {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.reply(this);
        }
    }

    /** See {@link Result#quit}. */
    record Quit(int exitCode, String message) implements Result {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.quit(this);
        }
    }

    /** See {@link Result#bell}. */
    record Bell() implements Result {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.bell(this);
        }
    }

    /** See {@link Result#tickEvery}. */
    record TickEvery(int millis) implements Result {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tickEvery(this);
        }
    }

    /** See {@link Result#restyle}. */
    record Restyle(Theme theme, Depth depth, boolean mouse) implements Result {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.restyle(this);
        }
    }

    /** See {@link Result#later}. */
    record Later(Supplier<Msg> work) implements Result {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.later(this);
        }
    }
}
