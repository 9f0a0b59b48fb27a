package copytaster.rules;

import copytaster.act.Event;
import copytaster.chance.Keyed;
import copytaster.scenario.Check;
import copytaster.scenario.Detail;
import java.util.List;

/** Risk to people: charged as it is taken; only whether its echo is heard is drawn. */
final class Care {
    /** The most that one risk can cost. A check's file gives no chance of harm: it is its share of this. */
    private static final double MOST = 40;

    private Care() {}

    static void charge(Unfolding turn, List<Event> decided) {
        for (Event event : decided) {
            if (event instanceof Event.DispatchRun) {
                Event.DispatchRun run = (Event.DispatchRun) event;
                for (Detail detail : turn.now()
                        .night()
                        .dispatch(turn.now().night().dispatch(run.dispatch()))
                        .details()) {
                    if (run.details().contains(detail.id())) {
                        take(turn, detail.id(), detail.netCare(), detail.risk().chance());
                    }
                }
            } else if (event instanceof Event.CheckOrdered) {
                Check check = turn.now().night().check(turn.now().night().check(((Event.CheckOrdered) event).check()));
                take(turn, check.id(), -check.risk().care(), check.risk().care() / MOST);
            }
        }
    }

    private static void take(Unfolding turn, String risk, double care, double chance) {
        int milli = (int) Math.round(care * 1000);
        if (milli != 0) {
            turn.happen(new Event.CareMoved(milli, risk));
        }
        if (Keyed.uniform(turn.now().truth().seed(), "harm:" + risk, 0) < chance) {
            turn.happen(new Event.Harmed(risk));
        }
    }
}
