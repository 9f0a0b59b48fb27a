package copytaster.cli;

import copytaster.content.Head;
import copytaster.content.Loaded;
import copytaster.content.Problem;
import copytaster.content.ScenarioFinder;
import copytaster.content.Severity;
import copytaster.journal.Listed;
import copytaster.narrate.Figures;
import copytaster.scenario.Mode;
import copytaster.scenario.Scenario;
import copytaster.screen.start.StartMenu;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What there is to play and to look at. */
final class Survey {
    private final Streams silent = Streams.silent();
    private final Library library = new Library(silent);
    private final Shelf shelf = new Shelf(silent);
    private final Map<String, Head> heads = new TreeMap<>();

    /** What the beginnings of files say: enough for a first frame. */
    StartMenu quick() {
        List<StartMenu.Offer> offers = new ArrayList<>();
        for (ScenarioFinder.Listed listed : library.listed()) {
            offers.add(offer(listed, ""));
        }
        return new StartMenu(false, shelf.any(), List.of(), offers);
    }

    /** Everything: each scenario checked, each session looked at. */
    StartMenu whole() {
        List<StartMenu.Offer> offers = new ArrayList<>();
        for (ScenarioFinder.Listed listed : library.listed()) {
            heads.put(listed.id(), listed.head());
            offers.add(offer(listed, trouble(listed.file())));
        }
        List<StartMenu.Kept> sessions = new ArrayList<>();
        try {
            for (Listed listed : shelf.list()) {
                sessions.add(kept(listed));
            }
        } catch (IOException e) {
            // A folder that cannot be read has nothing to offer.
        }
        return new StartMenu(true, !sessions.isEmpty(), sessions, offers);
    }

    private String trouble(String file) {
        Optional<Loaded<Scenario>> loaded = library.read(file);
        if (loaded.isEmpty()) {
            return "The file cannot be read: " + file + ".";
        }
        if (loaded.get().value().isPresent()) {
            return "";
        }
        List<Problem> errors = loaded.get().problems().stream()
                .filter(p -> p.severity() == Severity.ERROR)
                .toList();
        String more = errors.size() > 1 ? " And " + Figures.count(errors.size() - 1, "more problem") + "." : "";
        return errors.get(0) + "." + more + " All of it: copytaster lint " + file;
    }

    private static StartMenu.Offer offer(ScenarioFinder.Listed listed, String trouble) {
        Head head = listed.head();
        return new StartMenu.Offer(listed.id(), head.title(), head.summary(), length(head), head.notice(), trouble);
    }

    /** {@code 16 turns, 10:00 to 22:00}. */
    private static String length(Head head) {
        if (head.turns() < 1) {
            return "";
        }
        String turns = Figures.count(head.turns(), "turn");
        try {
            OffsetDateTime start = OffsetDateTime.parse(head.start());
            OffsetDateTime end = start.plusMinutes((long) head.turns() * head.turnMinutes());
            return turns + ", " + Figures.hour(start) + " to " + Figures.hour(end);
        } catch (DateTimeParseException unknown) {
            return turns;
        }
    }

    private StartMenu.Kept kept(Listed listed) {
        boolean whole = listed.state() == Listed.State.WHOLE || listed.state() == Listed.State.TORN;
        StartMenu.State state = !whole
                ? StartMenu.State.BROKEN
                : listed.finished() ? StartMenu.State.FINISHED : StartMenu.State.UNFINISHED;
        String trouble = listed.state() == Listed.State.WHOLE ? "" : shelf.trouble(listed.path());
        return new StartMenu.Kept(listed.id(), title(listed), where(listed), state, trouble);
    }

    private String title(Listed listed) {
        if (listed.header().isEmpty()) {
            return listed.id();
        }
        String scenario = listed.header().get().scenario();
        Head head = heads.get(scenario);
        String title = head == null || head.title().isEmpty() ? scenario : head.title();
        return listed.header().get().mode() == Mode.FOG ? title + ", an altered night" : title;
    }

    /** {@code turn 5 of 16, Wed 30 Sep 13:00}: the hour of the shift, which a player remembers. */
    private String where(Listed listed) {
        if (listed.header().isEmpty()) {
            return "";
        }
        if (listed.finished()) {
            return "finished, " + Figures.count(listed.decisions(), "decision");
        }
        Head head = heads.get(listed.header().get().scenario());
        if (listed.turn() < 1) {
            return "before the shift";
        }
        if (head == null || head.turns() < 1) {
            return "turn " + listed.turn();
        }
        String turn = "turn " + Math.min(listed.turn(), head.turns()) + " of " + head.turns();
        try {
            OffsetDateTime hour = OffsetDateTime.parse(head.start())
                    .plusMinutes((long) (Math.min(listed.turn(), head.turns()) - 1) * head.turnMinutes());
            return turn + ", " + Figures.hour(hour);
        } catch (DateTimeParseException unknown) {
            return turn;
        }
    }
}
