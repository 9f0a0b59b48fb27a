package copytaster.content;

import copytaster.content.TreeReader.Waiting;

/** Explains text that is not JSON: what stands at the place where reading stopped, and what to do about it. */
final class SyntaxHelp {
    private final String text;
    private final At open;
    private final Trail trail;

    private SyntaxHelp(String text, At open, Trail trail) {
        this.text = text;
        this.open = open;
        this.trail = trail;
    }

    /**
     * @param offset the end of the last good token, or the opening quote of a bad string
     * @param open the innermost list or object not yet closed; null at the top
     */
    static Unreadable explain(String text, int offset, Waiting waiting, At open, Trail trail) {
        SyntaxHelp help = new SyntaxHelp(text, open, trail);
        int next = help.skipSpace(offset);
        return switch (waiting) {
            case DOCUMENT ->
                next == text.length()
                        ? help.fault(0, "the file is empty", "a scenario is one JSON object: { … }")
                        : help.atValue(next);
            case FIRST_KEY -> help.atKey(next);
            case NEXT_KEY, NEXT_ITEM -> help.afterEntry(next, waiting == Waiting.NEXT_KEY);
            case VALUE ->
                help.charAt(next) == ':'
                        ? help.atValue(help.skipSpace(next + 1))
                        : help.orCutShort(
                                next, "a colon is missing between this key and its value", "write \"key\": value");
            case FIRST_ITEM -> help.atValue(next);
            case STRING -> StringHelp.explain(text, next, trail);
            case END ->
                help.fault(
                        next,
                        "something stands after the end of the document",
                        "take it away; one file is one JSON value");
        };
    }

    private Unreadable afterEntry(int next, boolean key) {
        if (charAt(next) == ',') {
            int beyond = skipSpace(next + 1);
            if (closes(beyond)) {
                return fault(next, "a comma stands before the closing " + quoted(beyond), "take the comma away");
            }
            return key ? atKey(beyond) : atValue(beyond);
        }
        if (comment(next)) {
            return atValue(next);
        }
        if (closes(next)) {
            return fault(
                    next,
                    quoted(next) + " closes " + (key ? "an object" : "a list") + " opened at " + opened(),
                    "it needs " + (key ? "\"}\"" : "\"]\""));
        }
        return orCutShort(next, "a comma is missing before this", "put one between the two entries");
    }

    private Unreadable atKey(int next) {
        if (comment(next) || charAt(next) == '\'') {
            return atValue(next);
        }
        return curly(next)
                ? atValue(next)
                : orCutShort(next, "a key in double quotes should stand here", "write \"key\": value");
    }

    private Unreadable atValue(int next) {
        String word = word(next);
        if (comment(next)) {
            return fault(next, "JSON has no comments", "take it away");
        }
        if (charAt(next) == '\'') {
            return fault(next, "text stands in single quotes", "JSON wants double quotes");
        }
        if (curly(next)) {
            return fault(next, "the curly quote " + text.charAt(next) + " stands here", "type it as \"");
        }
        if (word.matches("[+-]?(NaN|Infinity|nan|inf)")) {
            return fault(next, Quote.of(word) + " is not a number in JSON", "write the number out");
        }
        if (word.matches("[+.0-9-].*")) {
            return fault(next, Quote.of(word) + " is not how JSON writes a number", "write digits, as in 12 or 0.5");
        }
        if (!word.isEmpty() && Character.isLetter(word.codePointAt(0))) {
            return fault(
                    next,
                    Quote.of(word) + " stands without quotes",
                    "put text into double quotes; only true, false and null go without");
        }
        if (charAt(next) == ',' || closes(next)) {
            return fault(next, "a value is missing before this " + quoted(next), "put one in, or take the entry away");
        }
        return orCutShort(
                next,
                "no value can begin with " + (next < text.length() ? quoted(next) : ""),
                "look for a slip just before it");
    }

    private Unreadable orCutShort(int next, String what, String remedy) {
        if (next < text.length()) {
            return fault(next, what, remedy);
        }
        String unclosed = open == null ? "before its value" : "before what opens at " + opened() + " is closed";
        return fault(next, "the file ends " + unclosed, "was it cut short?");
    }

    private Unreadable fault(int offset, String what, String remedy) {
        return new Unreadable(Code.SYNTAX, TextCursor.place(text, offset, trail), what, remedy);
    }

    private String opened() {
        return open.line() + ":" + open.column();
    }

    private int skipSpace(int offset) {
        int next = offset;
        while (next < text.length() && " \t\r\n".indexOf(text.charAt(next)) >= 0) {
            next++;
        }
        return next;
    }

    private char charAt(int offset) {
        return offset < text.length() ? text.charAt(offset) : '\0';
    }

    private boolean closes(int offset) {
        return charAt(offset) == '}' || charAt(offset) == ']';
    }

    private boolean comment(int offset) {
        return charAt(offset) == '/' || charAt(offset) == '#';
    }

    /** A quotation mark as word processors make it. */
    private boolean curly(int offset) {
        return "“”„‟‘’‚«»".indexOf(charAt(offset)) >= 0;
    }

    private String quoted(int offset) {
        return Quote.of(Character.toString(text.codePointAt(offset)));
    }

    private String word(int offset) {
        int end = offset;
        while (end < text.length() && end < offset + 80 && ",:]}{[\" \t\r\n".indexOf(text.charAt(end)) < 0) {
            end++;
        }
        return text.substring(Math.min(offset, text.length()), end);
    }
}
