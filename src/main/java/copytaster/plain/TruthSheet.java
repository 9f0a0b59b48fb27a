package copytaster.plain;

import copytaster.narrate.Figures;
import copytaster.narrate.Voice;
import copytaster.replay.Film;
import copytaster.replay.Track;
import copytaster.text.Wrap;
import java.util.List;
import java.util.Locale;

/** The truth of a question as a table over turns: what we said, what was going round, what the evidence made of it. */
final class TruthSheet {
    private final Film film;
    private final Out out;
    private final Voice voice;

    TruthSheet(Film film, Out out) {
        this.film = film;
        this.out = out;
        this.voice = new Voice(film.session().night());
    }

    /** @param words a question's name, id or words of it; without any, all that can be named are listed */
    void show(String words) {
        List<Track> tracks = film.insight().tracks();
        if (tracks.isEmpty()) {
            out.line(
                    "This shift is not over, and nothing has been settled yet: there is no truth to show that its desk has"
                            + " not been told.");
            return;
        }
        String wanted = words.toLowerCase(Locale.ROOT);
        List<Track> meant = tracks.stream()
                .filter(t -> t.question().equals(wanted)
                        || t.slug().toLowerCase(Locale.ROOT).equals(wanted))
                .toList();
        if (meant.isEmpty() && !wanted.isEmpty()) {
            meant = tracks.stream()
                    .filter(t -> t.slug().toLowerCase(Locale.ROOT).contains(wanted)
                            || t.asks().toLowerCase(Locale.ROOT).contains(wanted)
                            || t.question().startsWith(wanted))
                    .toList();
        }
        if (meant.isEmpty()) {
            out.line("Truth of which question? "
                    + String.join(", ", tracks.stream().map(Track::slug).toList())
                    + (film.session().over() ? "." : "; of the others the desk has not been told."));
            return;
        }
        meant.forEach(this::table);
    }

    private void table(Track track) {
        out.heading(track.asks());
        out.line("Answer: " + track.answerWords() + ". "
                + (track.settled() > 0
                        ? "Known on the desk at " + voice.hour(track.settled()) + "."
                        : "Not known on the desk before the close."));
        out.row("turn  hour    we said  going round  the evidence");
        for (Track.Point point : track.points()) {
            String said =
                    point.said().isPresent() ? Figures.percent(point.said().getAsDouble()) : "nothing";
            boolean over = point.turn() > film.session().night().turns();
            out.row(Wrap.padLeft(over ? "end" : Integer.toString(point.turn()), 4) + "  " + voice.hour(point.turn())
                    + Wrap.padLeft(said, 10) + Wrap.padLeft(chance(point.street()), 13)
                    + Wrap.padLeft(chance(point.posterior()), 14));
        }
        out.line(
                "Chances of yes. What we said is what readers had before them at that hour: what a turn decides, they read from"
                        + " the next hour on. The evidence is all that lay on the desk as the turn ended, by which the reference"
                        + " editor goes.");
    }

    private static String chance(double of) {
        return Double.isNaN(of) ? "–" : Figures.percent(of);
    }
}
