package copytaster.screen.chart;

import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;

/**
 * The upright scale of a chart.
 *
 * @param least the value at the foot
 * @param most the value at the head, above {@code least}
 * @param percent values are shares of 1 and shown as percentages
 */
public record Axis(double least, double most, boolean percent) {

    /** A scale around values spans at least this much: what moves less is no movement to look at closely. */
    private static final double SPAN = 4;

    /** In fewer rows than these a value half a row off its own is misread. */
    private static final int FEW = 7;

    /** From 0 to 1, shown as 0% to 100%. */
    public static final Axis SHARE = new Axis(0, 1, true);

    /** @throws IllegalArgumentException if the scale is empty or endless */
    public Axis {
        if (!(most > least) || Double.isInfinite(most - least)) {
            throw new IllegalArgumentException("an axis from " + least + " to " + most);
        }
    }

    /**
     * The same for so many rows: on few rows values on both sides of nought have it on a row, and each row a round number of its own;
     * and where a row lies in the middle, that is a whole number.
     */
    static Axis around(List<Series> series, int rows) {
        Axis axis = around(series);
        if (rows >= FEW || rows < 3) {
            return axis;
        }
        DoubleSummaryStatistics values = values(series);
        if (axis.least * axis.most >= 0) {
            return rows % 2 == 0 || whole((axis.most - axis.least) / 2) ? axis : axis.wider(step(values));
        }
        double range = Math.max(values.getMax() - values.getMin(), SPAN);
        double power = Math.pow(10, Math.floor(Math.log10(range / (rows - 1))));
        for (double factor : new double[] {1, 1.5, 2, 2.5, 3, 4, 5, 6, 8, 10, 15, 20}) {
            double row = factor * power;
            double foot = Math.floor(values.getMin() / row) * row;
            boolean written = whole(rows == 3 ? row : 2 * row);
            if (written && foot + row * (rows - 1) >= values.getMax()) {
                return new Axis(foot, foot + row * (rows - 1), false);
            }
        }
        return axis;
    }

    /** A scale that holds all values of some series, points or readers, from one round whole number to another; 4 of them at least. */
    public static Axis around(List<Series> series) {
        DoubleSummaryStatistics values = values(series);
        double least = values.getMin();
        double most = values.getMax();
        if (least > most) {
            return new Axis(0, 1, false);
        }
        double step = step(values);
        double head = Math.ceil(most / step - 1e-9) * step;
        double foot = Math.min(Math.floor(least / step + 1e-9) * step, head - SPAN);
        return new Axis(foot, head, false);
    }

    /** A scale that ends at 100, for what is never more: from 80, or, where a value is less, from the next multiple of 20 below it. */
    public static Axis hundred(List<Series> series) {
        return new Axis(Math.min(80, Math.floor(values(series).getMin() / 20) * 20), 100, false);
    }

    /** The step from one end of a scale around values to the other. */
    private static double step(DoubleSummaryStatistics values) {
        return step(Math.max(values.getMax() - values.getMin(), SPAN), 4, true);
    }

    /** A step longer: at the foot, unless that would take it below nought. */
    private Axis wider(double step) {
        boolean low = least >= 0 && least < step;
        return new Axis(low ? least : least - step, low ? most + step : most, percent);
    }

    /** All values that there are. */
    private static DoubleSummaryStatistics values(List<Series> series) {
        return series.stream()
                .flatMap(line -> line.values().stream())
                .mapToDouble(value -> value)
                .filter(Double::isFinite)
                .summaryStatistics();
    }

    /** Where a value lies from the foot (0) to the head (1); beyond either counts as at it. */
    double part(double value) {
        return Math.max(0, Math.min(1, (value - least) / (most - least)));
    }

    /**
     * The values to write beside a scale of so many rows, from the foot up: round ones, at most about one to three rows. On few rows,
     * where half of one is much, only such as fall on a row exactly: if the round ones do not, the ends and what lies evenly between,
     * or, where nought is within, that and every other row from it.
     */
    List<Double> ticks(int rows) {
        List<Double> ticks = multiples(rows);
        double row = (most - least) / (rows - 1);
        if (rows < FEW && least * most < 0 && whole(least / row)) {
            int nought = (int) Math.rint(-least / row);
            return IntStream.range(0, rows)
                    .filter(i -> rows == 3 || (i - nought) % 2 == 0)
                    .mapToObj(i -> (i - nought) * row)
                    .toList();
        }
        if (rows >= FEW || least * most < 0 || exact(ticks, rows)) {
            return ticks;
        }
        int pieces = count(rows) - 1;
        while (pieces > 1 && ((rows - 1) % pieces > 0 || !round((most - least) / pieces))) {
            pieces--;
        }
        double step = (most - least) / pieces;
        return IntStream.rangeClosed(0, pieces).mapToObj(i -> least + i * step).toList();
    }

    /** So many rows, or one fewer if then, and only then, the round values fall on rows exactly. */
    int even(int rows) {
        return rows >= FEW && !exact(multiples(rows), rows) && exact(multiples(rows - 1), rows - 1) ? rows - 1 : rows;
    }

    private boolean exact(List<Double> ticks, int rows) {
        return ticks.stream().allMatch(tick -> whole(part(tick) * (rows - 1)));
    }

    /** Whether a step is written with two figures, the second of them a five or none, and without decimals if it is no share. */
    private boolean round(double step) {
        return (percent || whole(step)) && whole(2 * step / Math.pow(10, Math.floor(Math.log10(step))));
    }

    private static boolean whole(double value) {
        return Math.abs(value - Math.rint(value)) < 1e-9;
    }

    /** How many values are written beside so many rows, at most about. */
    private static int count(int rows) {
        return Math.max(3, Math.min(9, (rows + 2) / 3));
    }

    private List<Double> multiples(int rows) {
        double step = step(most - least, count(rows) - 1, !percent);
        List<Double> ticks = new ArrayList<>();
        for (double at = Math.ceil(least / step - 1e-9) * step; at <= most + step * 1e-9; at += step) {
            ticks.add(at == 0 ? 0.0 : at);
        }
        return ticks;
    }

    /** A tick as it is written: a whole number without decimals. */
    String tick(double value) {
        return !percent && whole(value)
                ? signed(value, String.format(Locale.ROOT, "%,.0f", Math.abs(value)))
                : label(value);
    }

    /** A value as it is written. */
    String label(double value) {
        if (Double.isNaN(value)) {
            return "–";
        }
        double shown = percent ? 100 * value : value;
        double range = percent ? 100 * (most - least) : most - least;
        String digits = String.format(Locale.ROOT, range < 2 ? "%.2f" : range < 20 ? "%.1f" : "%,.0f", Math.abs(shown));
        return signed(shown, digits) + (percent ? "%" : "");
    }

    private static String signed(double value, String digits) {
        boolean nothing = digits.chars().noneMatch(c -> c >= '1' && c <= '9');
        return (value < 0 && !nothing ? "−" : "") + digits;
    }

    /**
     * The round step (1, 2, 2.5 or 5 of some power of ten) that cuts a range into at most {@code pieces}; if it is to be whole, 2 for 2.5
     * and nothing below 1.
     */
    private static double step(double range, int pieces, boolean whole) {
        double raw = range / pieces;
        double power = Math.pow(10, Math.floor(Math.log10(raw)));
        for (double factor : new double[] {1, 2, 2.5, 5}) {
            double step = factor * power;
            if (step >= raw * (1 - 1e-9)) {
                return whole && !whole(step) ? Math.max(1, Math.floor(step)) : step;
            }
        }
        return 10 * power;
    }
}
