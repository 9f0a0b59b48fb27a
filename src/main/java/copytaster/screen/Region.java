package copytaster.screen;

/** A part of a frame that answers the mouse, recorded as it was drawn. */
public record Region(Area area, Target target) {

    /** What lies there. */
    public sealed interface Target {}

    /** A button: a click on it is this key. */
    public record Button(Stroke stroke) implements Target {}

    /**
     * A list or one of its entries.
     *
     * @param list a name of the program's own
     * @param index which entry, from 0; −1 for the list itself, which the wheel scrolls
     */
    public record Entry(String list, int index) implements Target {}

    /** Nothing, over whatever lies below. */
    public record Cover() implements Target {}
}
