package copytaster.screen.start;

import copytaster.scenario.Ladder;
import copytaster.screen.Area;
import copytaster.screen.Border;
import copytaster.screen.Canvas;
import copytaster.screen.Frame;
import copytaster.screen.Ink;
import copytaster.screen.desk.HelpSheet;
import copytaster.screen.desk.KeyLine;
import copytaster.screen.desk.Model;
import copytaster.screen.desk.Place;
import copytaster.screen.desk.RulesSheet;
import copytaster.screen.desk.TooSmall;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.screen.sheet.SheetPainter;
import copytaster.screen.sheet.Twins;
import copytaster.text.Wrap;

/** How the first screen looks. */
final class StartView {
    /** Actions a turn as scenarios have them by default; the desk's own card knows better. */
    private static final int USUAL_ACTIONS = 4;

    private static final int WIDTH = 92;

    private StartView() {}

    static Frame of(StartModel model) {
        Canvas canvas = new Canvas(model.size());
        if (model.size().holds(Model.LEAST)) {
            draw(canvas, model);
        } else {
            TooSmall.draw(canvas, model.size());
        }
        return model.settings().ascii() ? Twins.ascii(canvas.frame()) : canvas.frame();
    }

    private static void draw(Canvas canvas, StartModel model) {
        canvas.fill(new Area(0, 0, canvas.columns(), 1), Ink.BAR);
        canvas.put(1, 0, "COPYTASTER", Ink.BAR_STRONG);
        canvas.put(13, 0, "what to run, how far to believe it, and when", Ink.BAR);
        Sheet sheet = sheet(model);
        SheetPainter.sheet(canvas, box(model, sheet), sheet, model.scroll(), Border.LINE, Ink.BOX_FOCUS);
        canvas.put(1, canvas.rows() - 2, Wrap.fit(model.message(), canvas.columns() - 2), Ink.WARN);
        KeyLine.draw(
                canvas,
                1,
                canvas.rows() - 1,
                canvas.columns() - 2,
                model.settings().keymap(),
                Place.START);
    }

    /** How far the page can be scrolled. */
    static int most(StartModel model) {
        Sheet sheet = sheet(model);
        return sheet.most(SheetPainter.window(box(model, sheet).rows()));
    }

    private static Area box(StartModel model, Sheet sheet) {
        int columns = columns(model);
        int rows = Math.max(3, Math.min(model.size().rows() - 3, sheet.rows().size() + 2));
        int free = model.size().rows() - 3 - rows;
        return new Area((model.size().columns() - columns) / 2, 1 + free / 3, columns, rows);
    }

    private static int columns(StartModel model) {
        return Math.max(4, Math.min(model.size().columns() - 2, WIDTH));
    }

    private static Sheet sheet(StartModel model) {
        int columns = SheetPainter.inside(columns(model));
        return switch (model.page()) {
            case LIST -> list(model, columns);
            case NOTICE -> notice(model, columns);
            case HOW_TO_PLAY -> howToPlay(model, columns);
        };
    }

    private static Sheet list(StartModel model, int columns) {
        Rows rows = new Rows(columns);
        int entry = 0;
        if (!model.menu().saved().isEmpty()) {
            StartMenu.Saved saved = model.menu().saved().get(0);
            entry(rows, model, entry++, "Continue: " + saved.title(), saved.where());
            rows.gap();
        }
        for (StartMenu.Offer offer : model.menu().offers()) {
            entry(rows, model, entry++, "New shift: " + offer.title(), offer.length());
            rows.text(4, offer.summary(), Ink.DIM);
        }
        rows.gap();
        entry(rows, model, entry++, "How to play", "");
        entry(rows, model, entry, "Leave", "");
        rows.gap()
                .text(
                        "A real battle, reported by real people. Every dispatch and question is marked as record, inferred or composed.",
                        Ink.DIM);
        return Sheet.listing("THE DESK", rows);
    }

    private static void entry(Rows rows, StartModel model, int entry, String text, String right) {
        boolean selected = entry == model.cursor();
        rows.mark(selected);
        rows.ends(Row.of(selected ? "▸ " : "  ", Ink.ACCENT).and(text, Ink.TEXT), right, Ink.DIM);
        rows.mark(false);
    }

    private static Sheet notice(StartModel model, int columns) {
        StartMenu.Offer offer = model.offer();
        Rows rows = new Rows(columns);
        if (offer == null) {
            return Sheet.reading("NEW SHIFT", rows);
        }
        rows.text(offer.summary(), Ink.QUOTE).gap();
        for (String paragraph : offer.notice()) {
            rows.text(paragraph, Ink.TEXT).gap();
        }
        rows.text("Enter begins the shift, Esc goes back.", Ink.DIM);
        return Sheet.reading(offer.title(), rows);
    }

    private static Sheet howToPlay(StartModel model, int columns) {
        Rows rows = new Rows(columns);
        rows.text(
                "You are the duty editor while a city is fought over. Dispatches land on the desk; each makes claims. You decide which"
                        + " to run and how far to stand behind them, with a few actions a turn.",
                Ink.TEXT);
        rows.gap();
        rows.text(
                "p then Enter runs a dispatch as the wire wrote it; that is quick, and often wrong. 1 to 5 put a claim on a rung of"
                        + " your own. c finds out more. n ends the turn: what you decided goes out.",
                Ink.TEXT);
        for (Row row : RulesSheet.of(Ladder.STANDARD, USUAL_ACTIONS, columns).rows()) {
            rows.row(row);
        }
        rows.gap();
        for (Row row : HelpSheet.of(Place.DESK, model.settings(), columns).rows()) {
            rows.row(row);
        }
        return Sheet.reading("HOW TO PLAY", rows);
    }
}
