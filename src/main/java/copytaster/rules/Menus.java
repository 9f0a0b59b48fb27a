package copytaster.rules;

import copytaster.act.Until;
import copytaster.scenario.Check;
import copytaster.scenario.Claim;
import copytaster.scenario.Detail;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Night;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import copytaster.scenario.Stance;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Makes the menus. The longer ones are worked out as if there were always an action left and the desk were open, so that those of a
 * desk where nothing more may be done are still there to be shared with the next turn's.
 */
final class Menus implements Options {
    /** For each rung all others, in their order. */
    private static final Map<Rung, List<Rung>> OTHERS = new EnumMap<>(Rung.class);

    static {
        for (Rung rung : Rung.values()) {
            List<Rung> others = new ArrayList<>(List.of(Rung.values()));
            others.remove(rung);
            OTHERS.put(rung, List.copyOf(others));
        }
    }

    private final View view;
    private final State state;
    private final Night night;
    private final boolean desk;

    private final Part<List<MayRun>> runs;
    private final Part<List<MayRerate>> rerates;
    private final Part<List<String>> leads;
    private final Part<List<MayOrder>> checks;
    private final Part<List<String>> wire;
    private final Part<List<String>> traces;
    private final Part<List<Until>> untils;
    private final Part<List<String>> spikes;
    private final Part<List<Basis>> basis;

    /** Those of a first look. */
    Menus(View view) {
        this.view = view;
        this.state = view.state();
        this.night = state.night();
        this.desk = phase() == Clock.Phase.DESK;
        this.runs = new Part<>();
        this.rerates = new Part<>();
        this.leads = new Part<>();
        this.checks = new Part<>();
        this.wire = new Part<>();
        this.traces = new Part<>();
        this.untils = new Part<>();
        this.spikes = new Part<>();
        this.basis = new Part<>();
    }

    /** Those that come after {@code before}, which are kept where they still hold. */
    Menus(View view, Menus before, Since since) {
        this.view = view;
        this.state = view.state();
        this.night = state.night();
        this.desk = phase() == Clock.Phase.DESK;
        this.runs = before.runs.after(since.lines());
        this.rerates = before.rerates.after(since.lines());
        this.leads = before.leads.after(since.page());
        this.checks = before.checks.after(since.checks());
        this.wire = before.wire.after(since.words());
        this.traces = before.traces.after(since.traces());
        this.untils = before.untils.after(since.checks());
        this.spikes = before.spikes.after(since.words() || since.waits());
        this.basis = before.basis.after(since.evidence());
    }

    @Override
    public Clock.Phase phase() {
        return state.clock().phase();
    }

    @Override
    public int actionsLeft() {
        return view.actionsLeft();
    }

    private boolean more() {
        return actionsLeft() > 0;
    }

    @Override
    public List<MayRun> runs() {
        if (!more()) {
            return List.of();
        }
        return runs.unknown() ? runs.is(runsSince(runs.was())) : runs.known();
    }

    /** @param was what could be run earlier, or null; what still can is kept */
    private List<MayRun> runsSince(List<MayRun> was) {
        List<Wire.Arrival> arrived = state.wire().arrived();
        List<MayRun> runs = new ArrayList<>(arrived.size());
        int next = 0;
        for (Wire.Arrival arrival : arrived) {
            Dispatch dispatch = night.dispatch(arrival.dispatch());
            boolean could =
                    was != null && next < was.size() && was.get(next).dispatch().equals(dispatch.id());
            MayRun last = could ? was.get(next++) : null;
            MayRun run = last != null && stands(last, arrival, dispatch) ? last : run(arrival, dispatch);
            if (run != null) {
                runs.add(run);
            }
        }
        return Collections.unmodifiableList(runs);
    }

    /** Whether what could be run of a dispatch is what can be. */
    private boolean stands(MayRun was, Wire.Arrival arrival, Dispatch dispatch) {
        int next = 0;
        for (int i = 0; i < arrival.made().size(); i++) {
            if (mayRun(arrival, i)) {
                MayPlace place = next < was.claims().size() ? was.claims().get(next++) : null;
                if (place == null || place.claim() != i + 1 || !on(place.now(), line(arrival, i))) {
                    return false;
                }
            }
        }
        return next == was.claims().size() && was.details().equals(withheld(dispatch));
    }

    private boolean mayRun(Wire.Arrival arrival, int claim) {
        return arrival.made().get(claim) != Stance.SILENT
                && state.stories().get(night.claimed(arrival.dispatch(), claim)).counts();
    }

