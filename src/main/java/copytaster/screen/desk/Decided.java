package copytaster.screen.desk;

import copytaster.act.Event;
import copytaster.narrate.Reports;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Sensitive;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.text.Wrap;
import java.util.List;

/** What was decided this turn, in order: what goes out when it ends. */
final class Decided {
    private Decided() {}

    /** A heading and each decision whole; nothing before the first. */
    static List<Row> rows(Model model, int columns) {
        Rows rows = new Rows(columns - 1);
        for (Event event : model.seen().draft()) {
            String text = text(event, model);
            if (rows.size() == 0) {
                String head = "─ DECIDED THIS TURN ";
                rows.row(Row.of(head + "─".repeat(Math.max(0, columns - head.length())), Ink.BOX));
            }
            String label = " ";
            for (String line : Wrap.lines(text, columns - 3)) {
                rows.row(Row.of(label, Ink.TEXT).and(line, Ink.DIM));
                label = "   ";
            }
        }
        return rows.list();
    }

    /** One decision, the dispatch by its number only. */
    static String text(Event event, Model model) {
        Reports reports = model.reports();
        if (event instanceof Event.DispatchRun run) {
            Item item = Find.item(model.seen(), run.dispatch());
            StringBuilder text = new StringBuilder("Ran ")
                    .append(item == null ? "" : Words.number(item) + details(item, run))
                    .append(':');
            run.filings()
                    .forEach(filing -> text.append(' ')
                            .append(reports.filed(filing, model.seen().turn(), model.seen())));
            return text.toString();
        }
        if (event instanceof Event.Traced traced) {
            Item item = Find.item(model.seen(), traced.dispatch());
            return "Traced: " + (item == null ? "" : Words.numbered(item));
        }
        return reports.decided(event, model.seen());
    }

    /** The sensitive details that run with a dispatch, by their names. */
    private static String details(Item item, Event.DispatchRun run) {
        StringBuilder text = new StringBuilder();
        for (Sensitive sensitive : item.details()) {
            if (run.details().contains(sensitive.id())) {
                text.append(", with “").append(sensitive.detail().label()).append("”");
            }
        }
        return text.toString();
    }
}
