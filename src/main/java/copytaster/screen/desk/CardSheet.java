package copytaster.screen.desk;

import copytaster.narrate.Figures;
import copytaster.observe.Observation.Card;
import copytaster.observe.Observation.Item;
import copytaster.scenario.Grade;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;

/** The source card of the selected dispatch's source. */
final class CardSheet {
    private CardSheet() {}

    static Sheet of(Model model, int columns) {
        Rows rows = new Rows(columns);
        Item item = model.item();
        if (item == null) {
            rows.text("No dispatch is selected.", Ink.DIM);
            return Sheet.reading("SOURCE CARD", rows);
        }
        Card card = item.source();
        Grade grade = Grade.valueOf(card.grade());
        rows.ends(Row.of(Words.capital(card.name()), Ink.ACCENT), card.kind().word(), Ink.DIM);
        rows.text("Grade " + card.grade() + ": " + grade.words() + ".", Ink.TITLE);
        rows.hang(Row.of("Stance: ", Ink.DIM), card.stance(), Ink.TEXT);
        rows.gap().text(card.text(), Ink.TEXT);
        rows.gap()
                .text(
                        "Of a thing that is so, a source of this grade says so "
                                + Figures.percent(grade.profile().whenSo().asserts()) + " of the time and denies it "
                                + Figures.percent(grade.profile().whenSo().denies())
                                + ". Of a thing that is not, it says so "
                                + Figures.percent(grade.profile().whenNot().asserts()) + " and denies it "
                                + Figures.percent(grade.profile().whenNot().denies())
                                + ". The rest is silence. Single claims may differ.",
                        Ink.DIM);
        for (String why : card.whys()) {
            rows.hang(Row.of("Here: ", Ink.WARN), why, Ink.TEXT);
        }
        String marked = Words.marked(model.seen(), item);
        rows.gap().text("This dispatch is " + Character.toLowerCase(marked.charAt(0)) + marked.substring(1), Ink.DIM);
        rows.heading("On this shift");
        for (Item other : model.seen().wire()) {
            if (other.source().id().equals(card.id())) {
                rows.row(Rows.cut(
                        Row.of(Words.number(other) + " " + Figures.hour(other.hour()) + " ", Ink.DIM)
                                .and(other.headline(), Ink.TEXT),
                        columns));
            }
        }
        return Sheet.reading("SOURCE CARD", rows);
    }
}
