package copytaster.act;

import copytaster.scenario.Check;
import copytaster.scenario.Stance;
import java.util.List;

/**
 * What happened: outcomes, not odds. Fractions are whole numbers, so that a journal reads the same under every Java: chances in
 * millionths, points of trust and care in thousandths.
 */
public sealed interface Event {

    // What the editor decided. It stands in the draft of the turn until the turn ends.

    /** @param cost actions spent */
    record DispatchRun(String dispatch, List<Filing> filings, List<String> details, int cost) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dispatchRun(this);
        }
    }

    record Rerated(Filing filing, int cost) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.rerated(this);
        }
    }

    record Led(String question) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.led(this);
        }
    }

    /** @param due the turn at whose start it returns; this turn if it answers at once */
    record CheckOrdered(String check, String staff, int due) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.checkOrdered(this);
        }
    }

    /** @param same the other dispatches then on the desk that go back to the same origin */
    record Traced(String dispatch, String origin, List<String> same) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.traced(this);
        }
    }

    record Held(String dispatch, Until until) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.held(this);
        }
    }

    record Spiked(String dispatch) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.spiked(this);
        }
    }

    record Undone() implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.undone(this);
        }
    }

    // The end of a turn.

    /** The turn's decisions go out: {@code out} on the page; {@code standings} is how every counting question then stood. */
    record TurnEnded(int turn, List<Filing> out, List<Standing> standings) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.turnEnded(this);
        }
    }

    /**
     * How a question stood when a turn ended.
     *
     * @param said what our line tells, in millionths, or −1 where there is none
     * @param street what was going round, in millionths
     * @param lead whether it led the page
     * @param turns how many turns this counts for: 1, and more for the time after the last
     */
    record Standing(String question, int said, int street, boolean lead, int turns) {}

    /** The risk drawn came true. @param risk id of the detail or check */
    record Harmed(String risk) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.harmed(this);
        }
    }

    /** @param milli thousandths of a point, of either sign */
    record CareMoved(int milli, String risk) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.careMoved(this);
        }
    }

    /** @param milli thousandths of a point, of either sign */
    record TrustMoved(int milli, TrustCause cause, String question) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.trustMoved(this);
        }
    }

    enum TrustCause {
        SETTLED,
        CORRECTED,
        AMENDED_WRONG,
        LEFT_WRONG,
        TOLD_LATER,
        LEFT_OPEN
    }

    /** @param readers how many more or fewer; @param question empty for the drift toward trust */
    record ReadersMoved(long readers, String question) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.readersMoved(this);
        }
    }

    record Echoed(String question, EchoKind kind) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.echoed(this);
        }
    }

    /** What going round has become. */
    record StreetMoved(List<Street> now) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.streetMoved(this);
        }
    }

    /** @param street in millionths */
    record Street(String question, int street) {}

    // The start of a turn.

    record TurnBegan(int turn) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.turnBegan(this);
        }
    }

    record Settled(String question, boolean yes) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.settled(this);
        }
    }

    record CheckReturned(String check, Check.Result result) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.checkReturned(this);
        }
    }

    /** Its question was settled before it could return. */
    record CheckOvertaken(String check) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.checkOvertaken(this);
        }
    }

    /** @param drama number in the scenario's list, from 0 */
    record DramaBegan(int drama) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.dramaBegan(this);
        }
    }

    /** @param made what each claim of the dispatch says */
    record Arrived(String dispatch, List<Stance> made) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.arrived(this);
        }
    }

    /** An origin's answer fell due and nothing came. */
    record FellSilent(String origin, String question) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.fellSilent(this);
        }
    }

    record Opened(String question) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.opened(this);
        }
    }

    /** A held dispatch is on top of the wire again. */
    record CameBack(String dispatch) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.cameBack(this);
        }
    }

    // The close.

    record DeskClosed() implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.deskClosed(this);
        }
    }

    record HandedOver(List<String> questions) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.handedOver(this);
        }
    }

    /** Told after the night. */
    record ToldLater(String question, boolean yes) implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.toldLater(this);
        }
    }

    record ShiftEnded() implements Event {
        @Override
        public <R> R match(Cases<R> cases) {
            return cases.shiftEnded(this);
        }
    }

    <R> R match(Cases<R> cases);

    /** The only dispatch over events. */
    interface Cases<R> {
        R dispatchRun(DispatchRun event);

        R rerated(Rerated event);

        R led(Led event);

        R checkOrdered(CheckOrdered event);

        R traced(Traced event);

        R held(Held event);

        R spiked(Spiked event);

        R undone(Undone event);

        R turnEnded(TurnEnded event);

        R harmed(Harmed event);

        R careMoved(CareMoved event);

        R trustMoved(TrustMoved event);

        R readersMoved(ReadersMoved event);

        R echoed(Echoed event);

        R streetMoved(StreetMoved event);

        R turnBegan(TurnBegan event);

        R settled(Settled event);

        R checkReturned(CheckReturned event);

        R checkOvertaken(CheckOvertaken event);

        R dramaBegan(DramaBegan event);

        R arrived(Arrived event);

        R fellSilent(FellSilent event);

        R opened(Opened event);

        R cameBack(CameBack event);

        R deskClosed(DeskClosed event);

        R handedOver(HandedOver event);

        R toldLater(ToldLater event);

        R shiftEnded(ShiftEnded event);
    }
}
