package copytaster.debrief;

import java.util.List;

/** A debrief as Markdown (CommonMark 0.30): what is text stays text, whatever characters it holds. */
public final class Markdown {
    private static final String SPECIAL = "\\`*_[]<>#|";

    private Markdown() {}

    public static String of(List<Passage> passages) {
        StringBuilder out = new StringBuilder();
        Passage.Kind before = null;
        for (Passage passage : passages) {
            if (passage.kind() == Passage.Kind.COLUMNS) {
                continue;
            }
            if (before != null && !(before == passage.kind() && listed(before))) {
                out.append(before == Passage.Kind.BAR ? "```\n\n" : "\n");
            }
            if (passage.kind() == Passage.Kind.BAR && before != Passage.Kind.BAR) {
                out.append("```text\n");
            }
            out.append(line(passage)).append('\n');
            before = passage.kind();
        }
        return out.append(before == Passage.Kind.BAR ? "```\n" : "").toString();
    }

    /** Whether pieces of this kind follow each other without an empty line. */
    private static boolean listed(Passage.Kind kind) {
        return kind == Passage.Kind.ITEM
                || kind == Passage.Kind.FIGURE
                || kind == Passage.Kind.ROW
                || kind == Passage.Kind.BAR;
    }

    private static String line(Passage passage) {
        return switch (passage.kind()) {
            case TITLE -> "# " + escaped(passage.text());
            case HEADING -> "## " + escaped(passage.text());
            case SUBHEADING -> "### " + escaped(passage.text());
            case TEXT -> opened(passage.text());
            case ITEM, COLUMNS, ROW -> "- " + opened(passage.text());
            case FIGURE -> "- **" + escaped(passage.label()) + ":** " + escaped(passage.text());
            case BAR -> (passage.label() + "  " + passage.text()).stripTrailing();
        };
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            boolean special = SPECIAL.indexOf(c) >= 0 && !(c == '#' && numbers(text, i + 1));
            out.append(special ? "\\" : "").append(c);
        }
        return out.toString();
    }

    /** Whether a digit stands there: {@code #31} opens no heading. */
    private static boolean numbers(String text, int at) {
        return at < text.length() && text.charAt(at) >= '0' && text.charAt(at) <= '9';
    }

    /** Text at the start of a line, where a dash, a plus or a number with a point would open a list. */
    private static String opened(String text) {
        int digits = 0;
        while (digits < text.length() && text.charAt(digits) >= '0' && text.charAt(digits) <= '9') {
            digits++;
        }
        boolean numbered = digits > 0 && digits < text.length() && ".)".indexOf(text.charAt(digits)) >= 0;
        boolean spaced = digits + 1 >= text.length() || text.charAt(digits + 1) == ' ';
        if (numbered && spaced) {
            return text.substring(0, digits) + "\\" + escaped(text.substring(digits));
        }
        boolean marked = !text.isEmpty() && "-+=~".indexOf(text.charAt(0)) >= 0;
        return (marked ? "\\" : "") + escaped(text);
    }
}
