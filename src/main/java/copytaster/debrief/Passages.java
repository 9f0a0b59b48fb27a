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

    Passages figure(String label, String text) {
        return add(Kind.FIGURE, label, text);
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
