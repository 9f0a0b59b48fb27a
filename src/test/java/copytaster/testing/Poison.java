package copytaster.testing;

import copytaster.scenario.Origin;
import java.util.Set;
import java.util.TreeSet;

/** Texts that would take over a terminal or deceive its reader, put into every place of a value that a text can stand at. */
public final class Poison {
    /** Colours, the clipboard, a device string, C1 in both roles, bell, returns, reordering, hidden and broken characters, lines. */
    public static final String OF_ALL_KINDS =
            "\u001b[31m\u001b]52;c;QQ==\u0007\u001bP1$r0m\u001b\\\u009b5n\u009d0;t\u009c\u0085\u0007\r\b\u007f"
                    + "\u202e\u2066\u200b\ufeff\u00ad\u061c\udb40\udc41\udb40\udd01\u0000\ud800\u2028\u2029\u000b\n\t";

    /** Without half a character, which no JSON can hold: readers complain of it before they look at anything else. */
    public static final String IN_FILES = OF_ALL_KINDS.replace("\ud800", "");

    /** What is left of it on a screen, in part. */
    public static final String SEEN = "\ufffd[31m";

    private final Set<String> places = new TreeSet<>();

    /** The same value with poison before and after every text; equal texts stay equal, so that names still name. */
    public <T> T in(T value) {
        return Trees.changed(value, (place, text) -> {
            places.add(place);
            return in(text);
        });
    }

    private static String in(String text) {
        if (text.equals(Origin.DESK)) {
            return text; // a word of the format's own
        }
        int kind = text.startsWith("dispatch:") ? "dispatch:".length() : 0;
        return text.substring(0, kind) + OF_ALL_KINDS + text.substring(kind) + OF_ALL_KINDS;
    }

    /** Where poison was put so far, as {@link Trees#places} says it. */
    public Set<String> places() {
        return places;
    }
}
