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
        return Sheet.listing("ALL THAT CAN BE DONE: " + palette.text() + "▏", rows);
    }

    private static void verb(Rows rows, Verb verb, boolean selected) {
        boolean can = verb.whyNot().isEmpty();
        Row head = Row.of(selected ? "▸ " : "  ", Ink.ACCENT)
                .and(Wrap.pad(Wrap.fit(verb.keys(KEY), KEY), KEY) + ' ', can ? Ink.KEY : Ink.DIM)
                .and(Wrap.pad(verb.name(), WORD) + ' ', can ? Ink.TITLE : Ink.DIM);
        String right = can ? verb.price() : "";
        int room = rows.width() - head.width() - Width.of(right) - 1;
        List<String> help = Wrap.lines(verb.binding().help(), Math.max(1, room));
        Ink ink = can ? Ink.TEXT : Ink.DIM;
        rows.ends(head.and(help.get(0), ink), right, Ink.DIM);
        help.subList(1, help.size()).forEach(line -> rows.text(head.width(), line, ink));
        if (!can) {
            rows.text(head.width(), verb.whyNot(), Ink.DIM);
        }
    }
}
