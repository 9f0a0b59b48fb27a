package copytaster.benchmark;

import copytaster.observe.Observation;
import copytaster.rules.Options;

/** Somebody who looks at everything: what is not looked at is not worked out. */
final class Look {
    private Look() {}

    static Observation whole(Observation seen) {
        seen.wire();
        seen.board();
        seen.staff();
        seen.checks();
        seen.silences();
        seen.news();
        seen.model();
        Options may = seen.options();
        may.runs();
        may.rerates();
        may.leads();
        may.checks();
        may.traces();
        may.wire();
        may.untils();
        may.spikes();
        may.basis();
        return seen;
    }
}
