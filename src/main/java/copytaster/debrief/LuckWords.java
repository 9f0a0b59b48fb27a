package copytaster.debrief;

import copytaster.narrate.Tenths;
import copytaster.scenario.Mode;

/** One sentence: on luck where the truth was drawn, on how far the record surprised the evidence where it was not. */
final class LuckWords {
    /** Tenths of a point below which nothing is made of it. */
    private static final long LITTLE = 5;

    private LuckWords() {}

    /** The same in a clause for the first part, after the points; empty where nothing is made of it. */
    static String briefly(Material material, long luck) {
        if (Math.abs(luck) < LITTLE) {
            return "";
        }
        return bore(material, luck) + ".";
    }

    private static String bore(Material material, long luck) {
        return (material.night().mode() == Mode.FOG ? "The draw" : "The record") + " bore you out "
                + (luck > 0 ? "more" : "less") + " than the evidence could show, which "
                + (luck > 0 ? "brought " : "cost ") + Tenths.plain(Math.abs(luck)) + " points";
    }

    static String sentence(Material material, long luck) {
        boolean fog = material.night().mode() == Mode.FOG;
        String always = fog ? "; over many altered nights luck comes to nothing, whatever one does" : "";
        if (Math.abs(luck) < LITTLE) {
            return "The answers fell out about as the evidence on your desk had it" + always + ".";
        }
        String with = most(material, 1, "most for you on ");
        String against = most(material, -1, "most against you on ");
        String first = luck > 0 ? with : against;
        String second = luck > 0 ? against : with;
        return bore(material, luck)
                + (first.isEmpty() ? "" : ", " + first)
                + (second.isEmpty() ? "" : ", " + second) + always + ".";
    }

    /** {@code most for you on “the fort” (+3.2)}: where most of it fell, of one sign; empty if none did. */
    private static String most(Material material, int sign, String words) {
        int question = -1;
        long most = LITTLE;
        for (int q : material.questions()) {
            long of = sign * Tally.of(material.terms(q)).luck();
            if (of > most) {
                question = q;
                most = of;
            }
        }
        return question < 0
                ? ""
                : words + Phrases.quoted(material.night().question(question).slug()) + " (" + Tenths.signed(sign * most)
                        + ")";
    }
}
