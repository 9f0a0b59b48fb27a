package copytaster.screen.chart;

import copytaster.screen.Ink;
import java.util.List;

/**
 * One line of a chart.
 *
 * @param name for the legend
 * @param mark its symbol, one column wide, unlike every other in the chart; one of {@link #MARKS} has an ASCII twin
 * @param values one a turn; {@code NaN} where there is none, which leaves a gap
 * @param join how one value leads to the next
 */
public record Series(String name, String mark, Ink ink, List<Double> values, Join join) {

    /** Symbols that stay apart in every alphabet, for callers without meanings of their own. */
    public static final List<String> MARKS = List.of("●", "○", "◆", "×", "▲", "□");

    /** How one value leads to the next. */
    public enum Join {
        /** By a straight line. */
        LINE,
        /** It holds until the next: for what was decided. */
        STEP
    }

    /** Keeps its own copy of the list. */
    public Series {
        values = List.copyOf(values);
    }

    /** A series joined by straight lines. */
    public static Series of(String name, String mark, Ink ink, List<Double> values) {
        return new Series(name, mark, ink, values, Join.LINE);
    }

    /** A series that holds each value until the next. */
    public static Series steps(String name, String mark, Ink ink, List<Double> values) {
        return new Series(name, mark, ink, values, Join.STEP);
    }

    /** The value of a turn, or {@code NaN}. */
    double at(int index) {
        double value = index >= 0 && index < values.size() ? values.get(index) : Double.NaN;
        return Double.isFinite(value) ? value : Double.NaN;
    }

    /** The last turn that has a value, or −1. */
    int last() {
        for (int i = values.size() - 1; i >= 0; i--) {
            if (!Double.isNaN(at(i))) {
                return i;
            }
        }
        return -1;
    }
}
