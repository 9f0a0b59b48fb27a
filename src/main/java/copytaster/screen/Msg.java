package copytaster.screen;

/**
 * Something that happened to the program. A closed family: {@link Cases} is the only way to tell them apart, so a new
 * kind does not compile until every program handles it.
 */
public sealed interface Msg {

    /** Calls the case for this kind of message. */
    <R> R match(Cases<R> cases);

    /** A key was pressed. Ctrl-C arrives here like any other; Ctrl-Z never does, it suspends. */
    record Key(Stroke stroke) implements Msg {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.key(this);
        }
    }

    /** Text was pasted; clean, with {@code \n} between lines, and never to be taken for keys. */
    record Paste(String text) implements Msg {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.paste(this);
        }
    }

    /**
     * The mouse did something over a cell.
     *
     * @param kind what
     * @param column from 0; never beyond what the terminal reports
     * @param row from 0
     */
    record Mouse(Kind kind, int column, int row) implements Msg {

        /** What the mouse did. */
        public enum Kind {
            LEFT,
            MIDDLE,
            RIGHT,
            RELEASE,
            WHEEL_UP,
            WHEEL_DOWN
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.mouse(this);
        }
    }

    /** The screen has another size now. */
    record Resize(Size size) implements Msg {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.resize(this);
        }
    }

    /**
     * Time passed; sent only while ticks are asked for.
     *
     * @param millis since the tick before or since ticks began
     */
    record Tick(long millis) implements Msg {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.tick(this);
        }
    }

    /** The program was suspended and is running again. */
    record Resumed() implements Msg {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.resumed(this);
        }
    }

    /** The terminal is gone or the system wants us gone: the last message, its effects are the last performed. */
    record HangUp() implements Msg {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hangUp(this);
        }
    }

    /**
     * What an effect has to tell.
     *
     * @param topic which effect, in a word of the program's own
     * @param text what came of it
     * @param result what was worked out beside the UI thread, a value; null where the text says all
     */
    record Report(String topic, String text, Object result) implements Msg {
        /** What can be told in words. */
        public Report(String topic, String text) {
            this(topic, text, null);
        }

        @Override
        public <R> R match(Cases<R> cases) {
            return cases.report(this);
        }
    }

    /** One method for each kind of message. */
    interface Cases<R> {
        R key(Key msg);

        R paste(Paste msg);

        R mouse(Mouse msg);

        R resize(Resize msg);

        R tick(Tick msg);

        R resumed(Resumed msg);

        R hangUp(HangUp msg);

        R report(Report msg);
    }
}
