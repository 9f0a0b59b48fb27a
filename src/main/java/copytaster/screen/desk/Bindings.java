package copytaster.screen.desk;

import static copytaster.screen.desk.Place.ANSWER;
import static copytaster.screen.desk.Place.ASKING;
import static copytaster.screen.desk.Place.BOARD;
import static copytaster.screen.desk.Place.BRIEFING;
import static copytaster.screen.desk.Place.CARD;
import static copytaster.screen.desk.Place.CHECKS;
import static copytaster.screen.desk.Place.CLOSING;
import static copytaster.screen.desk.Place.COMPOSER;
import static copytaster.screen.desk.Place.DESK;
import static copytaster.screen.desk.Place.HANDOVER;
import static copytaster.screen.desk.Place.HELP;
import static copytaster.screen.desk.Place.HOLD;
import static copytaster.screen.desk.Place.MAP;
import static copytaster.screen.desk.Place.PAGE;
import static copytaster.screen.desk.Place.PALETTE;
import static copytaster.screen.desk.Place.REPORT;
import static copytaster.screen.desk.Place.RULES;
import static copytaster.screen.desk.Place.SEARCH;
import static copytaster.screen.desk.Place.STAFF;
import static copytaster.screen.desk.Place.START;
import static copytaster.screen.desk.Place.UNSAVED;

import copytaster.scenario.Rung;
import copytaster.screen.Key;
import copytaster.screen.Stroke;
import java.util.ArrayList;
import java.util.List;

/** The keys as the game comes, in the order in which the key line and the help name them. */
final class Bindings {
    private static final List<Place> READ = List.of(MAP, CARD, STAFF, RULES, HELP, CLOSING);
    private static final List<Place> CHOSEN = List.of(PAGE, BOARD, CHECKS, HOLD, HANDOVER);
    private static final List<Place> LISTS = join(List.of(COMPOSER), CHOSEN);
    private static final List<Place> TYPED = List.of(SEARCH, PALETTE);
    private static final List<Place> BACKED =
            List.of(COMPOSER, PAGE, BOARD, CHECKS, HOLD, START, MAP, CARD, STAFF, RULES, HELP, SEARCH, PALETTE);
    private static final List<Place> QUIET =
            List.of(DESK, PAGE, BOARD, CHECKS, HANDOVER, MAP, CARD, STAFF, RULES, HELP);
    private static final List<Place> ABOUT = join(List.of(DESK, PAGE, BOARD, CHECKS, HANDOVER), READ);
    private static final List<Place> PAGED = join(List.of(DESK, BRIEFING, REPORT, ANSWER), join(LISTS, READ));
    private static final List<Place> MORE = List.of(MAP, CARD, STAFF, RULES, HELP, PAGE, BOARD, CHECKS, REPORT, ANSWER);
    private static final List<Place> MOVING = join(List.of(START), PAGED);
    private static final List<Place> EVERYWHERE = List.of(Place.values());

