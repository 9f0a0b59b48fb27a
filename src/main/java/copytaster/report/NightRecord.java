package copytaster.report;

import copytaster.act.Event;
import copytaster.debrief.Passage;
import copytaster.debrief.Passage.Kind;
import copytaster.narrate.Figures;
import copytaster.narrate.Note;
import copytaster.narrate.Reports;
import copytaster.observe.Observation;
import copytaster.observe.Observation.Item;
import copytaster.scenario.Mode;
import copytaster.session.Entry;
import copytaster.session.Session;
import java.util.ArrayList;
import java.util.List;

/** The plain record of a night, as passages: of each turn what the desk was told, what came in and what was decided. */
public final class NightRecord {
    private final Session session;
    private final Reports reports;
    private final List<Passage> out = new ArrayList<>();

    private NightRecord(Session session) {
        this.session = session;
        this.reports = new Reports(session.night());
    }

    /** All of it, from the first turn. */
    public static List<Passage> of(Session session) {
        NightRecord record = new NightRecord(session);
        record.write();
        return List.copyOf(record.out);
    }

    private void write() {
        add(Kind.TITLE, session.night().scenario().title() + ": the night");
        if (session.night().mode() == Mode.FOG) {
            add(Kind.TEXT, "AN ALTERED NIGHT, NOT THE RECORD.");
        }
        add(
                Kind.TEXT,
                "Session " + session.header().id() + ", seed "
                        + session.header().seed() + ".");
        for (int i = 0; i < session.entries().size(); i++) {
            entry(i, session.entries().get(i));
        }
    }

    private void entry(int index, Entry entry) {
        Observation after = session.observation(index + 1);
        String heading = heading(entry, after);
        if (heading.isEmpty()) {
            entry.events().forEach(event -> decided(event, after));
            return;
        }
        add(Kind.HEADING, heading);
        for (Note note : reports.news(after)) {
            add(Kind.TEXT, note.text());
        }
        for (Item item : after.wire()) {
            if (item.turn() == after.turn()) {
                String source =
                        item.source().name() + ", grade " + item.source().grade();
                out.add(new Passage(Kind.FIGURE, "#" + item.number() + " " + source, item.headline()));
            }
        }
    }

    /** What a new turn or an end is called; empty for a decision within a turn. */
    private static String heading(Entry entry, Observation after) {
        for (Event event : entry.events()) {
            if (event instanceof Event.TurnBegan) {
                return Figures.hour(after.hour()) + ", turn " + after.turn() + " of " + after.turns();
            } else if (event instanceof Event.DeskClosed) {
                return "The handover";
            } else if (event instanceof Event.ShiftEnded) {
                return "The close";
            }
        }
        return "";
    }

    private void decided(Event event, Observation after) {
        String text = reports.decided(event, after);
        if (!text.isBlank()) {
            add(Kind.ITEM, text);
        }
    }

    private void add(Kind kind, String text) {
        out.add(new Passage(kind, "", text));
    }
}
