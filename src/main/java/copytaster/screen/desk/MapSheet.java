package copytaster.screen.desk;

import copytaster.narrate.Holding;
import copytaster.observe.Observation.Standing;
import copytaster.observe.Observation.Topic;
import copytaster.scenario.Rung;
import copytaster.scenario.Scenario;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.screen.sheet.SheetPainter;
import copytaster.text.Width;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who holds what, or how it is there, by our own reporting, never by the answer; what was settled goes before it. On the map each place has its mark, and
 * after it the sign of its holder, or a question mark where we say that it is not known or doubt it; how it is where nobody can hold a place, in words; in bold what is firmly said, whichever way. The legend says
 * what the signs and the weights stand for; then, in the order of the marks, in words who holds what, what is new
 * of it, since when it has stood and when the place was last heard of; the landmarks, of which nobody asks anything, come last.
 */
final class MapSheet {
    /** A legend beside the drawing needs this much; from {@link #ROOMY} on it says since when. */
    private static final int LEGEND = 28;

    private static final int ROOMY = 44;

    private static final int INDENT = 4;

    /** The same where the legend is narrow. */
    private static final int CLOSER = 2;

    /** How far after a place's mark its sign stands. */
    private static final int AFTER = 2;

    private static final String NEW = "new";

    private static final int TIGHTEST = 3;

    private final Model model;
    private final Scenario scenario;
    private final List<String> map;
    private final List<Holding> holdings;
    private final MapLines drawing;

    /** How short lines are: from 1 on it leaves out when places were last heard of, from 2 on what of places their signs say, at 3 what signs and landmarks are called together. */
    private int tight;

    /** The places that keep their words however short lines are. */
    private final BitSet worded = new BitSet();

    /** Columns of the map that are left out, so that the legend has room beside it. */
    private final BitSet left = new BitSet();

    private MapSheet(Model model) {
        this.model = model;
        this.scenario = model.session().night().scenario();
        this.map = lines(scenario);
        this.holdings = Holding.of(model.session().night(), model.seen());
        BitSet marks = new BitSet();
        scenario.places().forEach(place -> marks.set(place.column()));
        this.drawing = new MapLines(map, marks);
    }

    /** The map's lines; words below it stand in its last line where that begins with blanks: small screens have no line to spare. */
    private static List<String> lines(Scenario scenario) {
        List<String> map = scenario.map();
        int last = map.size() - 1;
        if (last < 1 || scenario.places().stream().anyMatch(place -> place.row() == last)) {
            return map;
        }
        String words = map.get(last).stripTrailing() + "  ";
        String above = map.get(last - 1);
        if (above.length() < words.length()
                || !above.substring(0, words.length()).isBlank()) {
            return map;
        }
        List<String> lines = new ArrayList<>(map.subList(0, last - 1));
        lines.add(words + above.substring(words.length()));
        return lines;
    }

    /**
     * What the map is called: who holds what only where somebody may hold one of its places; it shows what became of the questions as
     * soon as one of them is settled.
     */
    static String title(Model model) {
        boolean held = false;
        for (Scenario.Place place : model.session().night().scenario().places()) {
            held |= place.held();
        }
        if (model.session().over()) {
            return (held ? "WHO HELD WHAT" : "WHAT WAS WHERE") + ": RECORD, ELSE OUR PAGE";
        }
        boolean settled =
                Holding.of(model.session().night(), model.seen()).stream().anyMatch(Holding::settled);
        return (held ? "WHO HOLDS WHAT" : "WHAT IS WHERE")
                + (settled ? ": SETTLED, ELSE OUR PAGE" : ", BY OUR OWN REPORTING");
    }

    static Sheet of(Model model, int columns) {
        return new MapSheet(model).sheet(columns);
    }

