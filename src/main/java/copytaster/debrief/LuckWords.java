package copytaster.debrief;

import copytaster.scenario.Mode;
import copytaster.sim.Booked;

/** One sentence: on luck where the truth was drawn, on how far the record surprised the evidence where it was not. */
final class LuckWords {
    /** Points below which nothing is made of it. */
    private static final double LITTLE = 0.5;

    private LuckWords() {}

    static String sentence(Material material, double luck) {
        int question = -1;
        double most = 0;
        for (int q : material.questions()) {
            double of = of(material, q);
            if (Math.signum(of) == Math.signum(luck) && Math.abs(of) > Math.abs(most)) {
                question = q;
                most = of;
            }
        }
        String where = question < 0
                ? ""
                : ", most of all on "
                        + Phrases.quoted(material.night().question(question).slug()) + " (" + Points.signed(most) + ")";
        return material.night().mode() == Mode.FOG ? fog(luck, where) : record(luck, where);
    }

    private static String fog(double luck, String where) {
        String always = "; over many altered nights luck comes to nothing, whatever one does.";
        return Math.abs(luck) < LITTLE
                ? "The night fell out about as the evidence had it: luck " + Points.signed(luck) + " points" + always
                : "Luck " + (luck > 0 ? "gave you " : "cost you ") + Points.plain(Math.abs(luck)) + " points" + where
                        + always;
    }

    private static String record(double luck, String where) {
        if (Math.abs(luck) < LITTLE) {
            return "The record came out about as the evidence on your desk had it: luck " + Points.signed(luck)
                    + " points.";
        }
        return "The record surprised the evidence on your desk. That " + (luck > 0 ? "gave you " : "cost you ")
                + Points.plain(Math.abs(luck)) + " points, which nobody at the desk could have foreseen" + where + ".";
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
