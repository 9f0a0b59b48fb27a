package copytaster.plain;

import copytaster.act.Command;
import copytaster.act.Event;
import copytaster.narrate.Figures;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Item;
import copytaster.observe.Observation.Topic;
import copytaster.replay.Caption;
import copytaster.replay.Film;
import copytaster.replay.Track;
import copytaster.rules.Clock;
import copytaster.scenario.Mode;
import java.io.PrintWriter;
import java.util.Locale;

/** The plain record of a night: what came, what was decided, what went out, turn by turn, to be read without the program. */
public final class NightRecord {
    private final Film film;
    private final Out out;
    private final Sheets sheets;

    private NightRecord(Film film, PrintWriter out, int width) {
        this.film = film;
        this.out = new Out(out, Math.max(40, width));
        this.sheets = new Sheets(film.session().night(), this.out, false);
    }

    /** Writes the record of a session, wrapped to {@code width} columns, at least 40. */
    public static void write(Film film, PrintWriter out, int width) {
        new NightRecord(film, out, width).write();
    }

    private void write() {
        head();
        for (int at = 1; at <= film.last(); at++) {
            Command command = film.entry(at).command();
            if (command instanceof Command.Next) {
                page(at);
            }
            if (film.scenes().contains(at)) {
                scene(at);
            } else {
                decided(at);
            }
        }
        if (film.session().over()) {
            closing();
        } else {
            out.heading("The shift is not over.");
        }
        out.flush();
    }

    private void head() {
        var header = film.session().header();
        var scenario = film.session().night().scenario();
        out.line(scenario.title().toUpperCase(Locale.ROOT));
        out.line("Session " + header.id() + ", seed " + header.seed() + ", difficulty "
                + header.setup().difficulty().name().toLowerCase(Locale.ROOT).replace('_', '-') + ", "
                + Figures.count(film.last(), "decision") + ".");
        header.parent()
                .ifPresent(parent -> out.line("Branched from " + parent.session() + " after decision " + parent.entry()
                        + (header.seen() ? ", by somebody who had seen what came next." : ".")));
        if (header.mode() == Mode.FOG) {
            out.line("AN ALTERED NIGHT, NOT THE RECORD.");
        }
        scenario.notice().forEach(out::line);
        out.blank();
        scenario.briefing().forEach(out::line);
    }

    private void scene(int at) {
        Observation seen = film.seen(at);
        if (seen.phase() != Clock.Phase.DESK) {
            out.heading(film.closed(at) ? "The close." : "The handover.");
            sheets.news(seen);
            sheets.gauges(seen);
            return;
        }
        sheets.turn(seen);
        for (Item item : seen.wire()) {
            if (item.turn() == seen.turn()) {
                sheets.dispatch(item, seen);
            }
        }
    }

    private void decided(int at) {
        boolean first = film.scenes().contains(at - 1);
        if (first) {
            out.heading("Decided:");
        }
        StringBuilder words = new StringBuilder();
        Observation seen = film.seen(at);
        for (Event event : film.entry(at).events()) {
            String text = sheets.decided(event, seen);
            words.append(words.length() == 0 || text.isEmpty() ? "" : " ").append(text);
        }
        out.indented("- ", words.length() == 0 ? Caption.of(film, at).did() : words.toString());
    }

    /** The page as the readers have it once the turn has ended. */
    private void page(int at) {
        Observation seen = film.seen(at);
        boolean any = seen.board().stream().anyMatch(topic -> topic.published().isPresent());
        if (any) {
            sheets.page(seen);
        } else {
            out.heading("The page is empty.");
        }
    }

    private void closing() {
        film.session().night().scenario().closing().forEach(out::line);
        out.heading("What was so");
        Observation last = film.seen(film.last());
        for (Track track : film.insight().tracks()) {
            Topic topic = last.topic(track.question()).orElseThrow();
            String ours = topic.published()
                    .map(rung -> "our last word: " + rung.word())
                    .orElse("our page said nothing");
            out.indented("  ", track.asks() + " Answer: " + track.answerWords() + "; " + ours + ".");
        }
    }
}
