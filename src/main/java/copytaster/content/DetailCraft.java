package copytaster.content;

import copytaster.scenario.Detail;
import copytaster.scenario.Dispatch;
import copytaster.scenario.Scenario;
import java.util.List;

/** Sensitive details are decisions: some are best run, some best withheld, and none is beyond discussion. */
final class DetailCraft {
    /** From this price on nobody would weigh a detail that is good for nothing. */
    private static final double HOPELESS = 30;

    private static final int ENOUGH_DETAILS = 3;

    private DetailCraft() {}

    static void check(Scenario scenario, Margin margin) {
        List<Dispatch> dispatches = scenario.dispatches();
        int all = 0;
        int run = 0;
        for (int i = 0; i < dispatches.size(); i++) {
            for (int k = 0; k < dispatches.get(i).details().size(); k++) {
                Detail detail = dispatches.get(i).details().get(k);
                all++;
                run += detail.netCare() > 0 ? 1 : 0;
                if (detail.benefit().isEmpty() && detail.risk().care() >= HOPELESS) {
                    margin.note(
                            Code.DETAIL_HOPELESS,
                            "dispatches[" + i + "].details[" + k + "]",
                            "nobody could want to publish it: it costs "
                                    + detail.risk().care() + " points of care and is good for nothing",
                            "name a benefit, or leave it out");
                }
            }
        }
        if (all >= ENOUGH_DETAILS && (run == 0 || run == all)) {
            margin.note(
                    Code.DETAILS_ONE_WAY,
                    "dispatches",
                    "all " + all + " sensitive details are best " + (run == 0 ? "withheld" : "run"),
                    run == 0 ? "let one be worth more than it risks" : "let one risk more than it is worth");
        }
    }
}
