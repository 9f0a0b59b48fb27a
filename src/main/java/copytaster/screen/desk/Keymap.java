package copytaster.screen.desk;

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
import static copytaster.screen.desk.Place.REPORT;
import static copytaster.screen.desk.Place.RULES;
import static copytaster.screen.desk.Place.START;
import static copytaster.screen.desk.Place.UNSAVED;

import copytaster.screen.Key;
import copytaster.screen.Stroke;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every key of the game, once: this table makes the keys work, and the key line and the help are printed from it. */
public final class Keymap {
    private static final List<Place> READ = List.of(MAP, CARD, RULES, HELP, CLOSING);
    private static final List<Place> LISTS = List.of(COMPOSER, PAGE, BOARD, CHECKS, HOLD, HANDOVER, START);
    private static final List<Place> BACKED =
            List.of(COMPOSER, PAGE, BOARD, CHECKS, HOLD, START, MAP, CARD, RULES, HELP);
    private static final List<Place> QUIET = List.of(DESK, PAGE, BOARD, CHECKS, HANDOVER, MAP, CARD, RULES, HELP);
    private static final List<Place> ABOUT = join(List.of(DESK, PAGE, BOARD, CHECKS, HANDOVER), READ);
    private static final List<Place> MOVING = join(List.of(DESK, BRIEFING, REPORT), join(LISTS, READ));
    private static final List<Place> EVERYWHERE = List.of(Place.values());

