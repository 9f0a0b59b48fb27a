package copytaster.screen.replay;

import copytaster.replay.Mark;
import copytaster.screen.Area;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.text.Width;
import java.util.List;

/** The whole session on one line: turns, corrections, blunders, and where we are. A click on it goes there. */
final class ScrubBar {
    /** The moments of the bar, under the mouse. */
    static final String MOMENTS = "moments";

    /** The marks on it, by their number in the film's insight. */
    static final String MARKS = "marks";

    private ScrubBar() {}

    /** @param plays whether to show if it plays, and how fast */
    static void draw(Canvas canvas, Viewing viewing, boolean plays) {
        int last = viewing.film().last();
        String state = plays ? (viewing.playing() ? "▸" : "■") + " " + viewing.speed() + "×" : "";
        String place = viewing.at() + "/" + last;
        int left = plays ? 6 : 0;
        int right = canvas.columns() - Width.of(last + "/" + last) - 1;
        canvas.put(0, 0, state, viewing.playing() ? Ink.GOOD : Ink.DIM);
        canvas.put(canvas.columns() - Width.of(place), 0, place, Ink.ACCENT);
        Bar bar = new Bar(canvas, left, Math.max(1, right - left), last);
        int here = bar.column(viewing.at());
        for (int column = left; column < right; column++) {
            canvas.entry(new Area(column, 0, 1, 1), MOMENTS, bar.moment(column));
            canvas.put(column, 0, "─", column <= here ? Ink.ACCENT : Ink.BOX);
        }
        for (int scene : viewing.film().scenes()) {
            bar.put(scene, "│", bar.column(scene) <= here ? Ink.ACCENT : Ink.BOX);
        }
        if (viewing.known()) {
            marks(viewing, bar);
        }
        bar.put(viewing.at(), "█", Ink.SAID);
    }

    /** How a mark is drawn wherever it is. */
    static String sign(Mark.Kind kind) {
        return kind == Mark.Kind.BLUNDER ? "▼" : "◊";
    }

    static Ink ink(Mark.Kind kind) {
        return kind == Mark.Kind.BLUNDER ? Ink.BAD : Ink.CORRECTION;
    }

    /** Corrections below, blunders over them, the worst on top of all. */
    private static void marks(Viewing viewing, Bar bar) {
        List<Mark> marks = viewing.film().insight().marks();
        for (Mark.Kind kind : Mark.Kind.values()) {
            for (int i = 0; i < marks.size(); i++) {
                if (marks.get(i).kind() == kind) {
                    bar.mark(marks.get(i).at(), sign(kind), ink(kind), i);
                }
            }
        }
        viewing.film()
                .insight()
                .worst()
                .ifPresent(worst -> bar.mark(worst.at(), sign(worst.kind()), Ink.URGENT, marks.indexOf(worst)));
    }

    /** Moments to columns. */
    private record Bar(Canvas canvas, int left, int width, int last) {
        int column(int at) {
            return left + (last == 0 ? 0 : Math.round((float) at * (width - 1) / last));
        }

        int moment(int column) {
            return width < 2 ? 0 : Math.round((float) (column - left) * last / (width - 1));
        }

        void mark(int at, String glyph, Ink ink, int number) {
            put(at, glyph, ink);
            canvas.entry(new Area(column(at), 0, 1, 1), MARKS, number);
        }

        void put(int at, String glyph, Ink ink) {
            canvas.put(column(at), 0, glyph, ink);
        }
    }
}
