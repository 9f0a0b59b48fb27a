package copytaster.term;

/** The sixteen ANSI colours in their order, and the terminal's own colour. */
enum Sixteen {
    BLACK,
    RED,
    GREEN,
    YELLOW,
    BLUE,
    MAGENTA,
    CYAN,
    WHITE,
    BLACK_BRIGHT,
    RED_BRIGHT,
    GREEN_BRIGHT,
    YELLOW_BRIGHT,
    BLUE_BRIGHT,
    MAGENTA_BRIGHT,
    CYAN_BRIGHT,
    WHITE_BRIGHT,
    DEFAULT;

    private static final int FOREGROUND = 30;
    private static final int BRIGHT_FOREGROUND = 90;
    private static final int NORMAL = 8;

    /** The parameter of the sequence that sets it as foreground; ten more for the background. */
    int parameter() {
        if (this == DEFAULT) {
            return FOREGROUND + 9;
        }
        return ordinal() < NORMAL ? FOREGROUND + ordinal() : BRIGHT_FOREGROUND + ordinal() - NORMAL;
    }
}
