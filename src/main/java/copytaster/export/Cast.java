package copytaster.export;

import com.google.gson.stream.JsonWriter;
import copytaster.narrate.Voice;
import copytaster.replay.Film;
import copytaster.screen.Frame;
import copytaster.screen.Size;
import copytaster.screen.desk.Settings;
import copytaster.screen.replay.Frames;
import copytaster.term.Ansi;
import copytaster.text.SafeText;
import java.io.IOException;
import java.io.StringWriter;
import java.io.Writer;
import java.time.OffsetDateTime;
import java.util.Optional;

/**
 * A session as an asciicast, format 2 or 3 (docs.asciinema.org/manual/asciicast), turns as markers.
 *
 * <p>Times are the film's own, not those of the evening on which it was played: a decision stands for a second and a half, a turn's
 * report for four seconds, the desk after it for two and a half.
 *
 * @param version 2 or 3
 * @param size of the screen drawn on, at least that of the desk
 * @param settings how the screen is drawn
 * @param ansi its colours
 */
public record Cast(int version, Size size, Settings settings, Ansi ansi) {
    private static final int DECISION = 1500;
    private static final int REPORT = 4000;
    private static final int DESK = 2500;

    /** The sixteen colours of xterm; frames bring their own, but a theme has to name some. */
    private static final String PALETTE = "#000000:#cd0000:#00cd00:#cdcd00:#0000ee:#cd00cd:#00cdcd:#e5e5e5"
            + ":#7f7f7f:#ff0000:#00ff00:#ffff00:#5c5cff:#ff00ff:#00ffff:#ffffff";

    /** Writes the whole recording, a JSON text a line. */
    public void write(Film film, Writer out) throws IOException {
        out.write(header(film));
        out.write('\n');
        new Reel(film, out).run();
    }

    private String header(Film film) throws IOException {
        var of = film.session().header();
        long began = OffsetDateTime.parse(of.startedAt()).toEpochSecond();
        String title = film.session().night().scenario().title() + ", seed " + of.seed();
        StringWriter text = new StringWriter();
        JsonWriter json = new JsonWriter(text);
        json.beginObject().name("version").value(version);
        if (version == 2) {
            json.name("width").value(size.columns()).name("height").value(size.rows());
            json.name("timestamp").value(began).name("title").value(title);
            json.name("env").beginObject().name("TERM").value("xterm-256color").endObject();
            theme(json);
        } else {
            json.name("term").beginObject();
            json.name("cols").value(size.columns()).name("rows").value(size.rows());
            json.name("type").value("xterm-256color");
            theme(json);
            json.endObject();
            json.name("timestamp").value(began).name("title").value(title);
        }
        json.endObject().flush();
        return SafeText.json(text.toString());
    }

    private void theme(JsonWriter json) throws IOException {
        Optional<String[]> ground = ansi.ground();
        if (ground.isPresent()) {
            json.name("theme").beginObject();
            json.name("fg").value(ground.get()[0]).name("bg").value(ground.get()[1]);
            json.name("palette").value(PALETTE).endObject();
        }
    }

    /** The events, as they are written. */
    private final class Reel {
        private final Film film;
        private final Writer out;
        private Frame shown;

        /** Milliseconds of the film, and those of the event last written. */
        private long now;

        private long told;

        Reel(Film film, Writer out) {
            this.film = film;
            this.out = out;
        }

        void run() throws IOException {
            Voice voice = new Voice(film.session().night());
            for (int at = 0; at <= film.last(); at++) {
                boolean begins = film.scenes().contains(at);
                int turn = film.turn(at);
                if (begins) {
                    boolean turns = turn > film.turn(Math.max(0, at - 1));
                    event("m", turns ? "turn " + turn + ", " + voice.hour(turn) : scene(at));
                }
                boolean reports = begins && at > 0 && !film.closed(at);
                if (reports) {
                    show(Frames.still(film, at, settings, size, true));
                    now += REPORT;
                }
                show(Frames.still(film, at, settings, size, false));
                now += begins ? DESK : DECISION;
            }
            if (version == 3) {
                event("x", "0");
            } else {
                // What stands at the end stands for a while.
                event("o", "\u001b[0m");
            }
        }

        private String scene(int at) {
            return at == 0 ? "before the shift" : film.closed(at) ? "the close" : "handover";
        }

        private void show(Frame frame) throws IOException {
            String change = shown == null ? ansi.whole(frame) : ansi.change(shown, frame);
            shown = frame;
            if (!change.isEmpty()) {
                event("o", change);
            }
        }

        /** Format 2 counts from the beginning, format 3 from the event before. */
        private void event(String code, String data) throws IOException {
            long time = version == 2 ? now : now - told;
            told = now;
            StringWriter text = new StringWriter();
            JsonWriter json = new JsonWriter(text);
            json.beginArray();
            json.jsonValue(time / 1000 + "." + Long.toString(1000 + time % 1000).substring(1));
            json.value(code).value(data).endArray().flush();
            out.write(SafeText.json(text.toString()));
            out.write('\n');
        }
    }
}
