package copytaster.screen.desk;

import copytaster.narrate.Voice;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Said;
import copytaster.observe.Observation.Sensitive;
import copytaster.observe.Observation.Topic;
import copytaster.rules.Options;
import copytaster.scenario.Detail;
import copytaster.scenario.Rung;
import copytaster.screen.Ink;
import copytaster.screen.Stroke;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.text.Width;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The composer: where each claim goes, what move that is and what it costs, what speaks for it, which details run. */
final class ComposerSheet {
    /** Where the answers stand beside the names of the rungs. */
    private static final int ANSWER = 20;

    /** From this width on the rungs side by side have two blanks between; below, on every claim alike, one. */
    private static final int LADDER = 81;

    /** How much of what the cursor is not on is told. */
    enum Telling {
        /** All of it, with blank lines between, and what each claim answers. */
        FULL,
        /** All of it, with blank lines between. */
        ROOMY,
        /** Less: without the blank lines, or, where the dispatch can be read beside it, without what it says. */
        TIGHT,
        /** The same, and of a detail that is withheld only how much there is to lose and to gain, lest one be in sight without the other. */
        LEAST,
        /** The same, and nothing but its line of a claim that is folded. */
        BARE
    }

    private final Model model;
    private final Composer composer;
    private final Rows rows;
    private final List<Composer.Entry> entries;
    private final Composer.Entry cursor;
    private final boolean beside;
    private final Telling telling;

    /** The claims that are told in short: where they go, and what they say if there is room. */
    private final List<Integer> folded;

    /** The lines of the claim that the cursor is on, once they are laid. */
    private int first;

    private int end;

    private ComposerSheet(Model model, Composer composer, Rows rows, boolean beside, Telling telling, int folds) {
        this.beside = beside;
        this.telling = telling;
        this.model = model;
        this.composer = composer;
        this.rows = rows;
        this.entries = ComposerKeys.entries(model, composer);
        this.cursor = ComposerKeys.entry(model, composer);
        this.folded = foldable(composer, cursor).stream().limit(folds).toList();
    }

    /** How many claims could be told in short. */
    static int foldable(Model model, Composer composer) {
        return foldable(composer, ComposerKeys.entry(model, composer)).size();
    }

    /** The claims that are dealt with: those passed, from the top, then those below that have been chosen for, from the foot. */
    private static List<Integer> foldable(Composer composer, Composer.Entry cursor) {
        List<Integer> foldable = new ArrayList<>();
        int all = composer.lines().size();
        int here = cursor.kind() == Composer.Kind.DETAIL ? all : cursor.line();
        for (int i = 0; i < here; i++) {
            foldable.add(i);
        }
        for (int i = all - 1; i > here; i--) {
            if (composer.lines().get(i).to().isPresent()) {
                foldable.add(i);
            }
        }
        return foldable;
    }

    /**
     * The claim that the cursor is on is kept in sight whole, with what its rung does and what speaks for it.
     *
     * @param beside whether the dispatch can be read beside it, so that the claims need not all be told in full
     * @param folds how many of the claims that are dealt with are told in short
     */
    static Sheet of(Model model, Composer composer, int columns, boolean beside, Telling telling, int folds) {
        Rows rows = new Rows(columns);
        ComposerSheet sheet = new ComposerSheet(model, composer, rows, beside, telling, folds);
        Item item = composer.dispatch().map(id -> Find.item(model.seen(), id)).orElse(null);
        if (item == null) {
            sheet.line(0, null);
            return sheet.titled("RE-RATE (" + sheet.price() + ")");
        }
        if (!beside) {
            rows.text(item.headline(), Ink.QUOTE);
        }
        for (int i = 0; i < composer.lines().size(); i++) {
            sheet.line(i, item);
        }
        sheet.settled(item);
        sheet.details(item);
        return sheet.titled(sheet.title(item));
    }

    private Sheet titled(String title) {
        return cursor.kind() == Composer.Kind.LINE
                ? new Sheet(title, rows.list(), first, end - first, 0)
                : Sheet.listing(title, rows);
    }

    /** Who says it stays in sight however far the claims are scrolled. */
    private String title(Item item) {
        String run = "RUN " + item.number();
        String price = " (" + price() + ")";
        String grade = ", grade " + item.source().grade();
        int room = rows.width() - run.length() - price.length() - grade.length() - 4;
        return beside
                ? run + price
                : run + ": " + Wrap.fit(Words.bare(item.source().name()), Math.max(1, room)) + grade + price;
    }