    private Sheet sheet(int columns) {
        Rows rows = new Rows(columns);
        if (map.isEmpty()) {
            rows.text("There is no map of this night.", Ink.DIM);
            return Sheet.reading("MAP", rows);
        }
        left.or(drawing.spare(wide(), columns - LEGEND - SheetPainter.BESIDE));
        int room = columns - wide() - SheetPainter.BESIDE;
        if (room >= LEGEND) {
            fit(room, Layout.most(model.size()));
            Rows legend = told(room);
            Rows drawn = new Rows(wide());
            map(0, Integer.MAX_VALUE).forEach(drawn::row);
            return Sheet.reading(title(model), legend).with(drawn);
        }
        legend(columns, true, true).forEach(entry -> entry.forEach(rows::row));
        rows.gap();
        map(0, Integer.MAX_VALUE).forEach(rows::row);
        return Sheet.reading(title(model), rows);
    }

    /** Makes the legend as short as it must be, then gives words back to places where all of their kind have room for them: those with a question mark first. */
    private void fit(int columns, int most) {
        while (tight < TIGHTEST && told(columns).size() > most) {
            tight++;
        }
        for (boolean open : List.of(true, false)) {
            BitSet before = (BitSet) worded.clone();
            asked().stream()
                    .filter(place -> open == holdings.get(place).sign().equals(Holding.NOT_KNOWN))
                    .forEach(worded::set);
            if (told(columns).size() > most) {
                worded.clear();
                worded.or(before);
            }
        }
    }

    private Rows told(int columns) {
        Rows rows = new Rows(columns);
        legend(columns, true, true).forEach(entry -> entry.forEach(rows::row));
        return rows;
    }

    /**
     * The map above its legend, for a pane: cut at one side to the pane's columns. The legend alone where the map has no room;
     * nothing where there is none.
     */
    static List<Row> brief(Model model, int columns, int rows) {
        MapSheet sheet = new MapSheet(model);
        if (sheet.map.isEmpty()) {
            return List.of();
        }
        List<Row> legend = new ArrayList<>();
        sheet.legend(columns, true, false).forEach(legend::addAll);
        Optional<Integer> from = sheet.window(columns);
        if (from.isPresent() && sheet.map.size() + 1 + legend.size() <= rows) {
            List<Row> whole = new ArrayList<>(sheet.map(from.get(), columns));
            whole.add(Row.BLANK);
            whole.addAll(legend);
            return whole;
        }
        List<Row> names = new ArrayList<>();
        sheet.legend(columns, false, false).forEach(names::addAll);
        return names;
    }

    /**
     * The legend alone, for a pane that has no room for all of it: as many places as have it, each whole, those first of which
     * we say something new, then those of which we say anything, and how many more there are. Nothing where not even one has room.
     */
    static List<Row> first(Model model, int columns, int most) {
        MapSheet sheet = new MapSheet(model);
        List<List<Row>> legend = sheet.legend(columns, false, false);
        List<Integer> asked = sheet.asked();
        int headings = legend.size() - asked.size();
        List<Integer> order = new ArrayList<>();
        IntStream.range(0, asked.size()).forEach(order::add);
        order.sort(Comparator.comparing(
                        (Integer i) -> !sheet.holdings.get(asked.get(i)).changed(model.seen()))
                .thenComparing(i -> sheet.signless(asked.get(i))));
        int used = legend.subList(0, headings).stream().mapToInt(List::size).sum();
        BitSet shown = new BitSet();
        for (int i : order) {
            int rows = legend.get(headings + i).size();
            used += rows;
            if (used >= most) {
                break;
            }
            shown.set(i);
        }
        if (shown.isEmpty()) {
            return List.of();
        }
        List<Row> rows = new ArrayList<>();
        legend.subList(0, headings).forEach(rows::addAll);
        shown.stream().forEach(i -> rows.addAll(legend.get(headings + i)));
        rows.add(model.settings().keymap().more(asked.size() - shown.cardinality(), Action.MAP));
        return rows;
    }

    /** The columns of the drawing, with the signs of places that end a line. */
    private int wide() {
        int wide = 0;
        for (int y = 0; y < map.size(); y++) {
            wide = Math.max(wide, Width.of(signed(y)));
        }
        return wide - left.cardinality();
    }

