package copytaster.screen.desk;

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
import java.util.Comparator;
import java.util.List;

/** The questions board: what the night is about, what is going round, what we say, who contradicts whom, how old the last word is. */
final class BoardSheet {
    private static final int SLUG = 15;

    /** The columns before a question's strip: mark, name, weight. */
    private static final int HEAD = 2 + SLUG + 3;

    /** The columns of {@code settled: yes}. */
    private static final int SETTLED = 12;

    /** From this width on the board has a column each for the rung and for who says what. */
    private static final int ROOMY = 84;

    /** From this width on there is room to name the columns of the brief board. */
    private static final int HEADED = 40;

    /** From this width on there is room to name the last of them in full. */
    private static final int NAMED = 46;

    /** Columns of the time since the last word; from ten hours on it takes one more. */
    private static final int LEAST_AGE = 4;

    /** What the marks on a strip mean. */
    static final Row STRIPS =
            Row.of("○", Ink.STREET).and(" talk  ", Ink.DIM).and("●", Ink.SAID).and(" we", Ink.DIM);

    /** What the signs of the board mean; its last words stand over the column that they name. */
    private static final Row LEGEND = Row.of("≠", Ink.WARN)
            .and(" sources differ  × weight  ", Ink.DIM)
            .and(STRIPS)
            .and("  last heard", Ink.DIM);

    private final Model model;
    private final Rows rows;

    private BoardSheet(Model model, Rows rows) {
        this.model = model;
        this.rows = rows;
    }

    static Sheet of(Model model, Overlay.Listing list, int columns) {
        Rows rows = new Rows(columns);
        BoardSheet board = new BoardSheet(model, rows);
        List<Topic> topics = Lists.topics(model, list);
        for (int i = 0; i < topics.size(); i++) {
            rows.entry(i, i == list.cursor());
            board.topic(topics.get(i), i == list.cursor());
            rows.entry(-1, false);
        }
        if (topics.isEmpty()) {
            rows.text(list.filter().isEmpty() ? "No question is open yet." : "No question holds that.", Ink.DIM);
        }
        return Sheet.listing(Words.filtered("QUESTIONS", list.filter()), rows).explained(LEGEND);
    }

    /** The lines that a pane takes to show every open question. */
    static int briefly(Model model, int columns) {
        return brief(model, columns, Integer.MAX_VALUE).size();
    }

    /**
     * Open questions, one line each, for a pane; below a line that names the columns, where that has room. Where not all of them have,
     * those that matter most stand there in the board's order, and how many are left out.
     *
     * @param most how many lines the pane has
     */
    static List<Row> brief(Model model, int columns, int most) {
        Rows rows = new Rows(columns);
        BoardSheet board = new BoardSheet(model, rows);
        List<Topic> topics = Lists.counting(model.seen());
        int room = columns - HEAD - Strip.ENDS;
        int ages = topics.stream()
                .mapToInt(topic -> 1 + Math.max(LEAST_AGE, age(model, topic).length()))
                .max()
                .orElse(0);
        boolean aged = room > 8 + ages;
        int head = columns >= HEADED && !topics.isEmpty() ? 1 : 0;
        List<Topic> shown = head + topics.size() <= most ? topics : board.weightiest(topics, most - head - 1);
        if (head > 0) {
            rows.ends(
                    Row.of("  " + Wrap.pad("question", SLUG - 3) + "weight  ", Ink.DIM)
                            .and(STRIPS),
                    !aged ? "" : columns >= NAMED ? "last heard" : "heard",
                    Ink.DIM);
        }
        for (int i = 0; i < topics.size(); i++) {
            Topic topic = topics.get(i);
            if (!shown.contains(topic)) {
                continue;
            }
            rows.entry(i, false);
            Row row = board.head(topic, Ink.TEXT).and(DispatchPane.strip(model, topic, aged ? room - ages : room));
            if (aged) {
                rows.ends(row, age(model, topic), Ink.DIM);
            } else {
                rows.row(Rows.cut(row, columns));
            }
        }
        if (shown.size() < topics.size()) {
            int left = topics.size() - shown.size();
            String more = left + (left == 1 ? " more question" : " more questions");
            rows.entry(-1, false).row(Rows.cut(model.settings().keymap().more(more, Action.BOARD), columns));
        }
        return rows.list();
    }

