package copytaster.screen.desk;

import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.text.Width;
import copytaster.text.Wrap;
import java.util.List;

/** The palette: what is typed, then every verb that holds it, with its key, its price, and why not. */
final class PaletteSheet {
    private static final int KEY = 11;
    private static final int WORD = 12;

    private PaletteSheet() {}

    static Sheet of(Model model, Overlay.Palette palette, int columns) {
        Rows rows = new Rows(columns);
        List<Verb> verbs = Verb.of(model.pop(), palette.text());
        for (int i = 0; i < verbs.size(); i++) {
            rows.entry(i, i == palette.cursor());
            verb(rows, verbs.get(i), i == palette.cursor());
        }
        rows.entry(-1, false);
        if (verbs.isEmpty()) {
            rows.text("Nothing here is called that.", Ink.DIM);
        }
        return Sheet.listing("EVERYTHING: " + palette.text() + "▏", rows);
    }

    private static void verb(Rows rows, Verb verb, boolean selected) {
        boolean can = verb.whyNot().isEmpty();
        Row head = Row.of(selected ? "▸ " : "  ", Ink.ACCENT)
                .and(Wrap.pad(Wrap.fit(verb.binding().keys(), KEY), KEY) + ' ', can ? Ink.KEY : Ink.DIM)
                .and(Wrap.pad(verb.binding().action().word(), WORD) + ' ', can ? Ink.TITLE : Ink.DIM);
        String right = can ? verb.price() : Wrap.fit(verb.whyNot(), rows.width() / 2);
        int room = rows.width() - head.width() - Width.of(right) - 1;
        rows.ends(
                head.and(Wrap.fit(verb.binding().help(), Math.max(1, room)), can ? Ink.TEXT : Ink.DIM), right, Ink.DIM);
    }
}
