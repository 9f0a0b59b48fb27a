package copytaster.screen.desk;

import copytaster.observe.Observation.Topic;
import copytaster.scenario.Rung;
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
    private static final int LEGEND = 34;

    private final Model model;
    private final Scenario scenario;

    private MapSheet(Model model) {
        this.model = model;
        this.scenario = model.session().night().scenario();
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
            map.forEach(rows::row);
            rows.gap();
            legend.forEach(rows::row);
        }
        for (int i = 0; beside && i < Math.max(map.size(), legend.size()); i++) {
            Row row = i < map.size() ? map.get(i) : Row.BLANK;
            rows.row(row.and(" ".repeat(wide - row.width() + 3), Ink.TEXT)
                    .and(i < legend.size() ? legend.get(i) : Row.BLANK));
        }
        return Sheet.reading("WHO HOLDS WHAT, BY OUR OWN REPORTING", rows);
    }

    private List<Row> map() {
        List<Row> map = new ArrayList<>();
        for (int y = 0; y < scenario.map().size(); y++) {
            Row row = Row.BLANK;
            int column = 0;
            for (String glyph : Width.clusters(scenario.map().get(y))) {
                int place = place(column, y);
                row = place < 0
                        ? row.and(glyph, Ink.BOX)
                        : row.and(letter(place), ink(scenario.places().get(place)));
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

    private Topic topic(Scenario.Place place) {
        return place.question().map(q -> Find.topic(model.seen(), q)).orElse(null);
    }

    private Ink ink(Scenario.Place place) {
        Topic topic = topic(place);
        return topic == null || topic.line().isEmpty()
                ? Ink.ACCENT
                : Words.ink(topic.line().get().rung());
    }

    private List<Row> legend(int columns) {
        Rows rows = new Rows(columns);
        for (int i = 0; i < scenario.places().size(); i++) {
            Scenario.Place place = scenario.places().get(i);
            rows.hang(
                    Row.of(letter(i) + " ", ink(place)).and(Wrap.pad(place.name(), 20) + " ", Ink.TEXT),
                    holds(place),
                    ink(place) == Ink.ACCENT ? Ink.DIM : ink(place));
        }
        return rows.list();
    }

    /** What our page says of a place. */
    private String holds(Scenario.Place place) {
        Topic topic = topic(place);
        if (topic == null || topic.line().isEmpty()) {
            return place.question().isEmpty() ? "" : "we say nothing";
        }
        Rung rung = topic.line().get().rung();
        String word = rung.side() > 0 ? place.ifYes() : place.ifNo();
        return switch (rung) {
            case CONFIRMED, DEBUNKED -> word;
            case ATTRIBUTED, DOUBTFUL -> word + ", we are told";
            case UNCONFIRMED -> "not clear";
        };
    }
}