    /** So many questions at most: those that the selected dispatch speaks of, then by weight, then by how new the last word is. */
    private List<Topic> weightiest(List<Topic> topics, int most) {
        List<Topic> sorted = new ArrayList<>(topics);
        sorted.sort(Comparator.comparing((Topic topic) -> !spokenOf(topic))
                .thenComparing(Comparator.comparingInt(Topic::weight).reversed())
                .thenComparing(Comparator.comparingInt(Topic::lastWord).reversed()));
        return sorted.subList(0, Math.max(0, Math.min(most, sorted.size())));
    }

    /** Whether the selected dispatch says something on it. */
    private boolean spokenOf(Topic topic) {
        Item item = model.item();
        return item != null && (says(item, topic.id(), Stance.ASSERTS) || says(item, topic.id(), Stance.DENIES));
    }

    /** What the signs of the brief board mean, in so many columns of the rule above it; those that its first line names are left to that. */
    static Row legend(int columns) {
        Row differ = Row.of("≠", Ink.WARN);
        if (columns >= HEADED) {
            return differ.and(" sources differ", Ink.DIM);
        }
        return differ.and(" differ  ", Ink.DIM).and(STRIPS);
    }

    /** Whether sources differ, the question, how much it weighs. */
    private Row head(Topic topic, Ink ink) {
        return Row.of(topic.settled().isPresent() ? "  " : differ(model, topic), Ink.WARN)
                .and(Wrap.pad(topic.slug(), SLUG), ink)
                .and("×" + topic.weight() + " ", Ink.DIM);
    }

    private void topic(Topic topic, boolean selected) {
        Row head = Row.of(selected ? "▸ " : "  ", Ink.ACCENT).and(head(topic, Ink.TITLE));
        boolean roomy = rows.width() >= ROOMY;
        int cells = roomy ? 19 : rows.width() >= 60 ? 13 : rows.width() - SLUG - 21;
        if (topic.settled().isPresent()) {
            String told = model.voice().toldBriefly(topic);
            int wide = Math.max(told.length() + 1, 2 + (rows.width() < 60 ? SETTLED : cells + Strip.ENDS));
            rows.row(Rows.cut(
                    head.and(Wrap.pad(told, wide), Words.settled(topic)).and(ours(topic), Ink.DIM), rows.width()));
        } else {
            Row left = head.and(DispatchPane.strip(model, topic, cells));
            if (rows.width() >= 60) {
                left = left.and("  ", Ink.TEXT)
                        .and(
                                topic.line().map(l -> l.rung().word()).orElse("nothing said"),
                                topic.line().map(l -> Words.ink(l.rung())).orElse(Ink.DIM));
            }
            left = left.and(topic.lead() ? " LEAD" : "", Ink.ACCENT);
            rows.ends(left, (roomy ? model.voice().hour(topic.lastWord()) + ", " : "") + age(model, topic), Ink.DIM);
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
            rows.text(4, topic.settledText(), Words.settled(topic));
            return;
        }
        rows.text(4, Words.capital(Voice.street(topic.street())) + "; " + Voice.ours(topic) + ".", Ink.TEXT);
        DispatchPane.assist(model, topic, rows, 4);
        said(topic, Stance.ASSERTS, "Yes: ");
        said(topic, Stance.DENIES, "No:  ");
        for (Job job : model.seen().checks()) {
            if (job.check().on().equals(topic.id()) && job.progress() == Progress.RETURNED) {
                rows.hang(
                        Row.of("    Check, " + model.voice().hour(job.due()) + " ", Ink.ACCENT),
                        Words.returned(job),
                        Ink.TEXT);
                rows.text(6, Words.found(job, topic.slug()), Ink.ACCENT);
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
                names.add(Words.source(item));
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
    static String differ(Model model, Topic topic) {
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
        int minutes = (model.seen().turnByTheClock() - topic.lastWord())
                * model.session().night().scenario().clock().turnMinutes();
        if (minutes < 1) {
            return "now";
        }
        int rest = minutes % 60;
        String hours = minutes / 60 + "h" + (rest == 0 ? "" : rest < 10 ? "0" + rest : Integer.toString(rest));
        return minutes < 60 ? minutes + "m" : hours;
    }
}
