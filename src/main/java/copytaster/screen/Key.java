package copytaster.screen;

/** The keys that have names rather than characters. */
public enum Key {
    /** Not a named key: the stroke is a character. */
    CHARACTER("character"),
    ENTER("Enter"),
    ESCAPE("Esc"),
    TAB("Tab"),
    BACKTAB("Shift-Tab"),
    BACKSPACE("Backspace"),
    INSERT("Ins"),
    DELETE("Del"),
    UP("↑"),
    DOWN("↓"),
    LEFT("←"),
    RIGHT("→"),
    HOME("Home"),
    END("End"),
    PGUP("PgUp"),
    PGDN("PgDn"),
    F1("F1"),
    F2("F2"),
    F3("F3"),
    F4("F4"),
    F5("F5"),
    F6("F6"),
    F7("F7"),
    F8("F8"),
    F9("F9"),
    F10("F10"),
    F11("F11"),
    F12("F12");

    private final String label;

    Key(String label) {
        this.label = label;
    }

    /** The name for a help line. */
    public String label() {
        return label;
    }
}
