package copytaster.screen.start;

import copytaster.narrate.Figures;
import copytaster.rules.Setup.Difficulty;
import copytaster.scenario.Mode;
import copytaster.screen.desk.NewShift;
import copytaster.screen.start.StartMenu.Kept;
import copytaster.screen.start.StartMenu.Offer;
import copytaster.screen.start.StartMenu.State;
import copytaster.settings.Preferences;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;

/** What can be chosen on each page. */
final class Entries {
    /** The columns of {@code 30 Apr}. */
    private static final int DAY = 6;

    private Entries() {}

    static List<Entry> of(StartModel model) {
        return switch (model.page()) {
            case LIST -> list(model.menu());
            case SHIFT -> shift(model);
            case UNFINISHED -> sessions(model.menu().others(), Goal.RESUME);
            case REPLAYS -> sessions(model.menu().sessions(), Goal.REPLAY);
            case DEBRIEFS -> sessions(model.menu().sessions(State.FINISHED), Goal.DEBRIEF);
            case SETTINGS -> settings(model.preferences());
            case HOW_TO_PLAY -> List.of();
        };
    }

    private static List<Entry> list(StartMenu menu) {
        List<Entry> entries = new ArrayList<>();
        List<Kept> unfinished = menu.sessions(State.UNFINISHED);
        if (!menu.surveyed() && menu.anySessions()) {
            entries.add(Entry.of(Goal.CONTINUE, "Continue the last shift"));
        } else if (!unfinished.isEmpty()) {
            Kept last = unfinished.get(0);
            entries.add(Entry.of(Goal.CONTINUE, "Continue: " + last.title())
                    .right(last.where())
                    .about("The last shift left unfinished, with all that was decided in it."));
        }
        int others = menu.others().size();
        if (others > 0) {
            entries.add(
                    Entry.of(Goal.OPEN_UNFINISHED, "Other shifts to go on with").right(Integer.toString(others)));
        }
        String heading = menu.offers().isEmpty() ? "" : menu.offers().get(0).what();
        for (Offer offer : menu.offers()) {
            boolean first = offer == menu.offers().get(0);
            entries.add(new Entry(
                    Goal.OFFER,
                    offer.id(),
                    offer.what().equals(heading) ? title(offer) : offer.what() + ": " + title(offer),
                    offer.trouble().isEmpty() ? offer.length() : "cannot be played",
                    offer.summary().isEmpty() ? List.of() : List.of(offer.summary()),
                    offer.trouble(),
                    first ? heading : "",
                    first && !entries.isEmpty()));
        }
        if (!menu.sessions().isEmpty()) {
            entries.add(Entry.of(Goal.OPEN_REPLAYS, "Replays")
                    .right(Integer.toString(menu.sessions().size()))
                    .about("Any session, step by step.")
                    .setApart());
        }
        if (!menu.sessions(State.FINISHED).isEmpty()) {
            entries.add(
                    Entry.of(Goal.OPEN_DEBRIEFS, "Debriefs")
                            .right(Integer.toString(
                                    menu.sessions(State.FINISHED).size()))
                            .about(
                                    "What a finished shift came to: the decisions that mattered, judgement told apart from luck."));
        }
        entries.add(Entry.of(Goal.HOW_TO_PLAY, "How to play")
                .about("The idea, the rules on one card, the keys.")
                .setApart());
        entries.add(Entry.of(Goal.SETTINGS, "Settings").about("Colours, symbols, mouse, bell, tips, assistance."));
        entries.add(Entry.of(Goal.LEAVE, "Leave").about("Every decision is saved."));
        return entries;
    }

    static String title(Offer offer) {
        return offer.title().isEmpty() ? offer.id() : offer.title();
    }

    private static List<Entry> sessions(List<Kept> kept, Goal goal) {
        List<Entry> entries = new ArrayList<>();
        for (Kept session : kept) {
            entries.add(new Entry(
                    goal,
                    session.id(),
                    Wrap.padLeft(Figures.day(session.played()), DAY) + " " + Figures.hour(session.played()) + "  "
                            + session.title(),
                    session.where(),
                    about(session, goal),
                    session.trouble(),
                    "",
                    false));
        }
        return entries;
    }

