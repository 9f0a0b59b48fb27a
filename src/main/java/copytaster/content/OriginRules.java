package copytaster.content;

import copytaster.scenario.Claim;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Mode;
import copytaster.scenario.Origin;
import copytaster.scenario.Scenario;
import copytaster.scenario.Stance;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * One origin gives one answer on a question. What it said first, in the order of arrival, makes the slot; everything later repeats
 * it; and what comes only because of our own page is never new evidence.
 */
final class OriginRules {
    /** Where a slot is made. */
    private record First(int dispatch, int claim) {}

    private final List<Dispatch> dispatches;
    private final Margin margin;

    /** Paths that are told: a disagreement stands in both modes, but is one mistake. */
    private final Set<String> told = new HashSet<>();

    private final Set<String> chancesUsed = new HashSet<>();
    private final Set<String> inherited = new HashSet<>();

    private OriginRules(Scenario scenario, Margin margin) {
        this.dispatches = scenario.dispatches();
        this.margin = margin;
        scenario.desk().inherited().forEach(line -> inherited.add(line.question()));
    }

    static void check(Scenario scenario, Margin margin) {
        OriginRules rules = new OriginRules(scenario, margin);
        rules.withinOneDispatch();
        for (Mode mode : Mode.values()) {
            rules.slots(mode);
        }
        rules.unusedChances();
    }

    private void withinOneDispatch() {
        for (int i = 0; i < dispatches.size(); i++) {
            Dispatch dispatch = dispatches.get(i);
            Set<String> questions = new HashSet<>();
            for (int k = 0; k < dispatch.claims().size(); k++) {
                String question = dispatch.claims().get(k).question();
                if (!questions.add(question)) {
                    String path = path(i, k) + ".question";
                    told.add(path(i, k));
                    margin.note(
                            Code.DUPLICATE_CLAIM,
                            path,
                            "this dispatch claims " + Quote.of(question) + " twice",
                            "join the two claims");
                }
            }
            if (dispatch.originKey().equals(Origin.DESK)
                    && dispatch.ifRun().isEmpty()
                    && !inherited.containsAll(questions)) {
                margin.note(
                        Code.DESK_WITHOUT_RUN,
                        "dispatches[" + i + "].origin",
                        "it repeats our own page, but comes whatever our page says",
                        "add \"ifRun\"");
            }
        }
    }

    private void slots(Mode mode) {
        List<Integer> arrivals = IntStream.range(0, dispatches.size())
                .filter(i -> dispatches.get(i).only().orElse(mode) == mode)
                .filter(i -> !dispatches.get(i).originKey().equals(Origin.DESK))
                .filter(i -> margin.sound("dispatches[" + i + "].turn", "dispatches[" + i + "].origin"))
                .boxed()
                .sorted(Comparator.comparingInt(i -> dispatches.get(i).turn()))
                .toList();
        Map<String, First> slots = new HashMap<>();
        for (int i : arrivals) {
            Dispatch dispatch = dispatches.get(i);
            // By its index, since the id of a dispatch without an origin may be missing or taken.
            String origin = dispatch.origin().orElse("its own, " + i);
            for (int k = 0; k < dispatch.claims().size(); k++) {
                // As text: a record's hash code takes tens of milliseconds to come into being at a cold start.
                String slot = origin + '\n' + dispatch.claims().get(k).question();
                First first = slots.putIfAbsent(slot, new First(i, k));
                if (first == null) {
                    chancesUsed.add(path(i, k));
                    first(i, k);
                } else {
                    repeat(first, i, k);
                }
            }
        }
    }

    private void first(int i, int k) {
        boolean readable = margin.readable("dispatches[" + i + "].ifRun");
        if (dispatches.get(i).ifRun().isPresent() && readable && told.add(path(i, k))) {
            margin.note(
                    Code.IF_RUN_ORIGIN,
                    path(i, k) + ".question",
                    "what comes only after our own line would be new evidence here",
                    "give the dispatch the origin \"desk\", or one that has spoken on this question by then");
        }
    }

    private void repeat(First first, int i, int k) {
        Claim made = dispatches.get(first.dispatch()).claims().get(first.claim());
        Claim repeated = dispatches.get(i).claims().get(k);
        boolean sound = margin.sound(path(first.dispatch(), first.claim()) + ".stance");
        if (made.stance() != repeated.stance() && sound && told.add(path(i, k))) {
            margin.note(
                    Code.STANCES_DISAGREE,
                    path(i, k) + ".stance",
                    "the origin " + Quote.of(dispatches.get(i).originKey()) + " " + says(made)
                            + " this in the dispatch "
                            + Quote.of(dispatches.get(first.dispatch()).id()) + ", and " + says(repeated) + " it here",
                    "make the stances agree, or give one of the two another origin");
        }
    }

    private void unusedChances() {
        for (int i = 0; i < dispatches.size(); i++) {
            for (int k = 0; k < dispatches.get(i).claims().size(); k++) {
                if (dispatches.get(i).claims().get(k).chances().isPresent() && !chancesUsed.contains(path(i, k))) {
                    margin.note(
                            Code.UNUSED,
                            path(i, k) + ".chances",
                            "these chances are never used: the origin has spoken before",
                            "move them to its first dispatch on the question");
                }
            }
        }
    }

    private static String says(Claim claim) {
        return claim.stance() == Stance.SILENT
                ? "says nothing of"
                : claim.stance().word();
    }

    private static String path(int dispatch, int claim) {
        return "dispatches[" + dispatch + "].claims[" + claim + "]";
    }
}
