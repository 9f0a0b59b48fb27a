package copytaster.screen.replay;

/** What the viewer wants done in the world. A closed family: {@link Cases} is the only way to tell them apart. */
public sealed interface Effect {

    /** Calls the case for this kind of effect. */
    <R> R match(Cases<R> cases);

    /** Send ticks every so many milliseconds from now on, or none with 0. */
    record Ticks(int millis) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.ticks(this);
        }
    }

    /**
     * Begin a new session that shares the decisions up to a moment, and end the viewer to play on there. Answer with a report, and
     * its text, if it cannot be done.
     */
    record Branch(int at) implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.branch(this);
        }
    }

    /** End the viewer. */
    record Quit() implements Effect {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.quit(this);
        }
    }

    /** One method for each kind of effect. */
    interface Cases<R> {
        R ticks(Ticks effect);

        R branch(Branch effect);

        R quit(Quit effect);
    }
}
