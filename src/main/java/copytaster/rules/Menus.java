package copytaster.rules;

import copytaster.act.Until;
import copytaster.rules.Options.Basis;
import copytaster.rules.Options.MayOrder;
import copytaster.rules.Options.MayPlace;
import copytaster.rules.Options.MayRerate;
import copytaster.rules.Options.MayRun;
import copytaster.scenario.Check;
import copytaster.scenario.Claim;
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
 * What {@link Options} are made of, as if there were always an action left and the desk were open: so that the menus of a desk where
 * nothing more may be done are still there to be shared with the next turn's.
 */
final class Menus {
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

    private final List<MayRun> runs;
    private final List<MayRerate> rerates;
    private final List<MayOrder> checks;
    private final List<String> wire;
    private final List<String> traces;
    private final List<Until> untils;
    private final List<String> spikes;
    private final List<Basis> basis;

    /** @param before the view that {@code view} comes after, whose menus are kept where they still hold; or null */
    Menus(View view, View before) {
        this.view = view;
        this.state = view.state();
        this.night = state.night();
        Menus known = before == null ? null : before.menus();
        boolean details = known != null && before.details().equals(view.details());
        boolean actions = known != null && before.actionsLeft() > 0 == view.actionsLeft() > 0;
        this.runs = details && view.pageStands() ? known.runs : runsSince(before, details);
        this.rerates = actions && view.pageStands() ? known.rerates : reratesNow();
        this.checks = view.checksStand() ? known.checks : checksNow();
        this.wire = view.wordsStand() ? known.wire : wireSince(before);
        this.traces = view.tracesStand() ? known.traces : without(view.traced());
        this.untils = view.checksStand() ? known.untils : untilsNow();
        this.spikes = view.wireStands() ? known.spikes : without(view.spiked());
        this.basis = view.evidenceStands() ? known.basis : basisSince(before);
    }

    List<MayRun> runs() {
        return runs;
    }

    List<MayRerate> rerates() {
        return rerates;
    }

    List<MayOrder> checks() {
        return checks;
    }

    List<String> wire() {
        return wire;
    }

    List<String> traces() {
        return traces;
    }

    List<Until> untils() {
        return untils;
    }

    List<String> spikes() {
        return spikes;
    }

    List<Basis> basis() {
        return basis;
    }

    /** @param details whether the same details are out as before */
    private List<MayRun> runsSince(View before, boolean details) {
        List<Wire.Arrival> arrived = state.wire().arrived();
        List<MayRun> known = before == null ? List.of() : before.menus().runs;
        int told = before == null ? 0 : before.state().wire().arrived().size();
        BitSet moved = moved(before);
        List<MayRun> runs = new ArrayList<>(arrived.size());
        int next = 0;
        for (int i = 0; i < arrived.size(); i++) {
            Wire.Arrival arrival = arrived.get(i);
            Dispatch dispatch = night.dispatch(arrival.dispatch());
            boolean could = next < known.size() && known.get(next).dispatch().equals(dispatch.id());
            MayRun was = could ? known.get(next++) : null;
            boolean stands = i < told && (details || dispatch.details().isEmpty()) && !onAny(moved, arrival);
            if (!stands) {
                was = run(arrival, dispatch);
            }
            if (was != null) {
                runs.add(was);
            }
        }
        return Collections.unmodifiableList(runs);
    }

    /** Questions whose claims may run as they could not before, or no more, or whose line has moved; all where there was no before. */
    private BitSet moved(View before) {
        BitSet moved = new BitSet();
        for (Story story : state.stories()) {
            int question = story.question();
            moved.set(
                    question,
                    before == null
                            || before.state().stories().get(question).counts() != story.counts()
                            || before.lines().get(question) != view.lines().get(question)
                                    && !rung(before, question).equals(rung(view, question)));
        }
        return moved;
    }

    private boolean onAny(BitSet questions, Wire.Arrival arrival) {
        for (int claim = 0; claim < arrival.made().size(); claim++) {
            if (questions.get(night.claimed(arrival.dispatch(), claim))) {
                return true;
            }
        }
        return false;
    }

    private static Optional<Rung> rung(View view, int question) {
        return view.lines().get(question).map(Line::rung);
    }

