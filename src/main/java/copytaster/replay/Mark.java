package copytaster.replay;

import java.util.OptionalDouble;

/**
 * A moment worth going to.
 *
 * @param at the moment at which the turn had ended
 * @param turn the turn
 * @param question whose line it is about
 * @param text in a sentence
 * @param cost what judgement gave away with a blunder, in points of understanding; 0 for a correction
 */
public record Mark(int at, int turn, Kind kind, String question, String text, double cost) {
    public enum Kind {
        /** A line went down, openly or quietly, or was put right. */
        CORRECTION,
        /** A line gave away 0.35 or more of a point of weight, with actions left to mend it. */
        BLUNDER
    }

    /** This blunder named as the worst of so many. */
    Mark worst(int of) {
        String named = of < 2 ? text : text.replaceFirst("”: ", "”, the worst of " + of + ": ");
        return new Mark(at, turn, kind, question, named, cost);
    }

    /** @param hour of the turn that ended with it */
    static String blunder(String slug, OptionalDouble said, double street, String hour, double posterior) {
        String told = said.isPresent()
                ? "we told our readers " + percent(said.getAsDouble())
                : "we said nothing, and people had it at " + percent(street);
        return "Blunder on “" + slug + "”: " + told + " for yes; by " + hour + " the evidence on the desk made it "
                + percent(posterior) + ".";
    }

    private static String percent(double chance) {
        return copytaster.narrate.Figures.percent(chance);
    }
}