    /** A line of the map, with room for the sign of a place that ends it. */
    private String signed(int y) {
        String text = map.get(y);
        boolean ends = place(Width.of(text) - 1, y) >= 0 || place(Width.of(text) - AFTER, y) >= 0;
        return ends ? text + " ".repeat(AFTER) : text;
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
        if (right <= first && last + AFTER < right + columns) {
            return Optional.of(right);
        }
        return last + AFTER < columns ? Optional.of(0) : Optional.empty();
    }

    /** The map from one column on, as many columns as there are and may be; a word that the cut would tear is left out. */
    private List<Row> map(int from, int columns) {
        List<Integer> shown = IntStream.range(from, (int) Math.min(from + (long) columns, wide() + left.cardinality()))
                .filter(column -> !left.get(column))
                .boxed()
                .toList();
        MapWords words = new MapWords(drawing, shown, holdings);
        List<Row> rows = new ArrayList<>();
        for (int y = 0; y < map.size(); y++) {
            rows.add(line(y, from, columns, words));
        }
        return rows;
    }

    private Row line(int y, int from, int columns, MapWords words) {
        Row row = Row.BLANK;
        int column = 0;
        boolean torn = false;
        String text = signed(y);
        String drawn = text + " ".repeat(Math.max(0, wide() + left.cardinality() - Width.of(text)));
        for (String glyph : Width.clusters(drawn)) {
            int wide = Width.ofCluster(glyph);
            boolean word = Character.isLetter(glyph.codePointAt(0)) && place(column, y) < 0;
            torn = word && (torn || column < from);
            if (!left.get(column) && column >= from && column - from + wide <= columns) {
                row = torn ? row.and(" ".repeat(wide), Ink.TEXT) : row.and(cell(glyph, wide, column, y, words));
            }
            column += wide;
        }
        return row;
    }

    /** A place's letter; a blank and the sign after one; a letter of a word about one; or what the map has there. */
    private Row cell(String glyph, int wide, int column, int y, MapWords words) {
        int place = place(column, y);
        if (place >= 0) {
            return Row.of(holdings.get(place).mark(), ink(place));
        }
        int signed = signed(column - AFTER, y);
        if (wide == 1 && signed >= 0) {
            return Row.of(holdings.get(signed).sign(), ink(signed));
        }
        if (wide == 1 && signed(column - 1, y) >= 0 && place(column + 1, y) < 0) {
            return Row.of(" ", Ink.TEXT);
        }
        return words.at(column, y)
                .map(letter -> Row.of(letter.glyph(), ink(letter.place())))
                .orElseGet(() -> Row.of(drawing.at(glyph, column, y), Ink.BOX));
    }

