package copytaster.rules;

import copytaster.act.Event;
import copytaster.act.Event.TrustCause;
import copytaster.act.Filing;
import copytaster.belief.Amends;
import copytaster.belief.Terms;
import copytaster.scenario.Rung;
import java.util.List;

/** What readers' trust gains and loses: at settling, by correcting, by leaving a line wrong. */
final class Trust {
    private Trust() {}

    /** An open correction costs a little at once, whatever the new rung. */
    static void chargeCorrections(Unfolding turn, List<Filing> filings) {
        for (Filing filing : filings) {
            if (filing.move() == Filing.Move.CORRECTED) {
                move(
                        turn,
                        filing.question(),
                        TrustCause.CORRECTED,
                        -Amends.OPENLY * weight(turn.now(), filing.question()));
            }
        }
    }

    /** A line that the settled answer shows to be wrong costs each turn that it is left standing. */
    static void chargeLeftWrong(Unfolding turn) {
        for (Story story : turn.now().stories()) {
            if (story.settled().isPresent()
                    && story.line().isPresent()
                    && Placings.wrong(story.line().get().rung(), story.settled().get())) {
                String id = turn.now().night().question(story.question()).id();
                move(turn, id, TrustCause.LEFT_WRONG, -Amends.OPENLY * weight(turn.now(), id));
            }
        }
    }

    /**
     * The judgement on a question once the answer is out: the average understanding that our line gave over the turns it counted,
     * and what was quietly amended and proves wrong.
     *
     * @param answer 1, 0, or, where the night leaves it open, the chance of yes: judged in expectation
     */
    static void judge(Unfolding turn, Story story, double answer, TrustCause cause) {
        String id = turn.now().night().question(story.question()).id();
        double sum = 0;
        int turns = 0;
        for (Event.Standing standing : story.standings()) {
            sum += standing.turns() * understanding(turn.now(), standing, answer);
            turns += standing.turns();
        }
        if (turns > 0) {
            move(turn, id, cause, sum / turns);
        }
        if (story.line().isPresent()) {
            for (Line.Correction correction : story.line().get().corrections()) {
                if (correction.move() == Filing.Move.AMENDED) {
                    double old = tells(turn.now(), correction.from());
                    double expected = answer * Amends.quietly(old, 1) + (1 - answer) * Amends.quietly(old, 0);
                    move(turn, id, TrustCause.AMENDED_WRONG, -weight(turn.now(), id) * expected);
                }
            }
        }
    }

    /** U of one standing, for one turn. It is linear in the answer, so that a chance gives its expectation. */
    static double understanding(State state, Event.Standing standing, double answer) {
        double street = Millionths.chance(standing.street());
        double said = standing.said() < 0 ? street : Millionths.chance(standing.said());
        double weight = weight(state, standing.question()) * (standing.lead() ? 2 : 1);
        return Terms.understanding(weight, street, said, answer);
    }

    private static void move(Unfolding turn, String question, TrustCause cause, double points) {
        double perPoint = turn.now().night().scenario().desk().trustPerPoint();
        int milli = (int) Math.round(points * perPoint * 1000);
        if (milli != 0) {
            turn.happen(new Event.TrustMoved(milli, cause, question));
        }
    }

    private static int weight(State state, String question) {
        return state.night().question(state.night().question(question)).weight();
    }

    private static double tells(State state, Rung rung) {
        return state.night().scenario().ladder().tells(rung);
    }
}
