package copytaster.screen.desk;

import copytaster.narrate.Figures;
import copytaster.narrate.Likelihood;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Job;
import copytaster.observe.Observation.Progress;
import copytaster.observe.Observation.Said;
import copytaster.observe.Observation.Sensitive;
import copytaster.observe.Observation.Silence;
import copytaster.observe.Observation.Topic;
import copytaster.scenario.Grade;
import copytaster.screen.Area;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.screen.sheet.SheetPainter;
import copytaster.screen.sheet.Strip;
import copytaster.text.Width;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** The selected dispatch: who says it, what it says, how that stands beside our page; then the small print. */
final class DispatchPane {
    /** Lines of a claim that are kept in sight together. */
    static final int CLAIM_ROWS = 4;

    private final Model model;
    private final Item item;
    private final Rows rows;

    private DispatchPane(Model model, Rows rows) {
        this.model = model;
        this.item = model.item();
        this.rows = rows;
    }

    static void draw(Canvas canvas, Model model, Layout layout) {
        Area area = layout.dispatch();
        Area text = new Area(area.column() + 1, area.row(), layout.dispatchText(), area.rows());
        boolean focus = model.at().pane() == Pane.DISPATCH && Panes.focused(model);
        Sheet sheet = sheet(model, text.columns());
        int scroll = sheet.scrolled(model.at().scroll(), 0, area.rows());
        SheetPainter.rows(canvas, text, sheet.rows(), scroll, focus ? Ink.SELECTED : Ink.SELECTED_DIM, Pointing.CLAIMS);
        Item item = model.item();
        String title = item == null ? " DISPATCH " : " DISPATCH " + item.number() + " ";
        canvas.put(area.column() + 1, layout.titles(), title, focus ? Ink.BOX_FOCUS : Ink.TITLE);
        position(canvas, layout, scroll, sheet.rows().size());
        if (!layout.asked()) {
            int from = area.right() - BoardSheet.STRIPS.width() - 2;
            canvas.fill(new Area(from - 1, layout.titles(), BoardSheet.STRIPS.width() + 2, 1), Ink.TEXT);
            BoardSheet.STRIPS.draw(canvas, from, layout.titles());
        }
        if (focus) {
            canvas.within(text).cursor(0, Math.max(0, sheet.focus()) - scroll);
        }
    }

    /** How far into it one is: on the lower edge, or, where that is another pane's title, behind its own. */
    private static void position(Canvas canvas, Layout layout, int scroll, int total) {
        Area area = layout.dispatch();
        int edge = area.bottom() < layout.rule() ? layout.titles() : layout.rule();
        SheetPainter.position(canvas, new Area(area.column(), edge, area.columns(), 1), scroll, area.rows(), total);
    }

    static Sheet sheet(Model model, int columns) {
        Rows rows = new Rows(columns);
        if (model.item() == null) {
            rows.text("Nothing has come in yet.", Ink.DIM);
        } else {
            new DispatchPane(model, rows).lay();
        }
        return Sheet.listing("DISPATCH", rows);
    }

    private void lay() {
        String grade = item.source().kind().word() + ", grade " + item.source().grade();
        String name = Wrap.whole(Words.bare(item.source().name()), rows.width() - Width.of(grade) - 2);
        rows.ends(Row.of(name, Ink.ACCENT), grade, Ink.TEXT);
        Row came = Row.of(Figures.hour(item.hour()) + " " + item.channel().word(), Ink.DIM);
        came(item.urgent() ? came.and("  ", Ink.DIM).and("URGENT", Ink.URGENT) : came, state());
        rows.text(item.headline(), Ink.TITLE);
        rows.text(item.lead(), Ink.TEXT);
        for (int i = 0; i < item.claims().size(); i++) {
            claim(i);
        }
        rows.gap();
        for (String paragraph : item.body()) {
            rows.text(paragraph, Ink.TEXT);
        }
        details();
        origin();
        rows.text(Words.marked(model.seen(), item), Ink.DIM);
        card();
        around();
    }