    private String price() {
        if (composer.dispatch().isEmpty()) {
            Options.MayRerate may =
                    Find.rerate(model.seen(), composer.lines().get(0).question());
            return may != null && may.cost() == 0
                    ? "free"
                    : "1 action of " + model.seen().actionsLeft();
        }
        return "1 action of " + model.seen().actionsLeft();
    }

    private void line(int index, Item item) {
        Composer.Line line = composer.lines().get(index);
        Topic topic = Find.topic(model.seen(), line.question());
        boolean here = here(index);
        boolean selected = cursor.kind() == Composer.Kind.LINE && cursor.line() == index;
        gap().entry(entry(new Composer.Entry(Composer.Kind.LINE, index, "")), selected);
        first = selected ? rows.size() : first;
        Row head = Row.of(selected ? "▸ " : "  ", Ink.ACCENT).and(model.voice().slug(line.question()), Ink.TITLE);
        String said = said(item, line, topic);
        if (folded.contains(index)) {
            rows.ends(
                            head,
                            becomes(line, head.width()),
                            line.to().map(Words::ink).orElse(Ink.DIM))
                    .entry(-1, false);
            if (telling != Telling.BARE && !beside && !said.isEmpty()) {
                rows.text(2, says(item, line) + said, Ink.QUOTE);
            }
            return;
        }
        rows.ends(head, topic == null ? "" : stands(topic, head.width()), Ink.DIM);
        rows.mark(false);
        boolean asks = topic != null && (here || telling == Telling.FULL && item != null);
        if (!said.isEmpty() && (here || !beside || roomy())) {
            rows.text(2, (asks ? "" : says(item, line)) + said, Ink.QUOTE);
        }
        rows.entry(-1, false);
        if (asks) {
            rows.text(2, asked(item, line, topic), Ink.TEXT);
        }
        if (here) {
            ladder(line);
        }
        move(line, topic, here);
        basis(index, line);
        end = selected ? rows.size() : end;
    }

    /** Whether the cursor is on a claim or on what speaks for it: keys are named there alone. */
    private boolean here(int index) {
        return cursor.kind() != Composer.Kind.DETAIL && cursor.line() == index;
    }

    /** Where a claim stands and where it goes, in so many words as its line has room for. */
    private String becomes(Composer.Line line, int head) {
        if (line.to().isEmpty() || line.to().equals(line.now())) {
            return line.now()
                    .map(now -> "now: " + now.word() + ", and stays")
                    .orElse("now: not on our page, and stays out");
        }
        String to = "→ " + line.to().get().word() + " (" + Words.reply(line.to().get()) + ")";
        if (ComposerKeys.corrects(model, line)) {
            to += line.quietly() ? ", amended quietly" : ", corrected openly";
        }
        String whole = "now: " + line.now().map(Rung::word).orElse("not on our page") + ' ' + to;
        return head + 1 + Width.of(whole) > rows.width() ? to : whole;
    }

    /** Where the page has it, and since when, where there is room for that or the dispatch does not tell it beside. */
    private String stands(Topic topic, int head) {
        String whole = "now: " + Words.ours(model, topic);
        return beside && head + 1 + Width.of(whole) > rows.width() ? "now: " + Words.rung(topic) : whole;
    }

    /** A blank line, where there is room for it or the dispatch stands beside. */
    private Rows gap() {
        return roomy() || beside ? rows.gap() : rows;
    }

    private boolean roomy() {
        return telling == Telling.FULL || telling == Telling.ROOMY;
    }

    private String said(Item item, Composer.Line line, Topic topic) {
        if (item != null) {
            for (Said said : item.claims()) {
                if (said.number() == line.claim()) {
                    return said.text();
                }
            }
        }
        return topic == null ? "" : topic.line().map(l -> l.text()).orElse("");
    }

    /** Which answer the dispatch gives, before its words where the question does not stand below them. */
    private static String says(Item item, Composer.Line line) {
        if (item != null) {
            for (Said said : item.claims()) {
                if (said.number() == line.claim()) {
                    return "Says " + Words.answer(said) + ": ";
                }
            }
        }
        return "";
    }

    /** What the rungs answer, and which answer the dispatch gives. */
    private static String asked(Item item, Composer.Line line, Topic topic) {
        if (item != null) {
            for (Said said : item.claims()) {
                if (said.number() == line.claim()) {
                    return topic.question() + " It says " + Words.answer(said) + ".";
                }
            }
        }
        return topic.question();
    }

