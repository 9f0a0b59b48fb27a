package copytaster.rules;

import copytaster.act.Command;
import copytaster.act.Command.Placing;
import copytaster.act.Until;
import copytaster.scenario.Rung;
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

    static Options of(View view) {
        State state = view.state();
        Menus menus = view.menus();
        Clock.Phase phase = state.clock().phase();
        boolean desk = phase == Clock.Phase.DESK;
        int left = view.actionsLeft();
        boolean more = left > 0;
        return new Options(
                phase,
                left,
                more ? menus.runs() : List.of(),
                desk ? menus.rerates() : List.of(),
                desk ? menus.leads() : List.of(),
                more ? menus.checks() : List.of(),
                more ? menus.traces() : List.of(),
                desk ? menus.wire() : List.of(),
                desk ? menus.untils() : List.of(),
                desk ? menus.spikes() : List.of(),
                desk ? menus.basis() : List.of(),
                desk && Desking.undoable(state),
                phase == Clock.Phase.HANDOVER ? Optional.of(menus.counting()) : Optional.empty());
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
