package copytaster.plain;

import copytaster.text.SafeText;
import copytaster.text.Wrap;
import java.io.PrintWriter;
import java.util.List;

/** Lines to the player, wrapped at words; what goes through here can do a terminal no harm. */
final class Out {
    private final PrintWriter writer;
    private final int width;

    Out(PrintWriter writer, int width) {
        this.writer = writer;
        this.width = width;
    }

    void line(String text) {
        indented("", text);
    }

    /** Text under a mark: the first line begins with it, the others are set in by as much. */
    void indented(String mark, String text) {
        int inset = mark.length();
        String before = SafeText.line(mark);
        List<String> lines = Wrap.lines(text, Math.max(20, width - inset));
        // Written at once, since each writing takes locks; afresh, since a builder that has held a curly quote goes on
        // in UTF-16.
        StringBuilder paragraph = new StringBuilder(text.length() + lines.size() * (inset + 2));
        for (int i = 0; i < lines.size(); i++) {
            String rest = lines.get(i).stripTrailing();
            before = i == 1 ? " ".repeat(inset) : before;
            paragraph
                    .append(rest.isEmpty() ? before.stripTrailing() : before)
                    .append(rest)
                    .append(System.lineSeparator());
        }
        writer.print(paragraph);
    }

    /** A line that must not be wrapped, such as a row of a map. */
    void row(String text) {
        writer.println(SafeText.line(text).stripTrailing());
    }

    void blank() {
        writer.println();
    }

    void heading(String text) {
        blank();
        line(text);
    }

    void prompt() {
        writer.print("> ");
        flush();
    }

    void flush() {
        writer.flush();
    }

    boolean failed() {
        return writer.checkError();
    }
}
