package copytaster.screen.replay;

import copytaster.replay.Mark;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.text.Width;

/** The whole session on one line: turns, corrections, blunders, and where we are. */
final class ScrubBar {
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
            canvas.put(column, 0, "─", column <= here ? Ink.ACCENT : Ink.BOX);
        }
        for (int scene : viewing.film().scenes()) {
            bar.put(scene, "│", bar.column(scene) <= here ? Ink.ACCENT : Ink.BOX);
        }
        if (viewing.known()) {
            for (Mark.Kind kind : Mark.Kind.values()) {
                for (Mark mark : viewing.film().insight().marks()) {
                    if (mark.kind() == kind) {
                        boolean blunder = kind == Mark.Kind.BLUNDER;
                        bar.put(mark.at(), blunder ? "▼" : "⤷", blunder ? Ink.BAD : Ink.CORRECTION);
                    }
                }
            }
        }
        bar.put(viewing.at(), "█", Ink.SAID);
    }

    /** Moments to columns. */
    private record Bar(Canvas canvas, int left, int width, int last) {
        int column(int at) {
            return left + (last == 0 ? 0 : Math.round((float) at * (width - 1) / last));
        }

        void put(int at, String glyph, Ink ink) {
            canvas.put(column(at), 0, glyph, ink);
        }
    }
}