    static final List<Binding> ALL = List.of(
            bind(Action.RIGHT, "", "the next part", keys(Key.RIGHT), CLOSING),
            bind(Action.LEFT, "", "the part before", keys(Key.LEFT), CLOSING),
            fixed(Action.TURN, "part", "to that part", typed("123456"), CLOSING),
            bind(Action.PAGE_DOWN, "more", "scroll down", typed(" "), CLOSING),
            bind(Action.PANE, "heading", "to the next heading or question", keys(Key.TAB), CLOSING),
            bind(Action.PANE_BACK, "", "to the heading or question before", keys(Key.BACKTAB), CLOSING),
            bind(Action.ENTER, "run", "run the dispatch: choose a rung for each claim", keys(Key.ENTER), DESK),
            bind(Action.AS_WRITTEN, "as written", "run it as the wire wrote it (then Enter)", typed("p"), DESK),
            bind(Action.ENTER, "do it", "do it; the price is shown", keys(Key.ENTER), COMPOSER),
            bind(Action.OUT, "rung", "leave the claim out, or keep it as it stands", typed("0"), COMPOSER),
            rung(Action.RUNG_1, Rung.CONFIRMED, "1"),
            rung(Action.RUNG_2, Rung.ATTRIBUTED, "2"),
            rung(Action.RUNG_3, Rung.UNCONFIRMED, "3"),
            rung(Action.RUNG_4, Rung.DOUBTFUL, "4"),
            rung(Action.RUNG_5, Rung.DEBUNKED, "5"),
            bind(Action.PAGE_DOWN, "more", "scroll down", typed(" "), DESK),
            bind(Action.PAGE_DOWN, "more", "scroll down", typed(" "), MORE),
            bind(Action.PANE, "claim", "to the next claim, past its tick boxes", keys(Key.TAB), COMPOSER),
            bind(Action.PANE_BACK, "", "to the claim before", keys(Key.BACKTAB), COMPOSER),
            bind(Action.AS_WRITTEN, "as written", "every claim as the wire wrote it", typed("p"), COMPOSER),
            fixed(Action.DETAIL, "detail", "run or withhold a sensitive detail", typed("abcdef"), COMPOSER),
            bind(Action.TICK, "tick", "tick or untick a detail or a piece of the basis", typed(" "), COMPOSER),
            bind(Action.QUIETLY, "quietly", "make the correction openly or quietly", typed("s"), COMPOSER),
            bind(Action.TICK, "choose", "choose the question for the next desk, or take it off", typed(" "), HANDOVER),
            bind(Action.ENTER, "hand over", "hand over the questions chosen and close", keys(Key.ENTER), HANDOVER),
            bind(Action.ENTER, "order", "order the check", keys(Key.ENTER), CHECKS),
            bind(Action.ODDS, "odds", "how often the check says what", typed("d"), CHECKS),
            bind(Action.ALL, "all checks", "all open checks, or only these", keys(Key.TAB, Key.BACKTAB), CHECKS),
            bind(Action.ENTER, "hold", "hold it until then", keys(Key.ENTER), HOLD),
            bind(Action.ENTER, "choose", "choose", keys(Key.ENTER), START),
            bind(Action.LEFT, "change", "change what the line is set to", keys(Key.LEFT), START),
            bind(Action.RIGHT, "change", "change what the line is set to", keys(Key.RIGHT), START),
            bind(Action.TICK, "more", "change what the line is set to, else scroll down", typed(" "), START),
            bind(Action.PAGE_DOWN, "more", "scroll down", join(keys(Key.PGDN), List.of(Stroke.ctrl('d'))), START),
            bind(Action.ENTER, "keep", "keep to what was found", keys(Key.ENTER), SEARCH),
            bind(Action.ENTER, "do it", "do it", keys(Key.ENTER), PALETTE),
            bind(Action.ENTER, "yes", "yes", join(keys(Key.ENTER), typed("y")), ASKING),
            bind(Action.BACK, "no", "no", join(keys(Key.ESCAPE), typed("n")), ASKING),
            bind(Action.ENTER, "go on", "read on; at the end, begin the shift", keys(Key.ENTER), BRIEFING),
            bind(Action.RETRY, "save again", "try to save again", typed("s"), UNSAVED),
            bind(Action.COPY, "save a copy", "save a copy of the session elsewhere", typed("c"), UNSAVED),
            bind(
                    Action.CHECKS,
                    "check",
                    "checks on the claim's question, and on the dispatch's others",
                    typed("c"),
                    DESK,
                    PAGE,
                    BOARD),
            bind(Action.NEXT, "end turn", "end the turn: what was decided goes out", typed("n"), DESK),
            bind(Action.PAGE, "page", "the page as our readers see it", typed("b"), ABOUT),
            bind(Action.TRACE, "trace", "trace the dispatch to its origin", typed("t"), DESK),
            bind(Action.HOLD, "hold", "hold it for an hour, a check or word on a question", typed("h"), DESK),
            bind(Action.BOARD, "questions", "every open question", typed("q"), ABOUT),
            bind(Action.RERATE, "re-rate", "re-rate our line on the question", typed("m"), DESK),
            bind(Action.RERATE, "", "re-rate our line on the question", typed("m"), PAGE, BOARD),
            bind(Action.ENTER, "re-rate", "re-rate the line", keys(Key.ENTER), PAGE, BOARD),
            bind(Action.LEAD, "lead", "put our line on it at the top (once a turn)", typed("l"), DESK, PAGE, BOARD),
            bind(Action.SPIKE, "spike", "spike it: you are done with it", typed("x"), DESK),
            bind(Action.UNDO, "undo", "take back this turn's last decision", typed("u"), DESK, PAGE, BOARD, CHECKS),
            bind(Action.UNREAD, "unread", "to the next dispatch not read", typed("f"), DESK),
            bind(Action.SEARCH, "search", "show only what holds some words", typed("/"), join(List.of(DESK), CHOSEN)),
            bind(Action.MAP, "map", "what is where, on the map", typed("a"), ABOUT),
            bind(Action.CARD, "source", "the source card: its grade, and why", typed("o"), ABOUT),
            bind(Action.STAFF, "who", "who is on the desk, and when they are back", typed("w"), ABOUT),
            bind(
                    Action.RULES,
                    "rules",
                    "the ladder, the prices, trust, the grades",
                    typed("r"),
                    join(ABOUT, List.of(BRIEFING))),
            bind(Action.REPORT, "report", "what the desk was told as the turn began", typed("e"), ABOUT),
            bind(Action.BACK, "whole wire", "show the whole wire again; put the tip away", keys(Key.ESCAPE), DESK),
            bind(Action.BACK, "back", "back, nothing done", keys(Key.ESCAPE), BACKED),
            bind(Action.BACK, "show all", "show all the questions again", keys(Key.ESCAPE), HANDOVER),
            bind(Action.BACK, "leave", "leave; every decision is saved", keys(Key.ESCAPE), CLOSING),
            bind(Action.QUIT, "leave", "leave; every decision is saved", typed("Q"), UNSAVED, START, BRIEFING, CLOSING),
            bind(
                    Action.PALETTE,
                    "all",
                    "all that can be done, by name",
                    join(typed(":"), List.of(Stroke.ctrl('p'))),
                    join(List.of(COMPOSER, HOLD), ABOUT)),
            bind(
                    Action.HELP,
                    "help",
                    "all keys, and what the marks mean",
                    join(typed("?"), keys(Key.F1)),
                    join(ABOUT, List.of(COMPOSER, HOLD, BRIEFING))),
            bind(Action.HELP, "how to play", "the idea, the rules, the keys", join(typed("?"), keys(Key.F1)), START),
            bind(Action.TIPS, "", "tips on or off", typed("T"), DESK),
            bind(Action.BELL, "", "the bell on or off", List.of(), DESK),
            bind(Action.QUIT, "", "leave; every decision is saved", typed("Q"), QUIET),
            fixed(Action.QUIT, "", "leave; every decision is saved", List.of(Stroke.ctrl('c')), EVERYWHERE),
            bind(Action.PANE, "", "the next pane", keys(Key.TAB), DESK, PAGE, BOARD),
            bind(Action.PANE_BACK, "", "the pane before", keys(Key.BACKTAB), DESK, PAGE, BOARD),
            bind(Action.UP, "", "up", join(keys(Key.UP), typed("k")), MOVING),
            bind(Action.DOWN, "", "down", join(keys(Key.DOWN), typed("j")), MOVING),
            bind(Action.UP, "", "up", keys(Key.UP), TYPED),
            bind(Action.DOWN, "", "down", keys(Key.DOWN), TYPED),
            bind(Action.LEFT, "", "to the wire; in running: the choice before", keys(Key.LEFT), DESK, COMPOSER),
            bind(Action.RIGHT, "", "to the dispatch; in running: the choice after", keys(Key.RIGHT), DESK, COMPOSER),
            bind(Action.PAGE_UP, "", "scroll up", join(keys(Key.PGUP), List.of(Stroke.ctrl('u'))), join(MOVING, TYPED)),
            bind(
                    Action.PAGE_DOWN,
                    "",
                    "scroll down",
                    join(keys(Key.PGDN), List.of(Stroke.ctrl('d'))),
                    join(PAGED, TYPED)),
            bind(Action.PAGE_DOWN, "", "scroll down", typed(" "), BRIEFING),
            bind(Action.FIRST, "", "to the first", join(keys(Key.HOME), typed("g")), MOVING),
            bind(Action.LAST, "", "to the last", join(keys(Key.END), typed("G")), MOVING));

