package copytaster.debrief;

import copytaster.belief.Forest;
import copytaster.narrate.Voice;
import copytaster.observe.Model;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Job;
import copytaster.observe.Observation.Progress;
import copytaster.observe.Observation.Said;
import copytaster.scenario.Check;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Grade;
import copytaster.scenario.Night;
import copytaster.scenario.Origin;
import copytaster.scenario.Profile;
import copytaster.scenario.Rung;
import copytaster.scenario.Slot;
import copytaster.scenario.Source;
import copytaster.scenario.Stance;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * How the evidence on one question came to its figure: from the chance before any word, piece by piece as each reached the desk, to
 * the exact chance at the end of a turn. An origin counts where it first speaks; its repeats are named and weigh nothing.
 */
final class Account {
    /** How an account reads. */
    static final String HOW =
            "The account of the evidence goes piece by piece, each followed by what the chance of a yes came to with it. A"
                    + " number such as #7 is a dispatch; the letter is the source's grade, with − where the words weighed less than that grade says and +"
                    + " where they weighed more. An origin counts once; a word that was due and did not come counts as"
                    + " well, and so does word of a question that hangs together with this one. “Your page” stands"
                    + " where it began to say something else, with what the evidence had come to by then; how that is"
                    + " judged follows: “forced” where you had not the actions to say something better, “as found” where"
                    + " you moved an old line in time or no word of it came.";

    /** What of that is needed wherever an account is read. */
    static final String BRIEFLY =
            "“Evidence” lists what reached your desk, piece by piece, with the chance of a yes that each left. #7 is a dispatch, the"
                    + " letter its source's grade, with − or + where the words weighed less or more than that. Word of another question"
                    + " counts where the two hang together. “Your page” is what you said from then on; how far that was from the evidence is good, an inaccuracy, a"
                    + " mistake or a blunder, by what it gave away, and forced where it was more than the turn's actions could mend.";

    /** Two pieces whose weights differ by less than this factor are called equal. */
    private static final double ALIKE = 1.25;

    /** As in the rules: what its profile calls impossible does not make anything certain. */
    private static final double LEAST = 1e-9;

    /** Word of tied questions is told once it has moved the figure by this much; by less than {@code LITTLE} none is named. */
    private static final double MUCH = 0.04;

    private static final double LITTLE = 0.01;

    private final Material material;
    private final Night night;
    private final int question;
    private final int turn;
    private final List<Decision> decisions;
    private final Forest forest;
    private final double[] ifYes;
    private final double[] ifNo;
    private final List<Step> steps = new ArrayList<>();

    /** What the page began to say, from when, and the evidence's figure then: of an unfinished shift all that is told on the way. */
    private final List<String> begun = new ArrayList<>();

    private double now;

    /** Tied questions that have moved the figure since the last piece of its own, and how they are told. */
    private final Map<Integer, String> moved = new LinkedHashMap<>();

    /**
     * One piece, in a sentence and in columns, and what the chance of yes was with it in.
     *
     * @param tied it is word of other questions, into which more of it may be drawn
     */
    private record Step(String hour, boolean tied, String words, String who, String says, String likely) {
        Step closed() {
            return new Step(hour, false, words, who, says, likely);
        }
    }

    private Account(Material material, int question, int turn, List<Decision> decisions) {
        this.material = material;
        this.night = material.night();
        this.question = question;
        this.turn = turn;
        this.decisions = decisions;
        this.forest = night.forest();
        this.ifYes = new double[forest.size()];
        this.ifNo = new double[forest.size()];
        Arrays.fill(ifYes, 1);
        Arrays.fill(ifNo, 1);
        this.now = forest.priors()[question];
    }

    /**
     * The account as {@code turn} ended, before the question was settled. Every figure of the evidence that is told of a decision,
     * at its beginning and in its telling turn, is one of its rows.
     *
     * @param decisions on the question, in order
     */
    static Account of(Material material, int question, int turn, List<Decision> decisions) {
        Account account = new Account(material, question, turn, decisions);
        for (int t = 1; t <= turn; t++) {
            Observation seen = material.course().ended(t);
            account.spoken(seen, t);
            account.checked(seen, t);
            account.tied(seen, t);
            account.decided(t);
        }
        return account;
    }

    /** The first turn in which somebody spoke of a question or a check on it came back; empty if none did. */
    static Optional<Integer> firstWord(Material material, int question) {
        for (int t = 1; t <= material.course().ended().size(); t++) {
            Account account = new Account(material, question, t, List.of());
            Observation seen = material.course().ended(t);
            boolean word = account.due(t).stream().anyMatch(slot -> account.word(seen, slot) != Stance.SILENT);
            if (word || !account.returned(seen, t).isEmpty()) {
                return Optional.of(t);
            }
        }
        return Optional.empty();
    }

    /** The chance of yes with every piece in. */
    double likely() {
        return posterior();
    }