    /** The place at a spot, if it has a sign; else −1: a road goes on behind what has none. */
    private int signed(int column, int row) {
        int place = place(column, row);
        return place >= 0 && !holdings.get(place).sign().isBlank() ? place : -1;
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

    /**
     * Bold where we are sure of what stands there; grey where we say nothing; of a landmark, of which nothing can be said, the ink of
     * lines. No rung's colour: on the page that of a no is another than that of a yes, and both say here who holds the place.
     */
    private Ink ink(int place) {
        return landmark(place)
                ? Ink.BOX
                : holdings.get(place).rung().map(MapSheet::weight).orElse(Ink.DIM);
    }

    private boolean landmark(int place) {
        return scenario.places().get(place).question().isEmpty();
    }

    /** What the signs stand for, and the weights if wanted; the lines of each place of which there is a question; the landmarks. */
    private List<List<Row>> legend(int columns, boolean marked, boolean weighed) {
        List<List<Row>> entries = new ArrayList<>();
        List<Integer> order = asked();
        boolean said = !order.stream().allMatch(this::signless);
        List<Row> signs = signs(order, columns);
        if (marked && !signs.isEmpty()) {
            entries.add(signs);
        }
        if (weighed && said) {
            entries.add(weights(columns));
        }
        if (tight == 0 && order.stream().anyMatch(place -> open(holdings.get(place)))) {
            entries.add(new Rows(columns).ends(Row.BLANK, "last heard", Ink.DIM).list());
        }
        order.forEach(place -> entries.add(entry(place, columns, marked)));
        boolean silent = order.stream().anyMatch(this::signless);
        if (marked && silent) {
            entries.add(new Rows(columns)
                    .text("Grey name: we say nothing.", Ink.DIM)
                    .list());
        }
        if (marked && order.size() < holdings.size()) {
            entries.add(landmarks(columns));
        }
        return entries;
    }

    /** The places of which there is a question, in the order of their marks. */
    private List<Integer> asked() {
        return IntStream.range(0, holdings.size())
                .filter(place -> !landmark(place))
                .boxed()
                .sorted(Comparator.comparing(place -> holdings.get(place).mark()))
                .toList();
    }

    private static Ink weight(Rung rung) {
        return rung == Rung.CONFIRMED || rung == Rung.DEBUNKED ? Ink.TITLE : Ink.TEXT;
    }

    /** What bold and plain say, each in its own weight; a narrow legend says it in one line. */
    private List<Row> weights(int columns) {
        String who = model.session().over() ? "the record is sure, else our page." : "we are sure, or it is settled.";
        boolean narrow = columns < ROOMY;
        List<Row> pieces = List.of(
                Row.of("Bold:", Ink.TITLE).and(narrow ? " sure." : ' ' + who, Ink.DIM),
                Row.of("Plain:", Ink.TEXT).and(narrow ? " less so." : " less so, or not known.", Ink.DIM));
        return new Rows(columns).flow(0, 1, pieces).list();
    }

    /** What each sign that occurs at some places stands for; none is parted from its meaning. */
    private List<Row> signs(List<Integer> places, int columns) {
        Set<String> meanings = new LinkedHashSet<>();
        for (int place : places) {
            Holding holding = holdings.get(place);
            if (holding.place().held() && holding.holder().isPresent()) {
                meanings.add(holding.sign() + ' ' + holding.holder().get());
            }
        }
        boolean unknown = false;
        boolean doubted = false;
        for (int place : places) {
            boolean open = holdings.get(place).sign().equals(Holding.NOT_KNOWN);
            boolean doubt = holdings.get(place).rung().equals(Optional.of(Rung.DOUBTFUL));
            unknown |= open && !doubt;
            doubted |= open && doubt;
        }
        if (unknown || doubted) {
            meanings.add(
                    Holding.NOT_KNOWN + ' ' + (!doubted ? "not known" : unknown ? "not known, or doubted" : "doubted"));
        }
        if (meanings.isEmpty()) {
            return List.of();
        }
        List<Row> pieces = new ArrayList<>();
        for (String meaning : meanings) {
            boolean last = pieces.size() + 1 == meanings.size();
            pieces.add(Row.of(last ? meaning : meaning + ',', Ink.DIM));
        }
        if (tight < TIGHTEST) {
            pieces.add(0, Row.of("Signs:", Ink.DIM));
        }
        return new Rows(columns).flow(CLOSER, 1, pieces).list();
    }

    private boolean signless(int place) {
        return holdings.get(place).rung().isEmpty();
    }

    /** The marks that nothing is asked of; none is parted from its name. */
    private List<Row> landmarks(int columns) {
        List<Holding> landmarks = IntStream.range(0, holdings.size())
                .filter(this::landmark)
                .mapToObj(holdings::get)
                .sorted(Comparator.comparing(Holding::mark))
                .toList();
        List<Row> pieces = new ArrayList<>();
        for (int i = 0; i < landmarks.size(); i++) {
            String name =
                    landmarks.get(i).mark() + ' ' + landmarks.get(i).place().name();
            pieces.add(Row.of(i + 1 < landmarks.size() ? name + ',' : name, Ink.DIM));
        }
        if (tight < TIGHTEST) {
            pieces.add(0, Row.of("Landmarks:", Ink.DIM));
        }
        return new Rows(columns).flow(CLOSER, 1, pieces).list();
    }

    /** What a place is called and when it was last heard of; below, what we say and since when. */
    private List<Row> entry(int place, int columns, boolean marked) {
        Holding holding = holdings.get(place);
        Rows rows = new Rows(columns);
        if (tight > 1 && !worded.get(place) && holding.rung().isPresent()) {
            return shortly(place, holding, rows);
        }
        Ink ink = holding.rung().isPresent() ? Ink.TEXT : Ink.DIM;
        Row name = marked
                ? Row.of(holding.mark() + ' ' + holding.sign() + ' ', ink(place))
                        .and(holding.place().name(), ink)
                : Row.of(holding.place().name(), ink);
        rows.ends(
                name,
                tight == 0 && open(holding)
                        ? BoardSheet.age(model, holding.topic().get())
                        : "",
                Ink.DIM);
        if (holding.rung().isPresent()) {
            int indent = marked && columns >= ROOMY ? INDENT : CLOSER;
            boolean fresh = holding.changed(model.seen()) && !drafted(holding);
            String words = words(holding, columns) + (fresh ? ", " + NEW : "");
            Row before = Row.of(" ".repeat(indent), Ink.TEXT);
            int ours = words.indexOf(Holding.OURS);
            if (ours >= 0) { // as sure as we are, not as the record is
                rows.hang(before, words.substring(0, ours + 1), ink(place));
                words = words.substring(ours + Holding.OURS.length());
            }
            Ink said = ours >= 0 ? Ink.TEXT : ink(place);
            rows.hang(before, words, said);
            return fresh ? lit(rows.list(), said) : rows.list();
        }
        return rows.list();
    }

    /** The same where lines are short: no words for what the sign tells, and else beside the name, where they have room; what we say otherwise below. */
    private List<Row> shortly(int place, Holding holding, Rows rows) {
        int ours = holding.words().indexOf(Holding.OURS);
        boolean told = holding.place().held() || holding.holder().isEmpty();
        String words = told ? "" : holding.words().substring(0, holding.words().indexOf(','));
        boolean fresh = ours < 0 && holding.changed(model.seen()) && !drafted(holding);
        Row name = Row.of(holding.mark() + ' ' + holding.sign() + ' ', ink(place))
                .and(holding.place().name(), Ink.TEXT);
        Row whole = words.isEmpty() ? name : name.and(": " + words, ink(place));
        if (whole.width() <= rows.width()) {
            Row lit = whole.and(", ", ink(place)).and(NEW, Ink.ACCENT);
            rows.row(fresh && lit.width() <= rows.width() ? lit : whole);
        } else {
            rows.row(Rows.cut(name, rows.width())).text(CLOSER, words, ink(place));
        }
        if (ours >= 0) {
            rows.text(CLOSER, holding.words().substring(ours + Holding.OURS.length()), Ink.TEXT);
        } else if (drafted(holding)) {
            rows.text(CLOSER, Words.since(model, holding.topic().orElseThrow()), Ink.WARN);
        }
        return rows.list();
    }

    /** The lines with the word at their end lit. */
    private static List<Row> lit(List<Row> rows, Ink ink) {
        List<Row> all = new ArrayList<>(rows);
        List<Row.Span> spans = all.remove(all.size() - 1).spans();
        String last = spans.get(spans.size() - 1).text();
        all.add(new Row(spans.subList(0, spans.size() - 1), false, -1)
                .and(last.substring(0, last.length() - NEW.length()), ink)
                .and(NEW, Ink.ACCENT));
        return all;
    }

    /** Whether it hangs on a question that is on the board and not settled yet. */
    private static boolean open(Holding holding) {
        return holding.topic().filter(topic -> topic.settled().isEmpty()).isPresent();
    }

    /** Whether what we say goes out only when the turn ends, which its words tell. */
    private static boolean drafted(Holding holding) {
        return holding.topic().flatMap(Topic::line).filter(Standing::drafted).isPresent();
    }

    /** What we say of a place; since when too, where the legend is wide, and when it goes out. */
    private String words(Holding holding, int columns) {
        Optional<Topic> stands = holding.topic()
                .filter(topic -> topic.settled().isEmpty() && topic.line().isPresent());
        if (stands.isEmpty()) {
            return holding.words();
        }
        String when = Words.since(model, stands.get());
        if (drafted(holding)) {
            return holding.words() + ", " + when;
        }
        return columns < ROOMY ? holding.words() : holding.words() + ", since " + when;
    }
}
