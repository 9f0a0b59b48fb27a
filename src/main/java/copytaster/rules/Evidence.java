package copytaster.rules;

import copytaster.scenario.Check;
import copytaster.scenario.Night;
import copytaster.scenario.Profile;
import java.util.List;
import java.util.Optional;

/**
 * The exact posterior of every question given what the night has let slip: one likelihood ratio a slot, silence included, however
 * often it is repeated; one a returned check; settled questions at 0 or 1.
 */
public final class Evidence {
    /** Keeps a word that its profile calls impossible from making the impossible certain. */
    private static final double LEAST = 1e-9;

    private Evidence() {}

    /** The chance of yes of each question, in the scenario's order. */
    public static double[] posteriors(
            Night night,
            List<Findings.Heard> heard,
            List<Findings.Returned> returned,
            List<Optional<Boolean>> settled) {
        int n = night.forest().size();
        double[] ifYes = new double[n];
        double[] ifNo = new double[n];
        java.util.Arrays.fill(ifYes, 1);
        java.util.Arrays.fill(ifNo, 1);
        for (Findings.Heard word : heard) {
            var slot = night.slots().get(word.slot());
            Profile profile = slot.profile();
            weigh(
                    ifYes,
                    ifNo,
                    slot.question(),
                    profile.whenSo().of(word.stance()),
                    profile.whenNot().of(word.stance()));
        }
        for (Findings.Returned result : returned) {
            Check check = night.check(result.check());
            Check.Outcome outcome = check.outcome(result.result());
            weigh(ifYes, ifNo, night.question(check.on()), outcome.whenSo(), outcome.whenNot());
        }
        for (int q = 0; q < n; q++) {
            if (settled.get(q).isPresent()) {
                ifYes[q] = settled.get(q).get() ? 1 : 0;
                ifNo[q] = 1 - ifYes[q];
            }
        }
        return night.forest().posteriors(ifYes, ifNo);
    }

    static double[] posteriors(State state) {
        return posteriors(
                state.night(),
                state.findings().heard(),
                state.findings().returned(),
                state.stories().stream().map(Story::settled).toList());
    }

    private static void weigh(double[] ifYes, double[] ifNo, int question, double yes, double no) {
        double y = ifYes[question] * Math.max(LEAST, yes);
        double n = ifNo[question] * Math.max(LEAST, no);
        double scale = y + n;
        ifYes[question] = y / scale;
        ifNo[question] = n / scale;
    }
}
