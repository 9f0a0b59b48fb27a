package copytaster.sim;

import copytaster.bot.Reference;
import copytaster.scenario.Chances;
import copytaster.scenario.Check;
import copytaster.scenario.Claim;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Grade;
import copytaster.scenario.Night;
import copytaster.scenario.Origin;
import copytaster.scenario.Profile;
import copytaster.scenario.Question;
import copytaster.scenario.Scenario;
import copytaster.scenario.Slot;
import copytaster.scenario.Source;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/**
 * Single changes that might bring a night nearer to what is wanted of it: those of kinds that bear on the marks it misses, where
 * most is at stake first.
 */
final class Changes {
    private static final double PERCENT = 100;

    /** How far a prior is moved, and between which it stays. */
    private static final double PRIOR_STEP = 0.2;

    private static final double LEAST_PRIOR = 0.15;
    private static final double MOST_PRIOR = 0.85;

    /** The part of the way by which a word's chances are brought nearer to each other, or farther apart. */
    private static final double PROFILE_STEP = 1 / 3.0;

    /** What a check's right end gains from ending nowhere, or loses to it, and what either keeps at least. */
    private static final double CHECK_STEP = 0.1;

    private static final double LEAST_NOWHERE = 0.05;
    private static final double LEAST_RIGHT = 0.3;

    /** The part of the way from the nearer end of a range to its middle, where only just enough is wanted. */
    private static final double INSIDE = 0.2;

    /** As the loader has it. */
    private static final int MOST_ACTIONS = 20;

    private static final double MOST_TRUST_A_POINT = 1000;

    private final Simulation played;
    private final Night night;
    private final Scenario scenario;
    private final Altered altered;
    private final List<Mark> missed;

    private Changes(Simulation played, List<Mark> marks) {
        this.played = played;
        this.night = played.night();
        this.scenario = night.scenario();
        this.altered = new Altered(scenario);
        this.missed = marks.stream().filter(mark -> !mark.met()).toList();
    }

    /**
     * At most {@code most} changes; none of a value that has a path of {@code done}.
     *
     * @param played in which {@link Mark#BOTS} took part
     */
    static List<Change> of(Simulation played, List<Mark> marks, Set<String> done, int most) {
        Changes changes = new Changes(played, marks);
        List<List<Change>> kinds = new ArrayList<>();
        kinds.add(changes.desk());
        if (changes.misses(
                Mark.Kind.UNDERSTANDING, Mark.Kind.NOVICE_BEHIND, Mark.Kind.CHECKS_WIN, Mark.Kind.ONE_NOTE)) {
            kinds.add(changes.priors());
            kinds.add(changes.words());
            kinds.add(changes.odds());
        }
        if (changes.misses(Mark.Kind.CHECKS_WIN, Mark.Kind.PLENTY, Mark.Kind.CLOSE)) {
            kinds.add(changes.hours());
        }
        kinds.forEach(kind -> kind.removeIf(change -> done.contains(change.path())));
        return inTurn(kinds, most);
    }

    /** The first of each kind, then the second of each, and so on. */
    private static List<Change> inTurn(List<List<Change>> kinds, int most) {
        int longest = kinds.stream().mapToInt(List::size).max().orElse(0);
        List<Change> all = new ArrayList<>();
        for (int i = 0; i < longest; i++) {
            for (List<Change> kind : kinds) {
                if (i < kind.size() && all.size() < most) {
                    all.add(kind.get(i));
                }
            }
        }
        return all;
    }

    private boolean misses(Mark.Kind... kinds) {
        return missed.stream().anyMatch(mark -> List.of(kinds).contains(mark.kind()));
    }

    /** Towards clearer evidence, or away from it, or both where more than the reference's understanding is missed. */
    private double[] steps(double size) {
        if (misses(Mark.Kind.NOVICE_BEHIND, Mark.Kind.CHECKS_WIN, Mark.Kind.ONE_NOTE)) {
            return new double[] {size, -size};
        }
        boolean tooClear =
                missed.stream().anyMatch(mark -> mark.kind() == Mark.Kind.UNDERSTANDING && mark.value() > mark.most());
        return new double[] {tooClear ? -size : size};
    }

    // ---- the desk ----

    private List<Change> desk() {
        List<Change> changes = new ArrayList<>();
        for (Mark mark : missed) {
            if (mark.kind() == Mark.Kind.TRUST || mark.kind() == Mark.Kind.BOLD_TRUST) {
                double middle = (mark.least() + mark.most()) / 2;
                double end = mark.value() < mark.least() ? mark.least() : mark.most();
                for (double wanted : new double[] {middle, end + INSIDE * (middle - end)}) {
                    trust(mark, wanted).ifPresent(changes::add);
                }
            }
        }
        if (misses(Mark.Kind.PLENTY, Mark.Kind.CLOSE, Mark.Kind.UNDERSTANDING)) {
            int actions = scenario.desk().actionsPerTurn();
            for (int other : new int[] {actions - 1, actions + 1}) {
                if (other >= 1 && other <= MOST_ACTIONS) {
                    changes.add(new Change(
                            "desk.actionsPerTurn",
                            "",
                            String.valueOf(actions),
                            String.valueOf(other),
                            "Each turn there is one thing " + (other < actions ? "less" : "more")
                                    + " that can be done.",
                            altered.actionsPerTurn(other)));
                }
            }
        }
        return changes;
    }

