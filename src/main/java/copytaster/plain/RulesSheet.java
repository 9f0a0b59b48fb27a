package copytaster.plain;

import copytaster.narrate.RulesCard;
import copytaster.observe.Observation;

/** The rules on one card. */
final class RulesSheet {
    private final Observation seen;
    private final Out out;

    RulesSheet(Observation seen, Out out) {
        this.seen = seen;
        this.out = out;
    }

    void print() {
        RulesCard.lines(seen.ladder(), seen.actions()).forEach(out::line);
    }
}
