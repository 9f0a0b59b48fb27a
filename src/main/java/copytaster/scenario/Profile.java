package copytaster.scenario;

/** What an origin is likely to say when a thing is so and when it is not. */
public record Profile(Chances whenSo, Chances whenNot) {
    /** The chances under one truth. */
    public Chances when(boolean so) {
        return so ? whenSo : whenNot;
    }
}
