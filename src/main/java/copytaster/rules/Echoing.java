package copytaster.rules;

import copytaster.act.EchoKind;
import copytaster.act.Event;
import copytaster.act.Filing;
import copytaster.scenario.Question;
import copytaster.scenario.Rung;
import java.util.List;

/** Who reacts. Before a question is settled its echoes are the same whatever the answer. */
final class Echoing {
    /** How many turns a question is open before somebody asks why we say nothing. */
    private static final int PATIENCE = 3;

    private Echoing() {}

    /** Reactions to what goes out this turn, and to the heaviest thing left unsaid. */
    static void turnEnds(Unfolding turn, List<Filing> filings) {
        for (Filing filing : filings) {
            hear(turn, turn.now().story(filing.question()), reaction(turn.now(), filing.rung()));
        }
        Story unsaid = null;
        for (Story story : turn.now().stories()) {
            boolean due = story.counts()
                    && story.line().isEmpty()
                    && turn.now().clock().turn() - story.opened() >= PATIENCE
                    && audible(turn.now(), story, EchoKind.ON_UNSAID);
            if (due && (unsaid == null || weight(turn.now(), story) > weight(turn.now(), unsaid))) {
                unsaid = story;
            }
        }
        if (unsaid != null) {
            hear(turn, unsaid, EchoKind.ON_UNSAID);
        }
    }

    /** What a rung calls forth: those who act on our yes do not answer our no. */
    private static EchoKind reaction(State state, Rung rung) {
        if (state.rules() < Rules.DENIALS) {
            boolean hedged = rung == Rung.UNCONFIRMED || rung == Rung.DOUBTFUL;
            return hedged ? EchoKind.ON_RUN_HEDGED : EchoKind.ON_RUN_STRONG;
        }
        return rung.side() > 0
                ? EchoKind.ON_RUN_STRONG
                : rung.side() < 0 ? EchoKind.ON_RUN_DENIED : EchoKind.ON_RUN_HEDGED;
    }

    /** Reactions once the answer is out. A line in the middle was neither right nor wrong. */
    static void settled(Unfolding turn, Story story, boolean yes) {
        if (story.line().isEmpty()) {
            hear(turn, story, EchoKind.SETTLED_UNSAID);
        } else if (story.line().get().rung().side() != 0) {
            boolean wrong = Placings.wrong(story.line().get().rung(), yes);
            hear(turn, story, wrong ? EchoKind.SETTLED_WRONG : EchoKind.SETTLED_RIGHT);
        }
    }

    private static void hear(Unfolding turn, Story story, EchoKind kind) {
        if (audible(turn.now(), story, kind)) {
            turn.happen(new Event.Echoed(question(turn.now(), story).id(), kind));
        }
    }

    private static boolean audible(State state, Story story, EchoKind kind) {
        return !story.heard().contains(kind)
                && kind.of(question(state, story).echoes()).isPresent();
    }

    private static int weight(State state, Story story) {
        return question(state, story).weight();
    }

    private static Question question(State state, Story story) {
        return state.night().question(story.question());
    }
}
