package copytaster.screen.desk;

import copytaster.narrate.Figures;
import copytaster.narrate.Voice;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Job;
import copytaster.observe.Observation.Progress;
import copytaster.observe.Observation.Said;
import copytaster.observe.Observation.Silence;
import copytaster.observe.Observation.Topic;
import copytaster.scenario.Stance;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.screen.sheet.Strip;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/** The questions board: what the night is about, what is going round, what we say, who contradicts whom, how old the last word is. */
final class BoardSheet {
    private static final int SLUG = 15;

    /** The columns of {@code settled: yes}. */
    private static final int SETTLED = 12;

    /** From this width on the board has a column each for the rung and for who says what. */
    private static final int ROOMY = 84;

    /** From this width on there is room to name the columns of the brief board. */
    private static final int HEADED = 44;

    private final Model model;
    private final Rows rows;

    private BoardSheet(Model model, Rows rows) {
        this.model = model;
        this.rows = rows;
    }

    static Sheet of(Model model, Overlay.Listing list, int columns) {
        Rows rows = new Rows(columns);
        BoardSheet board = new BoardSheet(model, rows);
        rows.text("Weight; what is going round ○, what we say ●; ≠ sources differ; at the right, last heard.", Ink.DIM);
        rows.gap();
        List<Topic> topics = Lists.topics(model, list);
        for (int i = 0; i < topics.size(); i++) {
            rows.entry(i, i == list.cursor());
            board.topic(topics.get(i), i == list.cursor());
            rows.entry(-1, false);
        }
        if (topics.isEmpty()) {
            rows.text(list.filter().isEmpty() ? "No question is open yet." : "No question holds that.", Ink.DIM);
        }
        return Sheet.listing(Words.filtered("QUESTIONS", list.filter()), rows);
    }

    /**
     * Open questions, one line each, for a pane; below a line that names the columns, where that has room.
     *
     * @param most how many lines the pane has for certain
     * @param free how many it has if nothing else needs them: with two for each question the last word is told too
     */
    static List<Row> brief(Model model, int columns, int most, int free) {
        Rows rows = new Rows(columns);
        BoardSheet board = new BoardSheet(model, rows);
        List<Topic> topics = Lists.counting(model.seen());
        if (columns >= HEADED && !topics.isEmpty() && topics.size() < most) {
            rows.ends(
                    Row.of(Wrap.pad("question", SLUG - 2) + "weight  ", Ink.DIM)
                            .and("○", Ink.STREET)
                            .and(" talk  ", Ink.DIM)
                            .and("●", Ink.SAID)
                            .and(" we", Ink.DIM),
                    "last heard",
                    Ink.DIM);
        }
        int spare = free - rows.size() - topics.size();
        for (int i = 0; i < topics.size(); i++) {
            Topic topic = topics.get(i);
            rows.entry(i, false);
            Row slug = Row.of(Wrap.pad(topic.slug(), SLUG), Ink.TEXT)
                    .and(topic.weight() + " ", Ink.DIM)
                    .and(board.differ(topic), Ink.WARN);
            int room = columns - slug.width() - 9;
            boolean aged = room > 15;
            Row row = slug.and(DispatchPane.strip(model, topic, aged ? room - 5 : room));
            if (aged) {
                rows.ends(row, age(model, topic), Ink.DIM);
            } else {
                rows.row(Rows.cut(row, columns));
            }
            if (spare >= topics.size()) {
                rows.row(Rows.cut(Row.of("  " + board.word(topic), Ink.DIM), columns));
            }
        }
        return rows.list();
    }

    /** The last that was said of a question: when, by whom, and what. */
    private String word(Topic topic) {
        Item last = null;
        for (Item item : model.seen().wire()) {
            boolean later = last == null || item.hour().isAfter(last.hour());
            if (later && (says(item, topic.id(), Stance.ASSERTS) || says(item, topic.id(), Stance.DENIES))) {
                last = item;
            }
        }
        return last == null
                ? "no word yet but what we inherited"
                : Figures.hour(last.hour()) + " " + (says(last, topic.id(), Stance.DENIES) ? "no" : "yes") + ": "
                        + last.number() + " " + Words.bare(last.source().name());
    }

