package copytaster.rules;

import copytaster.act.Command.Placing;
import copytaster.act.Filing;
import copytaster.scenario.Check;
import copytaster.scenario.Rung;
import copytaster.scenario.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Where a line may go, what kind of move that is, and what speaks for it. */
final class Placings {
    private Placings() {}

    /** True if a settled answer shows a line on this rung to be wrong. */
    static boolean wrong(Rung rung, boolean yes) {
        return yes ? rung.side() < 0 : rung.side() > 0;
    }

    /** The move that placing makes, seen from what the readers have: this turn's earlier drafts are nobody's business. */
    static Filing filing(State state, int question, Placing placing, Optional<String> dispatch) {
        Optional<Rung> told = state.stories().get(question).line().map(Line::firmest);
        String id = state.night().question(question).id();
        List<String> basis = placing.basis().isEmpty() && asked(placing.rung())
                ? supporting(state, question, placing.rung())
                : placing.basis();
        return new Filing(id, placing.rung(), move(told, placing), dispatch, basis);
    }

    private static Filing.Move move(Optional<Rung> told, Placing placing) {
        if (told.isEmpty()) {
            return Filing.Move.FIRST;
        }
        if (!told.get().correctedBy(placing.rung())) {
            return Filing.Move.UPDATE;
        }
        return placing.quietly() ? Filing.Move.AMENDED : Filing.Move.CORRECTED;
    }

    /** Rungs for which the desk is asked what speaks for them. */
    static boolean asked(Rung rung) {
        return rung != Rung.ATTRIBUTED && rung != Rung.UNCONFIRMED;
    }

    /** Everything on the desk about a question that may be named as a basis. */
    static List<String> citable(State state, int question) {
        List<String> refs = new ArrayList<>();
        for (Wire.Arrival arrival : state.wire().arrived()) {
            for (int i = 0; i < arrival.made().size(); i++) {
                if (arrival.made().get(i) != Stance.SILENT
                        && state.night().claimed(arrival.dispatch(), i) == question) {
                    refs.add(state.night().dispatch(arrival.dispatch()).id());
                }
            }
        }
        for (Findings.Returned returned : state.findings().returned()) {
            if (state.night().asked(returned.check()) == question) {
                refs.add(state.night().check(returned.check()).id());
            }
        }
        return refs;
    }

    /** What the desk itself would name: all that points the line's way, a traced repeat not twice. */
    static List<String> supporting(State state, int question, Rung rung) {
        List<String> refs = new ArrayList<>();
        List<String> origins = new ArrayList<>();
        Stance wanted = rung.side() > 0 ? Stance.ASSERTS : Stance.DENIES;
        for (Wire.Arrival arrival : state.wire().arrived()) {
            if (stance(state, arrival, question) != wanted) {
                continue;
            }
            String origin = state.night().originKey(arrival.dispatch());
            boolean traced = state.wire().traced().contains(arrival.dispatch());
            if (!traced || !origins.contains(origin)) {
                refs.add(state.night().dispatch(arrival.dispatch()).id());
                if (traced) {
                    origins.add(origin);
                }
            }
        }
        Check.Result result = rung.side() > 0 ? Check.Result.SUPPORTS : Check.Result.REFUTES;
        for (Findings.Returned returned : state.findings().returned()) {
            if (state.night().asked(returned.check()) == question && returned.result() == result) {
                refs.add(state.night().check(returned.check()).id());
            }
        }
        return List.copyOf(refs);
    }

    private static Stance stance(State state, Wire.Arrival arrival, int question) {
        for (int i = 0; i < arrival.made().size(); i++) {
            if (state.night().claimed(arrival.dispatch(), i) == question
                    && arrival.made().get(i) != Stance.SILENT) {
                return arrival.made().get(i);
            }
        }
        return Stance.SILENT;
    }
}
