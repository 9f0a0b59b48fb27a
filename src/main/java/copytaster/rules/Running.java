package copytaster.rules;

import static copytaster.act.Rejection.Reason.BASIS_UNKNOWN;
import static copytaster.act.Rejection.Reason.CLAIM_TWICE;
import static copytaster.act.Rejection.Reason.DETAIL_ALREADY_RUN;
import static copytaster.act.Rejection.Reason.NOTHING_CHANGES;
import static copytaster.act.Rejection.Reason.NOTHING_CHOSEN;
import static copytaster.act.Rejection.Reason.NOT_ON_PAGE;
import static copytaster.act.Rejection.Reason.NO_ACTIONS_LEFT;
import static copytaster.act.Rejection.Reason.NO_SUCH_CLAIM;
import static copytaster.act.Rejection.Reason.NO_SUCH_DETAIL;
import static copytaster.act.Rejection.Reason.NO_SUCH_DISPATCH;
import static copytaster.act.Rejection.Reason.NO_SUCH_QUESTION;
import static copytaster.act.Rejection.Reason.QUESTION_SETTLED;

import copytaster.act.Command;
import copytaster.act.Event;
import copytaster.act.Filing;
import copytaster.scenario.Claim;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Rung;
import copytaster.scenario.Stance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Running a dispatch and re-rating a line. */
final class Running {
    private Running() {}

    static Decision run(State state, Command.Run command) {
        int index = state.night().dispatch(command.dispatch());
        Wire.Arrival arrival = index < 0 ? null : state.wire().arrival(index);
        if (arrival == null) {
            return Decision.no(state, NO_SUCH_DISPATCH, command.dispatch());
        }
        if (command.choices().isEmpty()) {
            return Decision.no(state, NOTHING_CHOSEN, command.dispatch());
        }
        Dispatch dispatch = state.night().dispatch(index);
        List<String> seen = new ArrayList<>();
        List<Filing> filings = new ArrayList<>();
        for (Command.Choice choice : command.choices()) {
            if (choice.claim() < 1
                    || choice.claim() > dispatch.claims().size()
                    || arrival.made().get(choice.claim() - 1) == Stance.SILENT) {
                return Decision.no(state, NO_SUCH_CLAIM, Integer.toString(choice.claim()));
            }
            Claim claim = dispatch.claims().get(choice.claim() - 1);
            if (seen.contains(claim.question())) {
                return Decision.no(state, CLAIM_TWICE, claim.question());
            }
            seen.add(claim.question());
            int question = state.night().question(claim.question());
            if (!state.stories().get(question).counts()) {
                return Decision.no(state, QUESTION_SETTLED, claim.question());
            }
            if (!citesKnown(state, question, choice.placing())) {
                return Decision.no(state, BASIS_UNKNOWN, claim.question());
            }
            Optional<Rung> now = Draft.line(state, question).map(Line::rung);
            if (!now.equals(Optional.of(choice.placing().rung()))) {
                filings.add(Placings.filing(state, question, choice.placing(), Optional.of(dispatch.id())));
            }
        }
        Optional<Decision> refused = refusedDetails(state, dispatch, command.details());
        if (refused.isPresent()) {
            return refused.get();
        }
        if (filings.isEmpty() && command.details().isEmpty()) {
            return Decision.no(state, NOTHING_CHANGES, command.dispatch());
        }
        if (Draft.left(state) < 1) {
            return Decision.no(state, NO_ACTIONS_LEFT, command.dispatch());
        }
        return Decision.of(
                state, new Event.DispatchRun(dispatch.id(), List.copyOf(filings), List.copyOf(command.details()), 1));
    }

    private static Optional<Decision> refusedDetails(State state, Dispatch dispatch, List<String> details) {
        List<String> out = new ArrayList<>(Draft.details(state));
        for (String detail : details) {
            if (dispatch.details().stream().noneMatch(d -> d.id().equals(detail))) {
                return Optional.of(Decision.no(state, NO_SUCH_DETAIL, detail));
            }
            if (out.contains(detail)) {
                return Optional.of(Decision.no(state, DETAIL_ALREADY_RUN, detail));
            }
            out.add(detail);
        }
        return Optional.empty();
    }

    static Decision rerate(State state, Command.Rerate command) {
        int question = state.night().question(command.question());
        if (question < 0 || !state.stories().get(question).open()) {
            return Decision.no(state, NO_SUCH_QUESTION, command.question());
        }
        Optional<Line> line = Draft.line(state, question);
        if (line.isEmpty()) {
            return Decision.no(state, NOT_ON_PAGE, command.question());
        }
        Rung rung = command.placing().rung();
        Optional<Boolean> settled = state.stories().get(question).settled();
        if (settled.isPresent()) {
            boolean mends = Placings.wrong(line.get().rung(), settled.get())
                    && rung.side() != 0
                    && !Placings.wrong(rung, settled.get());
            if (!mends) {
                return Decision.no(state, QUESTION_SETTLED, command.question());
            }
        }
        if (!citesKnown(state, question, command.placing())) {
            return Decision.no(state, BASIS_UNKNOWN, command.question());
        }
        if (line.get().rung() == rung) {
            return Decision.no(state, NOTHING_CHANGES, command.question());
        }
        Filing filing = Placings.filing(state, question, command.placing(), Optional.empty());
        if (settled.isPresent()) {
            return Decision.of(
                    state,
                    new Event.Rerated(
                            new Filing(
                                    filing.question(), rung, Filing.Move.PUT_RIGHT, Optional.empty(), filing.basis()),
                            0));
        }
        if (Draft.left(state) < 1) {
            return Decision.no(state, NO_ACTIONS_LEFT, command.question());
        }
        return Decision.of(state, new Event.Rerated(filing, 1));
    }

    private static boolean citesKnown(State state, int question, Command.Placing placing) {
        return placing.basis().isEmpty() || Placings.citable(state, question).containsAll(placing.basis());
    }
}
