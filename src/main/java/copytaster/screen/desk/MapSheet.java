package copytaster.screen.desk;

import copytaster.narrate.Holding;
import copytaster.scenario.Scenario;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Who holds what by our own reporting, never by the answer. On the map each place has its mark, and after it a sign: the first
 * letter of its holder, or a question mark where we say that it is not known; the ink says how firmly. The legend says it in words,
 * what is new of it, since when it has stood and how long there has been no word on it.
 */
final class MapSheet {
    /** A legend beside the map needs this much; from {@link #ROOMY} on it says since when. */
    private static final int LEGEND = 29;

    private static final int ROOMY = 44;

    private static final int INDENT = 3;

    /** Columns between the map's widest line and its legend, where there is room for both. */
    private static final int GAP = 3;

    private final Model model;
    private final Scenario scenario;
    private final List<Holding> holdings;

    private MapSheet(Model model) {
        this.model = model;
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
        List<Row> map = sheet.map(0, Integer.MAX_VALUE);
        int begin = Math.min(sheet.wide() + GAP, columns - LEGEND);
        if (begin >= sheet.wide() / 2) {
            sheet.beside(map, begin, rows);
        } else {
            sheet.legend(columns, true).forEach(entry -> entry.forEach(rows::row));
            rows.gap();
            map.forEach(rows::row);
        }
        return Sheet.reading("WHO HOLDS WHAT, BY OUR OWN REPORTING", rows);
    }

    /**
     * The map above its legend, for a pane: cut at one side to the pane's columns. The legend alone where the map has no room;
     * nothing where there is none.
     */
    static List<Row> brief(Model model, int columns, int rows) {
        MapSheet sheet = new MapSheet(model);
        if (sheet.scenario.map().isEmpty()) {
            return List.of();
        }
        List<Row> legend = new ArrayList<>();
        sheet.legend(columns, true).forEach(legend::addAll);
        Optional<Integer> from = sheet.window(columns);
        if (from.isPresent() && sheet.scenario.map().size() + 1 + legend.size() <= rows) {
            List<Row> whole = new ArrayList<>(sheet.map(from.get(), columns));
            whole.add(Row.BLANK);
            whole.addAll(legend);
            return whole;
        }
        List<Row> names = new ArrayList<>();
        sheet.legend(columns, false).forEach(names::addAll);
        return names;
    }

    /** The legend at the right of the map, in the lines that leave it room there; no place is torn apart. */
    private void beside(List<Row> map, int begin, Rows rows) {
        List<Row> lines = new ArrayList<>(map);
        int at = 0;
        for (List<Row> entry : legend(rows.width() - begin, true)) {
            while (!free(map, at, entry.size(), begin - 1)) {
                at++;
            }
            for (Row line : entry) {
                while (lines.size() <= at) {
                    lines.add(Row.BLANK);
                }
                Row left = lines.get(at);
                lines.set(
                        at++,
                        left.and(" ".repeat(begin - left.width()), Ink.TEXT).and(line));
            }
        }
        lines.forEach(rows::row);
    }

    /** Whether so many lines from one on reach no further than some column. */
    private static boolean free(List<Row> map, int from, int lines, int column) {
        for (int i = from; i < Math.min(map.size(), from + lines); i++) {
            if (map.get(i).width() > column) {
                return false;
            }
        }
        return true;
    }

    private int wide() {
        return scenario.map().stream().mapToInt(Width::of).max().orElse(0);
    }

    /** The first column of a cut of the map that holds every place with its sign; at the right if it can be, else at the left. */
    private Optional<Integer> window(int columns) {
        int first = scenario.places().stream()
                .mapToInt(Scenario.Place::column)
                .min()
                .orElse(0);
        int last = scenario.places().stream()
                .mapToInt(Scenario.Place::column)
                .max()
                .orElse(0);
        int right = Math.max(0, wide() - columns);
        if (right <= first && last + 1 < right + columns) {
            return Optional.of(right);
        }
        return last + 1 < columns ? Optional.of(0) : Optional.empty();
    }

    /** The map from one column on, as many columns as there are and may be; a word that the cut would tear is left out. */
    private List<Row> map(int from, int columns) {
        List<Row> map = new ArrayList<>();
        for (int y = 0; y < scenario.map().size(); y++) {
            map.add(line(y, from, columns));
        }
        return map;
    }

