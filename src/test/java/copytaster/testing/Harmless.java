package copytaster.testing;

import com.ibm.icu.lang.UCharacter;
import com.ibm.icu.lang.UProperty;
import java.util.stream.Collectors;

/** What no output may hold, by the JDK's categories and ICU's properties: none of it by the program's own tables. */
public final class Harmless {
    private Harmless() {}

    /** Whether a terminal could obey it, or a reader be deceived by it: controls, format characters, lone surrogates, odd line breaks. */
    public static boolean harmful(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.LINE_SEPARATOR,
                    Character.PARAGRAPH_SEPARATOR -> true;
            // Of what is drawn as nothing only the sixteen variation selectors of emoji are let through.
            default ->
                UCharacter.hasBinaryProperty(codePoint, UProperty.DEFAULT_IGNORABLE_CODE_POINT)
                        && (codePoint < 0xFE00 || codePoint > 0xFE0F);
        };
    }

    /** Fails if a text holds a harmful character other than the line feeds that end its lines. */
    public static void lines(String what, String text) {
        if (text.codePoints().anyMatch(c -> c != '\n' && harmful(c))) {
            throw new AssertionError(what + ": " + shown(text));
        }
    }

    /** Fails if a text holds a harmful character or a line feed. */
    public static void line(String what, String text) {
        if (text.codePoints().anyMatch(Harmless::harmful)) {
            throw new AssertionError(what + ": " + shown(text));
        }
    }

    /** The first harmful place and what stands round it, harmful characters by their numbers. */
    private static String shown(String text) {
        int first = text.length();
        for (int i = text.length() - 1; i >= 0; i--) {
            first = harmful(text.codePointAt(i)) && (text.charAt(i) != '\n' || first == text.length()) ? i : first;
        }
        return text.substring(Math.max(0, first - 60), Math.min(text.length(), first + 60))
                .codePoints()
                .mapToObj(c -> harmful(c) ? String.format("<%04X>", c) : Character.toString(c))
                .collect(Collectors.joining());
    }
}
