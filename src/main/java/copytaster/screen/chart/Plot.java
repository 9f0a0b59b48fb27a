package copytaster.screen.chart;

import copytaster.screen.Area;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.text.Width;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The part of a line chart in which the lines are. */
final class Plot {
    /** Marks of one series stand at least this many columns apart; other series' stand between them. */
    private static final int APART = 6;

    /** Blanks between the names of turns. */
    private static final int BETWEEN = 2;

    /** With so many columns to a turn a mark can stand one aside and still be its own turn's. */
    private static final int CLEAR = 3;

    /** So far, in rows, from where its line passes a mark would show another value. */
    private static final double FAR = 0.3;

    private final LineChart chart;
    private final Canvas canvas;
    private final int count;

    Plot(LineChart chart, Canvas canvas) {
        this.chart = chart;
        this.canvas = canvas;
        this.count = chart.count();
    }

    void draw() {
        chart.at().ifPresent(turn -> canvas.fill(new Area(column(turn), 0, 1, canvas.rows()), "│", Ink.ACCENT));
        Dots dots = new Dots(canvas.columns(), canvas.rows());
        List<Series> series = chart.series();
        for (int i = series.size() - 1; i >= 0; i--) {
            join(series.get(i), dots);
        }
        dots.draw(canvas);
        Set<Integer> taken = new HashSet<>();
        for (int i = 0; i < series.size(); i++) {
            marks(series.get(i), i, taken);
        }
    }

    private void join(Series line, Dots dots) {
        int before = -1;
        for (int i = 0; i < line.values().size(); i++) {
            if (Double.isNaN(line.at(i))) {
                before = -1;
                continue;
            }
            int x = dotX(i);
            int y = dotY(line.at(i));
            if (before >= 0 && line.join() == Series.Join.LINE) {
                dots.line(dotX(before), dotY(line.at(before)), x, y, line.ink());
            } else if (before >= 0) {
                dots.line(dotX(before), dotY(line.at(before)), x, dotY(line.at(before)), line.ink());
                dots.line(x, dotY(line.at(before)), x, y, line.ink());
            }
            before = i;
        }
    }

    /**
     * About every so many turns, each series at turns of its own, so that lines that run together still show both: there where the line
     * passes nearest to the middle of a cell, since a mark has no other place, and nowhere if that is far from it. And at the end,
     * where one whose place is taken moves a column aside, if that is still nearer to its own turn than to any other.
     *
     * @param taken cells that have a mark
     */
    private void marks(Series line, int number, Set<Integer> taken) {
        int spacing = Math.max(1, count < 2 ? 1 : (canvas.columns() - 1) / (count - 1));
        int every = Math.max(1, (APART + spacing - 1) / spacing);
        for (int from = number % every - every; from < line.last(); from += every) {
            int best = -1;
            for (int i = Math.max(0, from); i < Math.min(from + every, line.last()); i++) {
                boolean nearer = best < 0 || off(line.at(i)) < off(line.at(best)) - 1e-9;
                best = !Double.isNaN(line.at(i)) && nearer ? i : best;
            }
            if (best >= 0 && off(line.at(best)) <= FAR) {
                mark(line, column(best), row(line.at(best)), spacing >= CLEAR, taken);
            }
        }
        for (int i = 0; i < line.values().size(); i++) {
            boolean alone = Double.isNaN(line.at(i - 1)) && Double.isNaN(line.at(i + 1));
            if (!Double.isNaN(line.at(i)) && (alone || i == line.last())) {
                mark(line, column(i), row(line.at(i)), spacing >= CLEAR, taken);
            }
        }
    }

    /** How far from the middle of its cell a value is, in rows. */
    private double off(double value) {
        return Math.abs(down(value) - row(value));
    }

    private void mark(Series line, int column, int row, boolean aside, Set<Integer> taken) {
        for (int at : aside ? new int[] {column, column - 1, column + 1} : new int[] {column}) {
            if (at >= 0 && at < canvas.columns() && taken.add(row * canvas.columns() + at)) {
                canvas.put(at, row, line.mark(), line.ink());
                return;
            }
        }
    }

    /** Writes the names of turns on the first line, every so many turns, as many as keep two blanks between them; the last one always. */
    void names() {
        if (count == 0 || chart.turns().isEmpty()) {
            return;
        }
        int end = chart.turns().size() - 1;
        int every = 1;
        while (every < end && !apart(every)) {
            every++;
        }
        int last = begin(end, chart.turns().get(end));
        for (int i = 0; i < end; i += every) {
            String name = chart.turns().get(i);
            if (begin(i, name) + Width.of(name) + BETWEEN <= last) {
                canvas.put(begin(i, name), 0, name, Ink.DIM);
            }
        }
        canvas.put(last, 0, chart.turns().get(end), Ink.DIM);
    }

    /** Whether the names of every so many turns, without the last, keep apart. */
    private boolean apart(int every) {
        int free = 0;
        for (int i = 0; i < chart.turns().size() - 1; i += every) {
            String name = chart.turns().get(i);
            if (begin(i, name) < free) {
                return false;
            }
            free = begin(i, name) + Width.of(name) + BETWEEN;
        }
        return true;
    }

    /** Where a name centred below its turn begins, moved so that all of it shows. */
    private int begin(int turn, String name) {
        int width = Width.of(name);
        return Math.max(0, Math.min(canvas.columns() - width, column(turn) - width / 2));
    }

    private double across(int turn) {
        return count < 2 ? 0 : (double) turn / (count - 1) * (canvas.columns() - 1);
    }

    private double down(double value) {
        return (1 - chart.axis().part(value)) * (canvas.rows() - 1);
    }

    private int column(int turn) {
        return (int) Math.round(across(turn));
    }

    private int row(double value) {
        return (int) Math.round(down(value));
    }

    /** Dots so placed that a line passes through the middle of its marks. */
    private int dotX(int turn) {
        return 2 * column(turn) + (turn == count - 1 ? 1 : 0);
    }

    private int dotY(double value) {
        return (int) Math.round(4 * down(value) + 1.5);
    }
}
