package copytaster.debrief;

import copytaster.scenario.Mode;
import copytaster.sim.Booked;

/** One sentence: on luck where the truth was drawn, on how far the record surprised the evidence where it was not. */
final class LuckWords {
    /** Points below which nothing is made of it. */
    private static final double LITTLE = 0.5;

    private LuckWords() {}

    /** The same in a clause for the first page, after the points; empty where nothing is made of it. */
    static String briefly(Material material, double luck) {
        if (Math.abs(luck) < LITTLE) {
            return "";
        }
        return bore(material, luck) + ": that made " + Points.signed(luck) + " of them.";
    }

    private static String bore(Material material, double luck) {
        return (material.night().mode() == Mode.FOG ? "The draw" : "The record") + " bore you out "
                + (luck > 0 ? "more" : "less") + " than the evidence could show";
    }

    static String sentence(Material material, double luck) {
        boolean fog = material.night().mode() == Mode.FOG;
        String always = fog ? "; over many altered nights luck comes to nothing, whatever one does" : "";
        if (Math.abs(luck) < LITTLE) {
            return "The answers fell out about as the evidence on your desk had it" + always + ".";
        }
        String with = most(material, 1, "most for you on ");
        String against = most(material, -1, "most against you on ");
        String first = luck > 0 ? with : against;
        String second = luck > 0 ? against : with;
        return bore(material, luck) + ": that made " + Points.signed(luck) + " points"
                + (first.isEmpty() ? "" : ", " + first)
                + (second.isEmpty() ? "" : ", " + second) + always + ".";
    }

    /** {@code most for you on “the fort” (+3.2)}: where most of it fell, of one sign; empty if none did. */
    private static String most(Material material, int sign, String words) {
        int question = -1;
        double most = LITTLE;
        for (int q : material.questions()) {
            double of = sign * of(material, q);
            if (of > most) {
                question = q;
                most = of;
            }
        }
        return question < 0
                ? ""
                : words + Phrases.quoted(material.night().question(question).slug()) + " (" + Points.signed(sign * most)
                        + ")";
    }

    private static double of(Material material, int question) {
        double answer = material.books().answer(question);
        double luck = 0;
        for (Booked booked : material.books().lines()) {
            if (booked.line().question() == question) {
                luck += booked.line().turns() * booked.line().terms(answer).luck();
            }
        }
        return luck;
    }
}
