package copytaster.screen.desk;

import copytaster.narrate.Figures;
import copytaster.narrate.Voice;
import copytaster.scenario.Chances;
import copytaster.scenario.Grade;
import copytaster.scenario.Ladder;
import copytaster.scenario.Rung;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.text.Wrap;

/** The rules card: the ladder, the prices, trust, and how often each grade of source says what. */
public final class RulesSheet {
    /** What an open correction costs, in points of understanding for each point of weight, as in the rules. */
    private static final double OPEN = 0.05;

    private RulesSheet() {}

    /** The card under a scenario's ladder. */
    public static Sheet of(Ladder ladder, int columns) {
        Rows rows = new Rows(columns);
        rows.text(
                "Your readers believe what you tell them; where you say nothing, they believe what is going round.",
                Ink.ACCENT);
        ladder(rows, ladder);
        prices(rows);
        trust(rows, ladder);
        grades(rows);
        return Sheet.reading("THE RULES", rows);
    }

    private static void ladder(Rows rows, Ladder ladder) {
        rows.heading("The ladder: how far you stand behind a line");
        for (Rung rung : Rung.values()) {
            rows.row(Row.of(Words.digit(rung) + " ", Ink.KEY)
                    .and(Wrap.pad(rung.box(), 15), Words.ink(rung))
                    .and(Wrap.pad(rung.word(), 13), Ink.TEXT)
                    .and(Wrap.pad(Voice.promise(rung), 24), Ink.TEXT)
                    .and("tells " + Figures.percent(ladder.tells(rung)), Ink.DIM));
        }
        rows.text(
                "A denial as the wire wrote it mirrors the rung: a flat denial is “Not so”. The lead counts double.",
                Ink.DIM);
    }

    private static void prices(Rows rows) {
        rows.heading("What it costs");
        rows.text("1 action: run a dispatch, re-rate a line, order a check, trace a dispatch.", Ink.TEXT);
        rows.text(
                "Free: lead (once a turn), hold, spike, undo, reading, and putting right what a settled answer shows to be wrong.",
                Ink.TEXT);
        rows.text(
                "A check takes a person for its turns. What has told you something cannot be undone. Details are withheld unless you run them.",
                Ink.TEXT);
    }

    private static void trust(Rows rows, Ladder ladder) {
        rows.heading("Trust");
        rows.text(
                "When a question is settled, trust moves by how much nearer the truth your readers were with you than without:"
                        + " early and right earns, late earns little, silence nothing. Readers follow trust.",
                Ink.TEXT);
        rows.text(
                "Weakening a line by two rungs, or across the middle, is a correction. Made openly it costs a little trust at once and"
                        + " stays under the line all night. Made quietly it costs nothing, unless the old line proves wrong; then it costs a lot."
                        + " Quiet pays only while “We know” is under " + pays(ladder.confirmed())
                        + " likely to prove wrong, “We are told” under "
                        + pays(ladder.attributed()) + ". Any other move is an update, free of blame.",
                Ink.TEXT);
        rows.text("A line left standing after it has been settled against you costs every turn.", Ink.TEXT);
        rows.text("Care falls by the risk you take with people, whether or not anybody comes to harm.", Ink.TEXT);
    }

    /** The chance of being wrong at which a quiet amendment costs as much as an open one: cost / (miss² − ¼). */
    private static String pays(double tells) {
        return Figures.percent(Math.min(1, OPEN / Math.max(OPEN, tells * tells - 0.25)));
    }

    private static void grades(Rows rows) {
        rows.heading("How often a source says what; the rest is silence");
        rows.row(Row.of("grade                              so: yes   so: no   not: yes   not: no", Ink.DIM));
        for (Grade grade : Grade.values()) {
            Chances so = grade.profile().whenSo();
            Chances not = grade.profile().whenNot();
            rows.row(Row.of(grade.name() + "  ", Ink.ACCENT)
                    .and(Wrap.pad(grade.words(), 30), Ink.TEXT)
                    .and(figure(so.asserts(), 9) + figure(so.denies(), 9), Ink.TEXT)
                    .and(figure(not.asserts(), 11) + figure(not.denies(), 10), Ink.TEXT));
        }
        rows.text("Two dispatches of one origin are one piece of evidence, and silence is evidence too.", Ink.DIM);
    }

    private static String figure(double chance, int width) {
        return Wrap.padLeft(Figures.percent(chance), width);
    }
}
