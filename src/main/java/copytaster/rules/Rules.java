package copytaster.rules;

import static copytaster.act.Rejection.Reason.ALREADY_OPEN;
import static copytaster.act.Rejection.Reason.HANDOVER_ONLY;
import static copytaster.act.Rejection.Reason.NOT_AT_HANDOVER;
import static copytaster.act.Rejection.Reason.NOT_OPEN;
import static copytaster.act.Rejection.Reason.SHIFT_OVER;

import copytaster.act.Command;
import copytaster.act.Event;
import copytaster.act.Rejection;
import copytaster.scenario.Night;
import java.util.Optional;

/** The four functions of the game. All are pure and total. */
public final class Rules {
    /**
     * Raised whenever a rule changes what an old command leads to; what it led to before is kept for the sessions that were begun
     * under it. 2: a correction is measured by the firmest that readers were told since the last one, and nobody thanks us for a word
     * that we denied.
     */
    public static final int VERSION = 2;

    /** The version from which a line cannot be walked back in small steps. */
    static final int FIRMEST = 2;

    /** The version from which a line that says no is not answered as if it had said yes. */
    static final int DENIALS = 2;

    private Rules() {}

    /**
     * The state before the first command.
     *
     * @param rules the version of the rules to decide by, from 1 to {@link #VERSION}
     */
    public static State start(int rules, Night night, Setup setup, long seed) {
        return Start.of(rules, night, setup, seed);
    }

    /** What a command leads to: events, or why it is refused and what would be accepted. Never throws. */
    public static Decision decide(State state, Command command) {
        Optional<Rejection.Reason> untimely =
                command.match(new Untimely(state.clock().phase()));
        return untimely.isPresent()
                ? Decision.no(state, Rejection.of(untimely.get()))
                : command.match(new Mechanics(state));
    }

    /** The state after an event. No rules, no chance, no text. */
    public static State evolve(State state, Event event) {
        return event.match(new Evolve(state));
    }

    /** Everything that {@link #decide} would accept. */
    public static Options legal(State state) {
        return View.of(state).options();
    }

    private static final class Mechanics implements Command.Cases<Decision> {
        private final State state;

        Mechanics(State state) {
            this.state = state;
        }

        @Override
        public Decision open(Command.Open command) {
            return Turning.open(state);
        }

        @Override
        public Decision run(Command.Run command) {
            return Running.run(state, command);
        }

        @Override
        public Decision rerate(Command.Rerate command) {
            return Running.rerate(state, command);
        }

        @Override
        public Decision lead(Command.Lead command) {
            return Desking.lead(state, command);
        }

        @Override
        public Decision order(Command.Order command) {
            return Checking.order(state, command);
        }

        @Override
        public Decision trace(Command.Trace command) {
            return Desking.trace(state, command);
        }

        @Override
        public Decision hold(Command.Hold command) {
            return Desking.hold(state, command);
        }

        @Override
        public Decision spike(Command.Spike command) {
            return Desking.spike(state, command);
        }

        @Override
        public Decision undo(Command.Undo command) {
            return Desking.undo(state);
        }

        @Override
        public Decision next(Command.Next command) {
            return Turning.next(state);
        }

        @Override
        public Decision handOver(Command.HandOver command) {
            return Closing.handOver(state, command);
        }
    }

    /** The first guard of every command: is this the time for it? */
    private static final class Untimely implements Command.Cases<Optional<Rejection.Reason>> {
        private final Clock.Phase phase;

        Untimely(Clock.Phase phase) {
            this.phase = phase;
        }

        private Optional<Rejection.Reason> atDesk() {
            return switch (phase) {
                case UNOPENED -> Optional.of(NOT_OPEN);
                case DESK -> Optional.empty();
                case HANDOVER -> Optional.of(HANDOVER_ONLY);
                case CLOSED -> Optional.of(SHIFT_OVER);
            };
        }

        @Override
        public Optional<Rejection.Reason> open(Command.Open command) {
            return phase == Clock.Phase.UNOPENED ? Optional.empty() : Optional.of(ALREADY_OPEN);
        }

        @Override
        public Optional<Rejection.Reason> handOver(Command.HandOver command) {
            return switch (phase) {
                case UNOPENED -> Optional.of(NOT_OPEN);
                case DESK -> Optional.of(NOT_AT_HANDOVER);
                case HANDOVER -> Optional.empty();
                case CLOSED -> Optional.of(SHIFT_OVER);
            };
        }

        @Override
        public Optional<Rejection.Reason> run(Command.Run command) {
            return atDesk();
        }

        @Override
        public Optional<Rejection.Reason> rerate(Command.Rerate command) {
            return atDesk();
        }

        @Override
        public Optional<Rejection.Reason> lead(Command.Lead command) {
            return atDesk();
        }

        @Override
        public Optional<Rejection.Reason> order(Command.Order command) {
            return atDesk();
        }

        @Override
        public Optional<Rejection.Reason> trace(Command.Trace command) {
            return atDesk();
        }

        @Override
        public Optional<Rejection.Reason> hold(Command.Hold command) {
            return atDesk();
        }

        @Override
        public Optional<Rejection.Reason> spike(Command.Spike command) {
            return atDesk();
        }

        @Override
        public Optional<Rejection.Reason> undo(Command.Undo command) {
            return atDesk();
        }

        @Override
        public Optional<Rejection.Reason> next(Command.Next command) {
            return atDesk();
        }
    }
}
