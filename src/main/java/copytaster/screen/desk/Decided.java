package copytaster.screen.desk;

import copytaster.act.Event;
import copytaster.narrate.Reports;
import copytaster.narrate.Voice;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Sensitive;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/** What was decided this turn, in order: what goes out when it ends. */
final class Decided {
    private Decided() {}

    /**
     * For a pane: a heading and below it the last decisions, each whole, as many as so many rows hold in all; the heading counts them
     * where some are left out. Nothing where there is none, or where the last alone has no room.
     */
    static List<Row> pane(Model model, int columns, int most) {
        int from = from(model, columns, most);
        String head = "─ DECIDED THIS TURN " + (from > 0 ? "─ " + some(model, from) + " " : "");
        return rows(model, columns, from, Row.of(head + "─".repeat(Math.max(0, columns - head.length())), Ink.BOX));
    }

    /** The same for a box. */
    static List<Row> box(Model model, int columns, int most) {
        int from = from(model, columns, most);
        return rows(
                model,
                columns,
                from,
                Row.of("Decided this turn" + (from > 0 ? ", " + some(model, from) : ""), Ink.TITLE));
    }

    private static String some(Model model, int from) {
        int all = model.seen().draft().size();
        return "last " + (all - from) + " of " + all;
    }

    /** The first of the last decisions that have room below a heading. */
    private static int from(Model model, int columns, int most) {
        List<Event> draft = model.seen().draft();
        int from = draft.size();
        int used = 1;
        while (from > 0) {
            used += lines(draft.get(from - 1), model, columns).size();
            if (used > most) {
                return from;
            }
            from--;
        }
        return from;
    }

    private static List<Row> rows(Model model, int columns, int from, Row head) {
        List<Row> rows = new ArrayList<>();
        for (Event event :
                model.seen().draft().subList(from, model.seen().draft().size())) {
            if (rows.isEmpty()) {
                rows.add(head);
            }
            String label = " ";
            for (String line : lines(event, model, columns)) {
                rows.add(Row.of(label, Ink.TEXT).and(line, Ink.DIM));
                label = "   ";
            }
        }
        return rows;
    }

    private static List<String> lines(Event event, Model model, int columns) {
        return Wrap.lines(text(event, model), columns - 3);
    }

    /** One decision, the dispatch by its number only. */
    static String text(Event event, Model model) {
        Reports reports = model.reports();
        if (event instanceof Event.DispatchRun run) {
            Item item = Find.item(model.seen(), run.dispatch());
            StringBuilder text = new StringBuilder("Ran ")
                    .append(item == null ? "" : Words.number(item) + details(item, run))
                    .append(run.filings().isEmpty() ? "; no line of ours changes." : ":");
            run.filings()
                    .forEach(filing -> text.append(' ')
                            .append(reports.filed(filing, model.seen().turn(), model.seen())));
            return text.toString();
        }
        if (event instanceof Event.Traced traced) {
            Item item = Find.item(model.seen(), traced.dispatch());
            return "Traced: " + (item == null ? "" : Words.number(item) + ' ' + Voice.quoted(item.headline()) + ".");
        }
        return reports.decided(event, model.seen());
    }

    /** The sensitive details that run with a dispatch, by their names. */
    private static String details(Item item, Event.DispatchRun run) {
        StringBuilder text = new StringBuilder();
        for (Sensitive sensitive : item.details()) {
            if (run.details().contains(sensitive.id())) {
                text.append(", with ").append(Voice.quoted(sensitive.detail().label()));
            }
        }
        return text.toString();
    }
}