    private Row line(int y, int from, int columns) {
        Row row = Row.BLANK;
        int column = 0;
        boolean torn = false;
        String text = scenario.map().get(y);
        boolean ends = place(Width.of(text) - 1, y) >= 0;
        for (String glyph : Width.clusters(ends ? text + " " : text)) {
            int wide = Width.ofCluster(glyph);
            boolean word = Character.isLetter(glyph.codePointAt(0)) && place(column, y) < 0;
            torn = word && (torn || column < from);
            if (column >= from && column - from + wide <= columns) {
                row = torn ? row.and(" ".repeat(wide), Ink.TEXT) : row.and(cell(glyph, wide, column, y));
            }
            column += wide;
        }
        return row;
    }

    /** A place's letter, the sign after one, or what the map has there. */
    private Row cell(String glyph, int wide, int column, int y) {
        int place = place(column, y);
        if (place >= 0) {
            return Row.of(holdings.get(place).mark(), ink(place));
        }
        int before = place(column - 1, y);
        if (before >= 0 && wide == 1 && holdings.get(before).rung().isPresent()) {
            return Row.of(sign(holdings.get(before)), ink(before));
        }
        return Row.of(glyph, Ink.BOX);
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

    /** {@code t} for the Taliban; a blank where we say nothing. */
    private static String sign(Holding holding) {
        String unknown = holding.rung().isPresent() ? "?" : " ";
        return holding.holder()
                .map(holder -> Width.clusters(holder).get(0).toLowerCase(Locale.ROOT))
                .filter(sign -> Width.ofCluster(sign) == 1)
                .orElse(unknown);
    }

    private Ink ink(int place) {
        return holdings.get(place).rung().map(Words::ink).orElse(Ink.DIM);
    }

    /** The lines of each place, then, if they have their marks, what the signs mean. */
    private List<List<Row>> legend(int columns, boolean marked) {
        List<List<Row>> entries = new ArrayList<>();
        for (int i = 0; i < holdings.size(); i++) {
            entries.add(entry(i, columns, marked));
        }
        if (marked) {
            entries.add(key(columns));
        }
        return entries;
    }

    /** What a place is called and for how long there has been no word on it; below, what we say and since when. */
    private List<Row> entry(int place, int columns, boolean marked) {
        Holding holding = holdings.get(place);
        Rows rows = new Rows(columns);
        boolean said = holding.rung().isPresent();
        Ink ink = said ? Ink.TEXT : Ink.DIM;
        Row name = marked
                ? Row.of(holding.mark() + sign(holding) + " ", ink(place))
                        .and(holding.place().name(), ink)
                : Row.of(holding.place().name(), ink);
        boolean open =
                holding.topic().filter(topic -> topic.settled().isEmpty()).isPresent();
        rows.ends(name, open ? BoardSheet.age(model, holding.topic().get()) : "", Ink.DIM);
        if (said || marked && columns >= ROOMY) {
            rows.hang(Row.of(" ".repeat(marked ? INDENT : 2), Ink.TEXT), words(holding, columns), ink(place));
        }
        if (said && holding.changed(model.seen())) {
            Row last = rows.list().get(rows.size() - 1);
            return replaced(rows.list(), Rows.cut(last.and(", ", ink(place)).and("new", Ink.ACCENT), columns));
        }
        return rows.list();
    }

    private static List<Row> replaced(List<Row> rows, Row last) {
        List<Row> all = new ArrayList<>(rows.subList(0, rows.size() - 1));
        all.add(last);
        return all;
    }

    /** What we say of a place; since when, where there is room for it. */
    private String words(Holding holding, int columns) {
        return holding.topic()
                .filter(topic -> columns >= ROOMY
                        && topic.settled().isEmpty()
                        && topic.line().isPresent())
                .map(topic -> holding.words() + ", "
                        + (topic.line().get().drafted() ? "" : "since ")
                        + Words.since(model, topic))
                .orElse(holding.words());
    }

    /** The signs that stand on the map now, in words. */
    private List<Row> key(int columns) {
        Map<String, Set<String>> signs = new TreeMap<>();
        for (Holding holding : holdings) {
            if (holding.rung().isPresent()) {
                signs.computeIfAbsent(sign(holding), sign -> new TreeSet<>())
                        .add(holding.holder().orElse("not known"));
            }
        }
        List<Row> pieces = new ArrayList<>();
        signs.forEach((sign, holders) ->
                pieces.add(Row.of(sign, Ink.TEXT).and(" " + String.join(" or ", holders), Ink.DIM)));
        pieces.add(Row.of("grey: we say nothing", Ink.DIM));
        return new Rows(columns)
                .text("Mark and holder; then how old the last word is.", Ink.DIM)
                .flow(0, 2, pieces)
                .list();
    }
}
