package copytaster.screen.chart;

import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import java.util.List;

/** Single figures drawn in one line. */
public final class Gauge {
    /** From the lowest to the highest; a gap is a blank. */
    private static final String LEVELS = "▁▂▃▄▅▆█";

    private Gauge() {}

    /** A bar filled from the left to {@code part} of {@code cells} columns; beyond 0 and 1 counts as at them. */
    public static Row bar(double part, int cells, Ink ink) {
        int wide = Math.max(0, cells);
        double bounded = Double.isNaN(part) ? 0 : Math.max(0, Math.min(1, part));
        int full = (int) Math.round(bounded * wide);
        return Row.of("▇".repeat(full), ink).and("▁".repeat(wide - full), Ink.BOX);
    }

    /**
     * Values as small columns, the lowest as the shortest. More than fit: each column stands for several turns and shows the last
     * of them.
     *
     * @param values one a turn; {@code NaN} for none
     */
    public static Row spark(List<Double> values, int cells, Ink ink) {
        if (values.isEmpty() || cells < 1) {
            return Row.BLANK;
        }
        Axis axis = Axis.around(List.of(Series.of("", "", ink, values)));
        Series line = Series.of("", "", ink, values);
        double least = values.stream()
                .filter(Double::isFinite)
                .mapToDouble(v -> v)
                .min()
                .orElse(0);
        double most = values.stream()
                .filter(Double::isFinite)
                .mapToDouble(v -> v)
                .max()
                .orElse(0);
        Axis tight = most > least ? new Axis(least, most, false) : axis;
        int shown = Math.min(cells, values.size());
        StringBuilder text = new StringBuilder();
        for (int i = 0; i < shown; i++) {
            double value = line.at((int) ((long) (i + 1) * values.size() / shown) - 1);
            int level = (int) Math.round(tight.part(value) * (LEVELS.length() - 1));
            text.append(Double.isNaN(value) ? ' ' : LEVELS.charAt(level));
        }
        return Row.of(text.toString(), ink);
    }
}
