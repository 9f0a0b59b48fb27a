package copytaster.screen.chart;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertDoesNotThrow;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import copytaster.screen.Area;
import copytaster.screen.Canvas;
import copytaster.screen.Frame;
import copytaster.screen.Ink;
import copytaster.screen.Size;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Twins;
import copytaster.testing.Golden;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class ChartTest {
    private static final List<Size> SIZES = List.of(new Size(40, 10), new Size(76, 16), new Size(150, 30));
    private static final double GAP = Double.NaN;

    private static final Map<String, Chart> CHARTS = charts();

    private static Map<String, Chart> charts() {
        Map<String, Chart> charts = new LinkedHashMap<>();
        charts.put("chances", chances());
        charts.put("chances-at", chances().at(6));
        charts.put(
                "readers",
                LineChart.free(
                        "Readers",
                        hours(16),
                        List.of(
                                Series.of("you", "●", Ink.SAID, curve(16, 212_000, 3_100, 900)),
                                Series.of("par", "○", Ink.STREET, curve(16, 212_000, 1_200, 2_400)))));
        charts.put(
                "below-zero",
                LineChart.free(
                        "Points",
                        hours(8),
                        List.of(Series.of(
                                "points", "●", Ink.SAID, List.of(0.0, -1.2, -3.4, 0.5, 2.0, 1.5, GAP, 4.2)))));
        charts.put("one-turn", LineChart.shares("", hours(1), List.of(Series.of("p", "●", Ink.SAID, List.of(0.4)))));
        charts.put("nothing", LineChart.free("Nothing yet", List.of(), List.of()));
        charts.put(
                "calibration",
                new Calibration(
                        "What stood as … came true",
                        List.of(
                                new Calibration.Grade("confirmed", Ink.RUNG_CONFIRMED, 0.95, 7, 6),
                                new Calibration.Grade("attributed", Ink.RUNG_ATTRIBUTED, 0.75, 4, 3),
                                new Calibration.Grade("unconfirmed", Ink.RUNG_UNCONFIRMED, 0.5, 0, 0),
                                new Calibration.Grade("doubtful", Ink.RUNG_DOUBTFUL, 0.25, 1, 1),
                                new Calibration.Grade("debunked", Ink.RUNG_DEBUNKED, 0.05, 40, 1))));
        charts.put(
                "bars",
                new Bars(
                        "Where points went",
                        List.of(
                                new Bars.Bar("the commander's death", -6.25),
                                new Bars.Bar("the fort", 3.1),
                                new Bars.Bar("the airport", 0.04))));
        return charts;
    }

    private static LineChart chances() {
        return LineChart.shares(
                "Has the fort fallen?",
                hours(10),
                List.of(
                        Series.steps(
                                "we say",
                                "●",
                                Ink.SAID,
                                List.of(GAP, 0.5, 0.5, 0.75, 0.75, 0.75, 0.25, 0.25, 0.05, 0.05)),
                        Series.of(
                                "going round",
                                "○",
                                Ink.STREET,
                                List.of(0.4, 0.45, 0.5, 0.62, 0.7, 0.74, 0.7, 0.6, 0.4, 0.1)),
                        Series.of(
                                "likely",
                                "◆",
                                Ink.ACCENT,
                                List.of(0.4, 0.4, 0.35, 0.35, 0.5, 0.2, 0.1, 0.08, 0.05, 0.05))));
    }

    private static List<Double> curve(int turns, double from, double step, double wave) {
        List<Double> values = new ArrayList<>();
        for (int i = 0; i < turns; i++) {
            values.add(from + step * i + wave * (i % 4) * (i % 3));
        }
        return values;
    }

    private static List<String> hours(int turns) {
        List<String> hours = new ArrayList<>();
        for (int i = 0; i < turns; i++) {
            hours.add(String.format(java.util.Locale.ROOT, "%02d:%02d", 9 + i * 45 / 60, i * 45 % 60));
        }
        return hours;
    }

    static Stream<String> names() {
        return CHARTS.keySet().stream();
    }

    private static Frame drawn(Chart chart, Size size) {
        Canvas canvas = new Canvas(size);
        chart.draw(canvas);
        return canvas.frame();
    }

    @ParameterizedTest
    @MethodSource("names")
    void looks_as_it_did(String name) {
        assertAll(SIZES.stream().map(size -> () -> {
            Frame frame = drawn(CHARTS.get(name), size);
            String both = frame.glyphs() + "\n" + Twins.ascii(frame).glyphs() + "\n" + frame.inks();
            Golden.assertMatches("golden/screen/chart/" + name + "-" + size + ".txt", both);
        }));
    }

    @ParameterizedTest
    @MethodSource("names")
    void every_symbol_has_a_twin(String name) {
        for (Size size : SIZES) {
            String glyphs = Twins.ascii(drawn(CHARTS.get(name), size)).glyphs();
            assertTrue(glyphs.chars().allMatch(c -> c < 0x7F), glyphs);
            assertEquals(-1, glyphs.replace("fallen?", "").indexOf('?'), glyphs);
        }
    }

    @ParameterizedTest
    @MethodSource("names")
    void any_size_can_be_drawn_and_nothing_shows_outside(String name) {
        Size whole = new Size(55, 23);
        for (int columns = 0; columns <= 50; columns += columns < 16 ? 1 : 7) {
            for (int rows = 0; rows <= 20; rows += rows < 8 ? 1 : 4) {
                Canvas canvas = new Canvas(whole);
                canvas.fill(canvas.all(), "z", Ink.TEXT);
                Area part = new Area(3, 2, columns, rows);
                Chart chart = CHARTS.get(name);
                assertDoesNotThrow(() -> chart.draw(canvas.within(part)), name + " at " + part);
                Frame frame = canvas.frame();
                for (int row = 0; row < whole.rows(); row++) {
                    for (int column = 0; column < whole.columns(); column++) {
                        assertTrue(
                                part.contains(column, row)
                                        || frame.glyph(column, row).equals("z"),
                                name + part);
                    }
                }
            }
        }
    }

    @Test
    void marks_of_one_chart_differ_in_ascii_too() {
        assertEquals(
                Series.MARKS.size(),
                Series.MARKS.stream().map(Twins::of).distinct().count());
        assertTrue(Series.MARKS.stream().map(Twins::of).noneMatch("."::equals), "a joining dot is no mark");
    }

    @Test
    void a_mark_stands_where_its_value_is() {
        Series line = Series.of("p", "●", Ink.SAID, List.of(1.0, GAP, 0.0));
        Frame frame = drawn(LineChart.shares("", List.of(), List.of(line)), new Size(30, 13));
        int right = 29;
        int foot = 10;
        assertEquals("●", frame.glyph(right, foot), frame.glyphs());
        assertEquals("●", frame.glyph(6, 0), frame.glyphs());
    }

    @Test
    void a_free_axis_holds_its_values_and_names_round_ones() {
        Axis axis =
                Axis.around(List.of(Series.of("", "", Ink.TEXT, List.of(-3.4, 4.2, GAP, Double.POSITIVE_INFINITY))));
        assertEquals(-4, axis.least(), 1e-9);
        assertEquals(6, axis.most(), 1e-9);
        assertEquals("−4", axis.tick(axis.ticks(16).get(0)));
        assertEquals("2.5", axis.tick(2.5));
        assertEquals("0.0", axis.label(-0.01));
        Axis flat = Axis.around(List.of(Series.of("", "", Ink.TEXT, List.of(62.0, 62.0))));
        assertEquals(
                List.of("58", "59", "60", "61", "62"),
                flat.ticks(13).stream().map(flat::tick).toList());
    }

    /** 50 was once written beside the row of 55, and 60 beside it looked the same. */
    @ParameterizedTest
    @ValueSource(ints = {3, 4, 5, 6})
    void on_few_rows_every_value_of_the_scale_stands_on_its_own(int rows) {
        for (Axis axis : List.of(new Axis(40, 100, false), new Axis(100, 400, false), new Axis(0, 25, false))) {
            List<Double> ticks = axis.ticks(rows);
            assertTrue(ticks.size() > 1, axis + " on " + rows);
            for (double tick : ticks) {
                double row = axis.part(tick) * (rows - 1);
                assertEquals(Math.rint(row), row, 1e-9, axis + " on " + rows);
            }
        }
        assertEquals(List.of(40.0, 70.0, 100.0), new Axis(40, 100, false).ticks(5));
        List<Series> crossing = List.of(Series.of("", "", Ink.TEXT, List.of(-67.8, 107.4)));
        assertEquals(List.of(-120.0, 0.0, 120.0), Axis.around(crossing, 5).ticks(5), "nought is always written");
        for (int few = 3; few < 7; few++) {
            for (double[] ends : new double[][] {{-0.4, 3}, {-1, 200}, {-90, 0.5}, {-33.3, 33.4}, {-1234, 4321}}) {
                List<Series> both = List.of(Series.of("", "", Ink.TEXT, List.of(ends[0], ends[1])));
                Axis axis = Axis.around(both, few);
                List<Double> ticks = axis.ticks(few);
                assertTrue(axis.least() <= ends[0] && axis.most() >= ends[1], axis.toString());
                assertTrue(ticks.contains(0.0) && ticks.size() > 1, axis + " " + ticks);
            }
        }
    }

    /** Care between 86 and 100 had a tick at 92.5. */
    @Test
    void the_ticks_of_points_and_readers_are_whole_numbers() {
        for (int rows = 3; rows < 20; rows++) {
            for (double[] ends : new double[][] {
                {86, 100}, {88, 97}, {0, 11}, {90.5, 100}, {30, 55}, {-14, -1}, {-0.4, 0.3}, {-3, 9}, {201_000, 246_487}
            }) {
                List<Series> series = List.of(Series.of("", "", Ink.TEXT, List.of(ends[0], ends[1])));
                Axis axis = Axis.around(series, rows);
                List<Double> ticks = axis.ticks(rows);
                assertTrue(axis.least() <= ends[0] && axis.most() >= ends[1], axis.toString());
                assertTrue(ticks.size() > 1, axis + " " + ticks);
                for (double tick : ticks) {
                    assertEquals(Math.rint(tick), tick, 1e-9, axis + " on " + rows + ": " + ticks);
                }
            }
        }
        List<Series> care = List.of(Series.of("", "", Ink.TEXT, List.of(86.0, 100.0)));
        assertEquals(List.of(80.0, 90.0, 100.0), Axis.around(care, 5).ticks(5));
        List<Series> low = List.of(Series.of("", "", Ink.TEXT, List.of(0.0, 14.0)));
        assertEquals(List.of(0.0, 10.0, 20.0), Axis.around(low, 5).ticks(5));
    }

    /** There were once six rows from 100% to 50% and five from there to nought. */
    @Test
    void a_row_is_left_free_where_the_scale_is_even_without_it() {
        for (int rows = 9; rows < 15; rows++) {
            Frame frame = drawn(
                    LineChart.shares(
                            "", List.of("09:00", "10:00"), List.of(Series.of("p", "●", Ink.SAID, List.of(0.5, 0.5)))),
                    new Size(30, rows));
            List<String> lines = frame.glyphs().lines().toList();
            int head = row(lines, "100%┤");
            int half = row(lines, " 50%┤");
            int foot = row(lines, " 0%┤");
            assertEquals(half - head, foot - half, frame.glyphs());
            assertTrue(lines.get(half).contains("●"), frame.glyphs());
        }
    }

    private static int row(List<String> lines, String label) {
        for (int i = 0; i < lines.size(); i++) {
            if (lines.get(i).contains(label)) {
                return i;
            }
        }
        throw new AssertionError(label + " in " + String.join("\n", lines));
    }

    @Test
    void fewer_cases_leave_more_open() {
        var few = new Calibration.Grade("", Ink.TEXT, 0.75, 4, 3);
        var many = new Calibration.Grade("", Ink.TEXT, 0.75, 400, 300);
        assertTrue(few.bound(1) - few.bound(-1) > 5 * (many.bound(1) - many.bound(-1)));
        assertTrue(few.bound(-1) < 0.75 && few.bound(1) > 0.75);
        // Wilson's interval for 3 of 4 at z = 1.2816, worked out by hand.
        assertEquals(0.4325, few.bound(-1), 5e-4);
        assertEquals(0.9219, few.bound(1), 5e-4);
    }

    private static String text(Row row) {
        StringBuilder text = new StringBuilder();
        row.spans().forEach(span -> text.append(span.text()));
        return text.toString();
    }

    /** What we said hid the answer where we had it right. */
    /** Where two lines ran through the same cells all of these had the ink of the one that was drawn last. */
    @Test
    void of_two_lines_side_by_side_each_keeps_its_ink() {
        Dots dots = new Dots(20, 1);
        dots.line(0, 1, 39, 1, Ink.STREET);
        dots.line(0, 2, 39, 2, Ink.SAID);
        Canvas canvas = new Canvas(new Size(20, 1));
        dots.draw(canvas);
        Frame frame = canvas.frame();
        Map<Ink, Integer> cells = new HashMap<>();
        for (int column = 0; column < 20; column++) {
            cells.merge(frame.ink(column, 0), 1, Integer::sum);
            assertEquals(frame.ink(column, 0) == Ink.STREET ? "⠒" : "⠤", frame.glyph(column, 0));
        }
        assertEquals(Map.of(Ink.STREET, 10, Ink.SAID, 10), cells);
    }

    /** 10:00, 13:00, 15:15, 17:30: names stood wherever there was room for one. */
    @ParameterizedTest
    @ValueSource(ints = {30, 36, 44, 60, 100})
    void the_hours_that_are_named_are_as_far_apart_as_one_another(int columns) {
        List<String> hours = new ArrayList<>();
        for (int i = 0; i < 17; i++) {
            hours.add(String.format("%02d:%02d", 10 + i * 45 / 60, i * 45 % 60));
        }
        LineChart chart =
                LineChart.shares("Trust", hours, List.of(Series.of("you", "●", Ink.SAID, curve(17, 0.5, 0.01, 0.02))));
        Canvas canvas = new Canvas(new Size(columns, 1));
        new Plot(chart, canvas).names();
        String line = canvas.frame().glyphs();
        List<Integer> named =
                hours.stream().filter(line::contains).map(hours::indexOf).toList();
        assertTrue(named.size() > 2 && named.get(named.size() - 1) == 16, line);
        for (int i = 2; i < named.size() - 1; i++) {
            assertEquals(named.get(1) - named.get(0), named.get(i) - named.get(i - 1), line);
        }
    }

    @Test
    void of_two_lines_that_meet_at_the_end_both_show() {
        List<Double> yes = List.of(1.0, 1.0);
        LineChart chart = LineChart.shares(
                "",
                hours(9),
                List.of(Series.steps("what we said", "●", Ink.SAID, yes), Series.of("the answer", "×", Ink.GOOD, yes)));
        Canvas canvas = new Canvas(new Size(76, 13));
        chart.draw(canvas);
        String top = canvas.frame().glyphs().lines().findFirst().orElseThrow();
        assertTrue(top.indexOf("×●") > top.indexOf('●'), top);
    }
}
