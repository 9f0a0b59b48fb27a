package copytaster.screen.chart;

import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.text.Width;
import java.util.List;

/**
 * What was said beside what came true: on a line for each grade of certainty a scale from 0% to 100%, on it what the grade tells
 * its reader, how often it came true, and how far so few cases leave that open (the 80% interval of Wilson, 1927).
 */
public record Calibration(String title, List<Grade> grades) implements Chart {
    /** The two-sided 80% point of the normal distribution. */
    private static final double Z = 1.2816;

    private static final int LEAST = 5;

    private static final List<Row> KEY = List.of(
            Row.of("┼", Ink.TEXT).and(" what it tells", Ink.DIM),
            Row.of("●", Ink.SAID).and(" what came true", Ink.DIM),
            Row.of("═", Ink.DIM).and(" the range that so few cases allow", Ink.DIM));

    /**
     * One grade of certainty.
     *
     * @param tells the chance it tells, in [0, 1]
     * @param cases how many were settled, at least 0
     * @param yes how many of them came true
     */
    public record Grade(String name, Ink ink, double tells, int cases, int yes) {

        /** Where the share lies, at the foot (−1) or the head (+1) of its interval. Without cases, anywhere. */
        double bound(int side) {
            if (cases == 0) {
                return side < 0 ? 0 : 1;
            }
            double share = (double) yes / cases;
            double square = Z * Z / cases;
            double middle = (share + square / 2) / (1 + square);
            double half = Z * Math.sqrt(share * (1 - share) / cases + square / (4 * cases)) / (1 + square);
            return Math.max(0, Math.min(1, middle + side * half));
        }
    }

    /** Keeps its own copy of the list. */
    public Calibration {
        grades = List.copyOf(grades);
    }

    @Override
    public void draw(Canvas canvas) {
        int name = grades.stream().mapToInt(g -> Width.of(g.name())).max().orElse(0);
        int count = grades.stream().mapToInt(g -> Width.of(cases(g))).max().orElse(0);
        int scale = canvas.columns() - name - count - 4;
        int row = title.isEmpty() || canvas.rows() <= grades.size() ? 0 : 1;
        if (row > 0) {
            canvas.put(0, 0, canvas.columns(), title, Ink.TITLE);
        }
        for (Grade grade : grades) {
            canvas.put(0, row, name, grade.name(), grade.ink());
            if (scale >= LEAST) {
                scale(canvas, grade, name + 1, row, scale);
                canvas.put(name + scale + 4, row, cases(grade), Ink.DIM);
            } else {
                canvas.put(name + 1, row, cases(grade), Ink.DIM);
            }
            row++;
        }
        if (scale >= LEAST && row < canvas.rows()) {
            String most = "100%";
            canvas.put(name + 1, row, "0%", Ink.DIM);
            canvas.put(name + 3 + scale - Width.of(most), row, most, Ink.DIM);
            for (Row line : new Rows(canvas.columns()).flow(0, 2, KEY).list()) {
                line.draw(canvas, 0, ++row);
            }
        }
    }

    private static void scale(Canvas canvas, Grade grade, int column, int row, int cells) {
        canvas.put(column, row, "├" + "─".repeat(cells) + "┤", Ink.BOX);
        if (grade.cases() > 0) {
            int from = cell(grade.bound(-1), cells);
            int to = cell(grade.bound(1), cells);
            canvas.put(column + 1 + from, row, "═".repeat(to - from + 1), Ink.DIM);
        }
        canvas.put(column + 1 + cell(grade.tells(), cells), row, "┼", Ink.TEXT);
        if (grade.cases() > 0) {
            int came = cell((double) grade.yes() / grade.cases(), cells);
            canvas.put(column + 1 + came, row, "●", Ink.SAID);
        }
    }

    private static int cell(double share, int cells) {
        return (int) Math.round(Math.max(0, Math.min(1, share)) * (cells - 1));
    }

    private static String cases(Grade grade) {
        return grade.cases() == 0 ? "no case" : grade.yes() + " of " + grade.cases();
    }
}
