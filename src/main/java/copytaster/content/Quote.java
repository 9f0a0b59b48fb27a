package copytaster.content;

import copytaster.text.Finding;
import java.util.Locale;

/** Words of a file as they may stand in a message: short, and harmless to a terminal. */
final class Quote {
    private static final int LONGEST = 60;
    private static final int LONGEST_SUMMARY = 1_000;

    private Quote() {}

    static String of(String raw) {
        return '"' + plain(raw) + '"';
    }

    static String plain(String raw) {
        return shown(raw, LONGEST);
    }

    /** A paragraph for a list. */
    static String summary(String raw) {
        return shown(raw, LONGEST_SUMMARY);
    }

    /** A file's name: as long as it is, but harmless. */
    static String path(String raw) {
        return shown(raw, raw.length());
    }

    private static String shown(String raw, int longest) {
        boolean cut = raw.codePointCount(0, raw.length()) > longest;
        String kept = cut ? raw.substring(0, raw.offsetByCodePoints(0, longest)) : raw;
        StringBuilder safe = new StringBuilder();
        int next = 0;
        for (Finding finding : UnsafeText.in(kept)) {
            safe.append(kept, next, finding.index())
                    .append('[')
                    .append(name(finding.codePoint()))
                    .append(']');
            next = finding.index() + Character.charCount(finding.codePoint());
        }
        safe.append(kept, next, kept.length());
        return cut ? safe.append('…').toString() : safe.toString();
    }

    /** {@code U+202E}. */
    static String name(int point) {
        return String.format(Locale.ROOT, "U+%04X", point);
    }
}
