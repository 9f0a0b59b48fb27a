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
 * and only if {@link #admits} it; the laws hold {@link Rules#decide}, which is written apart, to that. Equal by value.
 */
public sealed interface Options permits Menus {
    /** How many questions the next desk is given to check first, at most. */
    int HANDED = 3;

    /** @param details ids of details that have not run yet */
    record MayRun(String dispatch, List<MayPlace> claims, List<String> details) {}

    /**
     * @param claim number of the claim in its dispatch, from 1
     * @param now where the question stands on the page, this turn's decisions in
     */
    record MayPlace(int claim, String question, Optional<Rung> now, Rung asWritten) {}

    /** @param rungs where it may go; @param cost in actions */
    record MayRerate(String question, Rung now, List<Rung> rungs, int cost) {}

    record MayOrder(String check, List<String> staff) {}

    record Basis(String question, List<String> refs) {}

    Clock.Phase phase();

    /** Actions still to spend this turn. */
    int actionsLeft();

    /** Dispatches any of whose claims may still run, and what may run with them. */
    List<MayRun> runs();

    /** Lines that may be moved. */
    List<MayRerate> rerates();

    /** Questions that may lead. */
    List<String> leads();

    /** Checks that may be ordered, and who may take them. */
    List<MayOrder> checks();

    /** Dispatches that may be traced. */
    List<String> traces();

    /** Dispatches that have come and may be held. */
    List<String> wire();

    /** What a hold may wait for. */
    List<Until> untils();

    /** Dispatches that may be spiked. */
    List<String> spikes();

    /** What may be named as a basis, per question. */
    List<Basis> basis();

    /** Whether there is a decision of this turn to take back. */
    boolean undo();

    /** Questions that may be left to the morning desk; empty unless it is time for that. */
    Optional<List<String>> handover();

    /** True if {@code command} would be accepted. */
    default boolean admits(Command command) {
        return command.match(new Admits(this));
    }

    /** The commands that {@code options} admit. */
    record Admits(Options options) implements Command.Cases<Boolean> {
        @Override
        public Boolean open(Command.Open command) {
            return options.phase() == Clock.Phase.UNOPENED;
        }

        @Override
        public Boolean run(Command.Run command) {
            return options.runs().stream()
                    .anyMatch(r -> r.dispatch().equals(command.dispatch()) && admitsRun(r, command));
        }

        private boolean cites(String question, Placing placing) {
            return placing.basis().isEmpty()
                    || options.basis().stream()
                            .anyMatch(b ->
                                    b.question().equals(question) && b.refs().containsAll(placing.basis()));
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
                        || !cites(place.get().question(), choice.placing())) {
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
            return options.rerates().stream()
                    .anyMatch(r -> r.question().equals(command.question())
                            && r.rungs().contains(command.placing().rung())
                            && cites(r.question(), command.placing()));
        }

        @Override
        public Boolean lead(Command.Lead command) {
            return options.leads().contains(command.question());
        }

        @Override
        public Boolean order(Command.Order command) {
            return options.checks().stream()
                    .anyMatch(c -> c.check().equals(command.check())
                            && command.staff().map(c.staff()::contains).orElse(true));
        }

        @Override
        public Boolean trace(Command.Trace command) {
            return options.traces().contains(command.dispatch());
        }

        @Override
        public Boolean hold(Command.Hold command) {
            return options.wire().contains(command.dispatch())
                    && options.untils().stream().anyMatch(u -> same(u, command.until()));
        }

        /** {@code turn:08} is {@code turn:8}. */
        private static boolean same(Until one, Until other) {
            return one.equals(other)
                    || one.kind() == Until.Kind.TURN && other.kind() == Until.Kind.TURN && one.turn() == other.turn();
        }

        @Override
        public Boolean spike(Command.Spike command) {
            return options.spikes().contains(command.dispatch());
        }

        @Override
        public Boolean undo(Command.Undo command) {
            return options.undo();
        }

        @Override
        public Boolean next(Command.Next command) {
            return options.phase() == Clock.Phase.DESK;
        }

        @Override
        public Boolean handOver(Command.HandOver command) {
            return options.handover().isPresent()
                    && command.questions().size() <= HANDED
                    && options.handover().get().containsAll(command.questions())
                    && command.questions().stream().distinct().count()
                            == command.questions().size();
        }
    }
}
