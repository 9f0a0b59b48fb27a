package copytaster.narrate;

import copytaster.observe.Observation;

/**
 * Chances in words, on one published scale: the first row of Intelligence Community Directive 203, Analytic Standards, 2 January
 * 2015. Its bands touch; a chance on a border takes the word further from an even chance.
 */
public final class Likelihood {
    public static final String SCALE = "ICD 203, 2 January 2015";

    private Likelihood() {}

    /** The word for a chance: {@code likely}. */
    public static String word(double chance) {
        if (chance > 0.45 && chance < 0.55) {
            return "roughly even chance";
        }
        boolean yes = chance >= 0.5;
        double sure = yes ? chance : 1 - chance;
        if (sure >= 0.95) {
            return yes ? "almost certain" : "almost no chance";
        }
        if (sure >= 0.80) {
            return yes ? "very likely" : "very unlikely";
        }
        return yes ? "likely" : "unlikely";
    }

    /** What all that lies on the desk makes of a question: {@code on the evidence: very likely}. */
    public static String of(Observation seen, String question) {
        for (int i = 0; i < seen.model().nodes().size(); i++) {
            if (seen.model().nodes().get(i).question().equals(question)) {
                return "on the evidence: " + word(seen.model().posteriors()[i]);
            }
        }
        return "";
    }

    /** What the words mean, for those who asked for them. */
    public static String scale() {
        return "Likelihood words (" + SCALE
                + "): almost no chance up to 5%, very unlikely 5–20, unlikely 20–45, roughly even chance"
                + " 45–55, likely 55–80, very likely 80–95, almost certain from 95. They weigh all that lies on your desk,"
                + " silence and repeats included, and none of what does not.";
    }
}
