package copytaster.screen.desk;

import copytaster.narrate.Voice;
import copytaster.observe.Observation.Silence;
import copytaster.observe.Observation.Topic;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.text.Wrap;
import java.util.List;

/** The questions board: what the night is about, what is going round, what we say, and when there was last word. */
final class BoardSheet {
    private static final int SLUG = 15;

    private final Model model;
    private final Rows rows;

    private BoardSheet(Model model, Rows rows) {
        this.model = model;
        this.rows = rows;
    }

    static Sheet of(Model model, Overlay.Listing list, int columns) {
        Rows rows = new Rows(columns);
        BoardSheet board = new BoardSheet(model, rows);
        rows.text("Weight, what is going round ○ and what we say ●, our box, the last word.", Ink.DIM);
        rows.gap();
        List<Topic> topics = Lists.board(model.seen());
        for (int i = 0; i < topics.size(); i++) {
            board.topic(topics.get(i), i == list.cursor());
        }
        return Sheet.listing("QUESTIONS", rows);
    }

    /** Open questions, one line each, for the side pane. */
    static List<Row> brief(Model model, int columns) {
        Rows rows = new Rows(columns);
        for (Topic topic : Lists.counting(model.seen())) {
            Row slug = Row.of(Wrap.pad(topic.slug(), SLUG), topic.line().isPresent() ? Ink.TEXT : Ink.ACCENT)
                    .and(topic.weight() + " ", Ink.DIM);
            rows.row(Rows.cut(slug.and(DispatchPane.strip(model, topic, columns - slug.width() - 9)), columns));
        }
        return rows.list();
    }

    private void topic(Topic topic, boolean selected) {
        rows.mark(selected);
        Row head = Row.of(selected ? "▸ " : "  ", Ink.ACCENT)
                .and(Wrap.pad(topic.slug(), SLUG), Ink.TITLE)
                .and(topic.weight() + "  ", Ink.DIM);
        if (topic.settled().isPresent()) {
            rows.row(head.and(model.voice().toldBriefly(topic), Ink.GOOD)
                    .and("   " + (topic.line().isPresent() ? Words.ours(model, topic) : ""), Ink.DIM));
        } else {
            String word = "last word " + model.voice().hour(topic.lastWord());
            Row left = head.and(DispatchPane.strip(model, topic, rows.width() >= 90 ? 21 : 13))
                    .and("  ", Ink.TEXT)
                    .and(
                            topic.line().map(l -> l.rung().box()).orElse("nothing said"),
                            topic.line().map(l -> Words.ink(l.rung())).orElse(Ink.DIM))
                    .and(topic.lead() ? " LEAD" : "", Ink.ACCENT);
            rows.ends(left, rows.width() >= 84 ? word : word.substring(10), Ink.DIM);
        }
        rows.mark(false);
        if (selected) {
            more(topic);
        }
    }

    /** The selected question in full. */
    private void more(Topic topic) {
        rows.text(4, topic.question(), Ink.QUOTE);
        if (topic.settled().isPresent()) {
            rows.text(4, topic.settledText(), Ink.GOOD);
            return;
        }
        rows.text(4, Words.capital(Voice.street(topic.street())) + "; " + Voice.ours(topic) + ".", Ink.TEXT);
        DispatchPane.assist(model, topic, rows);
        topic.knownAt()
                .ifPresent(turn ->
                        rows.text(4, "It will be known at " + model.voice().hour(turn) + ".", Ink.WARN));
        for (Silence silence : model.seen().silences()) {
            if (silence.question().equals(topic.id())) {
                rows.text(
                        4, "No word by " + model.voice().hour(silence.turn()) + ": " + silence.source() + ".", Ink.DIM);
            }
        }
    }
}