    /** The rungs, one below the other with what each says where there is height for it; the chosen one in brackets. */
    private void ladder(Composer.Line line) {
        List<Row> pieces = new ArrayList<>();
        for (Rung rung : Rung.values()) {
            pieces.add(rung(
                    Action.of(rung), rung.word(), Words.ink(rung), line.to().equals(Optional.of(rung))));
        }
        pieces.add(rung(Action.OUT, Composer.none(line), Ink.TEXT, line.to().isEmpty()));
        if (!beside) {
            pieces.set(0, Row.of("  ", Ink.TEXT).and(pieces.get(0)));
            rows.flow(4, rows.width() < LADDER ? 1 : 2, pieces);
            return;
        }
        for (int i = 0; i < pieces.size(); i++) {
            boolean chosen = line.to().map(Rung::ordinal).orElse(Rung.values().length) == i;
            Row row = Row.of(chosen ? "  " : "   ", Ink.TEXT).and(pieces.get(i));
            if (i < Rung.values().length) {
                rows.hang(row.upTo(ANSWER), Voice.answer(Rung.values()[i]), Ink.DIM);
            } else {
                rows.row(row);
            }
        }
    }

    /** One choice of the ladder: its key, its name, and a click on it. */
    private Row rung(Action action, String name, Ink ink, boolean chosen) {
        String text = key(action) + " " + name;
        String shown = chosen ? "[" + text + "]" : text;
        Ink look = chosen ? Ink.SELECTED_DIM : ink;
        Optional<Stroke> stroke = model.settings().keymap().stroke(Place.COMPOSER, action);
        return stroke.map(s -> Row.button(shown, look, s)).orElseGet(() -> Row.of(shown, look));
    }

    private String key(Action action) {
        return model.settings().keymap().key(Place.COMPOSER, action);
    }

    private int entry(Composer.Entry entry) {
        return entries.indexOf(entry);
    }

    private void move(Composer.Line line, Topic topic, boolean here) {
        String wire = wire(line);
        if (line.to().isEmpty()) {
            rows.text(2, (line.now().isPresent() ? "Stays as it stands" : "Stays out") + wire + ".", Ink.DIM);
            return;
        }
        Rung to = line.to().get();
        if (otherwise(line)) {
            rows.text(2, "Against the wire, which says " + (line.wire().get().side() > 0 ? "yes." : "no."), Ink.WARN);
        }
        Row label = Row.of(to.word(), Words.ink(to)).and(" (" + Words.reply(to) + "): ", Ink.DIM);
        Optional<Rung> told = topic == null ? Optional.empty() : topic.firmest();
        if (line.now().equals(line.to())) {
            rows.led(2, label, "nothing changes" + wire + ".", Ink.DIM);
        } else if (topic != null && topic.settled().isPresent()) {
            rows.led(2, label, "puts right what has been settled. Free.", Ink.GOOD);
        } else if (topic != null && topic.published().equals(line.to())) {
            rows.led(2, label, "back to what readers have; nothing goes out on it.", Ink.DIM);
        } else if (told.isEmpty()) {
            String first = line.now().isPresent()
                    ? "still our first word on it, as nothing is out yet"
                    : "our first word on it";
            rows.led(2, label, first + wire + ".", Ink.TEXT);
        } else if (!told.get().correctedBy(to)) {
            rows.led(2, label, "an update, dated, free of blame" + wire + ".", Ink.TEXT);
        } else if (line.quietly()) {
            rows.led(
                    2,
                    label,
                    "amended quietly, from " + corrected(topic)
                            + ". Costs nothing now; a lot of trust if that word proves wrong."
                            + (here ? " " + key(Action.QUIETLY) + " makes it open." : ""),
                    Ink.BAD);
        } else {
            rows.led(
                    2,
                    label,
                    "an open correction of " + corrected(topic)
                            + ": costs a little trust at once, and stays under the line all shift."
                            + (here ? " " + key(Action.QUIETLY) + " makes it quiet." : ""),
                    Ink.CORRECTION);
        }
    }

    /** The word that is corrected, and why that one, where it is not the one that stands beside the line. */
    private String corrected(Topic topic) {
        Rung firmest = topic.firmest().orElseThrow();
        boolean beside = topic.line().isPresent() && topic.line().get().rung() == firmest;
        return topic.weakened() > 0 || beside
                ? model.voice().corrected(firmest, topic.weakened())
                : "“" + firmest.word() + "”, which readers have until this goes out";
    }