    /** In words; of an unfinished shift only where it began, stood at each decision and ended, since the rest would tell origins that were not
     * traced. */
    String words() {
        StringBuilder out = new StringBuilder("Before any word ").append(Percent.of(forest.priors()[question]));
        if (!material.finished()) {
            begun.forEach(decision -> out.append("; ").append(decision));
            return out.append("; with all that had come ")
                    .append(Percent.of(likely()))
                    .append('.')
                    .toString();
        }
        String hour = "";
        for (Step step : steps) {
            out.append(step.hour().equals(hour) ? "; " : ". " + step.hour() + ": ")
                    .append(step.words());
            hour = step.hour();
        }
        return out.append(steps.isEmpty() ? ", and no word came. " : ". ")
                .append(repeats())
                .toString()
                .strip();
    }

    /** The account as a table, a line for each piece; of an unfinished shift the words, which then have no pieces. */
    void write(String label, Passages out) {
        if (!material.finished() || steps.isEmpty()) {
            String words = words();
            out.figure(label, Character.toLowerCase(words.charAt(0)) + words.substring(1));
            return;
        }
        out.figure(label, "before any word " + Percent.of(forest.priors()[question]) + "; then piece by piece:");
        out.columns("hour", "dispatch, check or page", "says", "evidence");
        String hour = "";
        for (Step step : steps) {
            out.row(
                    step.hour() + ": " + step.words(),
                    step.hour().equals(hour) ? "" : step.hour(),
                    step.who(),
                    step.says(),
                    step.likely());
            hour = step.hour();
        }
        String repeats = repeats().strip();
        if (!repeats.isEmpty()) {
            out.figure("Repeats", repeats);
        }
    }

    private void weigh(double yes, double no) {
        ifYes[question] *= Math.max(LEAST, yes);
        ifNo[question] *= Math.max(LEAST, no);
    }

    private double posterior() {
        return forest.posteriors(ifYes, ifNo)[question];
    }

    private void step(String hour, boolean tied, String words, String who, String says) {
        now = posterior();
        int last = steps.size() - 1;
        if (tied && last >= 0 && steps.get(last).tied()) {
            steps.remove(last);
        }
        if (!tied) {
            moved.clear();
        }
        String likely = Percent.of(now);
        steps.add(new Step(hour, tied, words + ", " + likely, who, says, likely));
    }

    /** Closes a turn: its figure where one is told, then what the page began to say. */
    private void decided(int at) {
        boolean told = at == turn
                || decisions.stream()
                        .anyMatch(d -> d.firstTurn() == at || d.telling().turn() == at);
        if (told && !Percent.of(posterior()).equals(Percent.of(now))) {
            String words = moved.isEmpty() ? "word of tied questions" : moved();
            step(material.voice().hour(at), false, words, words, "");
        }
        if (told && !steps.isEmpty()) {
            int last = steps.size() - 1;
            steps.set(last, steps.get(last).closed());
            moved.clear();
        }
        for (Decision decision : decisions) {
            if (decision.firstTurn() == at) {
                String judged = " (" + Phrases.judged(decision) + ")";
                String says = decision.rung().map(Rung::word).orElse("nothing");
                String page = "your page" + (decision.led() ? ", in the lead" : "");
                String hour = decision.inherited() ? material.voice().hour(at) : material.began(decision);
                String likely = Percent.of(now);
                String words =
                        page + (decision.led() ? ", says " : " says ") + says + judged + " on evidence of " + likely;
                steps.add(new Step(hour, false, words, page + judged, says, likely));
                begun.add("at " + hour + ", your page saying " + says + ", " + likely);
            }
        }
    }

    private void spoken(Observation seen, int at) {
        String hour = material.voice().hour(at);
        for (Slot slot : due(at)) {
            Stance made = word(seen, slot);
            weigh(slot.profile().whenSo().of(made), slot.profile().whenNot().of(made));
            if (made == Stance.SILENT) {
                String silent = speaker(slot).name();
                step(hour, false, "no word from " + silent, silent, "no word");
            } else {
                String who = who(seen, slot, made);
                String says = made == Stance.ASSERTS ? "yes" : "no";
                step(hour, false, who + " says " + says, who, says);
            }
        }
    }

    private List<Slot> due(int at) {
        return night.due(at).stream()
                .filter(slot -> slot.question() == question)
                .toList();
    }

    /** What an origin said of the question when its word was due; silent if nothing came. */
    private Stance word(Observation seen, Slot slot) {
        return seen.item(night.dispatch(slot.dispatch()).id()).stream()
                .flatMap(item -> item.claims().stream())
                .filter(said -> said.question().equals(night.question(question).id()))
                .map(Said::made)
                .findFirst()
                .orElse(Stance.SILENT);
    }

    private String who(Observation seen, Slot slot, Stance made) {
        Item item = seen.item(night.dispatch(slot.dispatch()).id()).orElseThrow();
        Source speaker = speaker(slot);
        String grade = speaker.grade() + weighed(slot.profile(), speaker.grade(), made);
        boolean own = speaker.id().equals(item.source().id());
        return "#" + item.number() + " (" + item.source().name()
                + (own ? ", " + grade : ", quoting a source of grade " + grade) + ")";
    }

