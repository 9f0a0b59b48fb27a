package copytaster.rules;

import copytaster.scenario.Check;
import copytaster.scenario.Night;
import copytaster.scenario.Profile;
import java.util.Arrays;

/**
 * The exact posterior of every question given what the night has let slip: one likelihood ratio a slot, silence included, however
 * often it is repeated; one a returned check; settled questions at 0 or 1.
 */
public final class Evidence {
    /** Keeps a word that its profile calls impossible from making the impossible certain. */
    private static final double LEAST = 1e-9;

    private Evidence() {}

    /** The chance of yes of each question, in the scenario's order. */
    static double[] posteriors(State state) {
        double[][] seen = seen(state);
        return state.night().forest().posteriors(seen[0], seen[1]);
    }

    /** For each question the likelihood of all that was seen of it, if yes and if no, up to a common factor. */
    public static double[][] seen(State state) {
        Night night = state.night();
        int n = night.forest().size();
        double[] ifYes = new double[n];
        double[] ifNo = new double[n];
        Arrays.fill(ifYes, 1);
        Arrays.fill(ifNo, 1);
        for (Findings.Heard word : state.findings().heard()) {
            var slot = night.slots().get(word.slot());
            Profile profile = slot.profile();
            weigh(
                    ifYes,
                    ifNo,
                    slot.question(),
                    profile.whenSo().of(word.stance()),
                    profile.whenNot().of(word.stance()));
        }
        for (Findings.Returned result : state.findings().returned()) {
            Check check = night.check(result.check());
            Check.Outcome outcome = check.outcome(result.result());
            weigh(ifYes, ifNo, night.asked(result.check()), outcome.whenSo(), outcome.whenNot());
        }
        for (int q = 0; q < n; q++) {
            if (state.stories().get(q).settled().isPresent()) {
                ifYes[q] = state.stories().get(q).settled().get() ? 1 : 0;
                ifNo[q] = 1 - ifYes[q];
            }
        }
        return new double[][] {ifYes, ifNo};
    }

    private static void weigh(double[] ifYes, double[] ifNo, int question, double yes, double no) {
        double y = ifYes[question] * Math.max(LEAST, yes);
        double n = ifNo[question] * Math.max(LEAST, no);
        double scale = y + n;
        ifYes[question] = y / scale;
        ifNo[question] = n / scale;
    }
}
