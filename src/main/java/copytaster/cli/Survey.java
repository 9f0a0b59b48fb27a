package copytaster.cli;

import copytaster.content.Head;
import copytaster.content.Loaded;
import copytaster.content.Problem;
import copytaster.content.ScenarioFinder;
import copytaster.content.Severity;
import copytaster.journal.Listed;
import copytaster.journal.SessionStore;
import copytaster.journal.Unlisted;
import copytaster.narrate.Figures;
import copytaster.observe.Observation;
import copytaster.rules.Clock;
import copytaster.rules.Gauges;
import copytaster.scenario.Campaign;
import copytaster.scenario.Mode;
import copytaster.scenario.Scenario;
import copytaster.screen.start.StartMenu;
import copytaster.session.Header;
import copytaster.session.Session;
import java.io.IOException;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** What there is to play and to look at. */
final class Survey {
    /** Where hour and minutes stand in {@code 2015-09-30T10:00:00+04:30}. */
    private static final int HOUR = 11;

    private static final int MINUTES = 14;
    private static final int MINUTES_END = 16;
    private static final int MINUTES_A_DAY = 24 * 60;

    private static final String CAMPAIGN =
            "Several shifts in a row, each begun with what the last left behind. It begins"
                    + " where you are: with the first shift, or with the one after the last that you finished."
                    + " A later shift counts if it was begun with what the one before it left.";

    private final Streams silent = Streams.silent();
    private final Library library;
    private final Shelf shelf = new Shelf(silent);
    private final Map<String, Head> heads = new TreeMap<>();

    /** Scenarios that have been read whole, by their files. */
    private final Map<String, Scenario> read = new TreeMap<>();

    /** @param folders where to look for scenarios before all others */
    Survey(List<String> folders) {
        this.library = new Library(silent, folders);
    }

    /** What the beginnings of files say: enough for a first frame. */
    StartMenu quick() {
        List<StartMenu.Offer> offers = new ArrayList<>();
        for (ScenarioFinder.Listed listed : library.listed()) {
            offers.add(offer(listed, ""));
        }
        for (ScenarioFinder.Listed listed : library.campaigns()) {
            offers.add(campaign(listed));
        }
        return new StartMenu(false, shelf.any(), List.of(), offers);
    }

    /** Everything: each scenario checked, each session looked at. */
    StartMenu whole() {
        List<StartMenu.Offer> offers = new ArrayList<>();
        for (ScenarioFinder.Listed listed : library.listed()) {
            // A session knows its scenario, not the pack that it came in.
            heads.putIfAbsent(listed.id().substring(listed.id().indexOf('/') + 1), listed.head());
            offers.add(checked(listed));
        }
        List<StartMenu.Kept> sessions = new ArrayList<>();
        List<Listed> whole = new ArrayList<>();
        try {
            Set<String> told = new TreeSet<>();
            SessionStore.Folder folder = shelf.look();
            whole.addAll(folder.sessions());
            for (Listed listed : folder.sessions()) {
                sessions.add(kept(listed, told));
            }
            folder.others().forEach(other -> sessions.add(kept(other)));
        } catch (IOException e) {
            // A folder that cannot be read has nothing to offer.
        }
        for (ScenarioFinder.Listed listed : library.campaigns()) {
            offers.add(series(listed, whole).map(campaign(listed)::with).orElse(campaign(listed)));
        }
        for (Problem pack : library.badPacks()) {
            offers.add(new StartMenu.Offer("Pack", pack.file(), pack.file(), "", "", List.of(), pack.toString()));
        }
        return new StartMenu(true, !sessions.isEmpty(), sessions, offers);
    }

    /** An offer whose file has been read whole. */
    private StartMenu.Offer checked(ScenarioFinder.Listed listed) {
        Optional<Loaded<Scenario>> loaded = library.read(listed.id());
        if (loaded.isEmpty()) {
            return offer(listed, "The file cannot be read: " + listed.file() + ".");
        }
        loaded.get().value().ifPresent(scenario -> read.put(listed.file(), scenario));
        return loaded.get()
                .value()
                .map(scenario -> offer(listed, "").with(desk(scenario), scenario.briefing()))
                .orElseGet(() -> offer(listed, trouble(listed, loaded.get())));
    }

    /** {@code 4 people and 3 actions a turn: language service, picture editor…}. */
    private static String desk(Scenario scenario) {
        Scenario.Desk desk = scenario.desk();
        String staff = desk.staff().stream().map(Scenario.Staff::name).collect(Collectors.joining("; "));
        return Figures.count(desk.actionsPerTurn(), "action") + " a turn. At the desk: " + staff + ".";
    }

    private static String trouble(ScenarioFinder.Listed listed, Loaded<Scenario> loaded) {
        List<Problem> errors = loaded.problems().stream()
                .filter(p -> p.severity() == Severity.ERROR)
                .toList();
        String more = errors.size() > 1 ? " And " + Figures.count(errors.size() - 1, "more problem") + "." : "";
        return errors.get(0) + "." + more + " All of it: copytaster lint " + listed.id();
    }

    private static StartMenu.Offer campaign(ScenarioFinder.Listed listed) {
        String trouble = listed.title().isEmpty() ? "The file cannot be read: " + listed.file() + "." : "";
        return new StartMenu.Offer("Campaign", listed.id(), listed.title(), CAMPAIGN, "", List.of(), trouble);
    }

