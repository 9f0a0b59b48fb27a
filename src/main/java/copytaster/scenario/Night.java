package copytaster.scenario;

import copytaster.belief.Forest;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A scenario under one mode: which dispatches are in play, the slots they make, the forest of questions, and the indices by which
 * the rules speak of things. Derived once, immutable; two nights are equal if their scenario and mode are.
 */
public final class Night {
    /** Whose words are repeated that we had on our page before. */
    public static final String OWN_PAGE = "our own page";

    /** The slot of a claim that carries no evidence. */
    public static final int NO_SLOT = -1;

    private static final int NO_PARENT = -1;

    private final Scenario scenario;
    private final Mode mode;
    private final Map<String, Integer> questions = new LinkedHashMap<>();
    private final Map<String, Integer> dispatches = new LinkedHashMap<>();
    private final Map<String, Integer> checks = new LinkedHashMap<>();
    private final Map<String, Integer> sources = new LinkedHashMap<>();
    private final Map<String, Origin> origins = new LinkedHashMap<>();
    private final List<List<Integer>> byTurn = new ArrayList<>();
    private final List<Slot> found = new ArrayList<>();
    private final List<Slot> slots = Collections.unmodifiableList(found);
    private final Map<String, Slot> byOrigin = new LinkedHashMap<>();
    private final List<List<Slot>> dueByTurn = new ArrayList<>();
    private final List<List<Integer>> claimSlots = new ArrayList<>();
    private final int[][] claimed;
    private final Source[] spokenBy;
    private final String[] originKeys;
    private final int[] asked;
    private final Forest forest;
    private final double[] priors;

    public Night(Scenario scenario, Mode mode) {
        this.scenario = scenario;
        this.mode = mode;
        index();
        int dispatched = scenario.dispatches().size();
        this.claimed = new int[dispatched][];
        this.spokenBy = new Source[dispatched];
        this.originKeys = new String[dispatched];
        for (int d = 0; d < dispatched; d++) {
            Dispatch dispatch = scenario.dispatches().get(d);
            claimed[d] = new int[dispatch.claims().size()];
            for (int claim = 0; claim < claimed[d].length; claim++) {
                claimed[d][claim] = question(dispatch.claims().get(claim).question());
            }
            originKeys[d] = dispatch.originKey();
            spokenBy[d] = sources.containsKey(dispatch.source()) ? source(dispatch.source()) : null;
        }
        this.asked = new int[scenario.checks().size()];
        for (int check = 0; check < asked.length; check++) {
            asked[check] = question(scenario.checks().get(check).on());
        }
        this.forest = planted();
        this.priors = forest.priors();
        for (int turn = 0; turn <= scenario.clock().turns(); turn++) {
            byTurn.add(new ArrayList<>());
            dueByTurn.add(new ArrayList<>());
        }
        for (int d = 0; d < scenario.dispatches().size(); d++) {
            claimSlots.add(List.of());
            if (inPlay(scenario.dispatches().get(d))) {
                byTurn.get(scenario.dispatches().get(d).turn()).add(d);
            }
        }
        for (List<Integer> arriving : byTurn) {
            for (int d : arriving) {
                claimSlots.set(d, slotsOf(d));
            }
        }
        for (int turn = 0; turn < byTurn.size(); turn++) {
            byTurn.set(turn, Collections.unmodifiableList(byTurn.get(turn)));
            dueByTurn.set(turn, Collections.unmodifiableList(dueByTurn.get(turn)));
        }
    }

    private void index() {
        for (Question question : scenario.questions()) {
            questions.put(question.id(), questions.size());
        }
        for (Dispatch dispatch : scenario.dispatches()) {
            dispatches.put(dispatch.id(), dispatches.size());
        }
        for (Check check : scenario.checks()) {
            checks.put(check.id(), checks.size());
        }
        for (Source source : scenario.sources()) {
            sources.put(source.id(), sources.size());
        }
        for (Origin origin : scenario.origins()) {
            origins.put(origin.id(), origin);
        }
    }

    private Forest planted() {
        int n = scenario.questions().size();
        int[] parent = new int[n];
        double[] ifYes = new double[n];
        double[] ifNo = new double[n];
        for (int i = 0; i < n; i++) {
            Question.Prior prior = scenario.questions().get(i).chance();
            parent[i] = prior.parent().isPresent() ? question(prior.parent().get()) : NO_PARENT;
            ifYes[i] = prior.ifYes();
            ifNo[i] = prior.ifNo();
        }
        return Forest.of(parent, ifYes, ifNo);
    }

