package copytaster.rules;

/**
 * One part of what is seen of a state: worked out when somebody first asks for it, then kept, by later looks at the session too for as
 * long as nothing it depends on has moved. Holds values only, never an earlier look, so that nothing is kept alive by it but what it
 * says; and is not handed what works it out, since no lambda may be met before the first frame. Safe to share between threads as far as
 * {@code T} is: at worst a part is worked out twice.
 */
public final class Part<T> {
    private final T was;
    private volatile T now;

    /** Nothing asked for yet. */
    public Part() {
        this(null);
    }

    private Part(T was) {
        this.was = was;
    }

    /** The same part in a later look. */
    public Part<T> after(boolean moved) {
        if (!moved) {
            return this;
        }
        T known = now;
        return new Part<>(known == null ? was : known);
    }

    /** Whether nobody has asked yet, so that it has to be worked out: {@code part.unknown() ? part.is(…) : part.known()}. */
    public boolean unknown() {
        return now == null;
    }

    /** What it says; null as long as that has not been worked out. */
    public T known() {
        return now;
    }

    /** What it said when it was last worked out, of an earlier state: most of it may still be so. Null if it never was. */
    public T was() {
        return was;
    }

    /** Keeps what has been worked out, and gives it back. */
    public T is(T value) {
        now = value;
        return value;
    }
}
