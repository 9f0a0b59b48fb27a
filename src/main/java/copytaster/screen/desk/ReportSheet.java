package copytaster.screen.desk;

import copytaster.narrate.Figures;
import copytaster.narrate.Note;
import copytaster.narrate.Reports;
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
        notes(model, rows);
        if (model.report().isEmpty()) {
            rows.text("Nothing to report: nothing went out, nothing was settled, nothing came back.", Ink.DIM);
        }
        gauges(model, rows);
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
        rows.gap();
        rows.hang(Row.of(Wrap.pad("Trust", LABEL), Ink.TITLE), reports.trust(model.seen()), Ink.DIM);
        rows.hang(Row.of(Wrap.pad("Readers", LABEL), Ink.TITLE), reports.readers(model.seen()), Ink.DIM);
        rows.hang(Row.of(Wrap.pad("Care", LABEL), Ink.TITLE), reports.care(model.seen()), Ink.DIM);
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
            rows.hang(Row.of(Wrap.pad(first ? label(kind) : "", LABEL), Ink.TITLE), note.text(), ink(note.kind()));
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
            case NO_WORD -> "No word";
            case LATER -> "Later";
            case CLOSED -> "Closed";
            case REMARK -> "Aside";
        };
    }

    private static Ink ink(Note.Kind kind) {
        return switch (kind) {
            case SETTLED -> Ink.GOOD;
            case COST -> Ink.BAD;
            case NO_WORD, OVERTAKEN, REMARK -> Ink.DIM;
            case RETURNED -> Ink.ACCENT;
            case DRAMA -> Ink.WARN;
            default -> Ink.TEXT;
        };
    }
}