    /** The shifts of a campaign; empty if one of them cannot be played. */
    private Optional<StartMenu.Series> series(ScenarioFinder.Listed listed, List<Listed> sessions) {
        Optional<Library.Outline> outline = library.outline(listed.id());
        if (outline.isEmpty() || !read.keySet().containsAll(outline.get().files())) {
            return Optional.empty();
        }
        Campaign campaign = outline.get().campaign();
        List<Scenario> shifts = outline.get().files().stream().map(read::get).toList();
        Optional<CampaignDesk.Stand> stand = Optional.empty();
        try {
            stand = new CampaignDesk(silent, library).stand(campaign, shifts, Mode.RECORD, sessions);
        } catch (IOException | RuntimeException madeUp) {
            // What is wrong with a session is told to whoever opens it.
        }
        return Optional.of(new SeriesWords(campaign, shifts, stand).series(this::where));
    }

    private static StartMenu.Offer offer(ScenarioFinder.Listed listed, String trouble) {
        Head head = listed.head();
        return new StartMenu.Offer(
                "New shift", listed.id(), head.title(), head.summary(), length(head), head.notice(), trouble);
    }

    /** {@code 16 turns, 10:00 to 22:00}. */
    private static String length(Head head) {
        if (head.turns() < 1) {
            return "";
        }
        String turns = Figures.count(head.turns(), "turn");
        String from = hour(head, 0);
        return from.isEmpty() ? turns : turns + ", " + from + " to " + hour(head, head.turns());
    }

    /** The hour at which a turn ends, {@code 16:45}; read by hand, since the JDK's formats are slow to start. Empty if it is none. */
    private static String hour(Head head, int turns) {
        String start = head.start();
        if (start.length() < MINUTES_END || start.charAt(HOUR - 1) != 'T' || start.charAt(MINUTES - 1) != ':') {
            return "";
        }
        try {
            int begins = 60 * Integer.parseInt(start.substring(HOUR, HOUR + 2))
                    + Integer.parseInt(start.substring(MINUTES, MINUTES_END));
            int minute = Math.floorMod(begins + turns * head.turnMinutes(), MINUTES_A_DAY);
            return two(minute / 60) + ':' + two(minute % 60);
        } catch (NumberFormatException unknown) {
            return "";
        }
    }

    private static String two(int number) {
        return number < 10 ? "0" + number : Integer.toString(number);
    }

    /** @param told scenarios whose last result is known: of others sessions are only listed */
    private StartMenu.Kept kept(Listed listed, Set<String> told) {
        boolean whole = listed.state() == Listed.State.WHOLE || listed.state() == Listed.State.TORN;
        StartMenu.State state = !whole
                ? StartMenu.State.BROKEN
                : listed.finished() ? StartMenu.State.FINISHED : StartMenu.State.UNFINISHED;
        String trouble = listed.state() == Listed.State.WHOLE ? "" : shelf.trouble(listed.path());
        OffsetDateTime played =
                listed.lastPlayed().atZone(ZoneId.systemDefault()).toOffsetDateTime();
        String scenario = listed.header().map(Header::scenario).orElse("");
        boolean ended = state == StartMenu.State.FINISHED && told.add(scenario);
        return new StartMenu.Kept(
                listed.id(),
                title(listed),
                where(listed),
                played,
                state,
                trouble,
                scenario,
                ended ? result(listed) : "",
                altered(listed));
    }

    private static StartMenu.Kept kept(Unlisted other) {
        return new StartMenu.Kept(
                other.id(),
                other.id(),
                "",
                other.changed().atZone(ZoneId.systemDefault()).toOffsetDateTime(),
                StartMenu.State.BROKEN,
                "The file cannot be read: " + other.why() + ".");
    }

    /** {@code trust 65, readers 222,453, care 52}. */
    private String result(Listed listed) {
        return seen(listed)
                .map(seen -> {
                    Gauges gauges = seen.gauges();
                    return "trust " + Figures.points(gauges.trust()) + ", readers " + Figures.grouped(gauges.readers())
                            + ", care " + Figures.points(gauges.care());
                })
                .orElse("");
    }

    /** How a session stands, read whole; empty if it cannot be. */
    private Optional<Observation> seen(Listed listed) {
        try {
            return shelf.read(listed.path())
                    .contents()
                    .flatMap(contents -> shelf.session(listed.path(), contents))
                    .map(Session::observation);
        } catch (IOException | RuntimeException madeUp) {
            return Optional.empty(); // what is wrong with it is told to whoever opens it
        }
    }

    /** Whether the desk is closed and only the handover left: of the last turn the journal's own words do not tell. */
    private boolean handsOver(Listed listed, Head head) {
        return listed.canGoOn()
                && listed.turn() >= head.turns()
                && seen(listed)
                        .filter(seen -> seen.phase() == Clock.Phase.HANDOVER)
                        .isPresent();
    }

    private static boolean altered(Listed listed) {
        return listed.header().filter(header -> header.mode() == Mode.FOG).isPresent();
    }

    private String title(Listed listed) {
        if (listed.header().isEmpty()) {
            return listed.id();
        }
        String scenario = listed.header().get().scenario();
        Head head = heads.get(scenario);
        String title = head == null || head.title().isEmpty() ? scenario : head.title();
        return altered(listed) ? title + ", an altered night" : title;
    }

    /** {@code turn 5 of 16, 13:00} or {@code the handover, 00:00}: the hour of the shift, which a player remembers. */
    private String where(Listed listed) {
        if (listed.header().isEmpty()) {
            return "";
        }
        if (listed.finished()) {
            return "finished";
        }
        Head head = heads.get(listed.header().get().scenario());
        if (listed.turn() < 1) {
            return "before the shift";
        }
        if (head == null || head.turns() < 1) {
            return "turn " + listed.turn();
        }
        int turn = Math.min(listed.turn(), head.turns());
        boolean handsOver = handsOver(listed, head);
        String hour = hour(head, handsOver ? turn : turn - 1);
        return (handsOver ? "the handover" : "turn " + turn + " of " + head.turns())
                + (hour.isEmpty() ? "" : ", " + hour);
    }
}
