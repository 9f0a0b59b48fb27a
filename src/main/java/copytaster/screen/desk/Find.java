package copytaster.screen.desk;

import copytaster.observe.Observation;
import copytaster.observe.Observation.Hand;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Job;
import copytaster.observe.Observation.Topic;
import copytaster.rules.Options;

/** Looking things up by id; null where there is none. Loops, since streams are slow to start. */
final class Find {
    private Find() {}

    static Item item(Observation seen, String id) {
        for (Item item : seen.wire()) {
            if (item.id().equals(id)) {
                return item;
            }
        }
        return null;
    }

    static Topic topic(Observation seen, String id) {
        for (Topic topic : seen.board()) {
            if (topic.id().equals(id)) {
                return topic;
            }
        }
        return null;
    }

    static Job job(Observation seen, String id) {
        for (Job job : seen.checks()) {
            if (job.check().id().equals(id)) {
                return job;
            }
        }
        return null;
    }

    static Hand hand(Observation seen, String id) {
        for (Hand hand : seen.staff()) {
            if (hand.id().equals(id)) {
                return hand;
            }
        }
        return null;
    }

    static Options.MayRun run(Observation seen, String dispatch) {
        for (Options.MayRun run : seen.options().runs()) {
            if (run.dispatch().equals(dispatch)) {
                return run;
            }
        }
        return null;
    }

    static Options.MayRerate rerate(Observation seen, String question) {
        for (Options.MayRerate rerate : seen.options().rerates()) {
            if (rerate.question().equals(question)) {
                return rerate;
            }
        }
        return null;
    }

    static Options.MayOrder order(Observation seen, String check) {
        for (Options.MayOrder order : seen.options().checks()) {
            if (order.check().equals(check)) {
                return order;
            }
        }
        return null;
    }
}