    /** When and how it came and what became of it, which has a line of its own where both have no room on one. */
    private void came(Row came, String state) {
        if (came.width() + 1 + Width.of(state) <= rows.width()) {
            rows.ends(came, state, Ink.DIM);
        } else {
            rows.row(came).text(state, Ink.DIM);
        }
    }

    private String state() {
        if (item.ran()) {
            return "run";
        }
        if (item.spiked()) {
            return "spiked";
        }
        return item.held().map(u -> "held until " + model.voice().until(u)).orElse("");
    }

    private void claim(int index) {
        Said said = item.claims().get(index);
        Topic topic = Find.topic(model.seen(), said.question());
        boolean selected = index == model.at().claim();
        rows.gap().entry(index, selected);
        // No number: the keys of figures choose rungs.
        Row head = Row.of(selected ? "▸ " : "  ", Ink.ACCENT)
                .and(model.voice().slug(said.question()), Ink.TITLE)
                .and(": " + Words.answer(said), Ink.TEXT);
        String written = "wire: " + Words.written(said);
        boolean whole = head.width() + 2 + written.length() <= rows.width();
        rows.ends(head, whole ? written : "wire: " + said.asWritten().word(), Ink.DIM);
        rows.mark(false);
        rows.text(2, said.text(), Ink.QUOTE);
        rows.entry(-1, false);
        if (topic != null) {
            if (selected) {
                rows.text(2, topic.question(), Ink.TEXT);
            }
            standing(topic);
        }
    }

    private void standing(Topic topic) {
        if (topic.settled().isPresent()) {
            rows.text(2, Words.capital(model.voice().told(topic)) + ". " + topic.settledText(), Words.settled(topic));
            return;
        }
        Ink ink = topic.line().map(l -> Words.ink(l.rung())).orElse(Ink.DIM);
        Row strip = Row.of("  ", Ink.TEXT).and(strip(model, topic, cells()));
        String ours = Words.ours(model, topic);
        if (strip.width() + 2 + ours.length() <= rows.width()) {
            rows.row(strip.and("  ", Ink.TEXT).and(ours, ink));
        } else {
            rows.row(strip);
            rows.text(2, ours, ink);
        }
        assist(model, topic, rows, 2);
    }

    /** How likely the evidence makes it, for those who asked to be told; and the answer, for authors who peek. */
    static void assist(Model model, Topic topic, Rows rows, int indent) {
        if (topic.settled().isPresent()) {
            return;
        }
        if (model.settings().assist()) {
            rows.text(indent, Words.capital(Likelihood.of(model.seen(), topic.id())) + ".", Ink.ACCENT);
        }
        model.peek().ifPresent(ahead -> rows.text(indent, "Ahead: " + ahead.answer(topic.id()) + ".", Ink.WARN));
    }

    private int cells() {
        return rows.width() >= 56 ? 21 : rows.width() >= 46 ? 15 : 9;
    }

    /** The strip of a question. */
    static Row strip(Model model, Topic topic, int cells) {
        OptionalDouble ours = topic.line().isPresent()
                ? OptionalDouble.of(
                        model.seen().ladder().tells(topic.line().get().rung()))
                : OptionalDouble.empty();
        return Strip.of(Words.chance(topic.street()), ours, cells);
    }

    private void details() {
        for (Sensitive detail : item.details()) {
            boolean kept = !detail.ran() && !ticked(detail);
            rows.gap()
                    .row(Row.of("Detail ", Ink.WARN)
                            .and(Rows.cut(Row.of(detail.detail().label(), Ink.TITLE), Math.max(1, rows.width() - 18)))
                            .and(
                                    detail.ran() ? " runs" : kept ? " withheld" : " would run",
                                    kept ? Ink.DIM : Ink.WARN));
            rows.text(2, detail.detail().text(), Ink.TEXT);
        }
    }