    /** How it ended, and the command that opens it: its name alone tells a player nothing. */
    private static List<String> about(Kept session, Goal goal) {
        String command = goal == Goal.REPLAY ? "replay " : goal == Goal.DEBRIEF ? "debrief " : "play --resume ";
        String opens = "Also: copytaster " + command + session.id();
        return session.result().isEmpty() ? List.of(opens) : List.of("It closed with " + session.result() + ".", opens);
    }

    private static List<Entry> shift(StartModel model) {
        NewShift shift = model.shift();
        List<Entry> entries = new ArrayList<>();
        entries.add(Entry.of(Goal.BEGIN, "Begin the shift").about("Enter begins it, on any line."));
        entries.add(Entry.set(Goal.MODE, "Night", mode(shift), aboutMode(shift)).setApart());
        entries.add(
                shift.today()
                        ? Entry.of(Goal.SEED, "Luck").right("  of the date  ").about("The same for everybody today.")
                        : Entry.of(Goal.SEED, "Luck")
                                .right(shift.seed()
                                        .map(seed -> "number " + seed + "  ")
                                        .orElse("drawn  "))
                                .about(
                                        "Type a number to have the luck of that number, the same for everybody who types it;"
                                                + " Backspace takes digits away."));
        entries.add(Entry.set(Goal.DIFFICULTY, "Desk", word(shift.difficulty()), aboutLevel(shift.difficulty())));
        entries.add(assist(model.preferences()));
        return entries;
    }

    private static String mode(NewShift shift) {
        return shift.today() ? "today's night" : shift.mode() == Mode.RECORD ? "the record" : "an altered night";
    }

    private static String aboutMode(NewShift shift) {
        if (shift.today()) {
            return "An altered night, the same for everybody who plays it today.";
        }
        return shift.mode() == Mode.RECORD
                ? "As it was: the answers are those of the record, as far as they are known."
                : "Not the record: what is so and what is said of it is drawn by chance, so that nobody knows the ending.";
    }

    static String word(Difficulty level) {
        return switch (level) {
            case TRAINEE -> "trainee";
            case EDITOR -> "editor";
            case SHORT_STAFFED -> "short-staffed";
        };
    }

    private static String aboutLevel(Difficulty level) {
        return switch (level) {
            case TRAINEE -> "One action more a turn than the scenario gives.";
            case EDITOR -> "The actions that the scenario gives.";
            case SHORT_STAFFED -> "One action less a turn than the scenario gives.";
        };
    }

    private static List<Entry> settings(Preferences now) {
        return List.of(
                Entry.set(
                        Goal.THEME,
                        "Theme",
                        now.theme(),
                        "dark, light, colour-blind (told apart with any colour vision) or mono."),
                Entry.set(
                        Goal.COLOURS,
                        "Colours",
                        now.colours(),
                        "auto believes the terminal; NO_COLOR is obeyed. Or true (24 bits), 256, 16, none."),
                Entry.set(Goal.ASCII, "ASCII only", onOff(now.ascii()), "Every symbol as its ASCII twin."),
                Entry.set(
                        Goal.MOUSE,
                        "Mouse",
                        onOff(now.mouse()),
                        "Select, scroll and press with the mouse. To mark text for copying, hold Shift, or turn this off."),
                Entry.set(Goal.BELL, "Bell", onOff(now.bell()), "One ring when something urgent comes in."),
                Entry.set(
                        Goal.TIPS,
                        "Tips",
                        onOff(now.tips()),
                        "The desk explains itself, one thing at a time, as it becomes of use."),
                assist(now));
    }

    private static Entry assist(Preferences now) {
        return Entry.set(
                Goal.ASSIST,
                "Assistance",
                onOff(now.assist()),
                "How likely the evidence on your desk makes it, in words beside each claim and line. It stays as it is set.");
    }

    private static String onOff(boolean on) {
        return on ? "on" : "off";
    }
}
