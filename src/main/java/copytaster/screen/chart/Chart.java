package copytaster.screen.chart;

import copytaster.screen.Canvas;
import copytaster.screen.Frame;
import copytaster.screen.Ink;
import copytaster.screen.Size;
import copytaster.screen.sheet.Row;
import java.util.ArrayList;
import java.util.List;

/** A picture made of cells. */
public interface Chart {

    /** Draws on all of a canvas or part, whatever its size; leaves the cells alone that it does not need. */
    void draw(Canvas canvas);

    /** The chart as lines, for a sheet. Sizes below 1 give none. */
    default List<Row> rows(int columns, int rows) {
        if (columns < 1 || rows < 1) {
            return List.of();
        }
        Size size = new Size(columns, rows);
        Canvas canvas = new Canvas(size);
        draw(canvas);
        Frame frame = canvas.frame();
        List<Row> lines = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            lines.add(line(frame, row));
        }
        return List.copyOf(lines);
    }

    private static Row line(Frame frame, int row) {
        Row line = Row.BLANK;
        StringBuilder text = new StringBuilder();
        Ink ink = frame.ink(0, row);
        for (int column = 0; column < frame.size().columns(); column++) {
            if (frame.ink(column, row) != ink) {
                line = line.and(text.toString(), ink);
                text.setLength(0);
                ink = frame.ink(column, row);
            }
            text.append(frame.glyph(column, row));
        }
        return line.and(text.toString(), ink);
    }
}
