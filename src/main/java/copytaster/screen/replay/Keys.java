package copytaster.screen.replay;

import copytaster.screen.Ink;
import copytaster.screen.Key;
import copytaster.screen.Stroke;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Every key of the viewer, once: this table makes the keys work, and the key line and the help are printed from it. */
final class Keys {
    private static final int NAMES = 10;

    /**
     * @param keys how help names the keys, those of its opposite among them
     * @param label what the key line says, empty to leave it out there
     * @param help what the help says, empty where the opposite says it
     */
    private record Binding(Deed deed, String keys, String label, String help, List<Stroke> strokes) {}

    private static final List<Binding> ALL = List.of(
            bind(Deed.BACK, "← →", "step", "a decision back, a decision on", "h", Key.LEFT),
            bind(Deed.ON, "", "", "", "l", Key.RIGHT),
            bind(Deed.TURN_BACK, "↑ ↓", "turn", "to where a turn began; PgUp and PgDn too", "k", Key.UP, Key.PGUP),
            bind(Deed.TURN_ON, "", "", "", "j", Key.DOWN, Key.PGDN),
            bind(Deed.FIRST, "Home End", "", "to the beginning, to the end", "", Key.HOME),
            bind(Deed.LAST, "", "", "", "G", Key.END),
            bind(Deed.PLAY, "Space", "play", "play, and stop", " "),
            bind(Deed.FASTER, "+ -", "", "twice as fast, half as fast: 1× to 32×", "+=>]"),
            bind(Deed.SLOWER, "", "", "", "-<["),
            bind(Deed.TRUTH, "T", "truth", "answer, evidence, what was going round and what we said, over turns", "T"),
            bind(Deed.QUESTION_ON, "Tab", "question", "with the truth shown: the next question", "", Key.TAB),
            bind(Deed.QUESTION_BACK, "", "", "", "", Key.BACKTAB),
            bind(Deed.BLUNDER, "!", "blunder", "to the next blunder", "!"),
            bind(Deed.FIND, "/", "find", "find a question or a dispatch; n finds the next", "/"),
            bind(Deed.FIND_NEXT, "", "", "", "n"),
            bind(Deed.BRANCH, "b", "branch", "play on from here, as a new session", "b"),
            bind(Deed.LOOK, "Enter", "look", "look round the desk as it was", "", Key.ENTER),
            bind(Deed.CORRECTION, "c", "corrected", "to the next correction", "c"),
            bind(Deed.GO_TO, "g", "go to", "go to a turn", "g"),
            bind(Deed.REPORT, "e", "", "all that the desk was told as the turn began", "e"),
            bind(Deed.HELP, "?", "help", "all keys", "?", Key.F1),
            bind(Deed.LEAVE, "Esc", "", "close what lies on top; else leave", "", Key.ESCAPE),
            bind(Deed.QUIT, "Q", "leave", "leave", "Q"));

    private Keys() {}

    static Optional<Deed> deed(Stroke stroke) {
        if (stroke.equals(Stroke.ctrl('c'))) {
            return Optional.of(Deed.QUIT);
        }
        return ALL.stream()
                .filter(binding -> binding.strokes().contains(stroke))
                .map(Binding::deed)
                .findFirst();
    }

    /**
     * As many keys as fit; the way out and help are never left out.
     *
     * @param questions whether the next question is a key away
     */
    static Row line(int columns, boolean questions) {
        Row help = button("Esc", "back  ", List.of(Stroke.of(Key.ESCAPE)))
                .and(button("?", "help", List.of(Stroke.of('?'))));
        Row line = Row.BLANK;
        for (Binding binding : ALL) {
            Row piece = button(binding.keys(), binding.label() + "  ", binding.strokes());
            boolean shown = !binding.label().isEmpty()
                    && binding.deed() != Deed.HELP
                    && (questions || binding.deed() != Deed.QUESTION_ON);
            if (shown && line.width() + piece.width() + help.width() <= columns) {
                line = line.and(piece);
            }
        }
        return line.and(help);
    }

    /** The keys of what is only read. */
    static Row reading(boolean scrolls) {
        Row close = button("Esc", "close", List.of(Stroke.of(Key.ESCAPE)));
        return scrolls
                ? button("↑ ↓", "line  ", List.of(Stroke.of(Key.DOWN)))
                        .and(button("Space", "on  ", List.of(Stroke.of(' '))))
                        .and(close)
                : close;
    }

    /** A key that can be clicked; where a pair of keys is named, the one that goes on. */
    private static Row button(String keys, String label, List<Stroke> strokes) {
        Stroke stroke = strokes.get(0);
        Stroke meant = keys.equals("← →") ? Stroke.of(Key.RIGHT) : keys.equals("↑ ↓") ? Stroke.of(Key.DOWN) : stroke;
        return Row.button(keys, Ink.KEY, meant).and(Row.button(" " + label, Ink.DIM, meant));
    }

    static Sheet help(int columns) {
        Rows rows = new Rows(columns);
        for (Binding binding : ALL) {
            if (!binding.help().isEmpty()) {
                rows.hang(Row.of(Wrap.pad(binding.keys(), NAMES), Ink.KEY), binding.help(), Ink.TEXT);
            }
        }
        rows.gap()
                .text(
                        "The truth is dated by the hours of the desk: what we said is what readers had before them then, so that what a"
                                + " turn decides begins at the next hour, as the page says; the evidence is all that lay on the"
                                + " desk as that turn ended.",
                        Ink.DIM)
                .gap()
                .text(
                        "On the bar: │ a turn begins, ◊ correction, ▼ blunder (a turn's end at which a line gave away 0.35 or more of a point"
                                + " of weight, with actions left to mend it; the worst stands out; the debrief counts decisions, each by all its turns), █ here. A click on the bar"
                                + " goes there; one on the desk looks round it; the wheel steps; the right button goes back. Of a shift that is not over only what"
                                + " its desk has been told is shown of the truth.",
                        Ink.DIM);
        return Sheet.reading("THE REPLAY", rows);
    }

    private static Binding bind(Deed deed, String keys, String label, String help, String typed, Key... named) {
        List<Stroke> strokes = new ArrayList<>();
        for (int i = 0; i < typed.length(); i++) {
            strokes.add(Stroke.of(typed.charAt(i)));
        }
        for (Key key : named) {
            strokes.add(Stroke.of(key));
        }
        return new Binding(deed, keys, label, help, List.copyOf(strokes));
    }
}
