package copytaster.screen.desk;

import copytaster.narrate.Voice;
import copytaster.observe.Observation.Topic;
import copytaster.rules.Clock;
import copytaster.rules.Options;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.text.Wrap;
import java.util.List;

/** The handover: up to three questions for the next desk to check first. */
final class HandoverSheet {
    /** From this width on the strips are twice as long. */
    private static final int ROOMY = 90;

    private HandoverSheet() {}

    /** How many questions can be chosen: no more than are open. */
    static int most(Model model) {
        return Math.min(Options.HANDED, Lists.counting(model.seen()).size());
    }

    static Sheet of(Model model, Overlay.Listing list, int columns) {
        Rows rows = new Rows(columns);
        rows.text(
                "The desk is closed; " + task(model) + model.key(Place.HANDOVER, Action.PAGE) + " shows the page, "
                        + model.key(Place.HANDOVER, Action.BOARD) + " the questions.",
                Ink.TEXT);
        rows.gap();
        rows.text("× weight; ≠ sources differ; ○ what is going round, ● what we say, in words at the right.", Ink.DIM);
        List<Topic> topics = Lists.topics(model, list);
        for (int i = 0; i < topics.size(); i++) {
            Topic topic = topics.get(i);
            boolean selected = i == list.cursor();
            int place = list.about().indexOf(topic.id());
            rows.entry(i, selected);
            Row row = Row.of(selected ? "▸ " : "  ", Ink.ACCENT)
                    .and(place < 0 ? "[ ] " : "[" + (place + 1) + "] ", place < 0 ? Ink.DIM : Ink.GOOD)
                    .and(Wrap.pad(topic.slug(), 15), Ink.TITLE)
                    .and("×" + topic.weight() + " ", Ink.DIM)
                    .and(BoardSheet.differ(model, topic), Ink.WARN)
                    .and(DispatchPane.strip(model, topic, columns < ROOMY ? 11 : 21))
                    .and("  " + Words.ours(model, topic), Ink.DIM);
            rows.row(Rows.cut(row, columns));
            rows.mark(false);
            if (selected) {
                rows.text(6, topic.question(), Ink.QUOTE);
            }
            rows.entry(-1, false);
        }
        return Sheet.listing(
                Words.filtered("HANDOVER: " + list.about().size() + " of " + most(model) + " chosen", list.filter()),
                rows);
    }

    /** What is to be chosen of what can be, and with which keys. */
    private static String task(Model model) {
        int most = most(model);
        String enter = model.key(Place.HANDOVER, Action.ENTER);
        String handsOver = enter.isEmpty() ? "" : enter + " hands over. ";
        if (most == 0) {
            return "no question is open for the next desk to check first. " + handsOver;
        }
        String chooses = model.key(Place.HANDOVER, Action.TICK);
        return "what is still open counts " + Clock.AFTER + " turns more, as the page stands. Choose "
                + Voice.handed(most) + (most == 1 ? "" : ", those with most at stake if the page is wrong,")
                + " for the next desk to check first"
                + (chooses.isEmpty() ? ". " : ": " + chooses + " chooses, " + handsOver);
    }
}