    /** What may run of a dispatch, or null. */
    private MayRun run(Wire.Arrival arrival, Dispatch dispatch) {
        List<MayPlace> places = new ArrayList<>(dispatch.claims().size());
        for (int i = 0; i < dispatch.claims().size(); i++) {
            int question = night.claimed(arrival.dispatch(), i);
            Stance made = arrival.made().get(i);
            if (made != Stance.SILENT && state.stories().get(question).counts()) {
                Claim claim = dispatch.claims().get(i);
                places.add(new MayPlace(i + 1, claim.question(), rung(view, question), claim.rungAsWritten(made)));
            }
        }
        return places.isEmpty() ? null : new MayRun(dispatch.id(), List.copyOf(places), withheld(dispatch));
    }

    private List<String> withheld(Dispatch dispatch) {
        if (dispatch.details().isEmpty()) {
            return List.of();
        }
        List<String> details = new ArrayList<>();
        dispatch.details().forEach(d -> details.add(d.id()));
        details.removeAll(view.details());
        return List.copyOf(details);
    }

    private List<MayRerate> reratesNow() {
        boolean more = view.actionsLeft() > 0;
        List<MayRerate> rerates = new ArrayList<>();
        for (Story story : state.stories()) {
            Optional<Line> line = view.lines().get(story.question());
            if (line.isEmpty() || !story.open()) {
                continue;
            }
            Rung now = line.get().rung();
            String id = night.question(story.question()).id();
            if (story.settled().isEmpty()) {
                if (more) {
                    rerates.add(new MayRerate(id, now, OTHERS.get(now), 1));
                }
            } else if (Placings.wrong(now, story.settled().get())) {
                List<Rung> rungs = new ArrayList<>(OTHERS.get(now));
                rungs.removeIf(
                        r -> r.side() == 0 || Placings.wrong(r, story.settled().get()));
                rerates.add(new MayRerate(id, now, List.copyOf(rungs), 0));
            }
        }
        return List.copyOf(rerates);
    }

    /** Questions that may lead. */
    List<String> leads() {
        List<String> leads = new ArrayList<>();
        if (!Draft.ledThisTurn(state)) {
            int lead = view.lead().orElse(-1);
            for (Story story : state.stories()) {
                if (story.counts() && view.lines().get(story.question()).isPresent() && lead != story.question()) {
                    leads.add(night.question(story.question()).id());
                }
            }
        }
        return List.copyOf(leads);
    }

    private List<MayOrder> checksNow() {
        List<Scenario.Staff> free = Draft.free(state);
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

    private List<String> wireSince(View before) {
        List<Wire.Arrival> arrived = state.wire().arrived();
        List<String> wire = before == null ? List.of() : before.menus().wire;
        for (int i = wire.size(); i < arrived.size(); i++) {
            wire = Lists.plus(wire, night.dispatch(arrived.get(i).dispatch()).id());
        }
        return wire;
    }

    /** The wire without some dispatches. */
    private List<String> without(BitSet dispatches) {
        if (dispatches.isEmpty()) {
            return wire;
        }
        List<Wire.Arrival> arrived = state.wire().arrived();
        List<String> others = new ArrayList<>(arrived.size());
        for (int i = 0; i < arrived.size(); i++) {
            if (!dispatches.get(arrived.get(i).dispatch())) {
                others.add(wire.get(i));
            }
        }
        return Collections.unmodifiableList(others);
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

    private List<Basis> basisSince(View before) {
        List<Basis> known = before == null ? List.of() : before.menus().basis;
        BitSet answered = answered(before);
        List<Basis> basis = new ArrayList<>(state.stories().size());
        int next = 0;
        for (Story story : state.stories()) {
            if (story.open()) {
                int question = story.question();
                String id = night.question(question).id();
                boolean could =
                        next < known.size() && known.get(next).question().equals(id);
                Basis was = could ? known.get(next++) : null;
                boolean stands = was != null
                        && view.words().get(question) == before.words().get(question)
                        && !answered.get(question);
                basis.add(stands ? was : new Basis(id, citable(question)));
            }
        }
        return Collections.unmodifiableList(basis);
    }

    /** Questions on which a check has returned since. */
    private BitSet answered(View before) {
        BitSet answered = new BitSet();
        List<Findings.Returned> returned = state.findings().returned();
        for (int i = before == null ? 0 : before.state().findings().returned().size(); i < returned.size(); i++) {
            answered.set(night.asked(returned.get(i).check()));
        }
        return answered;
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

    /** Questions that are open and not settled. */
    List<String> counting() {
        List<String> counting = new ArrayList<>();
        for (Story story : state.stories()) {
            if (story.counts()) {
                counting.add(night.question(story.question()).id());
            }
        }
        return List.copyOf(counting);
    }
}
