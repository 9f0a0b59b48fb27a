package copytaster.act;

import copytaster.scenario.Rung;
import java.util.List;
import java.util.Optional;

/** What the editor asks for: ids and choices, nothing computed. */
public sealed interface Command {

    /** Opens the shift: the first turn's dispatches arrive. The first command of every session. */
    record Open() implements Command {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.open(this);
        }
    }

    /**
     * Runs a dispatch.
     *
     * @param choices for each claim that runs, its number (from 1) and where it goes; claims not named stay out
     * @param details ids of the sensitive details that run with it
     */
    record Run(String dispatch, List<Choice> choices, List<String> details) implements Command {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.run(this);
        }
    }

    /** Where one claim of a dispatch goes. */
    record Choice(int claim, Placing placing) {}

    /** Moves a line already on the page. */
    record Rerate(String question, Placing placing) implements Command {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rerate(this);
        }
    }

    /**
     * A rung, and how it is come by.
     *
     * @param quietly if this is a correction, it is made without telling the readers
     * @param basis ids of the dispatches and checks that speak for it; empty lets the desk name them
     */
    record Placing(Rung rung, boolean quietly, List<String> basis) {
        public static Placing on(Rung rung) {
            return new Placing(rung, false, List.of());
        }
    }

    /** Puts a line at the top of the page. */
    record Lead(String question) implements Command {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.lead(this);
        }
    }

    /** Orders a check; the first free person with the skill takes it where none is named. */
    record Order(String check, Optional<String> staff) implements Command {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.order(this);
        }
    }

    /** Follows a dispatch back to the one who first said it. */
    record Trace(String dispatch) implements Command {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.trace(this);
        }
    }

    /** Puts a dispatch aside until something happens. */
    record Hold(String dispatch, Until until) implements Command {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.hold(this);
        }
    }

    /** Files a dispatch away. */
    record Spike(String dispatch) implements Command {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.spike(this);
        }
    }

    /** Takes back the last decision of this turn. */
    record Undo() implements Command {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.undo(this);
        }
    }

    /** Ends the turn: what was decided goes out. */
    record Next() implements Command {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.next(this);
        }
    }

    /** Leaves the morning desk up to three questions to check first, and closes the shift. */
    record HandOver(List<String> questions) implements Command {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.handOver(this);
        }
    }

    <R> R match(Cases<R> cases);

    /** The only dispatch over commands: a new one fails to compile wherever it is not handled. */
    interface Cases<R> {
        R open(Open command);

        R run(Run command);

        R rerate(Rerate command);

        R lead(Lead command);

        R order(Order command);

        R trace(Trace command);

        R hold(Hold command);

        R spike(Spike command);

        R undo(Undo command);

        R next(Next command);

        R handOver(HandOver command);
    }
}