    private Optional<Line> line(Wire.Arrival arrival, int claim) {
        return view.lines().get(night.claimed(arrival.dispatch(), claim));
    }

    private static boolean on(Optional<Rung> rung, Optional<Line> line) {
        return rung.isPresent() == line.isPresent()
                && (rung.isEmpty() || rung.get() == line.get().rung());
    }

    private boolean mayRun(Wire.Arrival arrival) {
        for (int i = 0; i < arrival.made().size(); i++) {
            if (mayRun(arrival, i)) {
                return true;
            }
        }
        return false;
    }

    /** What may run of a dispatch, or null: most of what has come is about questions that are settled by then. */
    private MayRun run(Wire.Arrival arrival, Dispatch dispatch) {
        if (!mayRun(arrival)) {
            return null;
        }
        List<MayPlace> places = new ArrayList<>(dispatch.claims().size());
        for (int i = 0; i < dispatch.claims().size(); i++) {
            if (mayRun(arrival, i)) {
                Claim claim = dispatch.claims().get(i);
                places.add(new MayPlace(
                        i + 1,
                        claim.question(),
                        line(arrival, i).map(Line::rung),
                        claim.rungAsWritten(arrival.made().get(i))));
            }
        }
        return new MayRun(dispatch.id(), List.copyOf(places), withheld(dispatch));
    }

    private List<String> withheld(Dispatch dispatch) {
        if (dispatch.details().isEmpty()) {
            return List.of();
        }
        List<String> withheld = new ArrayList<>(dispatch.details().size());
        for (Detail detail : dispatch.details()) {
            if (!view.details().contains(detail.id())) {
                withheld.add(detail.id());
            }
        }
        return List.copyOf(withheld);
    }

    @Override
    public List<MayRerate> rerates() {
        if (!desk) {
            return List.of();
        }
        List<MayRerate> all = rerates.unknown() ? rerates.is(reratesNow()) : rerates.known();
        return more() ? all : free(all);
    }

    private List<MayRerate> reratesNow() {
        List<MayRerate> rerates = new ArrayList<>();
        for (Story story : state.stories()) {
            Optional<Line> line = view.lines().get(story.question());
            if (line.isEmpty() || !story.open()) {
                continue;
            }
            Rung now = line.get().rung();
            String id = night.question(story.question()).id();
            if (story.settled().isEmpty()) {
                rerates.add(new MayRerate(id, now, OTHERS.get(now), 1));
            } else if (Placings.wrong(now, story.settled().get())) {
                List<Rung> rungs = new ArrayList<>(OTHERS.get(now));
                rungs.removeIf(
                        r -> r.side() == 0 || Placings.wrong(r, story.settled().get()));
                rerates.add(new MayRerate(id, now, List.copyOf(rungs), 0));
            }
        }
        return Collections.unmodifiableList(rerates);
    }

    /** Those that cost no action. */
    private static List<MayRerate> free(List<MayRerate> all) {
        List<MayRerate> free = new ArrayList<>();
        for (MayRerate each : all) {
            if (each.cost() == 0) {
                free.add(each);
            }
        }
        return Collections.unmodifiableList(free);
    }

    @Override
    public List<String> leads() {
        if (!desk) {
            return List.of();
        }
        return leads.unknown() ? leads.is(leadsNow()) : leads.known();
    }

    private List<String> leadsNow() {
        List<String> leads = new ArrayList<>();
        if (!Draft.ledThisTurn(state)) {
            int lead = view.lead().orElse(-1);
            for (Story story : state.stories()) {
                if (story.counts() && view.lines().get(story.question()).isPresent() && lead != story.question()) {
                    leads.add(night.question(story.question()).id());
                }
            }
        }
        return Collections.unmodifiableList(leads);
    }

    @Override
    public List<MayOrder> checks() {
        if (!more()) {
            return List.of();
        }
        return checks.unknown() ? checks.is(checksNow()) : checks.known();
    }

