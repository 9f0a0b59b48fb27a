package copytaster.screen.desk;

import copytaster.narrate.Likelihood;
import copytaster.scenario.Rung;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.text.Wrap;
import java.util.Locale;

/** Every key of the place one comes from, then those of the desk; and what the marks mean. */
public final class HelpSheet {
    private static final int KEYS = 12;

    private HelpSheet() {}

    /** The help for somebody who was at {@code from}. */
    public static Sheet of(Place from, Settings settings, int columns) {
        Rows rows = new Rows(columns);
        if (from != Place.DESK) {
            keys(rows, settings.keymap(), from);
        }
        keys(rows, settings.keymap(), Place.DESK);
        keys(rows, settings.keymap(), Place.COMPOSER);
        marks(rows);
        if (settings.assist()) {
            rows.gap().text(Likelihood.scale(), Ink.TEXT);
        }
        rows.gap()
                .text(
                        "The mouse: a click selects, another opens; the keys of the last line are buttons; the wheel scrolls; the right button"
                                + " goes back. Theme: " + settings.theme() + ". Bell: "
                                + (settings.bell() ? "on" : "off") + ". Tips: " + (settings.tips() ? "on" : "off")
                                + ". Everything you decide is saved at once; leaving loses nothing.",
                        Ink.DIM);
        return Sheet.reading("HELP", rows);
    }

    private static void keys(Rows rows, Keymap keymap, Place place) {
        rows.heading("Keys: " + place.words());
        for (Binding binding : keymap.of(place)) {
            if (binding.action().rung() > 1) {
                continue;
            }
            if (binding.action().rung() == 1) {
                String first = keymap.key(place, Action.RUNG_1);
                String last = keymap.key(place, Action.RUNG_5);
                rows.hang(
                        Row.of(Wrap.pad(first + "-" + last, KEYS), Ink.KEY),
                        "put the claim on a rung: " + boxes(),
                        Ink.TEXT);
                continue;
            }
            String keys = binding.strokes().isEmpty() ? typed(keymap, binding) : binding.keys();
            rows.hang(Row.of(Wrap.pad(keys, KEYS), Ink.KEY), binding.help(), Ink.TEXT);
        }
    }

    /** How to reach what has no key: {@code : bell}. */
    private static String typed(Keymap keymap, Binding binding) {
        return keymap.key(Place.DESK, Action.PALETTE) + " " + binding.action().word();
    }

    private static String boxes() {
        StringBuilder boxes = new StringBuilder();
        for (Rung rung : Rung.values()) {
            boxes.append(boxes.length() == 0 ? "" : ", ")
                    .append(rung.word())
                    .append(" (")
                    .append(rung.gloss())
                    .append(')');
        }
        return boxes.toString();
    }

    private static void marks(Rows rows) {
        rows.heading("Marks");
        mark(rows, "•  !", "not read; urgent");
        mark(rows, "✓  ✗  ◔  ↑", "run; spiked; held; held, and back on top");
        mark(rows, "≠", "sources differ");
        mark(rows, "○  ●  ◉", "what is going round; what we say; both in one place");
    }

    private static void mark(Rows rows, String marks, String meaning) {
        rows.hang(Row.of(Wrap.pad(marks, KEYS), Ink.ACCENT), meaning.toLowerCase(Locale.ROOT), Ink.TEXT);
    }
}
