package copytaster.screen.debrief;

import copytaster.debrief.Curves;
import copytaster.debrief.Debrief;
import copytaster.debrief.Gauge;
import copytaster.scenario.Rung;
import copytaster.screen.Area;
import copytaster.screen.Ink;
import copytaster.screen.chart.Axis;
import copytaster.screen.chart.Bars;
import copytaster.screen.chart.Calibration;
import copytaster.screen.chart.Chart;
import copytaster.screen.chart.LineChart;
import copytaster.screen.chart.Series;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** The charts of a debrief. */
final class Charts {
    /** A chart of lines wants this many lines of the screen; more than the second figure gain it nothing. */
    private static final int LEAST = 8;

    private static final int MOST = 16;

    /** The columns of {@code 250,000}: the four charts of the night share their turns. */
    private static final int SCALE = 7;

    /** How many questions the bars name where there is no room for all. */
    private static final int NAMED = 8;

    private Charts() {}

    /** Trust and readers above, care and understanding below, as high as the window allows; where it has no room for both, one fills it. */
    static List<Row> night(Curves curves, int columns, int lines) {
        int height = Math.min(MOST, Math.max(LEAST, lines > 2 * LEAST ? (lines - 1) / 2 : lines));
        int wide = (columns - 2) / 2;
        List<Chart> charts = List.of(
                chart(Gauge.TRUST, curves),
                chart(Gauge.READERS, curves),
                chart(Gauge.CARE, curves),
                chart(Gauge.UNDERSTANDING, curves));
        Chart grid = canvas -> {
            for (int i = 0; i < charts.size(); i++) {
                Area area = new Area(i % 2 * (columns - wide), i / 2 * (height + 1), wide, height);
                charts.get(i).draw(canvas.within(area));
            }
        };
        return grid.rows(columns, 2 * height + 1);
    }

    private static Chart chart(Gauge gauge, Curves curves) {
        List<Double> all = new ArrayList<>(gauge.of(curves.you()));
        curves.par().map(gauge::of).ifPresent(all::addAll);
        if (all.stream().distinct().count() == 1) {
            return still(gauge.title(), gauge.written(all.get(0)), curves.par().isPresent());
        }
        List<Series> series = new ArrayList<>();
        series.add(Series.of("you", "●", Ink.SAID, gauge.of(curves.you())));
        curves.par().ifPresent(par -> series.add(Series.of("par", "○", Ink.STREET, gauge.of(par))));
        Axis axis = gauge == Gauge.CARE ? Axis.hundred(series) : Axis.around(series);
        return LineChart.on(axis, gauge.title(), curves.hours(), series)
                .scale(SCALE)
                .written(gauge::written);
    }

    /** A sentence in a chart's place, where nothing moved. */
    private static Chart still(String title, String at, boolean par) {
        String stood = "Stood at " + at + (par ? ", yours and par's, from first to last." : " from first to last.");
        return canvas -> {
            Rows rows = new Rows(canvas.columns()).row(Row.of(title, Ink.TITLE)).text(stood, Ink.DIM);
            List<Row> lines = rows.list();
            for (int i = 0; i < lines.size(); i++) {
                lines.get(i).draw(canvas, 0, i);
            }
        };
    }

    /** Understanding by question: of all of them where so many lines have room for that, else of those that moved it most. */
    static List<Row> points(Debrief debrief, int columns, int lines) {
        boolean all = debrief.stories().size() + 2 <= lines;
        List<Debrief.Share> shares = debrief.shares(all ? Integer.MAX_VALUE : NAMED);
        List<Bars.Bar> bars = shares.stream()
                .map(share -> new Bars.Bar(share.of(), share.tenths() / 10.0))
                .toList();
        Rows rows = new Rows(columns);
        new Bars("Where points went: understanding, by question", bars)
                .rows(columns, bars.size() + 1)
                .forEach(rows::row);
        return rows.text(debrief.rounding(shares), Ink.DIM).list();
    }

    /** One line for each rung that has a case, and the key; the others in a sentence. */
    static List<Row> calibration(List<copytaster.debrief.Calibration.Row> rows, int columns) {
        List<Calibration.Grade> grades = rows.stream()
                .filter(row -> row.cases() > 0)
                .map(row ->
                        new Calibration.Grade(row.rung().word(), ink(row.rung()), row.tells(), row.cases(), row.yes()))
                .toList();
        int height = grades.size() + (columns < 70 ? 3 : 2);
        String none = rows.stream()
                .filter(row -> row.cases() == 0)
                .map(row -> row.rung().word())
                .collect(Collectors.joining(", "));
        Rows all = new Rows(columns);
        if (!grades.isEmpty()) {
            new Calibration("", grades).rows(columns, height).forEach(all::row);
        }
        return none.isEmpty()
                ? all.list()
                : all.text("No settled question stood under: " + none + ".", Ink.DIM)
                        .list();
    }

    private static Ink ink(Rung rung) {
        return switch (rung) {
            case CONFIRMED -> Ink.RUNG_CONFIRMED;
            case ATTRIBUTED -> Ink.RUNG_ATTRIBUTED;
            case UNCONFIRMED -> Ink.RUNG_UNCONFIRMED;
            case DOUBTFUL -> Ink.RUNG_DOUBTFUL;
            case DEBUNKED -> Ink.RUNG_DEBUNKED;
        };
    }
}
