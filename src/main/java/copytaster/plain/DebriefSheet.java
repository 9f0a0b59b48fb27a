package copytaster.plain;

import copytaster.debrief.Debrief;
import copytaster.debrief.Passage;
import copytaster.session.Session;
import java.util.ArrayList;
import java.util.List;

/** What a finished shift comes to: at the close the three decisions, luck and the figures; all of it on demand. */
final class DebriefSheet {
    private final Debrief debrief;
    private final Out out;

    DebriefSheet(Session finished, Out out) {
        this.debrief = Debrief.of(finished);
        this.out = out;
    }

    void close() {
        List<Passage> passages = new ArrayList<>(debrief.summary());
        passages.addAll(debrief.first());
        passages.addAll(debrief.closer());
        passages.addAll(debrief.figures());
        print(passages);
    }

    void all() {
        print(debrief.passages());
    }

    private void print(List<Passage> passages) {
        Passage.Kind before = null;
        for (Passage passage : passages) {
            switch (passage.kind()) {
                case TITLE, HEADING -> out.heading(passage.text().toUpperCase(java.util.Locale.ROOT));
                case SUBHEADING -> out.heading(passage.text());
                case TEXT -> {
                    if (before == Passage.Kind.ITEM || before == Passage.Kind.BAR) {
                        out.blank();
                    }
                    out.line(passage.text());
                }
                case ITEM -> out.indented("- ", passage.text());
                case FIGURE -> out.indented("  ", passage.label() + ": " + passage.text());
                case COLUMNS -> {}
                case ROW -> out.indented("    ", passage.text());
                case BAR -> out.row("  " + passage.label() + "  " + passage.text());
            }
            before = passage.kind();
        }
    }
}
