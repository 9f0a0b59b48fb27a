package copytaster.screen.desk;

import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.screen.Size;
import copytaster.text.Wrap;

/** What a window too small to play in says: one plain sentence, with the size there is. */
public final class TooSmall {
    private TooSmall() {}

    /** Draws the sentence from the top left, as much of it as fits. */
    public static void draw(Canvas canvas, Size size) {
        String text = "This window is " + size + " and the desk needs " + Model.LEAST
                + ": make it larger, or press Ctrl-C to leave; every decision is saved.";
        int row = 0;
        for (String line : Wrap.lines(text, size.columns())) {
            canvas.put(0, row++, line, Ink.TEXT);
        }
    }
}
