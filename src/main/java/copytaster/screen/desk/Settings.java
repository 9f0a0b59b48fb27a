package copytaster.screen.desk;

/**
 * How the player wants it.
 *
 * @param ascii every symbol as its ASCII twin
 * @param bell one ring when something urgent comes in
 * @param theme the name of the theme, shown in the help
 * @param assist how likely the evidence makes it, in words beside each claim and line
 */
public record Settings(boolean ascii, boolean bell, String theme, boolean assist) {
    /** Symbols, the bell, the dark theme. */
    public static final Settings USUAL = new Settings(false, true, "dark");

    /** Without assistance. */
    public Settings(boolean ascii, boolean bell, String theme) {
        this(ascii, bell, theme, false);
    }
}