    private boolean inPlay(Dispatch dispatch) {
        return dispatch.only().isEmpty() || dispatch.only().get() == mode;
    }

    private List<Integer> slotsOf(int index) {
        Dispatch dispatch = scenario.dispatches().get(index);
        List<Integer> of = new ArrayList<>();
        for (Claim claim : dispatch.claims()) {
            of.add(slotOf(index, dispatch, claim));
        }
        return of;
    }

    private int slotOf(int index, Dispatch dispatch, Claim claim) {
        String origin = dispatch.originKey();
        if (origin.equals(Origin.DESK)) {
            return NO_SLOT;
        }
        Slot slot = slot(origin, claim.question());
        if (slot == null) {
            if (dispatch.ifRun().isPresent()) {
                return NO_SLOT;
            }
            slot = new Slot(
                    found.size(), question(claim.question()), origin, index, dispatch.turn(), profile(dispatch, claim));
            byOrigin.put(key(origin, claim.question()), slot);
            found.add(slot);
            dueByTurn.get(slot.due()).add(slot);
        }
        return slot.index();
    }

    private Profile profile(Dispatch dispatch, Claim claim) {
        if (claim.chances().isPresent()) {
            return claim.chances().get();
        }
        Origin origin = origins.get(dispatch.originKey());
        String source = origin == null ? dispatch.source() : origin.source().orElse(dispatch.source());
        return source(source).profile(question(question(claim.question())).topic());
    }

    public Scenario scenario() {
        return scenario;
    }

    public Mode mode() {
        return mode;
    }

    public Forest forest() {
        return forest;
    }

    /** The chance of yes of {@code question} before any word. */
    public double prior(int question) {
        return priors[question];
    }

    public int turns() {
        return scenario.clock().turns();
    }

    /** Dispatches in play at {@code turn}, in the file's order; those that wait on our own line among them. */
    public List<Integer> arriving(int turn) {
        return byTurn.get(turn);
    }

    public List<Slot> slots() {
        return slots;
    }

    /** The slot of an origin on a question, or null if it has none. */
    public Slot slot(String origin, String question) {
        return byOrigin.get(key(origin, question));
    }

    private static String key(String origin, String question) {
        return origin + '/' + question;
    }

    public List<Slot> due(int turn) {
        return dueByTurn.get(turn);
    }

    /** For each claim of a dispatch, the index of its slot, or {@link #NO_SLOT}. */
    public List<Integer> claimSlots(int dispatch) {
        return claimSlots.get(dispatch);
    }

    /** The index of the question that a claim of a dispatch is about. */
    public int claimed(int dispatch, int claim) {
        return claimed[dispatch][claim];
    }

    /** The source of a dispatch. */
    public Source spokenBy(int dispatch) {
        return spokenBy[dispatch];
    }

    /** {@link Dispatch#originKey} of a dispatch. */
    public String originKey(int dispatch) {
        return originKeys[dispatch];
    }

    /** The index of the question that a check is about. */
    public int asked(int check) {
        return asked[check];
    }

    /** The index of the question called {@code id}, or −1. */
    public int question(String id) {
        return questions.getOrDefault(id, -1);
    }

    public int dispatch(String id) {
        return dispatches.getOrDefault(id, -1);
    }

    public int check(String id) {
        return checks.getOrDefault(id, -1);
    }

    public Question question(int index) {
        return scenario.questions().get(index);
    }

    public Dispatch dispatch(int index) {
        return scenario.dispatches().get(index);
    }

    public Check check(int index) {
        return scenario.checks().get(index);
    }

    public Source source(String id) {
        return scenario.sources().get(sources.get(id));
    }

    /** What tracing a dispatch tells: the name of its origin. */
    public String originName(Dispatch dispatch) {
        Origin origin = origins.get(dispatch.originKey());
        if (origin != null) {
            return origin.name();
        }
        return dispatch.originKey().equals(Origin.DESK)
                ? OWN_PAGE
                : source(dispatch.source()).name();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Night && mode == ((Night) other).mode && scenario.equals(((Night) other).scenario);
    }

    @Override
    public int hashCode() {
        return scenario.hash().hashCode();
    }
}
