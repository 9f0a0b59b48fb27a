package copytaster.screen.desk;

import copytaster.act.Command;
import copytaster.act.Event;
import copytaster.act.Filing;
import copytaster.narrate.Note;
import copytaster.narrate.Reports;
import copytaster.observe.Observation;
import copytaster.session.Entry;
import copytaster.session.Session;
import java.util.ArrayList;
import java.util.List;

/** What the desk is told as a turn begins: what went out when the last one ended, then the news. */
final class TurnReport {
    /** A turn's end names no more lines that went out than this. */
    private static final int WENT_OUT = 3;

    private TurnReport() {}

    static List<Note> of(Session session, Observation seen) {
        Reports reports = new Reports(session.night());
        List<Note> notes = new ArrayList<>(wentOut(session, reports));
        notes.addAll(reports.news(seen));
        return notes;
    }

    private static List<Note> wentOut(Session session, Reports reports) {
        List<Entry> entries = session.entries();
        for (int i = entries.size() - 1; i >= 0; i--) {
            if (entries.get(i).command() instanceof Command.Next) {
                return wentOut(session.observation(i).draft(), reports);
            }
        }
        return List.of();
    }

    private static List<Note> wentOut(List<Event> draft, Reports reports) {
        List<Filing> filings = new ArrayList<>();
        for (Event event : draft) {
            if (event instanceof Event.DispatchRun run) {
                run.filings().forEach(filing -> last(filings, filing));
            } else if (event instanceof Event.Rerated rerated) {
                last(filings, rerated.filing());
            }
        }
        List<Note> notes = new ArrayList<>();
        for (Filing filing : filings.subList(0, Math.min(WENT_OUT, filings.size()))) {
            notes.add(new Note(Note.Kind.WENT_OUT, filing.question(), reports.filed(filing)));
        }
        if (filings.size() > WENT_OUT) {
            notes.add(new Note(Note.Kind.WENT_OUT, "", "And " + (filings.size() - WENT_OUT) + " more."));
        }
        return notes;
    }

    /** A line moved twice in a turn went out once, as it was moved last. */
    private static void last(List<Filing> filings, Filing filing) {
        filings.removeIf(earlier -> earlier.question().equals(filing.question()));
        filings.add(filing);
    }
}