    /** Trust moves in proportion to what a point is worth, until it reaches an end of its scale. */
    private Optional<Change> trust(Mark mark, double wanted) {
        double each = scenario.desk().trustPerPoint();
        double other = tidy(each * wanted / mark.value());
        if (!(other > 0) || other > MOST_TRUST_A_POINT || other == each) {
            return Optional.empty();
        }
        return Optional.of(new Change(
                "desk.trustPerPoint",
                "",
                number(each),
                number(other),
                String.format(Locale.ROOT, "Trust moves %.2f times as far.", other / each),
                altered.trustPerPoint(other)));
    }

    // ---- priors ----

    /** Of questions that hang on no other. */
    private List<Change> priors() {
        List<Change> changes = new ArrayList<>();
        for (int i : byStake(scenario.questions().size(), i -> i)) {
            Question question = scenario.questions().get(i);
            double prior = question.chance().ifYes();
            for (double step : new double[] {PRIOR_STEP, -PRIOR_STEP}) {
                double other = tidy(Math.max(LEAST_PRIOR, Math.min(MOST_PRIOR, prior + step)));
                if (question.chance().parent().isEmpty() && Math.abs(other - prior) >= PRIOR_STEP / 2) {
                    changes.add(new Change(
                            "questions[" + i + "].prior",
                            question.slug(),
                            number(prior),
                            number(other),
                            String.format(
                                    Locale.ROOT,
                                    "The better guess before any word is right %.0f times in a hundred, not %.0f.",
                                    PERCENT * Math.max(other, 1 - other),
                                    PERCENT * Math.max(prior, 1 - prior)),
                            altered.prior(i, other)));
                }
            }
        }
        return changes;
    }

    // ---- what words are worth ----

    private List<Change> words() {
        Set<String> known = new TreeSet<>();
        List<Slot> slots = night.slots();
        List<Change> changes = new ArrayList<>();
        for (int at : byStake(slots.size(), i -> slots.get(i).question())) {
            for (Change change : words(slots.get(at))) {
                if (known.add(change.path() + " " + change.to())) {
                    changes.add(change);
                }
            }
        }
        return changes;
    }

    /** Worth less and worth more, changed where the file says what it is worth: at the claim, on the source's card, by its letter. */
    private List<Change> words(Slot slot) {
        Dispatch dispatch = night.dispatch(slot.dispatch());
        int claim = 0;
        while (night.claimed(slot.dispatch(), claim) != slot.question()) {
            claim++;
        }
        Claim said = dispatch.claims().get(claim);
        int at = claim;
        if (said.chances().isPresent()) {
            String path = "dispatches[" + slot.dispatch() + "].claims[" + claim + "].chances";
            return profiles(
                    path, dispatch.id(), slot.profile(), profile -> altered.chances(slot.dispatch(), at, profile));
        }
        int index = speaker(slot, dispatch);
        Source source = scenario.sources().get(index);
        String topic = night.question(slot.question()).topic();
        for (int i = 0; i < source.overrides().size(); i++) {
            if (source.overrides().get(i).topic().equals(topic)) {
                int override = i;
                String path = "sources[" + index + "].profiles." + topic;
                return profiles(
                        path, source.name(), slot.profile(), profile -> altered.override(index, override, profile));
            }
        }
        return grades(index, source);
    }

    private int speaker(Slot slot, Dispatch dispatch) {
        String id = scenario.origins().stream()
                .filter(origin -> origin.id().equals(slot.origin()))
                .findFirst()
                .flatMap(Origin::source)
                .orElse(dispatch.source());
        return scenario.sources().indexOf(night.source(id));
    }

    /** One letter down, one up. F says that the source cannot be judged, and is no step of the scale. */
    private List<Change> grades(int index, Source source) {
        List<Change> changes = new ArrayList<>();
        for (double step : steps(1)) {
            int other = source.grade().ordinal() - (int) step;
            if (source.grade() != Grade.F && other >= 0 && other < Grade.F.ordinal()) {
                Grade grade = Grade.values()[other];
                changes.add(new Change(
                        "sources[" + index + "].grade",
                        source.name(),
                        source.grade().name(),
                        grade.name(),
                        worth(source.grade().profile(), grade.profile()),
                        altered.grade(index, grade)));
            }
        }
        return changes;
    }

    /** A scenario made with another profile. */
    private interface With {
        Scenario profile(Profile profile);
    }

    private List<Change> profiles(String path, String name, Profile now, With with) {
        List<Change> changes = new ArrayList<>();
        for (double step : steps(PROFILE_STEP)) {
            double[] asserts = apart(now.whenSo().asserts(), now.whenNot().asserts(), step);
            double[] denies = apart(now.whenSo().denies(), now.whenNot().denies(), step);
            if (asserts[0] + denies[0] <= 1 && asserts[1] + denies[1] <= 1) {
                Profile other = new Profile(new Chances(asserts[0], denies[0]), new Chances(asserts[1], denies[1]));
                changes.add(new Change(path, name, told(now), told(other), worth(now, other), with.profile(other)));
            }
        }
        return changes;
    }

