package copytaster.replay;

import copytaster.act.Command;
import copytaster.act.CommandText;
import copytaster.act.Event;
import copytaster.narrate.Figures;
import copytaster.narrate.Note;
import copytaster.narrate.Reports;
import copytaster.narrate.Voice;
import copytaster.observe.Observation;
import copytaster.session.Entry;
import java.util.ArrayList;
import java.util.List;

/**
 * What led to a moment, in words.
 *
 * @param command the command in its own notation, empty for moment 0
 * @param did what was decided
 * @param caused what the desk was told because of it, the most pressing first
 */
public record Caption(String command, String did, List<Note> caused) {

    /** Keeps its own copy of the list. */
    public Caption {
        caused = List.copyOf(caused);
    }

    /** The caption of a moment of a film. */
    public static Caption of(Film film, int at) {
        return of(film, at, film.seen(at));
    }

    /** @param seen what the editor could know at that moment, if that has been worked out already */
    public static Caption of(Film film, int at, Observation seen) {
        if (at == 0) {
            return new Caption("", "Before the shift: the briefing.", List.of());
        }
        Entry entry = film.entry(at);
        Reports reports = new Reports(film.session().night());
        String command = CommandText.of(entry.command());
        if (entry.command() instanceof Command.Open) {
            return new Caption(command, "The shift opens.", reports.news(seen));
        }
        if (entry.command() instanceof Command.Next) {
            Voice voice = new Voice(film.session().night());
            String ended = "Turn " + entry.turn() + " (" + voice.hour(entry.turn()) + ") ends.";
            return new Caption(command, ended, reports.news(seen));
        }
        if (entry.command() instanceof Command.HandOver) {
            return new Caption(command, "Handed over; the shift is closed.", reports.news(seen));
        }
        List<String> did = new ArrayList<>();
        for (Event event : entry.events()) {
            String words = reports.decided(event, seen);
            if (!words.isEmpty()) {
                did.add(words);
            }
        }
        String left = Figures.count(seen.actionsLeft(), "action") + " left.";
        did.add(left);
        return new Caption(command, String.join(" ", did), List.of());
    }
}