    private List<MayOrder> checksNow() {
        List<Scenario.Staff> free = Draft.free(state, view.jobs());
        if (free.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> able = new LinkedHashMap<>();
        List<MayOrder> checks = new ArrayList<>();
        for (int i = 0; i < night.scenario().checks().size(); i++) {
            if (view.refused(i).isEmpty()) {
                Check check = night.check(i);
                List<String> staff = able.get(check.skill());
                if (staff == null) {
                    staff = able(free, check.skill());
                    able.put(check.skill(), staff);
                }
                if (!staff.isEmpty()) {
                    checks.add(new MayOrder(check.id(), staff));
                }
            }
        }
        return List.copyOf(checks);
    }

    private static List<String> able(List<Scenario.Staff> free, String skill) {
        List<String> able = new ArrayList<>(free.size());
        for (Scenario.Staff person : free) {
            if (person.skills().contains(skill)) {
                able.add(person.id());
            }
        }
        return List.copyOf(able);
    }

    @Override
    public List<String> wire() {
        return desk ? arrived() : List.of();
    }

    /** Ids of all that has come. */
    private List<String> arrived() {
        return wire.unknown() ? wire.is(arrivedSince(wire.was() == null ? List.of() : wire.was())) : wire.known();
    }

    private List<String> arrivedSince(List<String> was) {
        List<Wire.Arrival> arrived = state.wire().arrived();
        List<String> wire = was;
        for (int i = was.size(); i < arrived.size(); i++) {
            wire = Lists.plus(wire, night.dispatch(arrived.get(i).dispatch()).id());
        }
        return wire;
    }

    @Override
    public List<String> traces() {
        if (!more()) {
            return List.of();
        }
        return traces.unknown() ? traces.is(without(view.traced())) : traces.known();
    }

    @Override
    public List<String> spikes() {
        if (!desk) {
            return List.of();
        }
        return spikes.unknown() ? spikes.is(without(view.spiked())) : spikes.known();
    }

    /** The wire without some dispatches. */
    private List<String> without(BitSet dispatches) {
        if (dispatches.isEmpty()) {
            return arrived();
        }
        List<Wire.Arrival> arrived = state.wire().arrived();
        List<String> others = new ArrayList<>(arrived.size());
        for (Wire.Arrival arrival : arrived) {
            if (!dispatches.get(arrival.dispatch())) {
                others.add(night.dispatch(arrival.dispatch()).id());
            }
        }
        return Collections.unmodifiableList(others);
    }

    @Override
    public List<Until> untils() {
        if (!desk) {
            return List.of();
        }
        return untils.unknown() ? untils.is(untilsNow()) : untils.known();
    }

    private List<Until> untilsNow() {
        List<Until> untils = new ArrayList<>();
        for (int turn = state.clock().turn() + 1; turn <= night.turns(); turn++) {
            untils.add(Until.turn(turn));
        }
        for (Desk.Job job : view.jobs()) {
            untils.add(Until.check(night.check(job.check()).id()));
        }
        for (String question : counting()) {
            untils.add(Until.word(question));
        }
        return Collections.unmodifiableList(untils);
    }

    @Override
    public List<Basis> basis() {
        if (!desk) {
            return List.of();
        }
        return basis.unknown() ? basis.is(basisNow()) : basis.known();
    }

    private List<Basis> basisNow() {
        List<Basis> basis = new ArrayList<>(state.stories().size());
        for (Story story : state.stories()) {
            if (story.open()) {
                basis.add(new Basis(night.question(story.question()).id(), citable(story.question())));
            }
        }
        return Collections.unmodifiableList(basis);
    }

    /** Everything on the desk about a question that may be named as a basis. */
    private List<String> citable(int question) {
        List<Word> words = view.words().get(question);
        List<String> refs = new ArrayList<>(words.size() + 1);
        for (Word word : words) {
            refs.add(night.dispatch(word.arrival().dispatch()).id());
        }
        for (Findings.Returned returned : state.findings().returned()) {
            if (night.asked(returned.check()) == question) {
                refs.add(night.check(returned.check()).id());
            }
        }
        return List.copyOf(refs);
    }

    @Override
    public boolean undo() {
        return desk && Desking.undoable(state);
    }

    @Override
    public Optional<List<String>> handover() {
        return phase() == Clock.Phase.HANDOVER ? Optional.of(counting()) : Optional.empty();
    }

    /** Questions that are open and not settled. */
    private List<String> counting() {
        List<String> counting = new ArrayList<>();
        for (Story story : state.stories()) {
            if (story.counts()) {
                counting.add(night.question(story.question()).id());
            }
        }
        return List.copyOf(counting);
    }

    /** Everything that is offered, in the order of {@link Options}. */
    private List<Object> all() {
        return List.of(
                phase(),
                actionsLeft(),
                runs(),
                rerates(),
                leads(),
                checks(),
                traces(),
                wire(),
                untils(),
                spikes(),
                basis(),
                undo(),
                handover());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Menus menus && all().equals(menus.all());
    }

    @Override
    public int hashCode() {
        return all().hashCode();
    }

    @Override
    public String toString() {
        return "Options" + all();
    }
}