    /** Whether it would run by what is being chosen in the composer. */
    private boolean ticked(Sensitive detail) {
        for (Overlay overlay : model.overlays()) {
            if (overlay instanceof Overlay.Composing composing
                    && composing.composer().dispatch().equals(Optional.of(item.id()))
                    && composing.composer().details().contains(detail.id())) {
                return true;
            }
        }
        return false;
    }

    private void origin() {
        if (item.origin().isEmpty()) {
            return;
        }
        StringBuilder text = new StringBuilder(item.origin().get());
        if (item.same().isEmpty()) {
            text.append("; nothing else is known to go back to it.");
        } else {
            text.append("; ");
            for (int i = 0; i < item.same().size(); i++) {
                Item same = Find.item(model.seen(), item.same().get(i));
                text.append(i == 0 ? "" : ", ").append(same == null ? "" : Words.number(same));
            }
            text.append(item.same().size() == 1 ? " goes" : " go");
            text.append(" back to it too: one origin, one piece of evidence.");
        }
        rows.gap().hang(Row.of("Origin ", Ink.TITLE), text.toString(), Ink.TEXT);
    }

    /** What else is known of its questions: checks, silences, and who says otherwise. */
    private void around() {
        rows.gap();
        for (Said said : item.claims()) {
            String slug = model.voice().slug(said.question());
            for (Job job : model.seen().checks()) {
                if (job.check().on().equals(said.question())) {
                    check(slug, job);
                }
            }
            for (Silence silence : model.seen().silences()) {
                if (silence.question().equals(said.question())) {
                    rows.text(
                            "No word by " + model.voice().hour(silence.turn()) + ": " + silence.source() + ", on “"
                                    + slug + "”.",
                            Ink.DIM);
                }
            }
        }
        others();
    }

    /** Who else speaks of its questions: first who says otherwise, then who says the same. */
    private void others() {
        for (Said said : item.claims()) {
            String slug = model.voice().slug(said.question());
            List<String> otherwise = new ArrayList<>();
            List<String> same = new ArrayList<>();
            for (Item other : model.seen().wire()) {
                for (Said theirs : other.claims()) {
                    if (!other.id().equals(item.id()) && theirs.question().equals(said.question())) {
                        (theirs.made() == said.made() ? same : otherwise).add(Words.source(other));
                    }
                }
            }
            if (!otherwise.isEmpty() || !same.isEmpty()) {
                rows.gap().row(Row.of("On “" + slug + "”", Ink.TITLE));
            }
            if (!otherwise.isEmpty()) {
                rows.hang(
                        Row.of("≠ ", Ink.WARN).and("say otherwise: ", Ink.ACCENT),
                        String.join(", ", otherwise),
                        Ink.TEXT);
            }
            if (!same.isEmpty()) {
                rows.hang(Row.of("  say the same: ", Ink.ACCENT), String.join(", ", same), Ink.DIM);
            }
        }
    }

    /** The gist of the source's card; the rest is a key away. */
    private void card() {
        String grade = Grade.valueOf(item.source().grade()).words();
        rows.gap()
                .hang(
                        Row.of("Source ", Ink.TITLE),
                        Words.bare(item.source().name()) + ": grade "
                                + item.source().grade() + ", " + grade + ". "
                                + Words.capital(item.source().stance()) + ".",
                        Ink.TEXT);
        rows.text(7, item.source().text(), Ink.DIM);
    }

    private void check(String slug, Job job) {
        if (job.progress() == Progress.RETURNED) {
            Row label = Row.of("Check, " + model.voice().hour(job.due()) + " ", Ink.TITLE);
            rows.hang(label, Words.returned(job), Ink.TEXT);
            rows.text(label.width(), Words.found(job, slug), Ink.ACCENT);
        } else if (job.progress() == Progress.UNDER_WAY) {
            rows.text(
                    "Check under way: " + job.check().title() + ", back "
                            + model.voice().hour(job.due()) + ".",
                    Ink.DIM);
        }
    }
}
