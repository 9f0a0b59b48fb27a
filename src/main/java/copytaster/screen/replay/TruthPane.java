package copytaster.screen.replay;

import copytaster.narrate.Voice;
import copytaster.replay.Track;
import copytaster.screen.Area;
import copytaster.screen.Border;
import copytaster.screen.Canvas;
import copytaster.screen.Ink;
import copytaster.screen.chart.LineChart;
import copytaster.screen.chart.Series;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.screen.sheet.SheetPainter;
import copytaster.text.Width;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** The truth laid over the desk: for each question the answer, what the evidence made of it, what was going round, what we said. */
final class TruthPane {
    private static final int LEAST_COLUMNS = 76;
    private static final int LEAST_ROWS = 14;

    /** A chart that is larger is no easier to read. */
    private static final int MOST_COLUMNS = 160;

    private static final int MOST_ROWS = 42;

    private TruthPane() {}

    static void draw(Canvas canvas, Area area, Viewing viewing) {
        List<Track> tracks = viewing.film().insight().tracks();
        if (tracks.isEmpty()) {
            Rows rows = new Rows(SheetPainter.inside(area.columns()))
                    .text(
                            viewing.film().session().over()
                                    ? "No question came up in this shift."
                                    : "This shift is not over, and nothing has been settled yet: there is no truth to show that its"
                                            + " desk has not been told.",
                            Ink.TEXT);
            SheetPainter.sheet(canvas, area, Sheet.reading("THE TRUTH", rows), 0, Border.LINE, Ink.BOX_FOCUS);
            return;
        }
        canvas.fill(area, Ink.TEXT);
        int above = open(viewing) ? 1 : 0;
        if (open(viewing)) {
            canvas.put(
                    area.column() + 2,
                    area.row(),
                    "Questions still open are left out until they are settled.",
                    Ink.DIM);
        }
        charts(canvas, new Area(area.column(), area.row() + above, area.columns(), area.rows() - above), viewing);
    }

    /** Whether there are questions whose truth cannot be told yet. */
    private static boolean open(Viewing viewing) {
        return viewing.film().session().observation().board().size()
                > viewing.film().insight().tracks().size();
    }

    /** As many charts as have room; few are given more of it. */
    private static void charts(Canvas canvas, Area area, Viewing viewing) {
        List<Track> tracks = viewing.film().insight().tracks();
        int across = Math.min(tracks.size(), Math.max(1, area.columns() / LEAST_COLUMNS));
        int down = Math.min((tracks.size() + across - 1) / across, Math.max(1, area.rows() / LEAST_ROWS));
        int shown = Math.min(tracks.size(), across * down);
        int columns = Math.min(MOST_COLUMNS, area.columns() / across);
        int rows = Math.min(MOST_ROWS, area.rows() / down);
        for (int i = 0; i < shown; i++) {
            int number = (viewing.track() + i) % tracks.size();
            int x = i % across;
            int y = i / across;
            Area box = new Area(
                    area.column() + x * columns,
                    area.row() + y * rows,
                    x == across - 1 ? Math.min(MOST_COLUMNS, area.columns() - x * columns) : columns,
                    y == down - 1 ? Math.min(MOST_ROWS, area.rows() - y * rows) : rows);
            one(canvas, box, viewing, tracks.get(number), number, tracks.size());
        }
    }

    private static void one(Canvas canvas, Area box, Viewing viewing, Track track, int number, int of) {
        canvas.box(box, Border.LINE, Ink.BOX_FOCUS);
        String count = " " + (number + 1) + " of " + of + " ";
        canvas.put(box.right() - 2 - count.length(), box.row(), count, Ink.DIM);
        int room = box.columns() - count.length() - 7;
        boolean asked = Width.of(track.asks()) <= room;
        String title = asked ? track.asks() : Wrap.fit(track.slug(), Math.max(1, room));
        canvas.put(box.column() + 2, box.row(), " " + title + " ", Ink.TITLE);
        Canvas inner = canvas.within(new Area(box.column() + 2, box.row() + 1, box.columns() - 4, box.rows() - 2));
        Voice voice = new Voice(viewing.film().session().night());
        String told = track.settled() > 0
                ? "Answer: " + track.answerWords() + ", known on the desk at " + voice.hour(track.settled()) + "."
                : "Answer: " + track.answerWords() + ", not known on the desk before the close.";
        Rows above = new Rows(inner.columns());
        if (!asked) {
            above.text(track.asks(), Ink.TITLE);
        }
        List<Row> words = above.text(told, track.sure() ? Ink.GOOD : Ink.TEXT).list();
        int rows = Math.min(words.size(), inner.rows() - 1);
        SheetPainter.rows(inner, new Area(0, 0, inner.columns(), rows), words, 0, Ink.TEXT);
        chart(viewing, track, voice).draw(inner.within(new Area(0, rows, inner.columns(), inner.rows() - rows)));
    }

    private static LineChart chart(Viewing viewing, Track track, Voice voice) {
        int turns = viewing.film().session().night().turns();
        List<String> hours = new ArrayList<>();
        for (int turn = 1; turn <= turns + 1; turn++) {
            hours.add(voice.hour(turn));
        }
        List<Double> answers = values(track, turns, p -> track.answer());
        List<Series> series = List.of(
                Series.steps(
                        "what we said",
                        "●",
                        Ink.SAID,
                        values(track, turns, p -> p.said().orElse(Double.NaN))),
                Series.of("going round", "○", Ink.STREET, values(track, turns, Track.Point::street)),
                Series.of(
                        "the evidence (reference)", "◆", Ink.CORRECTION, values(track, turns, Track.Point::posterior)),
                track.sure()
                        ? Series.of("the answer", "×", Ink.GOOD, answers)
                        : Series.of(track.open() ? "open, counted as" : "leaning, counted as", "□", Ink.DIM, answers));
        int now = Math.max(1, viewing.desk().seen().turnByTheClock());
        return LineChart.shares("", hours, series).at(now - 1);
    }

    private static List<Double> values(Track track, int turns, ToDoubleFunction<Track.Point> of) {
        List<Double> values = new ArrayList<>();
        for (int turn = 1; turn <= turns + 1; turn++) {
            double value = Double.NaN;
            for (Track.Point point : track.points()) {
                value = point.turn() == turn ? of.applyAsDouble(point) : value;
            }
            values.add(value);
        }
        return values;
    }
}
