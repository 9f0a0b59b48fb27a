package copytaster.settings;

import java.util.List;

/**
 * How a player likes the game, as the settings file says it. Nothing in it changes what happens in a shift but {@code assist}.
 *
 * @param theme one of {@link #THEMES}
 * @param ascii every symbol as its ASCII twin
 * @param colours one of {@link #COLOURS}; {@code auto} believes the terminal
 * @param mouse ask the terminal for the mouse; its own selecting then needs Shift
 * @param bell one ring when something urgent comes in
 * @param tips the game explains itself as it goes
 * @param assist how likely the evidence makes it, in words beside each claim and line
 * @param keys other keys for some actions, in the order of the file
 * @param told names of the tips given before
 */
public record Preferences(
        String theme,
        boolean ascii,
        String colours,
        boolean mouse,
        boolean bell,
        boolean tips,
        boolean assist,
        List<Change> keys,
        List<String> told) {
    public static final List<String> THEMES = List.of("dark", "light", "colour-blind", "mono");
    public static final List<String> COLOURS = List.of("auto", "true", "256", "16", "none");

    /** What holds where nobody has said anything. */
    public static final Preferences USUAL =
            new Preferences("dark", false, "auto", true, true, true, false, List.of(), List.of());

    /** Keeps its own copies of the lists. */
    public Preferences {
        keys = List.copyOf(keys);
        told = List.copyOf(told);
    }

    /**
     * Other keys for an action.
     *
     * @param keys their names with blanks between, as the help writes them
     */
    public record Change(String action, String keys) {}

    public Preferences theme(String name) {
        return new Preferences(name, ascii, colours, mouse, bell, tips, assist, keys, told);
    }

    public Preferences ascii(boolean on) {
        return new Preferences(theme, on, colours, mouse, bell, tips, assist, keys, told);
    }

    public Preferences colours(String depth) {
        return new Preferences(theme, ascii, depth, mouse, bell, tips, assist, keys, told);
    }

    public Preferences mouse(boolean on) {
        return new Preferences(theme, ascii, colours, on, bell, tips, assist, keys, told);
    }

    public Preferences bell(boolean on) {
        return new Preferences(theme, ascii, colours, mouse, on, tips, assist, keys, told);
    }

    public Preferences tips(boolean on) {
        return new Preferences(theme, ascii, colours, mouse, bell, on, assist, keys, told);
    }

    public Preferences assist(boolean on) {
        return new Preferences(theme, ascii, colours, mouse, bell, tips, on, keys, told);
    }

    /** With these tips given. */
    public Preferences told(List<String> tipNames) {
        return new Preferences(theme, ascii, colours, mouse, bell, tips, assist, keys, tipNames);
    }
}
