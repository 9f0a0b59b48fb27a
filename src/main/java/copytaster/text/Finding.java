package copytaster.text;

import java.util.Locale;

/**
 * A character that {@link SafeText} would not let through as it stands.
 *
 * @param index where it begins in the inspected string, in {@code char}s from 0
 * @param codePoint the character itself; a lone surrogate is given as its own value
 */
public record Finding(int index, int codePoint) {

    /** The place and the code point for a message, as in {@code U+202E at 12}. */
    public String describe() {
        String hex = Integer.toHexString(codePoint).toUpperCase(Locale.ROOT);
        return "U+" + "0".repeat(Math.max(0, 4 - hex.length())) + hex + " at " + index;
    }
}
