package copytaster.screen.start;

import copytaster.narrate.Likelihood;
import copytaster.scenario.Rung;
import copytaster.screen.Ink;
import copytaster.screen.desk.Action;
import copytaster.screen.desk.Keymap;
import copytaster.screen.desk.Place;
import copytaster.screen.desk.Words;
import copytaster.screen.sheet.Row;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Strip;
import copytaster.screen.sheet.Twins;
import copytaster.settings.Preferences;
import copytaster.text.Width;
import copytaster.text.Wrap;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalDouble;

/** What the settings make of the desk, shown on a few lines of it: whatever is changed changes them at once. */
final class Sample {
    private static final int CELLS = 13;

    private static final String[][] SYMBOLS = {
        {"●", "what we say"},
        {"○", "what is going round"},
        {"◉", "both in one place"},
        {"✓", "run"},
        {"✗", "spiked"},
        {"◔", "held"},
        {"↑", "back on top"},
        {"≠", "sources differ"},
        {"▇", "bars"},
        {"×", "the answer, in charts"}
    };

    private Sample() {}

    /** A desk in little, in the inks of the theme. */
    static List<Row> desk(Preferences now, int columns) {
        Rows rows = new Rows(columns);
        rows.mark(true)
                .row(Row.of("▸", Ink.ACCENT)
                        .and("  16:45 ", Ink.DIM)
                        .and("!", Ink.URGENT)
                        .and(" A ministry, chosen", Ink.TEXT))
                .mark(false);
        rows.row(Row.of(" •", Ink.ACCENT).and(" 16:40 ", Ink.DIM).and("An agency: the fort is given up", Ink.TEXT));
        rows.row(Row.of(" ✓ 15:20 A caller: troops on the road", Ink.DIM));
        rows.gap();
        Row strip = Strip.of(0.35, OptionalDouble.of(0.75), CELLS).and("  the fort", Ink.TEXT);
        rows.row(now.assist() ? strip.and("  evidence: ", Ink.DIM).and(Likelihood.word(0.62), Ink.ACCENT) : strip);
        List<Row> rungs = new ArrayList<>();
        for (Rung rung : Rung.values()) {
            rungs.add(Row.of(rung.heading(), Words.ink(rung)));
        }
        rows.flow(0, 3, rungs).gap();
        rows.text("“The garrison has left,” an official says.", Ink.QUOTE);
        rows.text("Corrected 17:30: this stood as confirmed.", Ink.CORRECTION);
        rows.flow(
                0,
                3,
                List.of(
                        Row.of("TRUST ", Ink.TITLE).and("62", Ink.ACCENT).and(" (+2)", Ink.GOOD),
                        Row.of("CARE ", Ink.TITLE).and("92", Ink.ACCENT).and(" (−8)", Ink.BAD),
                        Row.of("Look at this first.", Ink.WARN)));
        if (now.tips()) {
            rows.gap().hang(Row.of("TIP ", Ink.TITLE), "Tips stand here, once each, while they are on.", Ink.TEXT);
        }
        return rows.list();
    }

    /** Every symbol, its ASCII twin and what it means, two or more side by side. */
    static List<Row> symbols(int columns) {
        int wide = 0;
        for (String[] symbol : SYMBOLS) {
            wide = Math.max(wide, Width.of(symbol[1]) + 6);
        }
        List<Row> pieces = new ArrayList<>();
        for (String[] symbol : SYMBOLS) {
            pieces.add(Row.of(symbol[0] + " " + Twins.of(symbol[0]) + "  ", Ink.ACCENT)
                    .and(Wrap.pad(symbol[1], wide - 4), Ink.TEXT));
        }
        return new Rows(columns).flow(0, 1, pieces).list();
    }

    /** The keys of the desk that its last line names. */
    static List<Row> keys(Keymap keymap, int columns) {
        List<Row> pieces = new ArrayList<>();
        for (Action action : List.of(
                Action.AS_WRITTEN,
                Action.CHECKS,
                Action.TRACE,
                Action.HOLD,
                Action.RERATE,
                Action.LEAD,
                Action.PAGE,
                Action.BOARD,
                Action.MAP,
                Action.NEXT,
                Action.PALETTE,
                Action.HELP)) {
            pieces.add(Row.of(keymap.key(Place.DESK, action), Ink.KEY)
                    .and(" " + keymap.label(Place.DESK, action), Ink.DIM));
        }
        return new Rows(columns).flow(0, 2, pieces).list();
    }
}
