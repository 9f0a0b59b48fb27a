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
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** The composer: where each claim goes, what move that is and what it costs, what speaks for it, which details run. */
final class ComposerSheet {
    private final Model model;
    private final Composer composer;
    private final Rows rows;
    private final List<Composer.Entry> entries;
    private final Composer.Entry cursor;

    private ComposerSheet(Model model, Composer composer, Rows rows) {
        this.model = model;
        this.composer = composer;
        this.rows = rows;
        this.entries = ComposerKeys.entries(model, composer);
        this.cursor = entries.get(Settled.clamp(composer.cursor(), entries.size()));
    }

    static Sheet of(Model model, Composer composer, int columns) {
        Rows rows = new Rows(columns);
        ComposerSheet sheet = new ComposerSheet(model, composer, rows);
        Item item = composer.dispatch().map(id -> Find.item(model.seen(), id)).orElse(null);
        if (item == null) {
            sheet.line(0, null);
            return Sheet.listing("RE-RATE (" + sheet.price() + ")", rows);
        }
        rows.ends(
                Row.of(item.headline(), Ink.QUOTE),
                Words.bare(item.source().name()) + ", " + item.source().grade(),
                Ink.DIM);
        for (int i = 0; i < composer.lines().size(); i++) {
            sheet.line(i, item);
        }
        sheet.settled(item);
        sheet.details(item);
        return Sheet.listing("RUN " + item.number() + " (" + sheet.price() + ")", rows);
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
        boolean here = cursor.kind() != Composer.Kind.DETAIL && cursor.line() == index;
        boolean selected = cursor.kind() == Composer.Kind.LINE && cursor.line() == index;
        rows.gap().entry(entry(new Composer.Entry(Composer.Kind.LINE, index, "")), selected);
        Row head = Row.of(selected ? "▸" : " ", Ink.ACCENT)
                .and(line.claim() > 0 ? line.claim() + " " : "", Ink.ACCENT)
                .and(model.voice().slug(line.question()), Ink.TITLE);
        String stands = topic == null ? "" : "now: " + Words.ours(model, topic);
        rows.ends(head, stands, Ink.DIM);
        rows.mark(false);
        rows.text(2, said(item, line, topic), Ink.QUOTE);
        rows.entry(-1, false);
        if (topic != null && (here || rows.width() >= 90)) {
            rows.text(2, asked(item, line, topic), Ink.ACCENT);
        }
        if (here || rows.width() >= 90) {
            rows.flow(2, 2, ladder(line, here));
        }
        move(line, topic);
        basis(index, line);
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

    /** The rungs side by side, the chosen one in brackets; buttons for the claim that the keys act on. */
    private List<Row> ladder(Composer.Line line, boolean here) {
        List<Row> pieces = new ArrayList<>();
        for (Rung rung : Rung.values()) {
            boolean chosen = line.to().equals(Optional.of(rung));
            String text = key(Action.of(rung)) + " " + rung.box();
            pieces.add(choice(
                    (pieces.isEmpty() ? "  " : "") + (chosen ? "[" + text + "]" : text),
                    chosen || here ? Words.ink(rung) : Ink.DIM,
                    here ? Action.of(rung) : null));
        }
        String none = key(Action.OUT) + (line.now().isPresent() ? " as it stands" : " out");
        pieces.add(choice(
                line.to().isEmpty() ? "[" + none + "]" : none,
                line.to().isEmpty() ? Ink.TEXT : Ink.DIM,
                here ? Action.OUT : null));
        return pieces;
    }

    private String key(Action action) {
        return model.settings().keymap().key(Place.COMPOSER, action);
    }

    private Row choice(String text, Ink ink, Action action) {
        Optional<Stroke> stroke =
                action == null ? Optional.empty() : model.settings().keymap().stroke(Place.COMPOSER, action);
        return stroke.map(s -> Row.button(text, ink, s)).orElseGet(() -> Row.of(text, ink));
    }

    private int entry(Composer.Entry entry) {
        return entries.indexOf(entry);
    }

    private void move(Composer.Line line, Topic topic) {
        String wire = line.wire().map(r -> "; the wire's words: " + r.box()).orElse("");
        if (line.to().isEmpty()) {
            rows.text(2, (line.now().isPresent() ? "Stays as it stands" : "Stays out") + wire + ".", Ink.DIM);
            return;
        }
        Rung to = line.to().get();
        Row label = Row.of("  " + to.box(), Words.ink(to))
                .and(rows.width() < 90 ? ": " : " (" + Voice.promise(to) + "): ", Ink.DIM);
        Optional<Rung> told = topic == null ? Optional.empty() : topic.firmest();
        if (line.now().equals(line.to())) {
            rows.hang(label, "nothing changes" + wire + ".", Ink.DIM);
        } else if (topic != null && topic.settled().isPresent()) {
            rows.hang(label, "puts right what has been settled. Free.", Ink.GOOD);
        } else if (told.isEmpty()) {
            rows.hang(label, "our first word on it" + wire + ".", Ink.TEXT);
        } else if (!told.get().correctedBy(to)) {
            rows.hang(label, "an update, dated, free of blame" + wire + ".", Ink.TEXT);
        } else if (line.quietly()) {
            rows.hang(
                    label,
                    "amended quietly. Costs nothing now; a lot of trust if “"
                            + told.get().box() + "” proves wrong. " + key(Action.QUIETLY)
                            + " makes it open.",
                    Ink.BAD);
        } else {
            rows.hang(
                    label,
                    "an open correction of “" + told.get().box()
                            + "”: costs a little trust at once, and stays under the line all night. "
                            + key(Action.QUIETLY) + " makes it quietly.",
                    Ink.CORRECTION);
        }
    }

    private void basis(int index, Composer.Line line) {
        if (!line.asksBasis()) {
            return;
        }
        List<String> named = ComposerKeys.named(model, line);
        List<String> citable = model.basis().pointing(line.question(), line.to().orElseThrow());
        rows.text(
                2,
                citable.isEmpty()
                        ? "Nothing on the desk speaks for it."
                        : "What speaks for it (" + key(Action.TICK) + " ticks):",
                Ink.DIM);
        for (String ref : citable) {
            Composer.Entry entry = new Composer.Entry(Composer.Kind.BASIS, index, ref);
            tick(entry, named.contains(ref), "", model.basis().words(ref));
        }
        if (named.isEmpty() && !citable.isEmpty()) {
            rows.text(4, "Nothing ticked: the desk names all of these.", Ink.WARN);
        }
    }

    private void tick(Composer.Entry entry, boolean ticked, String letter, String text) {
        boolean selected = cursor.equals(entry);
        rows.entry(entry(entry), selected);
        Row row = Row.of(selected ? "  ▸ " : "    ", Ink.ACCENT)
                .and(letter, Ink.KEY)
                .and(ticked ? "[x] " : "[ ] ", ticked ? Ink.GOOD : Ink.DIM)
                .and(text, Ink.TEXT);
        rows.row(Rows.cut(row, rows.width()));
        rows.entry(-1, false);
    }

    /** Claims that cannot be placed any more. */
    private void settled(Item item) {
        for (Said said : item.claims()) {
            Topic topic = Find.topic(model.seen(), said.question());
            if (topic != null && topic.settled().isPresent()) {
                rows.gap()
                        .text(" " + said.number() + " " + topic.slug() + ": settled. " + topic.settledText(), Ink.DIM);
            }
        }
    }

    private void details(Item item) {
        List<String> offered = ComposerKeys.offered(model, composer);
        if (offered.isEmpty()) {
            return;
        }
        rows.heading("Details: withheld unless ticked");
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
        tick(
                new Composer.Entry(Composer.Kind.DETAIL, 0, detail.id()),
                runs,
                letter,
                Words.capital(detail.label()) + (runs ? ": runs" : ": withheld"));
        rows.text(8, detail.text(), Ink.QUOTE);
        rows.text(
                8,
                "Risk, " + Voice.stake(detail.risk().care()) + ": "
                        + detail.risk().text(),
                Ink.WARN);
        detail.benefit().ifPresent(b -> rows.text(8, "Gain, " + Voice.stake(b.care()) + ": " + b.text(), Ink.GOOD));
    }
}
