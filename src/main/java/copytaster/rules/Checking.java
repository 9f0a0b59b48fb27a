package copytaster.rules;

import static copytaster.act.Rejection.Reason.CHECK_NOT_NOW;
import static copytaster.act.Rejection.Reason.CHECK_TOO_LATE;
import static copytaster.act.Rejection.Reason.CHECK_TWICE;
import static copytaster.act.Rejection.Reason.LACKS_SKILL;
import static copytaster.act.Rejection.Reason.NOBODY_FREE;
import static copytaster.act.Rejection.Reason.NO_ACTIONS_LEFT;
import static copytaster.act.Rejection.Reason.NO_SUCH_CHECK;
import static copytaster.act.Rejection.Reason.NO_SUCH_STAFF;
import static copytaster.act.Rejection.Reason.QUESTION_SETTLED;
import static copytaster.act.Rejection.Reason.SKILL_CUT;

import copytaster.act.Command;
import copytaster.act.Event;
import copytaster.act.Rejection;
import copytaster.chance.Keyed;
import copytaster.scenario.Check;
import copytaster.scenario.Question;
import copytaster.scenario.Scenario;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/** Ordering checks and drawing what they bring. */
final class Checking {
    private Checking() {}

    static Decision order(State state, Command.Order command) {
        int index = state.night().check(command.check());
        if (index < 0) {
            return Decision.no(state, NO_SUCH_CHECK, command.check());
        }
        Check check = state.night().check(index);
        Rejection.Reason refused = refused(state, index, Draft.ordered(state), Draft.cut(state));
        if (refused != null) {
            return Decision.no(state, refused, check.id());
        }
        Optional<Scenario.Staff> staff = command.staff().isPresent()
                ? named(state, command.staff().get())
                : Draft.firstFree(state, check.skill());
        if (staff.isEmpty()) {
            return command.staff().isPresent()
                    ? Decision.no(state, NO_SUCH_STAFF, command.staff().get())
                    : Decision.no(state, NOBODY_FREE, check.skill());
        }
        if (!staff.get().skills().contains(check.skill())) {
            return Decision.no(state, LACKS_SKILL, staff.get().id());
        }
        if (!Draft.free(state, staff.get().id())) {
            return Decision.no(state, NOBODY_FREE, staff.get().id());
        }
        if (Draft.left(state) < 1) {
            return Decision.no(state, NO_ACTIONS_LEFT, check.id());
        }
        int due = state.clock().turn() + check.turns();
        Event ordered = new Event.CheckOrdered(check.id(), staff.get().id(), due);
        return check.turns() > 0
                ? Decision.of(state, ordered)
                : Decision.of(state, ordered, new Event.CheckReturned(check.id(), draw(state, check)));
    }

    /** Per check why it cannot be ordered now, whoever is free; null if it can. */
    static Rejection.Reason[] refused(State state, BitSet ordered) {
        Rejection.Reason[] refused =
                new Rejection.Reason[state.night().scenario().checks().size()];
        List<String> cut = Draft.cut(state);
        for (int check = 0; check < refused.length; check++) {
            refused[check] = refused(state, check, ordered, cut);
        }
        return refused;
    }

    /** Why this check cannot be ordered now, whoever is free; null if it can. */
    private static Rejection.Reason refused(State state, int index, BitSet ordered, List<String> cut) {
        Check check = state.night().check(index);
        Story story = state.stories().get(state.night().asked(index));
        int turn = state.clock().turn();
        if (!story.open()
                || turn < check.from().orElse(1)
                || turn > check.until().orElse(state.night().turns())) {
            return CHECK_NOT_NOW;
        }
        if (story.settled().isPresent()) {
            return QUESTION_SETTLED;
        }
        if (ordered.get(index)) {
            return CHECK_TWICE;
        }
        if (tooLate(state, index)) {
            return CHECK_TOO_LATE;
        }
        return cut.contains(check.skill()) ? SKILL_CUT : null;
    }

    private static boolean tooLate(State state, int index) {
        Check check = state.night().check(index);
        int back = state.clock().turn() + check.turns();
        Question question = state.night().question(state.night().asked(index));
        int known = question.settled().announced()
                ? question.settled().turn().orElse(Integer.MAX_VALUE)
                : Integer.MAX_VALUE;
        return back > state.night().turns() || (check.turns() > 0 && back >= known);
    }

    private static Optional<Scenario.Staff> named(State state, String staff) {
        return state.night().scenario().desk().staff().stream()
                .filter(s -> s.id().equals(staff))
                .findFirst();
    }

    /** What the check brings: drawn under the answer, on the record's open questions under the latent one. */
    static Check.Result draw(State state, Check check) {
        boolean so = state.truth().latent().get(state.night().question(check.on()));
        double draw = Keyed.uniform(state.truth().seed(), "check:" + check.id(), 0);
        double supports = check.supports().when(so);
        if (draw < supports) {
            return Check.Result.SUPPORTS;
        }
        return draw < supports + check.refutes().when(so) ? Check.Result.REFUTES : Check.Result.INCONCLUSIVE;
    }
}