    /** Whose profile an origin's words go by. */
    private Source speaker(Slot slot) {
        Dispatch dispatch = night.dispatch(slot.dispatch());
        String source = night.scenario().origins().stream()
                .filter(origin -> origin.id().equals(dispatch.originKey()))
                .findFirst()
                .flatMap(Origin::source)
                .orElse(dispatch.source());
        return night.source(source);
    }

    /** A sign where a claim weighs otherwise than its source's grade says: {@code +} for more, {@code −} for less. */
    private static String weighed(Profile profile, Grade grade, Stance made) {
        double own = ratio(profile, made);
        double usual = ratio(grade.profile(), made);
        if (own / usual < ALIKE && usual / own < ALIKE) {
            return "";
        }
        boolean same = (own > 1) == (usual > 1);
        boolean more = own > 1 ? own > usual : own < usual;
        return same && more ? "+" : "−";
    }

    private static double ratio(Profile profile, Stance made) {
        return profile.whenSo().of(made) / profile.whenNot().of(made);
    }

    private void checked(Observation seen, int at) {
        for (Job job : returned(seen, at)) {
            Check.Result result = job.result().orElseThrow();
            Check.Outcome outcome = job.check().outcome(result);
            weigh(outcome.whenSo(), outcome.whenNot());
            String check = "the check " + Voice.quoted(job.check().title());
            String found = result(result);
            boolean says = result != Check.Result.INCONCLUSIVE;
            step(material.voice().hour(at), false, check + (says ? " says " : " ended ") + found, check, found);
        }
    }

    private List<Job> returned(Observation seen, int at) {
        return seen.checks().stream()
                .filter(job -> job.progress() == Progress.RETURNED && job.due() == at)
                .filter(job -> job.check().on().equals(night.question(question).id()))
                .toList();
    }

    private static String result(Check.Result result) {
        return switch (result) {
            case SUPPORTS -> "yes";
            case REFUTES -> "no";
            case INCONCLUSIVE -> "nothing";
        };
    }

    /** Word of questions tied to this one, directly or by way of each other; several in a row are told as one piece. */
    private void tied(Observation seen, int at) {
        List<Model.Node> nodes = seen.model().nodes();
        for (int near = 0; near < nodes.size(); near++) {
            if (forest.parent(near) == question || forest.parent(question) == near) {
                double before = posterior();
                beyond(near, question, nodes);
                if (Math.abs(posterior() - before) > LITTLE) {
                    moved.put(near, named(seen, near));
                }
            }
        }
        if (Math.abs(posterior() - now) >= MUCH) {
            step(material.voice().hour(at), true, moved(), moved(), "");
        }
    }

    private String moved() {
        return Phrases.list(List.copyOf(moved.values()))
                .replace(" and word of ", " and ")
                .replace(", word of ", ", ");
    }

    private String named(Observation seen, int near) {
        String name = Phrases.quoted(night.question(near).slug());
        return seen.topic(night.question(near).id())
                .flatMap(Observation.Topic::settled)
                .map(yes -> name + " settled as " + (yes ? "yes" : "no"))
                .orElse("word of " + name);
    }

    /** Takes in all that had been seen of a question and of those behind it. */
    private void beyond(int node, int from, List<Model.Node> nodes) {
        ifYes[node] = nodes.get(node).seenIfYes();
        ifNo[node] = nodes.get(node).seenIfNo();
        for (int next = 0; next < nodes.size(); next++) {
            if (next != from && (forest.parent(next) == node || forest.parent(node) == next)) {
                beyond(next, node, nodes);
            }
        }
    }

    /** Dispatches that added nothing: further ones of an origin that had spoken, and our own page quoted back. */
    private String repeats() {
        Map<String, List<Item>> origins = new LinkedHashMap<>();
        for (Item item : material.course().ended(turn).wire()) {
            if (item.claims().stream()
                    .anyMatch(said ->
                            said.question().equals(night.question(question).id()))) {
                origins.computeIfAbsent(
                                night.dispatch(night.dispatch(item.id())).originKey(), o -> new ArrayList<>())
                        .add(item);
            }
        }
        StringBuilder out = new StringBuilder();
        origins.forEach((origin, same) -> {
            if (origin.equals(Origin.DESK)) {
                out.append("Our own page quoted back, which is no evidence: ")
                        .append(numbers(same))
                        .append(". ");
            } else if (same.size() > 1) {
                List<Item> untraced =
                        same.stream().filter(item -> item.origin().isEmpty()).toList();
                out.append("Of one origin, counted once: ")
                        .append(numbers(same))
                        .append(" (")
                        .append(night.originName(
                                night.dispatch(night.dispatch(same.get(0).id()))))
                        .append(
                                untraced.isEmpty()
                                        ? "), traced. "
                                        : untraced.size() == same.size()
                                                ? "), not traced by you then. "
                                                : "), " + numbers(untraced) + " not traced by you then. ");
            }
        });
        return out.toString();
    }

    private static String numbers(List<Item> items) {
        return Phrases.list(items.stream().map(item -> "#" + item.number()).toList());
    }
}
