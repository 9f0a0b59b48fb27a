package copytaster.content;

/** Explains a string that JSON does not allow. */
final class StringHelp {
    private StringHelp() {}

    /** @param quote the offset of its opening quote */
    static Unreadable explain(String text, int quote, Trail trail) {
        for (int i = quote + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c < ' ') {
                return c == '\n' || c == '\r'
                        ? fault(
                                text,
                                quote,
                                trail,
                                "the closing quote of this string is missing on its line",
                                "close it; where prose needs paragraphs, each is a string of its own")
                        : fault(
                                text,
                                i,
                                trail,
                                "the control character " + Quote.name(c) + " stands in a string",
                                "take it out");
            }
            if (c == '"') {
                break;
            }
            if (c == '\\') {
                if (i + 1 < text.length() && "\"\\/bfnrtu".indexOf(text.charAt(i + 1)) < 0) {
                    return fault(
                            text,
                            i,
                            trail,
                            "JSON has no escape \\" + Quote.plain(text.substring(i + 1, i + 2)),
                            "a backslash itself is written \\\\");
                }
                if (i + 1 < text.length() && text.charAt(i + 1) == 'u') {
                    String digits = text.substring(i + 2, Math.min(i + 6, text.length()));
                    if (!digits.matches("[0-9a-fA-F]{4}")) {
                        return fault(text, i, trail, "\\u wants four hexadecimal digits", "write the character itself");
                    }
                    if (lone(text, i, digits)) {
                        return fault(
                                text,
                                i,
                                trail,
                                "\\u" + digits + " is half a character (an unpaired surrogate)",
                                "write the character itself");
                    }
                    i += Character.isHighSurrogate(unit(digits)) ? 11 : 5;
                } else {
                    i++;
                }
            }
        }
        return fault(text, quote, trail, "this string is never closed", "was the file cut short?");
    }

    private static boolean lone(String text, int escape, String digits) {
        if (Character.isLowSurrogate(unit(digits))) {
            return true;
        }
        if (!Character.isHighSurrogate(unit(digits))) {
            return false;
        }
        String next = text.substring(Math.min(escape + 6, text.length()), Math.min(escape + 12, text.length()));
        return !next.matches("\\\\u[0-9a-fA-F]{4}") || !Character.isLowSurrogate(unit(next.substring(2)));
    }

    private static char unit(String digits) {
        return (char) Integer.parseInt(digits, 16);
    }

    private static Unreadable fault(String text, int offset, Trail trail, String what, String remedy) {
        return new Unreadable(Code.SYNTAX, TextCursor.place(text, offset, trail), what, remedy);
    }
}
