package copytaster.narrate;

import copytaster.scenario.Chances;
import copytaster.scenario.Grade;
import copytaster.scenario.Ladder;
import copytaster.scenario.Rung;
import java.util.ArrayList;
import java.util.List;

/** The rules on one card: what a professional would know and a player must. */
public final class RulesCard {
    private RulesCard() {}

    public static List<String> lines(Ladder ladder, int actions) {
        List<String> lines = new ArrayList<>();
        lines.add("Your readers believe what you tell them; where you say nothing, they believe what is going round.");
        lines.add(
                "A turn has " + Figures.count(actions, "action")
                        + ". Running a dispatch, moving a line, ordering a check and tracing cost one each. Reading, holding, spiking, the lead (once a turn) and taking back are free. What you decide goes out when you end the turn.");
        StringBuilder rungs = new StringBuilder("The ladder, and the chance of yes that each rung gives a reader:");
        for (Rung rung : Rung.values()) {
            rungs.append(rung == Rung.CONFIRMED ? " " : ", ")
                    .append(rung.word())
                    .append(' ')
                    .append(Figures.percent(ladder.tells(rung)));
        }
        lines.add(rungs.append(". The rung is of the question: a flat denial run as written is a debunk.")
                .toString());
        lines.add(
                "You gain by bringing readers nearer the truth than the talk would leave them, every turn until it is settled, times the question's weight; the lead counts double. A debunk counts as much as a scoop. Far out and wrong costs most.");
        lines.add(
                "Raising a line, or one step toward the middle, is an update and free of blame. Two steps toward the middle, or across it, is a correction. Openly it costs a little trust at once and nothing later. Quietly it costs nothing now, and more than that later if the old line was wrong: worth it only if you think it wrong with less than about 7% (from confirmed or debunked) or 16% (from attributed or doubtful).");
        lines.add(
                "Trust moves when a question is settled, by the average your line gave over the turns it could have stood: early and right earns, late earns little, silence nothing. A line left wrong after settling costs each turn; putting it right is then free.");
        lines.add(
                "Two dispatches with one origin are one piece of evidence. Tracing shows the origin. Silence is evidence too: the desk is told when a word that was due has not come.");
        lines.add(
                "Care falls by the risk you take with people, not by what comes of it. A few details are worth their risk.");
        lines.add(
                "How often a source speaks, by its grade, when a thing is so and when it is not (the rest is silence):");
        for (Grade grade : Grade.values()) {
            lines.add("  " + grade.name() + ", " + grade.words() + ": so "
                    + pair(grade.profile().whenSo()) + "; not so "
                    + pair(grade.profile().whenNot()) + ".");
        }
        return List.copyOf(lines);
    }

    private static String pair(Chances chances) {
        return "asserts " + Figures.percent(chances.asserts()) + ", denies " + Figures.percent(chances.denies());
    }
}
