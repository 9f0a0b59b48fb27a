package copytaster.screen.desk;

import copytaster.narrate.Holding;
import copytaster.scenario.Scenario;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.text.Width;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/** Who holds what by our own reporting, never by the answer. */
final class MapSheet {
    /** A legend beside the map needs this much; with {@link #ONE_LINE} a place takes one line. */
    private static final int LEGEND = 20;

    private static final int ONE_LINE = 38;

    private static final int NAME = 21;

    private final Scenario scenario;
    private final List<Holding> holdings;

    private MapSheet(Model model) {
        this.scenario = model.session().night().scenario();
        this.holdings = Holding.of(model.session().night(), model.seen());
    }

    static Sheet of(Model model, int columns) {
        MapSheet sheet = new MapSheet(model);
        Rows rows = new Rows(columns);
        if (sheet.scenario.map().isEmpty()) {
            rows.text("There is no map of this night.", Ink.DIM);
            return Sheet.reading("MAP", rows);
        }
        List<Row> map = sheet.map();
        int wide = 0;
        for (Row row : map) {
            wide = Math.max(wide, row.width());
        }
        boolean beside = wide + 3 + LEGEND <= columns;
        List<Row> legend = sheet.legend(beside ? columns - wide - 3 : columns);
        if (!beside) {
            legend.forEach(rows::row);
            rows.gap();
            map.forEach(rows::row);
        }
        for (int i = 0; beside && i < Math.max(map.size(), legend.size()); i++) {
            Row row = i < map.size() ? map.get(i) : Row.BLANK;
            rows.row(row.and(" ".repeat(wide - row.width() + 3), Ink.TEXT)
                    .and(i < legend.size() ? legend.get(i) : Row.BLANK));
        }
        return Sheet.reading("WHO HOLDS WHAT, BY OUR OWN REPORTING", rows);
    }

    /** Who holds what without the map, for a pane; nothing where there is no map. */
    static List<Row> legend(Model model, int columns) {
        MapSheet sheet = new MapSheet(model);
        return sheet.scenario.map().isEmpty() ? List.of() : sheet.legend(columns);
    }

    private List<Row> map() {
        List<Row> map = new ArrayList<>();
        for (int y = 0; y < scenario.map().size(); y++) {
            Row row = Row.BLANK;
            int column = 0;
            for (String glyph : Width.clusters(scenario.map().get(y))) {
                int place = place(column, y);
                row = place < 0 ? row.and(glyph, Ink.BOX) : row.and(letter(place), ink(place));
                column += Width.ofCluster(glyph);
            }
            map.add(row);
        }
        return map;
    }

    private int place(int column, int row) {
        for (int i = 0; i < scenario.places().size(); i++) {
            if (scenario.places().get(i).column() == column
                    && scenario.places().get(i).row() == row) {
                return i;
            }
        }
        return -1;
    }

    private static String letter(int place) {
        return Character.toString(place < 26 ? 'A' + place : 'a' + place % 26);
    }

    private Ink ink(int place) {
        return holdings.get(place).rung().map(Words::ink).orElse(Ink.ACCENT);
    }

    private List<Row> legend(int columns) {
        Rows rows = new Rows(columns);
        for (int i = 0; i < holdings.size(); i++) {
            Holding holding = holdings.get(i);
            Row name = Row.of(letter(i) + " ", ink(i));
            Ink ink = holding.rung().isPresent() ? ink(i) : Ink.DIM;
            if (columns >= ONE_LINE) {
                rows.hang(name.and(Wrap.pad(holding.place().name(), NAME) + " ", Ink.TEXT), holding.words(), ink);
            } else {
                rows.row(Rows.cut(name.and(holding.place().name(), Ink.TEXT), columns));
                rows.text(2, holding.words(), ink);
            }
        }
        return rows.list();
    }
}
