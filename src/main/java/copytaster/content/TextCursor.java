package copytaster.content;

/**
 * Keeps step with Gson's reader through the same text, since that reader tells places only roughly and only in messages. It trusts
 * Gson that the tokens are valid and merely finds where they start and end.
 */
final class TextCursor {
    private final String text;
    private int offset;
    private int line = 1;
    private int lineStart;

    TextCursor(String text) {
        this.text = text;
    }

    /** The place of any offset, counted from the top: for the one error that ends a reading. */
    static At place(String text, int offset, Trail trail) {
        TextCursor cursor = new TextCursor(text);
        for (int i = 0; i < offset; i++) {
            if (text.charAt(i) == '\n') {
                cursor.newLine(i);
            }
        }
        cursor.offset = offset;
        return cursor.at(trail);
    }

    int offset() {
        return offset;
    }

    At at(Trail trail) {
        return new At(line, offset - lineStart + 1, trail);
    }

    /** Goes to the start of the next token; commas and colons are none. */
    void toToken() {
        while (offset < text.length() && ",: \t\r\n".indexOf(text.charAt(offset)) >= 0) {
            if (text.charAt(offset) == '\n') {
                newLine(offset);
            }
            offset++;
        }
    }

    private void newLine(int at) {
        line++;
        lineStart = at + 1;
    }

    /** Goes past this many characters of one line. */
    void pass(int chars) {
        offset = Math.min(text.length(), offset + chars);
    }

    /** Characters of the string token here, both quotes included; up to the end of the text where it is not closed. */
    int stringLength() {
        for (int i = offset + 1; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == '"') {
                return i + 1 - offset;
            }
            if (c == '\\') {
                i++;
            }
        }
        return text.length() - offset;
    }

    /** Characters of the number or word here. */
    int wordLength() {
        int end = offset;
        while (end < text.length() && ",:]} \t\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return end - offset;
    }
}
