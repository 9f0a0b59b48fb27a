package copytaster.screen;

import java.util.Optional;

/**
 * One press of a key. The space bar is a character. Shift is not told apart: it shows in the character, or as {@link
 * Key#BACKTAB}. Terminals report Ctrl with a letter in lower case.
 *
 * @param key the named key, or {@link Key#CHARACTER}
 * @param character the code point typed; 0 for a named key
 * @param ctrl whether Ctrl was held
 * @param alt whether Alt (or Esc just before) was held
 */
public record Stroke(Key key, int character, boolean ctrl, boolean alt) {

    /** @throws IllegalArgumentException if a named key comes with a character, or a character stroke without one */
    public Stroke {
        if ((key == Key.CHARACTER) != (character != 0)) {
            throw new IllegalArgumentException(key + " with character " + character);
        }
    }

    /** A named key alone. */
    public static Stroke of(Key key) {
        return new Stroke(key, 0, false, false);
    }

    /** A character alone. */
    public static Stroke of(int character) {
        return new Stroke(Key.CHARACTER, character, false, false);
    }

    /** A character with Ctrl. */
    public static Stroke ctrl(int character) {
        return new Stroke(Key.CHARACTER, character, true, false);
    }

    /** A character with Alt. */
    public static Stroke alt(int character) {
        return new Stroke(Key.CHARACTER, character, false, true);
    }

    /** The stroke of a name as {@link #label} writes it, capitals or not; the arrows also as Up, Down, Left, Right. */
    public static Optional<Stroke> named(String name) {
        boolean ctrl = begins(name, "Ctrl-");
        String rest = ctrl ? name.substring(5) : name;
        boolean alt = begins(rest, "Alt-");
        rest = alt ? rest.substring(4) : rest;
        if (rest.equalsIgnoreCase("Space")) {
            return Optional.of(new Stroke(Key.CHARACTER, ' ', ctrl, alt));
        }
        for (Key key : Key.values()) {
            boolean called = key.label().equalsIgnoreCase(rest) || key.name().equalsIgnoreCase(rest);
            if (called && key != Key.CHARACTER) {
                return Optional.of(new Stroke(key, 0, ctrl, alt));
            }
        }
        if (rest.codePointCount(0, rest.length()) == 1) {
            int typed = rest.codePointAt(0);
            boolean shows = !Character.isISOControl(typed) && typed != ' ';
            int character = ctrl ? Character.toLowerCase(typed) : typed;
            return shows ? Optional.of(new Stroke(Key.CHARACTER, character, ctrl, alt)) : Optional.empty();
        }
        return Optional.empty();
    }

    private static boolean begins(String name, String prefix) {
        return name.length() > prefix.length() && name.regionMatches(true, 0, prefix, 0, prefix.length());
    }

    /** Whether this types its character: no Ctrl, no Alt, no named key. */
    public boolean types() {
        return key == Key.CHARACTER && !ctrl && !alt;
    }

    /** The name for a help line: {@code q}, {@code Space}, {@code Ctrl-C}, {@code ↑}. */
    public String label() {
        String base = key != Key.CHARACTER ? key.label() : character == ' ' ? "Space" : Character.toString(character);
        if (ctrl && key == Key.CHARACTER && character >= 'a' && character <= 'z') {
            base = Character.toString(character - 'a' + 'A');
        }
        return (ctrl ? "Ctrl-" : "") + (alt ? "Alt-" : "") + base;
    }
}