    private void topic(Topic topic, boolean selected) {
        Row head = Row.of(selected ? "▸ " : "  ", Ink.ACCENT)
                .and(Wrap.pad(topic.slug(), SLUG), Ink.TITLE)
                .and(topic.weight() + " ", Ink.DIM);
        boolean roomy = rows.width() >= ROOMY;
        int cells = roomy ? 19 : rows.width() >= 60 ? 13 : rows.width() - SLUG - 20;
        if (topic.settled().isPresent()) {
            int wide = rows.width() < 60 ? SETTLED : cells + Strip.ENDS;
            rows.row(Rows.cut(
                    head.and("  " + Wrap.pad(model.voice().toldBriefly(topic), wide), Ink.GOOD)
                            .and("  " + ours(topic), Ink.DIM),
                    rows.width()));
        } else {
            Row left = head.and(differ(topic), Ink.WARN).and(DispatchPane.strip(model, topic, cells));
            if (rows.width() >= 60) {
                left = left.and("  ", Ink.TEXT)
                        .and(
                                topic.line().map(l -> l.rung().word()).orElse("nothing said"),
                                topic.line().map(l -> Words.ink(l.rung())).orElse(Ink.DIM));
            }
            left = left.and(topic.lead() ? " LEAD" : "", Ink.ACCENT);
            rows.ends(
                    left,
                    (roomy ? "last word " + model.voice().hour(topic.lastWord()) + ", " : "") + age(model, topic),
                    Ink.DIM);
        }
        rows.mark(false);
        if (selected) {
            more(topic);
        }
    }

    /** Our rung, and since when where there is room for it; nothing where the page says nothing. */
    private String ours(Topic topic) {
        return topic.line()
                .map(line -> rows.width() < 60 ? line.rung().word() : Words.ours(model, topic))
                .orElse("");
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
        said(topic, Stance.ASSERTS, "Yes: ");
        said(topic, Stance.DENIES, "No:  ");
        for (Job job : model.seen().checks()) {
            if (job.check().on().equals(topic.id()) && job.progress() == Progress.RETURNED) {
                rows.text(
                        4,
                        "Check, " + model.voice().hour(job.due()) + ": "
                                + job.check()
                                        .outcome(job.result().orElseThrow())
                                        .text() + " ("
                                + Words.result(job.result()) + ")",
                        Ink.TEXT);
            }
        }
        for (Silence silence : model.seen().silences()) {
            if (silence.question().equals(topic.id())) {
                rows.text(
                        4, "No word by " + model.voice().hour(silence.turn()) + ": " + silence.source() + ".", Ink.DIM);
            }
        }
        topic.knownAt()
                .ifPresent(turn ->
                        rows.text(4, "It will be known at " + model.voice().hour(turn) + ".", Ink.WARN));
    }

    /** Who says so, by number and name. */
    private void said(Topic topic, Stance stance, String label) {
        List<String> names = new ArrayList<>();
        for (Item item : model.seen().wire()) {
            if (says(item, topic.id(), stance)) {
                names.add(item.number() + " " + Words.bare(item.source().name()));
            }
        }
        if (!names.isEmpty()) {
            rows.hang(Row.of("    " + label, Ink.ACCENT), String.join(", ", names) + ".", Ink.TEXT);
        }
    }

    private static boolean says(Item item, String question, Stance stance) {
        for (Said said : item.claims()) {
            if (said.question().equals(question) && said.made() == stance) {
                return true;
            }
        }
        return false;
    }

    /** A mark where the dispatches on the desk contradict one another. */
    private String differ(Topic topic) {
        boolean yes = false;
        boolean no = false;
        for (Item item : model.seen().wire()) {
            yes |= says(item, topic.id(), Stance.ASSERTS);
            no |= says(item, topic.id(), Stance.DENIES);
        }
        return yes && no ? "≠ " : "  ";
    }

    /** How long ago there was last word: {@code now}, {@code 45m}, {@code 2h15}. */
    static String age(Model model, Topic topic) {
        int minutes = (model.seen().turn() - topic.lastWord())
                * model.session().night().scenario().clock().turnMinutes();
        if (minutes < 1) {
            return "now";
        }
        int rest = minutes % 60;
        String hours = minutes / 60 + "h" + (rest == 0 ? "" : rest < 10 ? "0" + rest : Integer.toString(rest));
        return minutes < 60 ? minutes + "m" : hours;
    }
}
