package copytaster.screen.desk;

import copytaster.act.Until;
import copytaster.observe.Observation.Item;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import java.util.List;

/** What a dispatch can be held for. */
final class HoldSheet {
    private HoldSheet() {}

    static Sheet of(Model model, Overlay.Listing list, int columns) {
        Rows rows = new Rows(columns);
        Item item = Find.item(model.seen(), list.about().get(0));
        if (item != null) {
            rows.text(Words.numbered(item), Ink.QUOTE);
        }
        rows.text("It comes back to the top of the wire when", Ink.TEXT);
        List<Until> untils = Lists.untils(model, list);
        for (int i = 0; i < untils.size(); i++) {
            Until.Kind kind = untils.get(i).kind();
            if (i > 0 && kind != untils.get(i - 1).kind()) {
                rows.text("or when", Ink.TEXT);
            }
            boolean selected = i == list.cursor();
            String text =
                    (kind == Until.Kind.TURN ? "it is " : "") + model.voice().until(untils.get(i));
            rows.entry(i, selected);
            rows.row(Rows.cut(Row.of(selected ? "▸ " : "  ", Ink.ACCENT).and(text, Ink.TEXT), columns));
            rows.entry(-1, false);
        }
        return Sheet.listing(Words.filtered("HOLD (free)", list.filter()), rows);
    }
}
