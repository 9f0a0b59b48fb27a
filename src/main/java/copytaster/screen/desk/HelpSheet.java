package copytaster.screen.desk;

import copytaster.narrate.Likelihood;
import copytaster.scenario.Rung;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Columns;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/** Every key of the place one comes from, then those of the desk by what they are for; and what the marks mean. */
public final class HelpSheet {
    private static final int KEYS = 12;

    /** The columns that a group of keys wants. */
    private static final int COLUMN = 46;

    private HelpSheet() {}

    /** The help for somebody who was at {@code from}: groups of keys side by side, as many as there is room for. */
    public static Sheet of(Place from, Settings settings, int columns) {
        Rows rows = new Rows(columns);
        Columns.of(columns, COLUMN, width -> blocks(from, settings, width)).forEach(rows::row);
        return Sheet.reading("HELP", rows);
    }

    /** The keys of the desk by what they are for, in as many columns as there is room for, without those that move about. */
    public static List<Row> keys(Settings settings, int columns) {
        return Columns.of(columns, COLUMN, width -> {
            List<List<Row>> blocks = new ArrayList<>();
            for (Purpose purpose : Purpose.values()) {
                if (purpose != Purpose.MOVE) {
                    blocks.add(keys(width, purpose, settings.keymap()));
                }
            }
            return blocks;
        });
    }

    private static List<Row> keys(int width, Purpose purpose, Keymap keymap) {
        return keys(width, purpose.words(), keymap, Place.DESK, binding -> Purpose.of(binding.action()) == purpose);
    }

    private static List<List<Row>> blocks(Place from, Settings settings, int width) {
        List<List<Row>> blocks = new ArrayList<>();
        Keymap keymap = settings.keymap();
        if (from != Place.DESK) {
            blocks.add(keys(width, Words.capital(from.words()), keymap, from, binding -> true));
        }
        for (Purpose purpose : Purpose.values()) {
            blocks.add(keys(width, purpose, keymap));
            if (purpose == Purpose.DECIDE && from != Place.COMPOSER) {
                blocks.add(keys(
                        width,
                        Words.capital(Place.COMPOSER.words()),
                        keymap,
                        Place.COMPOSER,
                        binding -> !binding.places().contains(Place.DESK)));
            }
        }
        blocks.removeIf(block -> block.size() < 2); // a heading with no key under it
        blocks.add(marks(width));
        if (settings.assist()) {
            blocks.add(new Rows(width)
                    .heading("Likelihood")
                    .text(Likelihood.scale(), Ink.TEXT)
                    .list());
        }
        blocks.add(new Rows(width)
                .heading("The mouse")
                .text(
                        "A click selects, another opens; the keys of the last line are buttons; the wheel scrolls; the right button goes"
                                + " back.",
                        Ink.TEXT)
                .list());
        blocks.add(new Rows(width)
                .heading("As it is set")
                .text(
                        "Theme: " + settings.theme() + ". Bell: " + (settings.bell() ? "on" : "off") + ". Tips: "
                                + (settings.tips() ? "on" : "off")
                                + ". Everything you decide is saved at once; leaving loses nothing.",
                        Ink.TEXT)
                .list());
        return blocks;
    }

    private static List<Row> keys(int width, String heading, Keymap keymap, Place place, Predicate<Binding> wanted) {
        Rows rows = new Rows(width).heading(heading);
        for (Binding binding : keymap.of(place)) {
            if (binding.action().rung() > 1 || !wanted.test(binding)) {
                continue;
            }
            if (binding.action().rung() == 1) {
                String first = keymap.key(place, Action.RUNG_1);
                String last = keymap.key(place, Action.RUNG_5);
                rows.hang(
                        Row.of(Wrap.pad(first + "-" + last, KEYS), Ink.KEY),
                        "put the question on a rung: " + boxes(),
                        Ink.TEXT);
                continue;
            }
            String keys = binding.strokes().isEmpty() ? typed(keymap, binding) : binding.keys();
            rows.hang(Row.of(Wrap.pad(keys, KEYS), Ink.KEY), binding.help(), Ink.TEXT);
        }
        return rows.list();
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
                    .append(Words.reply(rung))
                    .append(')');
        }
        return boxes.toString();
    }

    private static List<Row> marks(int width) {
        Rows rows = new Rows(width).heading("Marks");
        mark(rows, "•  !", "not read; urgent");
        mark(rows, "✓  ✗  ◔  ↑", "run; spiked; held; held, and back on top");
        mark(rows, "≠", "sources differ");
        mark(rows, "○  ●  ◉", "what is going round; what we say; both in one place");
        List<Row> colours = new ArrayList<>(
                List.of(Row.of(Wrap.pad("colours", KEYS), Ink.ACCENT).and("of the rungs of the page:", Ink.TEXT)));
        colours.addAll(Words.rungs());
        rows.flow(KEYS, 1, colours);
        return rows.list();
    }

    private static void mark(Rows rows, String marks, String meaning) {
        rows.hang(Row.of(Wrap.pad(marks, KEYS), Ink.ACCENT), meaning, Ink.TEXT);
    }
}