    /** Whether the wire says the opposite of where a claim goes. */
    private static boolean otherwise(Composer.Line line) {
        return line.wire().map(Rung::side).orElse(0) * line.to().map(Rung::side).orElse(0) < 0;
    }

    /** How the wire's own words would put it, where it says no otherwise; nothing for a line that moves. */
    private static String wire(Composer.Line line) {
        if (line.wire().isEmpty() || otherwise(line)) {
            return "";
        }
        return line.wire().equals(line.to())
                ? ", worded as on the wire"
                : "; the wire words it as " + line.wire().get().word();
    }

    private void basis(int index, Composer.Line line) {
        if (!line.asksBasis()) {
            return;
        }
        List<String> named = ComposerKeys.named(model, line);
        String side = line.to().orElseThrow().side() > 0 ? "a yes" : "a no";
        List<String> citable = model.basis().pointing(line.question(), line.to().orElseThrow());
        rows.text(
                2,
                citable.isEmpty()
                        ? "Nothing on the desk speaks for " + side + "."
                        : "What speaks for " + side + (here(index) ? " (" + ticks() + "):" : ":"),
                Ink.DIM);
        for (String ref : citable) {
            Composer.Entry entry = new Composer.Entry(Composer.Kind.BASIS, index, ref);
            tick(entry, named.contains(ref), "", model.basis().words(ref, citable));
        }
        if (named.isEmpty() && !citable.isEmpty()) {
            rows.text(4, "Nothing ticked: the desk names all of these.", Ink.WARN);
        }
    }

    /** The key that ticks; on a claim, after the one that leads to what it ticks. */
    private String ticks() {
        return cursor.kind() == Composer.Kind.LINE
                ? key(Action.DOWN) + ", " + key(Action.TICK)
                : key(Action.TICK) + " ticks";
    }

    private void tick(Composer.Entry entry, boolean ticked, String letter, String text) {
        boolean selected = cursor.equals(entry);
        rows.entry(entry(entry), selected);
        Row row = Row.of(selected ? "  ▸ " : "    ", Ink.ACCENT)
                .and(letter, Ink.KEY)
                .and(ticked ? "[x] " : "[ ] ", ticked ? Ink.GOOD : Ink.DIM);
        rows.hang(row, text, Ink.TEXT);
        rows.entry(-1, false);
    }

    /** Claims that cannot be placed any more. */
    private void settled(Item item) {
        for (Said said : item.claims()) {
            Topic topic = Find.topic(model.seen(), said.question());
            if (topic != null && topic.settled().isPresent()) {
                gap().text("  " + topic.slug() + ": settled. " + topic.settledText(), Ink.DIM);
            }
        }
    }

    private void details(Item item) {
        List<String> offered = ComposerKeys.offered(model, composer);
        if (offered.isEmpty()) {
            return;
        }
        gap().row(Row.of("Details: withheld unless ticked", Ink.TITLE));
        for (Sensitive sensitive : item.details()) {
            int number = offered.indexOf(sensitive.id());
            if (number >= 0) {
                detail(sensitive.detail(), number);
            }
        }
    }

    private void detail(Detail detail, int number) {
        boolean runs = composer.details().contains(detail.id());
        String letter = number < 6 ? Character.toString('a' + number) + " " : "  ";
        Composer.Entry entry = new Composer.Entry(Composer.Kind.DETAIL, 0, detail.id());
        if (telling.compareTo(Telling.LEAST) >= 0 && !runs && !cursor.equals(entry)) {
            tick(
                    entry,
                    false,
                    letter,
                    Words.capital(detail.label()) + ": withheld; risk "
                            + Voice.stake(detail.risk().care())
                            + detail.benefit()
                                    .map(b -> ", gain " + Voice.gain(b.care()))
                                    .orElse(""));
            return;
        }
        tick(entry, runs, letter, Words.capital(detail.label()) + (runs ? ": runs" : ": withheld"));
        rows.entry(entry(entry), false);
        rows.text(8, detail.text(), Ink.QUOTE);
        rows.led(8, Words.stake("Risk, ", detail.risk().care()), detail.risk().text(), Ink.TEXT);
        detail.benefit()
                .ifPresent(b ->
                        rows.led(8, Row.of("Gain, " + Voice.gain(b.care()) + ": ", Ink.GOOD), b.text(), Ink.TEXT));
        rows.entry(-1, false);
    }
}
