package copytaster.rules;

import copytaster.act.Command;
import copytaster.act.Command.Placing;
import copytaster.act.Until;
import copytaster.scenario.Check;
import copytaster.scenario.Claim;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Night;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import copytaster.scenario.Stance;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What is open to the editor now: the menus of every front end, and what bots and generators choose from. A command is accepted if
 * and only if {@link #admits} it; the laws hold {@link Rules#decide}, which is written apart, to that.
 *
 * @param actionsLeft actions still to spend this turn
 * @param runs dispatches any of whose claims may still run, and what may run with them
 * @param rerates lines that may be moved
 * @param leads questions that may lead
 * @param checks checks that may be ordered, and who may take them
 * @param traces dispatches that may be traced
 * @param wire dispatches that have come and may be held
 * @param untils what a hold may wait for
 * @param spikes dispatches that may be spiked
 * @param basis what may be named as a basis, per question
 * @param handover questions that may be left to the morning desk; empty unless it is time for that
 */
public record Options(
        Clock.Phase phase,
        int actionsLeft,
        List<MayRun> runs,
        List<MayRerate> rerates,
        List<String> leads,
        List<MayOrder> checks,
        List<String> traces,
        List<String> wire,
        List<Until> untils,
        List<String> spikes,
        List<Basis> basis,
        boolean undo,
        Optional<List<String>> handover) {

    /** For each rung all others, in their order. */
    private static final Map<Rung, List<Rung>> OTHERS = new EnumMap<>(Rung.class);

    static {
        for (Rung rung : Rung.values()) {
            List<Rung> others = new ArrayList<>(List.of(Rung.values()));
            others.remove(rung);
            OTHERS.put(rung, List.copyOf(others));
        }
    }

    /** @param details ids of details that have not run yet */
    public record MayRun(String dispatch, List<MayPlace> claims, List<String> details) {}

    /**
     * @param claim number of the claim in its dispatch, from 1
     * @param now where the question stands on the page, this turn's decisions in
     */
    public record MayPlace(int claim, String question, Optional<Rung> now, Rung asWritten) {}

    /** @param rungs where it may go; @param cost in actions */
    public record MayRerate(String question, Rung now, List<Rung> rungs, int cost) {}

    public record MayOrder(String check, List<String> staff) {}

    public record Basis(String question, List<String> refs) {}

    /** @param before the view that {@code view} comes after, whose menus are kept where they still hold; or null */
    static Options of(View view, View before) {
        State state = view.state();
        Clock.Phase phase = state.clock().phase();
        boolean desk = phase == Clock.Phase.DESK;
        int left = view.actionsLeft();
        boolean more = left > 0;
        Options was = before == null || before.actionsLeft() > 0 != more ? null : before.options();
        boolean page = was != null && view.pageStands();
        return new Options(
                phase,
                left,
                !more ? List.of() : page && before.details().equals(view.details()) ? was.runs : runs(view),
                !desk ? List.of() : page ? was.rerates : rerates(state, view.lines(), more),
                desk ? leads(view) : List.of(),
                !more ? List.of() : was != null && view.checksStand() ? was.checks : checks(view),
                !more ? List.of() : was != null && view.tracesStand() ? was.traces : traces(view),
                !desk ? List.of() : was != null && view.wordsStand() ? was.wire : wire(state),
                !desk ? List.of() : was != null && view.checksStand() ? was.untils : untils(view),
                !desk ? List.of() : was != null && view.wireStands() ? was.spikes : spikes(view),
                !desk ? List.of() : was != null && view.evidenceStands() ? was.basis : basis(state),
                desk && Desking.undoable(state),
                phase == Clock.Phase.HANDOVER ? Optional.of(counting(state)) : Optional.empty());
    }

    private static List<MayRun> runs(View view) {
        Night night = view.state().night();
        List<MayRun> runs = new ArrayList<>();
        for (Wire.Arrival arrival : view.state().wire().arrived()) {
            List<MayPlace> claims = places(view, arrival);
            if (!claims.isEmpty()) {
                Dispatch dispatch = night.dispatch(arrival.dispatch());
                runs.add(new MayRun(dispatch.id(), claims, withheld(dispatch, view.details())));
            }
        }
        return List.copyOf(runs);
    }

    private static List<MayPlace> places(View view, Wire.Arrival arrival) {
        State state = view.state();
        List<Claim> claims = state.night().dispatch(arrival.dispatch()).claims();
        List<MayPlace> places = new ArrayList<>(claims.size());
        for (int i = 0; i < claims.size(); i++) {
            int question = state.night().claimed(arrival.dispatch(), i);
            Stance made = arrival.made().get(i);
            if (made != Stance.SILENT && state.stories().get(question).counts()) {
                Optional<Rung> now = view.lines().get(question).map(Line::rung);
                Claim claim = claims.get(i);
                places.add(new MayPlace(i + 1, claim.question(), now, claim.rungAsWritten(made)));
            }
        }
        return List.copyOf(places);
    }

    private static List<String> withheld(Dispatch dispatch, List<String> out) {
        if (dispatch.details().isEmpty()) {
            return List.of();
        }
        List<String> details = new ArrayList<>();
        dispatch.details().forEach(d -> details.add(d.id()));
        details.removeAll(out);
        return List.copyOf(details);
    }

    private static List<MayRerate> rerates(State state, List<Optional<Line>> lines, boolean more) {
        List<MayRerate> rerates = new ArrayList<>();
        for (Story story : state.stories()) {
            Optional<Line> line = lines.get(story.question());
            if (line.isEmpty() || !story.open()) {
                continue;
            }
            Rung now = line.get().rung();
            String id = state.night().question(story.question()).id();
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

    private static List<String> leads(View view) {
        State state = view.state();
        List<String> leads = new ArrayList<>();
        if (!Draft.ledThisTurn(state)) {
            int lead = view.lead().orElse(-1);
            for (Story story : state.stories()) {
                if (story.counts() && view.lines().get(story.question()).isPresent() && lead != story.question()) {
                    leads.add(state.night().question(story.question()).id());
                }
            }
        }
        return List.copyOf(leads);
    }

    private static List<MayOrder> checks(View view) {
        State state = view.state();
        List<Scenario.Staff> free = Draft.free(state);
        if (free.isEmpty()) {
            return List.of();
        }
        Map<String, List<String>> able = new LinkedHashMap<>();
        List<MayOrder> checks = new ArrayList<>();
        for (int i = 0; i < state.night().scenario().checks().size(); i++) {
            if (view.refused(i).isEmpty()) {
                Check check = state.night().check(i);
                List<String> staff = able.computeIfAbsent(check.skill(), skill -> able(free, skill));
                if (!staff.isEmpty()) {
                    checks.add(new MayOrder(check.id(), staff));
                }
            }
        }
        return List.copyOf(checks);
    }

    private static List<String> able(List<Scenario.Staff> free, String skill) {
        return free.stream()
                .filter(person -> person.skills().contains(skill))
                .map(Scenario.Staff::id)
                .toList();
    }

    private static List<String> traces(View view) {
        State state = view.state();
        List<String> traces = new ArrayList<>();
        for (Wire.Arrival arrival : state.wire().arrived()) {
            if (!view.traced(arrival.dispatch())) {
                traces.add(state.night().dispatch(arrival.dispatch()).id());
            }
        }
        return List.copyOf(traces);
    }

    private static List<String> wire(State state) {
        List<String> wire = new ArrayList<>();
        for (Wire.Arrival arrival : state.wire().arrived()) {
            wire.add(state.night().dispatch(arrival.dispatch()).id());
        }
        return List.copyOf(wire);
    }

    private static List<Until> untils(View view) {
        State state = view.state();
        List<Until> untils = new ArrayList<>();
        for (int turn = state.clock().turn() + 1; turn <= state.night().turns(); turn++) {
            untils.add(Until.turn(turn));
        }
        for (Desk.Job job : view.jobs()) {
            untils.add(Until.check(state.night().check(job.check()).id()));
        }
        counting(state).forEach(question -> untils.add(Until.word(question)));
        return List.copyOf(untils);
    }

    private static List<String> spikes(View view) {
        State state = view.state();
        List<String> spikes = new ArrayList<>();
        for (Wire.Arrival arrival : state.wire().arrived()) {
            if (!view.spiked(arrival.dispatch())) {
                spikes.add(state.night().dispatch(arrival.dispatch()).id());
            }
        }
        return List.copyOf(spikes);
    }

    private static List<Basis> basis(State state) {
        List<Basis> basis = new ArrayList<>();
        List<List<String>> citable = Placings.citable(state);
        for (Story story : state.stories()) {
            if (story.open()) {
                basis.add(new Basis(
                        state.night().question(story.question()).id(), List.copyOf(citable.get(story.question()))));
            }
        }
        return List.copyOf(basis);
    }

    private static List<String> counting(State state) {
        List<String> counting = new ArrayList<>();
        for (Story story : state.stories()) {
            if (story.counts()) {
                counting.add(state.night().question(story.question()).id());
            }
        }
        return List.copyOf(counting);
    }

    /** True if {@code command} would be accepted. */
    public boolean admits(Command command) {
        return command.match(new Admits(this));
    }

    private boolean cites(String question, Placing placing) {
        return placing.basis().isEmpty()
                || basis.stream()
                        .anyMatch(b -> b.question().equals(question) && b.refs().containsAll(placing.basis()));
    }

    private record Admits(Options options) implements Command.Cases<Boolean> {
        @Override
        public Boolean open(Command.Open command) {
            return options.phase == Clock.Phase.UNOPENED;
        }

        @Override
        public Boolean run(Command.Run command) {
            return options.runs.stream()
                    .anyMatch(r -> r.dispatch().equals(command.dispatch()) && admitsRun(r, command));
        }

        private boolean admitsRun(MayRun may, Command.Run command) {
            List<String> questions = new ArrayList<>();
            boolean moves = !command.details().isEmpty();
            for (Command.Choice choice : command.choices()) {
                Optional<MayPlace> place = may.claims().stream()
                        .filter(p -> p.claim() == choice.claim())
                        .findFirst();
                if (place.isEmpty()
                        || questions.contains(place.get().question())
                        || !options.cites(place.get().question(), choice.placing())) {
                    return false;
                }
                questions.add(place.get().question());
                moves |= !place.get().now().equals(Optional.of(choice.placing().rung()));
            }
            return !questions.isEmpty()
                    && moves
                    && may.details().containsAll(command.details())
                    && command.details().stream().distinct().count()
                            == command.details().size();
        }

        @Override
        public Boolean rerate(Command.Rerate command) {
            return options.rerates.stream()
                    .anyMatch(r -> r.question().equals(command.question())
                            && r.rungs().contains(command.placing().rung())
                            && options.cites(r.question(), command.placing()));
        }

        @Override
        public Boolean lead(Command.Lead command) {
            return options.leads.contains(command.question());
        }

        @Override
        public Boolean order(Command.Order command) {
            return options.checks.stream()
                    .anyMatch(c -> c.check().equals(command.check())
                            && command.staff().map(c.staff()::contains).orElse(true));
        }

        @Override
        public Boolean trace(Command.Trace command) {
            return options.traces.contains(command.dispatch());
        }

        @Override
        public Boolean hold(Command.Hold command) {
            return options.wire.contains(command.dispatch())
                    && options.untils.stream().anyMatch(u -> same(u, command.until()));
        }

        /** {@code turn:08} is {@code turn:8}. */
        private static boolean same(Until one, Until other) {
            return one.equals(other)
                    || one.kind() == Until.Kind.TURN && other.kind() == Until.Kind.TURN && one.turn() == other.turn();
        }

        @Override
        public Boolean spike(Command.Spike command) {
            return options.spikes.contains(command.dispatch());
        }

        @Override
        public Boolean undo(Command.Undo command) {
            return options.undo;
        }

        @Override
        public Boolean next(Command.Next command) {
            return options.phase == Clock.Phase.DESK;
        }

        @Override
        public Boolean handOver(Command.HandOver command) {
            return options.handover.isPresent()
                    && command.questions().size() <= Closing.LINES
                    && options.handover.get().containsAll(command.questions())
                    && command.questions().stream().distinct().count()
                            == command.questions().size();
        }
    }
}
