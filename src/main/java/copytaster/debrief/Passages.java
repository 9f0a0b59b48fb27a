package copytaster.debrief;

import copytaster.debrief.Passage.Kind;
import java.util.ArrayList;
import java.util.List;

/** Passages being written. */
final class Passages {
    private final List<Passage> list = new ArrayList<>();

    Passages title(String text) {
        return add(Kind.TITLE, "", text);
    }

    Passages heading(String text) {
        return add(Kind.HEADING, "", text);
    }

    Passages subheading(String text) {
        return add(Kind.SUBHEADING, "", text);
    }

    /** A paragraph; nothing if it is empty. */
    Passages text(String text) {
        return text.isBlank() ? this : add(Kind.TEXT, "", text.strip());
    }

    Passages item(String text) {
        return add(Kind.ITEM, "", text);
    }

    /** A label and its value, which ends as a sentence does; nothing if that is empty. */
    Passages figure(String label, String text) {
        boolean ends = text.matches("(?s).*[.:?!]”?");
        return text.isEmpty() ? this : add(Kind.FIGURE, label, ends ? text : text + ".");
    }

    /** The names of a table's columns. */
    Passages columns(String... names) {
        list.add(new Passage(Kind.COLUMNS, "", "", List.of(names)));
        return this;
    }

    /** A line of a table, and the same in words. */
    Passages row(String words, String... cells) {
        list.add(new Passage(Kind.ROW, "", words, List.of(cells)));
        return this;
    }

    Passages bar(String label, String text) {
        return add(Kind.BAR, label, text);
    }

    private Passages add(Kind kind, String label, String text) {
        list.add(new Passage(kind, label, text));
        return this;
    }

    List<Passage> list() {
        return List.copyOf(list);
    }
}
