package copytaster.rules;

import copytaster.act.Command;
import copytaster.act.Command.Placing;
import copytaster.act.Until;
import copytaster.scenario.Check;
import copytaster.scenario.Claim;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import copytaster.scenario.Stance;
import java.util.ArrayList;
import java.util.List;
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

    static Options of(State state) {
        Clock.Phase phase = state.clock().phase();
        boolean desk = phase == Clock.Phase.DESK;
        int left = desk ? Draft.left(state) : 0;
        boolean more = left > 0;
        List<Optional<Line>> lines = desk ? Draft.lines(state) : List.of();
        return new Options(
                phase,
                left,
                more ? runs(state, lines) : List.of(),
                desk ? rerates(state, lines, more) : List.of(),
                desk ? leads(state, lines) : List.of(),
                more ? checks(state) : List.of(),
                more ? traces(state) : List.of(),
                desk ? wire(state) : List.of(),
                desk ? untils(state) : List.of(),
                desk ? spikes(state) : List.of(),
                desk ? basis(state) : List.of(),
                desk && Desking.undoable(state),
                phase == Clock.Phase.HANDOVER ? Optional.of(counting(state)) : Optional.empty());
    }

    private static List<MayRun> runs(State state, List<Optional<Line>> lines) {
        List<MayRun> runs = new ArrayList<>();
        List<String> out = Draft.details(state);
        for (Wire.Arrival arrival : state.wire().arrived()) {
            Dispatch dispatch = state.night().dispatch(arrival.dispatch());
            List<MayPlace> claims = new ArrayList<>();
            for (int i = 0; i < dispatch.claims().size(); i++) {
                Claim claim = dispatch.claims().get(i);
                int question = state.night().claimed(arrival.dispatch(), i);
                Stance made = arrival.made().get(i);
                if (made != Stance.SILENT && state.stories().get(question).counts()) {
                    Optional<Rung> now = lines.get(question).map(Line::rung);
                    claims.add(new MayPlace(i + 1, claim.question(), now, claim.rungAsWritten(made)));
                }
            }
            if (!claims.isEmpty()) {
                List<String> details = new ArrayList<>();
                dispatch.details().forEach(d -> details.add(d.id()));
                details.removeAll(out);
                runs.add(new MayRun(dispatch.id(), List.copyOf(claims), List.copyOf(details)));
            }
        }
        return List.copyOf(runs);
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
            List<Rung> rungs = new ArrayList<>(List.of(Rung.values()));
            rungs.remove(now);
            if (story.settled().isEmpty()) {
                if (more) {
                    rerates.add(new MayRerate(id, now, List.copyOf(rungs), 1));
                }
            } else if (Placings.wrong(now, story.settled().get())) {
                rungs.removeIf(
                        r -> r.side() == 0 || Placings.wrong(r, story.settled().get()));
                rerates.add(new MayRerate(id, now, List.copyOf(rungs), 0));
            }
        }
        return List.copyOf(rerates);
    }

    private static List<String> leads(State state, List<Optional<Line>> lines) {
        List<String> leads = new ArrayList<>();
        if (!Draft.ledThisTurn(state)) {
            int lead = Draft.lead(state).orElse(-1);
            for (Story story : state.stories()) {
                if (story.counts() && lines.get(story.question()).isPresent() && lead != story.question()) {
                    leads.add(state.night().question(story.question()).id());
                }
            }
        }
        return List.copyOf(leads);
    }

    private static List<MayOrder> checks(State state) {
        List<MayOrder> checks = new ArrayList<>();
        List<Scenario.Staff> free = Draft.free(state);
        for (int i = 0; i < state.night().scenario().checks().size(); i++) {
            if (Checking.refused(state, i).isEmpty()) {
                Check check = state.night().check(i);
                List<String> staff = new ArrayList<>();
                for (Scenario.Staff person : free) {
                    if (person.skills().contains(check.skill())) {
                        staff.add(person.id());
                    }
                }
                if (!staff.isEmpty()) {
                    checks.add(new MayOrder(check.id(), List.copyOf(staff)));
                }
            }
        }
        return List.copyOf(checks);
    }

    private static List<String> traces(State state) {
        List<String> traces = new ArrayList<>();
        for (Wire.Arrival arrival : state.wire().arrived()) {
            if (!state.wire().traced().contains(arrival.dispatch())) {
                traces.add(state.night().dispatch(arrival.dispatch()).id());
            }
        }
        return List.copyOf(traces);
    }

    private static List<String> wire(State state) {
        List<String> wire = new ArrayList<>();
        state.wire()
                .arrived()
                .forEach(a -> wire.add(state.night().dispatch(a.dispatch()).id()));
        return List.copyOf(wire);
    }

    private static List<Until> untils(State state) {
        List<Until> untils = new ArrayList<>();
        for (int turn = state.clock().turn() + 1; turn <= state.night().turns(); turn++) {
            untils.add(Until.turn(turn));
        }
        for (Desk.Job job : Draft.jobs(state)) {
            untils.add(Until.check(state.night().check(job.check()).id()));
        }
        counting(state).forEach(question -> untils.add(Until.word(question)));
        return List.copyOf(untils);
    }

    private static List<String> spikes(State state) {
        List<String> spikes = new ArrayList<>();
        for (Wire.Arrival arrival : state.wire().arrived()) {
            if (!Draft.spiked(state, arrival.dispatch())) {
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
