package copytaster.text;

/**
 * The characters that need no care: always assigned, printable, one column wide, unchanged by NFC and never part of a
 * larger cluster among themselves. Almost all our text is made of them, and it passes without the normaliser, the
 * regular expressions or the tables being loaded at all.
 */
final class Plain {

    private Plain() {}

    /** Whether {@code c} is plain: Latin, general punctuation, arrows, mathematical operators, box drawing, ticks. */
    static boolean is(char c) {
        if (c <= 0x7E) {
            return c >= 0x20;
        }
        if (c <= 0x2FF) {
            return c >= 0xA0 && c != 0xAD;
        }
        return (c >= 0x2010 && c <= 0x2027)
                || (c >= 0x2030 && c <= 0x205E)
                || (c >= 0x2190 && c <= 0x22FF)
                || (c >= 0x2500 && c <= 0x25FC)
                || (c >= 0x270C && c <= 0x2727);
    }

    /** Whether every character of {@code text} is plain. */
    static boolean is(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (!is(text.charAt(i))) {
                return false;
            }
        }
        return true;
    }
}
