package copytaster.text;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.function.IntFunction;

/**
 * Makes text from outside safe to put on a terminal.
 *
 * <p>What could move the cursor, start a control sequence, reorder the line or hide in it becomes U+FFFD, so that
 * tampering shows: controls (C0 and C1), format characters (bidirectional marks, zero-width characters, tags, soft
 * hyphens), letters and marks that nobody sees, lone surrogates, private use, unassigned code points and
 * non-characters. The result is in NFC with at most two marks on a base, and cleaning it again changes nothing.
 *
 * <p>Which code points are assigned is asked of the running JDK: letters newer than its Unicode version are replaced.
 * Right-to-left scripts and emoji pass; whoever loads content decides about those.
 */
public final class SafeText {

    /** Stands where a refused character stood. */
    public static final char REPLACEMENT = '\uFFFD';

    /** Marks kept on one base; more serve only to smear neighbouring lines. */
    static final int MARKS_KEPT = 2;

    private SafeText() {}

    /** {@code text} as a single line: line breaks of every kind and tabs become spaces. */
    public static String line(String text) {
        return Plain.is(text) ? text : clean(text, ' ', null);
    }

    /** {@code text} with its line breaks (CR LF, CR, LF, U+2028, U+2029) as {@code \n}; tabs become spaces. */
    public static String paragraph(String text) {
        return Plain.is(text) ? text : clean(text, '\n', null);
    }

    /**
     * A document of many lines, such as a page of HTML, with what {@link #line} would refuse replaced and nothing else changed; tabs
     * stay.
     */
    public static String document(String text) {
        return each(text, codePoint -> String.valueOf(REPLACEMENT));
    }

    /** A JSON text in which what {@link #line} would refuse is escaped, so that it says the same and can do no harm on the way. */
    public static String json(String text) {
        return each(text, codePoint -> {
            StringBuilder escaped = new StringBuilder();
            for (char c : Character.toChars(codePoint)) {
                escaped.append(String.format(Locale.ROOT, "\\u%04x", (int) c));
            }
            return escaped.toString();
        });
    }

    /** With every refused character, and what breaks lines in Unicode alone, put another way. */
    private static String each(String text, IntFunction<String> instead) {
        StringBuilder out = new StringBuilder(text.length());
        int length;
        for (int i = 0; i < text.length(); i += length) {
            int codePoint = text.codePointAt(i);
            length = Character.charCount(codePoint);
            boolean layout = codePoint == '\n' || codePoint == '\t';
            if (!layout && (refused(codePoint) || codePoint == 0x2028 || codePoint == 0x2029)) {
                out.append(instead.apply(codePoint));
            } else {
                out.appendCodePoint(codePoint);
            }
        }
        return out.toString();
    }

    /**
     * What cleaning would replace or drop, in the order of the text; line breaks and tabs are not reported, nor is
     * normalisation.
     */
    public static List<Finding> inspect(String text) {
        List<Finding> findings = new ArrayList<>();
        if (!Plain.is(text)) {
            clean(text, '\n', findings);
            findings.sort(Comparator.comparingInt(Finding::index));
        }
        return findings;
    }

    private static String clean(String text, char lineBreak, List<Finding> findings) {
        String normal = Normalizer.normalize(replace(text, lineBreak, findings), Normalizer.Form.NFC);
        String cleaned = limitMarks(normal, null);
        if (findings != null && cleaned.length() != normal.length()) {
            limitMarks(text, findings);
        }
        return cleaned;
    }

    private static String replace(String text, char lineBreak, List<Finding> findings) {
        StringBuilder out = new StringBuilder(text.length());
        int length;
        for (int i = 0; i < text.length(); i += length) {
            int codePoint = text.codePointAt(i);
            length = Character.charCount(codePoint);
            if (codePoint == '\r' || codePoint == '\n' || codePoint == 0x2028 || codePoint == 0x2029) {
                out.append(lineBreak);
                if (codePoint == '\r' && i + 1 < text.length() && text.charAt(i + 1) == '\n') {
                    length = 2;
                }
            } else if (codePoint == '\t') {
                out.append(' ');
            } else if (refused(codePoint)) {
                out.append(REPLACEMENT);
                if (findings != null) {
                    findings.add(new Finding(i, codePoint));
                }
            } else {
                out.appendCodePoint(codePoint);
            }
        }
        return out.toString();
    }

    private static boolean refused(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.CONTROL,
                    Character.FORMAT,
                    Character.SURROGATE,
                    Character.PRIVATE_USE,
                    Character.UNASSIGNED -> true;
            default -> unseen(codePoint);
        };
    }

    /**
     * Letters and marks of Unicode's Default_Ignorable_Code_Point: fillers, joiners and the variation selectors 17 to 256, in
     * which whole messages have been hidden. The selectors 1 to 16 say how an emoji is drawn, and pass.
     */
    private static boolean unseen(int codePoint) {
        return codePoint == 0x34F
                || codePoint == 0x115F
                || codePoint == 0x1160
                || codePoint == 0x17B4
                || codePoint == 0x17B5
                || (codePoint >= 0x180B && codePoint <= 0x180F)
                || codePoint == 0x3164
                || codePoint == 0xFFA0
                || (codePoint >= 0xE0100 && codePoint <= 0xE01EF);
    }

    private static String limitMarks(String text, List<Finding> findings) {
        StringBuilder out = new StringBuilder(text.length());
        int marks = 0;
        int length;
        for (int i = 0; i < text.length(); i += length) {
            int codePoint = text.codePointAt(i);
            length = Character.charCount(codePoint);
            marks = isMark(codePoint) ? marks + 1 : 0;
            if (marks <= MARKS_KEPT) {
                out.appendCodePoint(codePoint);
            } else if (findings != null) {
                findings.add(new Finding(i, codePoint));
            }
        }
        return out.toString();
    }

    private static boolean isMark(int codePoint) {
        return switch (Character.getType(codePoint)) {
            case Character.NON_SPACING_MARK, Character.ENCLOSING_MARK, Character.COMBINING_SPACING_MARK -> true;
            default -> false;
        };
    }
}
