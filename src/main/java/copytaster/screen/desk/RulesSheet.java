package copytaster.screen.desk;

import copytaster.narrate.Figures;
import copytaster.narrate.RulesCard;
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
import java.util.List;

/** The rules card: the ladder, the prices, trust, and how often each grade of source says what. */
public final class RulesSheet {
    private RulesSheet() {}

    /** The card of a shift, under its ladder and with the actions of its turns. */
    static Sheet of(Ladder ladder, int actions, int columns) {
        return of(ladder, RulesCard.prices(actions), columns);
    }

    /** The card before a shift is chosen. */
    public static Sheet of(int columns) {
        return of(Ladder.STANDARD, RulesCard.prices(), columns);
    }

    private static Sheet of(Ladder ladder, List<String> prices, int columns) {
        Rows rows = new Rows(columns);
        rows.text(RulesCard.GIST, Ink.ACCENT);
        ladder(rows, ladder);
        part(rows, "What it costs", prices);
        part(rows, "Trust", RulesCard.trust(ladder));
        part(rows, "Evidence and people", RulesCard.evidence());
        grades(rows);
        return Sheet.reading("THE RULES", rows);
    }

    /** What each rung says, with the chance of yes it gives a reader. */
    public static void ladder(Rows rows, Ladder ladder) {
        rows.heading("The ladder: how far you stand behind a line");
        for (Rung rung : Rung.values()) {
            rows.row(Row.of(Words.digit(rung) + " ", Ink.KEY)
                    .and(Wrap.pad(rung.word(), 13), Words.ink(rung))
                    .and(Wrap.pad(rung.gloss(), 15), Ink.TEXT)
                    .and(Wrap.pad(Voice.promise(rung), 24), Ink.TEXT)
                    .and("yes " + Figures.percent(ladder.tells(rung)) + " likely", Ink.DIM));
        }
        rows.gap();
        RulesCard.ladder().forEach(line -> rows.text(line, Ink.TEXT));
    }

    private static void part(Rows rows, String heading, List<String> lines) {
        rows.heading(heading);
        lines.forEach(line -> rows.text(line, Ink.TEXT));
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
    }

    private static String figure(double chance, int width) {
        return Wrap.padLeft(Figures.percent(chance), width);
    }
}
