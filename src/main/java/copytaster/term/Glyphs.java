package copytaster.term;

import java.util.Locale;
import java.util.Map;

/** Which characters a terminal can show. */
final class Glyphs {
    /** In the order in which they count (POSIX, 8.2). */
    private static final String[] LOCALE = {"LC_ALL", "LC_CTYPE", "LANG"};

    private Glyphs() {}

    /**
     * Whether the environment says that only ASCII can be shown: its locale is one without UTF-8, such as {@code C} or {@code
     * de_DE.ISO-8859-1}. Where it names no locale at all, as in many a container, UTF-8 is taken for granted.
     */
    static boolean onlyAscii(Map<String, String> environment) {
        for (String variable : LOCALE) {
            String locale = environment.getOrDefault(variable, "").toUpperCase(Locale.ROOT);
            if (!locale.isEmpty()) {
                return !locale.contains("UTF-8") && !locale.contains("UTF8");
            }
        }
        return false;
    }
}