    /** Two chances farther from, or nearer to, what lies between them; neither at an end of the scale. */
    private static double[] apart(double so, double not, double step) {
        double middle = (so + not) / 2;
        double[] moved = {so + step * (so - middle), not + step * (not - middle)};
        for (int i = 0; i < 2; i++) {
            moved[i] = tidy(Math.max(0.01, Math.min(0.99, moved[i])));
        }
        return moved;
    }

    private static String told(Profile profile) {
        return "so " + told(profile.whenSo()) + ", not " + told(profile.whenNot());
    }

    private static String told(Chances chances) {
        return number(chances.asserts()) + "/" + number(chances.denies());
    }

    private static String worth(Profile before, Profile after) {
        return String.format(
                Locale.ROOT,
                "A yes from there multiplies the odds by %s, not %s; a no by %s, not %s.",
                number(yes(after)),
                number(yes(before)),
                number(no(after)),
                number(no(before)));
    }

    private static double yes(Profile profile) {
        return ratio(profile.whenSo().asserts(), profile.whenNot().asserts());
    }

    private static double no(Profile profile) {
        return ratio(profile.whenSo().denies(), profile.whenNot().denies());
    }

    /** What never happens is worth nothing, not an undefined amount. */
    private static double ratio(double so, double not) {
        return so == not ? 1 : tidy(so / not);
    }

    // ---- checks ----

    /** Of checks that an editor should order: their right ends likelier, and less likely. */
    private List<Change> odds() {
        List<Change> changes = new ArrayList<>();
        for (int i : byStake(scenario.checks().size(), night::asked)) {
            Check check = scenario.checks().get(i);
            for (double step : steps(CHECK_STEP)) {
                double so = tidy(check.supports().whenSo() + step);
                double not = tidy(check.refutes().whenNot() + step);
                double nowhereSo = tidy(check.inconclusive().whenSo() - step);
                double nowhereNot = tidy(check.inconclusive().whenNot() - step);
                if (Reference.wouldOrder(check)
                        && Math.min(so, not) >= LEAST_RIGHT
                        && Math.min(nowhereSo, nowhereNot) >= LEAST_NOWHERE) {
                    changes.add(new Change(
                            "checks[" + i + "].results",
                            check.title(),
                            right(check.supports().whenSo(), check.refutes().whenNot()),
                            right(so, not),
                            String.format(
                                    Locale.ROOT,
                                    "It ends nowhere %.0f times in a hundred %s.",
                                    PERCENT * Math.abs(step),
                                    step > 0 ? "less" : "more"),
                            altered.check(
                                    i,
                                    check.turns(),
                                    new Check.Outcome(
                                            so,
                                            check.supports().whenNot(),
                                            check.supports().text()),
                                    new Check.Outcome(
                                            check.refutes().whenSo(),
                                            not,
                                            check.refutes().text()),
                                    new Check.Outcome(
                                            nowhereSo,
                                            nowhereNot,
                                            check.inconclusive().text()))));
                }
            }
        }
        return changes;
    }

    private static String right(double so, double not) {
        return "right " + number(so) + " when so, " + number(not) + " when not";
    }

    /** Checks that come back a turn sooner. */
    private List<Change> hours() {
        List<Change> changes = new ArrayList<>();
        for (int i : byStake(scenario.checks().size(), night::asked)) {
            Check check = scenario.checks().get(i);
            if (Reference.wouldOrder(check) && check.turns() > 0) {
                changes.add(new Change(
                        "checks[" + i + "].turns",
                        check.title(),
                        String.valueOf(check.turns()),
                        String.valueOf(check.turns() - 1),
                        "It can be ordered later, and what it finds is of use for longer.",
                        altered.check(i, check.turns() - 1, check.supports(), check.refutes(), check.inconclusive())));
            }
        }
        return changes;
    }

    // ---- order and figures ----

    /** Which question a thing is about. */
    private interface About {
        int question(int index);
    }

    /** Indices of things, those about the questions of most weight and turns first. */
    private List<Integer> byStake(int size, About about) {
        List<Integer> indices = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            indices.add(i);
        }
        indices.sort(Comparator.comparingDouble(i -> stake(about.question(i))));
        return indices;
    }

    /** Less for more at stake; 0 for a question that never opened. */
    private double stake(int question) {
        Extreme part = played.coverage().parts.get(question);
        return part == null ? 0 : part.mean.mean();
    }

    /** Two decimals below 10, none above: as somebody would write it. */
    private static double tidy(double value) {
        return value < 10 ? Math.rint(value * PERCENT) / PERCENT : Math.rint(value);
    }

    private static String number(double value) {
        if (Double.isInfinite(value)) {
            return "∞";
        }
        String written = String.format(Locale.ROOT, "%.2f", value);
        return written.replaceFirst("\\.?0+$", "");
    }
}
