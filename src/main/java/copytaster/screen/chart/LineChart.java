package copytaster.screen.chart;

import copytaster.screen.Area;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.text.Width;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.DoubleFunction;

/**
 * Lines over turns. From the top: the title, the plot with its scale, the names of turns, the legend, which gives each series'
 * value where the reader stands (or its last). Where rows are short the title goes first, then the names of turns, then the plot.
 *
 * @param title empty for none
 * @param turns what stands below each turn, as many as the longest series has values; written as far as there is room
 * @param series those first in the list lie on top
 * @param at the turn where the reader stands, from 0: shown by an upright line
 * @param scale columns of the scale at least, so that charts side by side have their turns below each other
 * @param written how a value stands in the legend
 */
public record LineChart(
        String title,
        Axis axis,
        List<String> turns,
        List<Series> series,
        OptionalInt at,
        int scale,
        DoubleFunction<String> written)
        implements Chart {
    private static final int LEAST_ROWS = 3;
    private static final int LEAST_COLUMNS = 4;

    /** Keeps its own copies of the lists. */
    public LineChart {
        turns = List.copyOf(turns);
        series = List.copyOf(series);
    }

    /** A chart of chances or shares. */
    public static LineChart shares(String title, List<String> turns, List<Series> series) {
        return new LineChart(title, Axis.SHARE, turns, series, OptionalInt.empty(), 0, Axis.SHARE::label);
    }

    /** A chart whose scale holds what it has to show. */
    public static LineChart free(String title, List<String> turns, List<Series> series) {
        return on(Axis.around(series), title, turns, series);
    }

    /** A chart with a scale of its own. */
    public static LineChart on(Axis axis, String title, List<String> turns, List<Series> series) {
        return new LineChart(title, axis, turns, series, OptionalInt.empty(), 0, axis::label);
    }

    /** This chart with an upright line where the reader stands. */
    public LineChart at(int turn) {
        return new LineChart(title, axis, turns, series, OptionalInt.of(turn), scale, written);
    }

    /** This chart with a scale at least so wide. */
    public LineChart scale(int columns) {
        return new LineChart(title, axis, turns, series, at, columns, written);
    }

    /** This chart with its legend's values written so; one that is missing stays a dash. */
    public LineChart written(DoubleFunction<String> how) {
        return new LineChart(
                title,
                axis,
                turns,
                series,
                at,
                scale,
                value -> Double.isNaN(value) ? axis.label(value) : how.apply(value));
    }

    @Override
    public void draw(Canvas canvas) {
        List<Row> legend = legend(canvas.columns());
        int rest = canvas.rows() - legend.size();
        boolean titled = !title.isEmpty() && rest > LEAST_ROWS + 1;
        boolean named = rest - (titled ? 1 : 0) > LEAST_ROWS;
        int room = rest - (titled ? 1 : 0) - (named ? 1 : 0);
        Axis fitting = axis.percent() ? axis : Axis.around(series, room);
        if (!fitting.equals(axis) && axis.equals(Axis.around(series))) {
            new LineChart(title, fitting, turns, series, at, scale, written).draw(canvas);
            return;
        }
        int height = axis.even(room);
        int top = (titled ? 1 : 0) + room - height;
        List<Double> ticks = axis.ticks(height);
        int margin = Math.max(scale, margin(ticks)) + 2;
        int width = canvas.columns() - margin;
        if (titled) {
            canvas.put(0, 0, canvas.columns(), title, Ink.TITLE);
        }
        if (height >= 2 && width >= LEAST_COLUMNS) {
            scale(canvas, ticks, top, margin, height);
            new Plot(this, canvas.within(new Area(margin, top, width, height))).draw();
            if (named) {
                new Plot(this, canvas.within(new Area(margin, top + height, width, 1))).names();
            }
        }
        int row = height >= 2 ? canvas.rows() - legend.size() : top;
        for (Row line : legend) {
            line.draw(canvas, 0, row++);
        }
    }

    private int margin(List<Double> ticks) {
        return ticks.stream().mapToInt(tick -> Width.of(axis.tick(tick))).max().orElse(0);
    }

    private void scale(Canvas canvas, List<Double> ticks, int top, int margin, int height) {
        canvas.fill(new Area(margin - 1, top, 1, height), "│", Ink.BOX);
        int above = Integer.MAX_VALUE;
        for (double tick : ticks) {
            int row = top + (int) Math.round((1 - axis.part(tick)) * (height - 1));
            if (row < above) {
                String label = axis.tick(tick);
                canvas.put(margin - 1 - Width.of(label), row, label, Ink.DIM);
                canvas.put(margin - 1, row, "┤", Ink.BOX);
                for (int column = margin + 1; column < canvas.columns(); column += 2) {
                    canvas.put(column, row, "╌", Ink.BOX);
                }
                above = row;
            }
        }
    }

    private List<Row> legend(int columns) {
        List<Row> pieces = new ArrayList<>();
        for (Series line : series) {
            String value = written.apply(line.at(at.orElse(line.last())));
            pieces.add(Row.of(line.mark(), line.ink())
                    .and(" " + line.name() + " ", Ink.DIM)
                    .and(value, Ink.TEXT));
        }
        return new Rows(columns).flow(0, 3, pieces).list();
    }

    /** Turns that there are. */
    int count() {
        return Math.max(
                turns.size(),
                series.stream().mapToInt(line -> line.values().size()).max().orElse(0));
    }
}