    private static final List<Binding> ALL = List.of(
            bind(Action.RIGHT, "→", "next page", "the next page", keys(Key.RIGHT, Key.TAB), CLOSING),
            bind(Action.LEFT, "←", "page before", "the page before", keys(Key.LEFT, Key.BACKTAB), CLOSING),
            bind(Action.ENTER, "Enter", "run", "run the dispatch: choose a rung for each claim", keys(Key.ENTER), DESK),
            bind(Action.AS_WRITTEN, "p", "as written", "run it as the wire wrote it (then Enter)", typed("p"), DESK),
            bind(Action.AS_WRITTEN, "p", "as written", "every claim as the wire wrote it", typed("p"), COMPOSER),
            bind(Action.ENTER, "Enter", "do it", "do it; the price is shown", keys(Key.ENTER), COMPOSER),
            bind(Action.RUNG, "1-5", "rung", "run the claim on this rung: 1 we know … 5 not so", typed("12345"), DESK),
            bind(
                    Action.RUNG,
                    "1-5 0",
                    "rung, out",
                    "put the claim on a rung; 0 leaves it out, or as it stands",
                    typed("123450"),
                    COMPOSER),
            bind(Action.TICK, "Space", "tick", "tick or untick a detail or a piece of the basis", typed(" "), COMPOSER),
            bind(Action.DETAIL, "a-f", "detail", "run or withhold a sensitive detail", typed("abcdef"), COMPOSER),
            bind(Action.QUIETLY, "q", "quietly", "make the correction openly or quietly", typed("q"), COMPOSER),
            bind(Action.TICK, "Space", "choose", "choose the line for the morning desk", typed(" "), HANDOVER),
            bind(Action.ENTER, "Enter", "hand over", "hand over the lines chosen and close", keys(Key.ENTER), HANDOVER),
            bind(Action.ENTER, "Enter", "order", "order the check", keys(Key.ENTER), CHECKS),
            bind(Action.ODDS, "d", "odds", "how often the check says what", typed("d"), CHECKS),
            bind(Action.ALL, "Tab", "all checks", "all open checks, or only these", keys(Key.TAB, Key.BACKTAB), CHECKS),
            bind(Action.ENTER, "Enter", "hold", "hold it until then", keys(Key.ENTER), HOLD),
            bind(Action.ENTER, "Enter", "choose", "choose", keys(Key.ENTER), START),
            bind(Action.ENTER, "Enter y", "yes", "yes", join(keys(Key.ENTER), typed("y")), ASKING),
            bind(Action.BACK, "Esc n", "no", "no", join(keys(Key.ESCAPE), typed("n")), ASKING),
            bind(Action.ENTER, "Enter", "begin", "begin the shift", keys(Key.ENTER), BRIEFING),
            bind(Action.RETRY, "s", "save again", "try to save again", typed("s"), UNSAVED),
            bind(Action.COPY, "c", "save a copy", "save a copy of the session elsewhere", typed("c"), UNSAVED),
            bind(Action.CHECKS, "c", "check", "checks on the claim's question", typed("c"), DESK, PAGE, BOARD),
            bind(Action.NEXT, "n", "next", "end the turn: what was decided goes out", typed("n"), DESK),
            bind(Action.PAGE, "b", "page", "the page as our readers see it", typed("b"), ABOUT),
            bind(Action.TRACE, "t", "trace", "trace the dispatch to its origin (1 action)", typed("t"), DESK),
            bind(Action.HOLD, "h", "hold", "hold it for an hour, a check or word on a question", typed("h"), DESK),
            bind(Action.BOARD, "q", "questions", "every open question", typed("q"), ABOUT),
            bind(
                    Action.LEAD,
                    "l",
                    "lead",
                    "put our line on it at the top (free, once a turn)",
                    typed("l"),
                    DESK,
                    PAGE,
                    BOARD),
            bind(Action.RERATE, "m", "re-rate", "move our line on the question (1 action)", typed("m"), DESK),
            bind(Action.RERATE, "m", "", "move our line on the question (1 action)", typed("m"), PAGE, BOARD),
            bind(Action.ENTER, "Enter", "re-rate", "move the line (1 action)", keys(Key.ENTER), PAGE, BOARD),
            bind(Action.SPIKE, "x", "spike", "file it away", typed("x"), DESK),
            bind(
                    Action.UNDO,
                    "u",
                    "undo",
                    "take back this turn's last decision",
                    typed("u"),
                    DESK,
                    PAGE,
                    BOARD,
                    CHECKS),
            bind(Action.MAP, "a", "map", "who holds what, by our own reporting", typed("a"), ABOUT),
            bind(Action.CARD, "o", "source", "the file card of the source", typed("o"), ABOUT),
            bind(Action.RULES, "r", "rules", "the ladder, the prices, trust, the grades", typed("rK"), ABOUT),
            bind(Action.REPORT, "e", "report", "what the desk was told as the turn began", typed("e"), ABOUT),
            bind(Action.BACK, "Esc", "back", "back, nothing done", keys(Key.ESCAPE), BACKED),
            bind(Action.BACK, "Esc", "good night", "leave; everything is saved", keys(Key.ESCAPE), CLOSING),
            bind(
                    Action.QUIT,
                    "Q",
                    "leave",
                    "leave; everything is saved",
                    typed("Q"),
                    UNSAVED,
                    START,
                    BRIEFING,
                    CLOSING),
            bind(
                    Action.HELP,
                    "?",
                    "help",
                    "all keys",
                    join(typed("?"), keys(Key.F1)),
                    join(ABOUT, List.of(COMPOSER, HOLD, BRIEFING))),
            bind(Action.QUIT, "Q", "", "leave; everything is saved", typed("Q"), QUIET),
            bind(Action.QUIT, "Ctrl-C", "", "leave; everything is saved", List.of(Stroke.ctrl('c')), EVERYWHERE),
            bind(Action.PANE, "Tab", "", "the other pane", keys(Key.TAB), DESK),
            bind(Action.PANE_BACK, "Shift-Tab", "", "the other pane", keys(Key.BACKTAB), DESK),
            bind(Action.UP, "↑ k", "", "up", join(keys(Key.UP), typed("k")), MOVING),
            bind(Action.DOWN, "↓ j", "", "down", join(keys(Key.DOWN), typed("j")), MOVING),
            bind(Action.LEFT, "←", "", "to the wire; in running: one rung firmer", keys(Key.LEFT), DESK, COMPOSER),
            bind(Action.RIGHT, "→", "", "to the dispatch; in running: one rung less", keys(Key.RIGHT), DESK, COMPOSER),
            bind(Action.PAGE_UP, "PgUp", "", "scroll up", keys(Key.PGUP), MOVING),
            bind(Action.PAGE_DOWN, "PgDn Space", "", "scroll down", keys(Key.PGDN), MOVING),
            bind(Action.PAGE_DOWN, "Space", "", "scroll down", typed(" "), join(List.of(DESK, BRIEFING), READ)),
            bind(Action.FIRST, "Home", "", "to the first", join(keys(Key.HOME), typed("g")), MOVING),
            bind(Action.LAST, "End", "", "to the last", join(keys(Key.END), typed("G")), MOVING));

    private Keymap() {}

    /** What a key asks for in a place, if anything. */
    public static Optional<Action> action(Place place, Stroke stroke) {
        for (Binding binding : ALL) {
            if (binding.answers(place, stroke)) {
                return Optional.of(binding.action());
            }
        }
        return Optional.empty();
    }

    /** The keys of a place, in the order in which the key line and the help name them. */
    public static List<Binding> of(Place place) {
        List<Binding> of = new ArrayList<>();
        for (Binding binding : ALL) {
            if (binding.places().contains(place)) {
                of.add(binding);
            }
        }
        return of;
    }

    private static Binding bind(
            Action action, String keys, String label, String help, List<Stroke> strokes, Place... places) {
        return bind(action, keys, label, help, strokes, List.of(places));
    }

    private static Binding bind(
            Action action, String keys, String label, String help, List<Stroke> strokes, List<Place> places) {
        return new Binding(action, strokes, keys, label, help, places);
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