    private Bindings() {}

    private static Binding rung(Action action, Rung rung, String key) {
        String help = "put the question on " + rung.word() + ": " + Words.reply(rung);
        return bind(action, "rung", help, typed(key), DESK, COMPOSER);
    }

    private static Binding bind(Action action, String label, String help, List<Stroke> strokes, Place... places) {
        return bind(action, label, help, strokes, List.of(places));
    }

    private static Binding bind(Action action, String label, String help, List<Stroke> strokes, List<Place> places) {
        return new Binding(action, strokes, label, help, places, false);
    }

    private static Binding fixed(Action action, String label, String help, List<Stroke> strokes, Place... places) {
        return fixed(action, label, help, strokes, List.of(places));
    }

    private static Binding fixed(Action action, String label, String help, List<Stroke> strokes, List<Place> places) {
        return new Binding(action, strokes, label, help, places, true);
    }

    private static List<Stroke> typed(String characters) {
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < characters.length(); i++) {
            strokes.add(Stroke.of(characters.charAt(i)));
        }
        return strokes;
    }

    private static List<Stroke> keys(Key... keys) {
        List<Stroke> strokes = new ArrayList<>();
        for (Key key : keys) {
            strokes.add(Stroke.of(key));
        }
        return strokes;
    }

    private static <T> List<T> join(List<T> some, List<T> others) {
        List<T> all = new ArrayList<>(some);
        all.addAll(others);
        return all;
    }
}
