package copytaster.screen.desk;

import copytaster.narrate.Figures;
import copytaster.narrate.Note;
import copytaster.narrate.Reports;
import copytaster.observe.Observation.Topic;
import copytaster.rules.Clock;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.text.Wrap;

/** What the desk is told as a turn begins. */
final class ReportSheet {
    private static final int LABEL = 11;

    private ReportSheet() {}

    static Sheet of(Model model, int columns) {
        Rows rows = new Rows(columns);
        gauges(model, rows);
        notes(model, rows);
        if (model.report().isEmpty()) {
            rows.text("Nothing to report: nothing went out, nothing was settled, nothing came back.", Ink.DIM);
        }
        model.peek().ifPresent(ahead -> {
            rows.gap();
            for (String line : ahead.coming(model.seen().turn())) {
                rows.hang(Row.of(Wrap.pad("Ahead", LABEL), Ink.WARN), line, Ink.TEXT);
            }
        });
        boolean desk = model.seen().phase() == Clock.Phase.DESK;
        return Sheet.reading(
                "REPORT AT "
                        + Figures.hour(desk ? model.seen().hour() : model.seen().nextHour()),
                rows);
    }

    /** The gauges with all their causes, which the foot may have no room for. */
    private static void gauges(Model model, Rows rows) {
        Reports reports = model.reports();
        gauge("Trust", reports.trust(model.seen()), rows);
        gauge("Readers", reports.readers(model.seen()), rows);
        gauge("Care", reports.care(model.seen()), rows);
        rows.gap();
    }

    private static void gauge(String name, String text, Rows rows) {
        Row label = Row.of(Wrap.pad(name, LABEL), Ink.TITLE);
        Ink ink = Ink.DIM;
        for (String line : Wrap.lines(text, rows.width() - LABEL)) {
            Row moved = Words.moved(line, ink);
            rows.row(label.and(moved));
            label = Row.of(" ".repeat(LABEL), Ink.TEXT);
            ink = moved.spans().get(moved.spans().size() - 1).ink();
        }
    }

    /** The notes of the present report, each kind under its name. */
    static void notes(Model model, Rows rows) {
        Note.Kind kind = null;
        for (Note note : model.report()) {
            boolean first = note.kind() != kind;
            if (first && kind != null && columnsAllow(model)) {
                rows.gap();
            }
            kind = note.kind();
            rows.hang(Row.of(Wrap.pad(first ? label(kind) : "", LABEL), Ink.TITLE), note.text(), ink(model, note));
        }
    }

    /** Where there is room the kinds stand apart. */
    private static boolean columnsAllow(Model model) {
        return model.size().rows() >= 30;
    }

    private static String label(Note.Kind kind) {
        return switch (kind) {
            case WENT_OUT -> "Went out";
            case REACTED -> "Heard";
            case COST -> "At a cost";
            case SETTLED -> "Settled";
            case RETURNED -> "Back";
            case OVERTAKEN -> "Overtaken";
            case DRAMA -> "The desk";
            case CAME_BACK -> "On top";
            case NO_WORD -> "Silence";
            case LATER -> "Later";
            case CLOSED -> "Closed";
            case REMARK -> "Aside";
        };
    }

    private static Ink ink(Model model, Note note) {
        return switch (note.kind()) {
            case SETTLED -> {
                Topic topic = Find.topic(model.seen(), note.question());
                yield topic != null && Lists.wrong(topic) ? Ink.BAD : Ink.GOOD;
            }
            case COST -> Ink.BAD;
            case NO_WORD, OVERTAKEN, REMARK -> Ink.DIM;
            case RETURNED -> Ink.ACCENT;
            case DRAMA -> Ink.WARN;
            default -> Ink.TEXT;
        };
    }
}
