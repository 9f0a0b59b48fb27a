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
        return kind == Passage.Kind.ITEM || kind == Passage.Kind.FIGURE || kind == Passage.Kind.BAR;
    }

    private static String line(Passage passage) {
        return switch (passage.kind()) {
            case TITLE -> "# " + escaped(passage.text());
            case HEADING -> "## " + escaped(passage.text());
            case SUBHEADING -> "### " + escaped(passage.text());
            case TEXT -> escaped(passage.text());
            case ITEM -> "- " + escaped(passage.text());
            case FIGURE -> "- **" + escaped(passage.label()) + ":** " + escaped(passage.text());
            case BAR -> (passage.label() + "  " + passage.text()).stripTrailing();
        };
    }

    private static String escaped(String text) {
        StringBuilder out = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (SPECIAL.indexOf(c) >= 0 || startsList(text, i)) {
                out.append('\\');
            }
            out.append(c);
        }
        return out.toString();
    }

    /** A dash, plus or number with a point at the start of a line would open a list. */
    private static boolean startsList(String text, int at) {
        char c = text.charAt(at);
        if (at == 0) {
            return c == '-' || c == '+' || c == '=' || c == '~';
        }
        return (c == '.' || c == ')')
                && at <= 9
                && text.substring(0, at).chars().allMatch(d -> d >= '0' && d <= '9');
    }
}
