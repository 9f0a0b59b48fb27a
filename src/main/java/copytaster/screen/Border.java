package copytaster.screen;

/**
 * The characters that lines and boxes are drawn with, each one column wide.
 *
 * @param horizontal runs left to right
 * @param vertical runs top to bottom
 * @param topLeft a corner, as are the next three
 */
public record Border(
        String horizontal, String vertical, String topLeft, String topRight, String bottomLeft, String bottomRight) {

    /** Thin lines. */
    public static final Border LINE = new Border("─", "│", "┌", "┐", "└", "┘");

    /** Double lines, for what asks to be answered. */
    public static final Border DOUBLE = new Border("═", "║", "╔", "╗", "╚", "╝");

    /** For terminals and fonts without line drawing. */
    public static final Border ASCII = new Border("-", "|", "+", "+", "+", "+");
}
