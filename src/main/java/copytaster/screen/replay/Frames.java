package copytaster.screen.replay;

import copytaster.narrate.Figures;
import copytaster.replay.Film;
import copytaster.screen.Area;
import copytaster.screen.Border;
import copytaster.screen.Canvas;
import copytaster.screen.Frame;
import copytaster.screen.Ink;
import copytaster.screen.Key;
import copytaster.screen.Size;
import copytaster.screen.Stroke;
import copytaster.screen.desk.Past;
import copytaster.screen.desk.Settings;
import copytaster.screen.desk.TooSmall;
import copytaster.screen.replay.Viewing.Over;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.screen.sheet.SheetPainter;
import copytaster.screen.sheet.Twins;
import copytaster.text.Wrap;

/** How the viewer looks: the desk of the moment, below it what was decided and what that caused, the bar, the keys. */
public final class Frames {
    /** Lines of the desk that its own message and keys would take: the viewer draws over them. */
    private static final int SPARED = 2;

    private Frames() {}

    /**
     * The viewer at a moment, without its keys: a still of the film.
     *
     * @param report with all that the desk was told as the turn began on top
     */
    public static Frame still(Film film, int at, Settings settings, Size size, boolean report) {
        Viewing viewing = Viewing.of(film, film.within(at), settings, size).informed();
        return frame(report ? viewing.over(Over.REPORT) : viewing, false);
    }

    static Frame of(Viewing viewing) {
        return frame(viewing, true);
    }

    /** What the desk has to draw on, on a screen of some size. */
    static Size desk(Size size) {
        return new Size(size.columns(), Math.max(1, size.rows() - lines(size) - 2 + SPARED));
    }

    /** Lines of caption: on a screen of 50 rows the desk keeps the 45 from which on its page has a column to itself. */
    static int lines(Size size) {
        return size.rows() >= 45 ? 5 : size.rows() >= 30 ? 4 : 3;
    }

    private static Frame frame(Viewing viewing, boolean keys) {
        Canvas canvas = new Canvas(viewing.size());
        if (viewing.small()) {
            TooSmall.draw(canvas, viewing.size());
        } else if (viewing.over() == Over.LOOK) {
            return looked(viewing);
        } else {
            film(canvas, viewing, keys);
        }
        return viewing.settings().ascii() ? Twins.ascii(canvas.frame()) : canvas.frame();
    }

    private static void film(Canvas canvas, Viewing viewing, boolean keys) {
        Size size = viewing.size();
        int lines = lines(size);
        int top = size.rows() - lines - 2;
        Size desk = desk(size);
        Past.draw(canvas.within(new Area(0, 0, desk.columns(), desk.rows())), viewing.desk());
        canvas.noCursor();
        if (viewing.truth()) {
            TruthPane.draw(canvas, new Area(0, 1, size.columns(), top - 1), viewing);
        }
        Area below = new Area(0, top, size.columns(), lines + 2);
        canvas.fill(below, Ink.TEXT);
        canvas.cover(below);
        // A still has no keys, and their line goes to the caption.
        int caption = keys ? lines : lines + 1;
        CaptionPane.draw(canvas.within(new Area(1, top, size.columns() - 2, caption)), viewing, keys);
        ScrubBar.draw(canvas.within(new Area(1, top + caption, size.columns() - 2, 1)), viewing, keys);
        if (keys && viewing.over() != Over.BRANCH) { // its box names its keys
            last(canvas, viewing);
        }
        if (viewing.over() == Over.BRANCH) {
            branch(canvas, viewing);
        } else if (Reading.on(viewing)) {
            Reading.of(viewing).draw(canvas);
        }
        if (!keys) {
            canvas.noCursor();
        }
    }

    private static void last(Canvas canvas, Viewing viewing) {
        int row = canvas.rows() - 1;
        if (viewing.over() == Over.FIND || viewing.over() == Over.GO_TO) {
            String asks = viewing.over() == Over.FIND ? "Find a question or dispatch: " : turns(viewing);
            int at = canvas.put(1, row, asks, Ink.KEY);
            String typed = Wrap.fit(viewing.typed(), Math.max(1, canvas.columns() - at - 2));
            canvas.cursor(canvas.put(at, row, typed, Ink.INPUT), row);
        } else if (!viewing.message().isEmpty()) {
            canvas.put(1, row, Wrap.fit(viewing.message(), canvas.columns() - 2), Ink.WARN);
        } else if (Reading.on(viewing)) {
            Reading.of(viewing).keys().draw(canvas, 1, row);
        } else {
            boolean questions =
                    viewing.truth() && viewing.film().insight().tracks().size() > 1;
            Keys.line(canvas.columns() - 2, questions).draw(canvas, 1, row);
        }
    }

    private static String turns(Viewing viewing) {
        int last = viewing.film().turn(viewing.film().last());
        return last > 1 ? "Go to turn (1–" + last + "): " : "Go to turn: ";
    }

    private static void branch(Canvas canvas, Viewing viewing) {
        Sheet sheet = branch(viewing, Reading.inside(viewing.size()));
        Area box = Reading.box(viewing.size(), sheet);
        SheetPainter.sheet(canvas, box, sheet, 0, Border.DOUBLE, Ink.BOX_FOCUS);
    }

    private static Sheet branch(Viewing viewing, int columns) {
        int at = viewing.at();
        String turn = viewing.film().turn(at) == 0
                ? "before the shift"
                : "turn " + viewing.film().turn(at);
        Rows rows = new Rows(columns)
                .text(
                        "Play on from here as a new session? It shares " + Figures.count(at, "decision")
                                + " with this one (" + turn + ") and the same luck, and this one stays as it is.",
                        Ink.TEXT);
        if (viewing.film().told(at)) {
            rows.gap().text("It is marked as played by somebody who has seen what came next.", Ink.WARN);
        }
        rows.gap()
                .row(Row.button("[ Enter or y: yes ]", Ink.KEY, Stroke.of(Key.ENTER))
                        .and("   ", Ink.TEXT)
                        .and(Row.button("[ Esc or n: no ]", Ink.KEY, Stroke.of(Key.ESCAPE))));
        return Sheet.reading("BRANCH", rows);
    }

    /** The whole desk, which says what it is where it has nothing else to say. */
    private static Frame looked(Viewing viewing) {
        boolean quiet = viewing.desk().message().isEmpty();
        return Past.view(quiet ? Past.say(viewing.desk(), "AS IT WAS. Esc goes back to the replay.") : viewing.desk());
    }
}
