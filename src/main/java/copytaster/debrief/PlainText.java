package copytaster.debrief;

import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/** A debrief as lines of text, wrapped at words. */
public final class PlainText {
    private PlainText() {}

    /** @param width columns of a line, at least 40 */
    public static List<String> lines(List<Passage> passages, int width) {
        List<String> lines = new ArrayList<>();
        for (Passage passage : passages) {
            add(passage, Math.max(40, width), lines);
        }
        return List.copyOf(lines);
    }

    private static void add(Passage passage, int width, List<String> lines) {
        switch (passage.kind()) {
            case TITLE -> under(passage.text(), '=', width, lines);
            case HEADING -> under(passage.text(), '-', width, lines);
            case SUBHEADING -> {
                gap(lines);
                hang("", passage.text(), width, lines);
            }
            case TEXT -> hang("", passage.text(), width, lines);
            case ITEM -> hang("- ", passage.text(), width, lines);
            case FIGURE -> hang("  ", passage.label() + ": " + passage.text(), width, lines);
            case COLUMNS, ROW -> Trail.lines(passage, width - 4).forEach(line -> lines.add("    " + line));
            case BAR -> lines.add(("  " + passage.label() + "  " + passage.text()).stripTrailing());
        }
    }

    private static void under(String text, char rule, int width, List<String> lines) {
        gap(lines);
        int from = lines.size();
        hang("", text, width, lines);
        lines.add(String.valueOf(rule).repeat(Math.min(width, lines.get(from).length())));
    }

    private static void hang(String mark, String text, int width, List<String> lines) {
        List<String> wrapped = Wrap.lines(text, width - mark.length());
        for (int i = 0; i < wrapped.size(); i++) {
            lines.add((i == 0 ? mark : " ".repeat(mark.length())) + wrapped.get(i));
        }
    }

    private static void gap(List<String> lines) {
        if (!lines.isEmpty() && !lines.get(lines.size() - 1).isEmpty()) {
            lines.add("");
        }
    }
}
