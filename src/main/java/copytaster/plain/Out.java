package copytaster.plain;

import copytaster.text.SafeText;
import copytaster.text.Wrap;
import java.io.PrintWriter;

/** Lines to the player, wrapped at words; what goes through here can do a terminal no harm. */
final class Out {
    private final PrintWriter writer;
    private final int width;

    /** What is written at once: each writing takes locks. */
    private final StringBuilder paragraph = new StringBuilder();

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
        paragraph.setLength(0);
        for (String line : Wrap.lines(text, Math.max(20, width - inset))) {
            String rest = line.stripTrailing();
            paragraph
                    .append(rest.isEmpty() ? before.stripTrailing() : before)
                    .append(rest)
                    .append(System.lineSeparator());
            before = " ".repeat(inset);
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
