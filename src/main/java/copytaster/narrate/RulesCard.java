package copytaster.narrate;

import copytaster.scenario.Chances;
import copytaster.scenario.Grade;
import copytaster.scenario.Ladder;
import copytaster.scenario.Rung;
import java.util.ArrayList;
import java.util.List;

/** The rules on one card: what a professional would know and a player must. Each front end lays it out in its own way. */
public final class RulesCard {
    /** The sentence from which everything follows. */
    public static final String GIST =
            "Your readers believe what you tell them; where you say nothing, they believe what is going round.";

    /** What an open correction costs, in points of understanding for each point of weight, as in the rules. */
    private static final double OPEN = 0.05;

    /** How many turns more a question counts that the shift leaves open, as in the rules. */
    static final int AFTER = 6;

    private RulesCard() {}

    /** Of the ladder. */
    public static List<String> ladder() {
        return List.of(
                "A denial that the fort has fallen, run in a ministry's name, puts the fort on doubtful; as fact, on debunked. Naming a source makes it no less wrong.",
                "You gain by bringing readers nearer the truth than the talk would leave them, every turn until it is settled, times the question's weight; the lead counts double. What is still open at the close counts "
                        + AFTER + " turns more, as the page then stands: readers keep it."
                        + " Taking a rumour down counts as much as a scoop. Far out and wrong costs most.");
    }

    /** Of what a decision takes, in a shift whose turns have so many actions. */
    public static List<String> prices(int actions) {
        return prices(Figures.count(actions, "action"));
    }

    /** Of what a decision takes, before it is known in which shift. */
    public static List<String> prices() {
        return prices("a few actions; the shift says how many");
    }

    private static List<String> prices(String actions) {
        return List.of(
                "A turn has " + actions
                        + ". Running a dispatch, moving a line, ordering a check and tracing take one each. Reading, holding, spiking, the lead (once a turn), taking back, and putting right what a settled answer shows to be wrong are free. What you decide goes out when you end the turn.",
                "A check takes a person for its turns and may end nowhere. What has told you something cannot be taken back.");
    }

    /** Of trust and corrections. */
    public static List<String> trust(Ladder ladder) {
        return List.of(
                "When a question is settled, trust moves by the average your line gave over the turns it could have stood: early and right earns, late earns little, silence nothing. Readers follow trust; where a rival had carried the question, they also come or go by whether your line was nearer the answer than the talk until then.",
                "Raising a line, or one step toward the middle, is an update and free of blame. Two steps toward the middle, or across it, is a correction, in one move or several. Openly it costs a little trust at once and stays under the line all shift. Quietly it costs nothing now, and more than that later if the old line was wrong: it pays only while a confirmed line is under "
                        + pays(ladder.confirmed()) + " likely to prove wrong, an attributed one under "
                        + pays(ladder.attributed()) + ".",
                "A line left standing after it has been settled against you costs every turn.");
    }

    /** Of evidence and of people. */
    public static List<String> evidence() {
        return List.of(
                "Two dispatches of one origin are one piece of evidence; tracing shows the origin. Silence is evidence too: the desk is told when a word that was due has not come.",
                "Care falls by the risk you take with people, not by what comes of it: a check of low risk costs 1 to 3 as a rule, medium 3 to 10, high 15 or more. Details are withheld unless you run them; a few are worth their risk.");
    }

    /** Everything as sentences, figures included. */
    public static List<String> lines(Ladder ladder, int actions) {
        List<String> lines = new ArrayList<>();
        lines.add(GIST);
        lines.addAll(prices(actions));
        StringBuilder rungs = new StringBuilder("The ladder, and the chance of yes that each rung gives a reader:");
        for (Rung rung : Rung.values()) {
            rungs.append(rung == Rung.CONFIRMED ? " " : ", ")
                    .append(rung.word())
                    .append(' ')
                    .append(Figures.percent(ladder.tells(rung)));
        }
        lines.add(rungs.append('.').toString());
        lines.addAll(ladder());
        lines.addAll(trust(ladder));
        lines.addAll(evidence());
        lines.add(
                "How often a source speaks, by its grade, when a thing is so and when it is not (the rest is silence):");
        for (Grade grade : Grade.values()) {
            lines.add("  " + grade.name() + ", " + grade.words() + ": when so, "
                    + pair(grade.profile().whenSo()) + "; when not, "
                    + pair(grade.profile().whenNot()) + ".");
        }
        return List.copyOf(lines);
    }

    /** The chance of being wrong at which a quiet amendment costs as much as an open one: cost / (miss² − ¼). */
    private static String pays(double tells) {
        return Figures.percent(Math.min(1, OPEN / Math.max(OPEN, tells * tells - 0.25)));
    }

    private static String pair(Chances chances) {
        return "asserts " + Figures.percent(chances.asserts()) + ", denies " + Figures.percent(chances.denies());
    }
}
