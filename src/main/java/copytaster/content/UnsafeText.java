package copytaster.content;

import copytaster.text.Finding;
import copytaster.text.SafeText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * What no text of a file may hold: whatever could disturb a terminal, and the line breaks and tabs that cleaning on the way to the
 * screen would let pass. A file has lists of paragraphs instead.
 */
final class UnsafeText {
    private static final String BREAKS = "\t\n\r\u2028\u2029";

    private UnsafeText() {}

    /** In the order of the text. */
    static List<Finding> in(String text) {
        List<Finding> findings = new ArrayList<>(SafeText.inspect(text));
        int unsafe = findings.size();
        for (int i = 0; i < text.length(); i++) {
            if (BREAKS.indexOf(text.charAt(i)) >= 0) {
                findings.add(new Finding(i, text.charAt(i)));
            }
        }
        if (findings.size() > unsafe) {
            findings.sort(Comparator.comparingInt(Finding::index));
        }
        return findings;
    }

    static boolean dangerous(int codePoint) {
        return !in(Character.toString(codePoint)).isEmpty();
    }

    static boolean breaksLine(int codePoint) {
        return BREAKS.indexOf(codePoint) > 0;
    }
}
