package copytaster.content;

import java.util.Locale;

/** Words of a file as they may stand in a message: short, and harmless to a terminal. */
final class Quote {
    private static final int LONGEST = 60;
    private static final int LONGEST_SUMMARY = 300;

    private Quote() {}

    static String of(String raw) {
        return '"' + plain(raw) + '"';
    }

    /** A file's name: as long as it is, but harmless. */
    static String path(String raw) {
        return shown(raw, Integer.MAX_VALUE);
    }

    /** A sentence or two for a list. */
    static String summary(String raw) {
        return shown(raw, LONGEST_SUMMARY);
    }

    static String plain(String raw) {
        return shown(raw, LONGEST);
    }

    private static String shown(String raw, int longest) {
        StringBuilder safe = new StringBuilder();
        int taken = 0;
        for (int i = 0; i < raw.length(); ) {
            if (taken++ == longest) {
                return safe.append('…').toString();
            }
            int point = raw.codePointAt(i);
            i += Character.charCount(point);
            if (UnsafeText.dangerous(point)) {
                safe.append('[').append(name(point)).append(']');
            } else {
                safe.appendCodePoint(point);
            }
        }
        return safe.toString();
    }

    /** {@code U+202E}. */
    static String name(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }
}
