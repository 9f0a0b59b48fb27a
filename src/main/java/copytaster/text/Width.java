package copytaster.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How many terminal columns text takes.
 *
 * <p>A code point takes 0, 1 or 2 columns ({@link WidthTable}); ambiguous East Asian characters take 1. The unit of
 * layout is the <em>cluster</em>: what the eye takes for one character, by {@code \X}, cut further where it would
 * exceed two columns, since most terminals add up the code points. So the width of a text is always the sum over its
 * clusters. Terminals disagree about emoji with modifiers or U+FE0F; our own screens should not depend on them.
 */
public final class Width {

    private Width() {}

    /** Columns of one code point: 0, 1 or 2. Controls count 0. */
    public static int ofCodePoint(int codePoint) {
        if (codePoint < 0x300) {
            return Character.isISOControl(codePoint) ? 0 : 1;
        }
        if (WidthTable.contains(WidthTable.ZERO, codePoint)) {
            return 0;
        }
        return WidthTable.contains(WidthTable.WIDE, codePoint) ? 2 : 1;
    }

    /** Whether each character of {@code text} is known to be a cluster of one column. */
    public static boolean single(String text) {
        return Plain.is(text);
    }

    /** The cluster of a character that stands alone; the common ones are shared. */
    public static String glyph(char c) {
        return Glyphs.of(c);
    }

    /** Columns that {@code text} takes on one line. */
    public static int of(String text) {
        if (Plain.is(text)) {
            return text.length();
        }
        int columns = 0;
        for (String cluster : clusters(text)) {
            columns += ofCluster(cluster);
        }
        return columns;
    }

    /** Columns of one cluster: 1 or 2. A mark with no base to sit on is given a column of its own. */
    public static int ofCluster(String cluster) {
        int columns = 0;
        int length;
        for (int i = 0; i < cluster.length(); i += length) {
            int codePoint = cluster.codePointAt(i);
            length = Character.charCount(codePoint);
            columns += ofCodePoint(codePoint);
        }
        return Math.max(1, Math.min(2, columns));
    }

    /** The clusters of {@code text} in order; joined, they are the text. */
    public static List<String> clusters(String text) {
        List<String> clusters = new ArrayList<>(text.length());
        if (Plain.is(text)) {
            for (int i = 0; i < text.length(); i++) {
                clusters.add(Glyphs.of(text.charAt(i)));
            }
            return clusters;
        }
        Matcher matcher = Regex.CLUSTER.matcher(text);
        while (matcher.find()) {
            cut(matcher.group(), clusters);
        }
        return clusters;
    }

    private static void cut(String cluster, List<String> clusters) {
        int begin = 0;
        int columns = 0;
        int length;
        for (int i = 0; i < cluster.length(); i += length) {
            int codePoint = cluster.codePointAt(i);
            length = Character.charCount(codePoint);
            int more = ofCodePoint(codePoint);
            if (columns + more > 2) {
                clusters.add(cluster.substring(begin, i));
                begin = i;
                columns = 0;
            }
            columns += more;
        }
        clusters.add(cluster.substring(begin));
    }

    /** Loaded only when a text needs it: the first use of a regular expression costs start-up time. */
    private static final class Regex {
        static final Pattern CLUSTER = Pattern.compile("\\X", Pattern.DOTALL);
    }

    /** One-character strings, so that the common cells of a frame share theirs. */
    private static final class Glyphs {
        private static final String[] LATIN = new String[0x100];

        static String of(char c) {
            if (c >= LATIN.length) {
                return String.valueOf(c);
            }
            String glyph = LATIN[c];
            if (glyph == null) {
                glyph = String.valueOf(c);
                LATIN[c] = glyph;
            }
            return glyph;
        }
    }
}
