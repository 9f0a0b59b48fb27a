package copytaster.screen.chart;

import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.text.Width;
import java.util.List;
import java.util.Locale;

/** Amounts of either sign, a line each, as bars from one upright zero: to the right what was won, to the left what was lost. */
public record Bars(String title, List<Bar> bars) implements Chart {
    private static final int LEAST = 6;

    /** One amount. */
    public record Bar(String name, double amount) {}

    /** Keeps its own copy of the list. */
    public Bars {
        bars = List.copyOf(bars);
    }

    @Override
    public void draw(Canvas canvas) {
        int name = Math.min(
                canvas.columns() / 2,
                bars.stream().mapToInt(b -> Width.of(b.name())).max().orElse(0));
        int figure = bars.stream().mapToInt(b -> Width.of(figure(b))).max().orElse(0);
        int cells = canvas.columns() - name - figure - 3;
        int row = title.isEmpty() ? 0 : 1;
        canvas.put(0, 0, row == 0 ? 0 : canvas.columns(), title, Ink.TITLE);
        double most =
                bars.stream().mapToDouble(b -> Math.max(0, b.amount())).max().orElse(0);
        double least =
                bars.stream().mapToDouble(b -> Math.min(0, b.amount())).min().orElse(0);
        double range = Math.max(1e-9, most - least);
        int zero = (int) Math.round(-least / range * (cells - 1));
        for (Bar bar : bars) {
            canvas.put(0, row, name, bar.name(), Ink.TEXT);
            canvas.put(name + 1 + figure - Width.of(figure(bar)), row, figure(bar), ink(bar));
            if (cells >= LEAST) {
                int length = (int) Math.round(Math.abs(bar.amount()) / range * (cells - 1));
                int left = name + figure + 3 + zero;
                canvas.put(bar.amount() < 0 ? left - length : left + 1, row, "▇".repeat(length), ink(bar));
                canvas.put(left, row, "│", Ink.BOX);
            }
            row++;
        }
    }

    private static Ink ink(Bar bar) {
        return figure(bar).equals("0.0") ? Ink.DIM : bar.amount() < 0 ? Ink.BAD : Ink.GOOD;
    }

    private static String figure(Bar bar) {
        String digits = String.format(Locale.ROOT, "%.1f", Math.abs(bar.amount()));
        return digits.equals("0.0") ? digits : (bar.amount() < 0 ? "−" : "+") + digits;
    }
}
