package copytaster.screen.desk;

import copytaster.scenario.Mode;
import copytaster.scenario.Scenario;
import copytaster.screen.Ink;
import copytaster.screen.sheet.Rows;
import copytaster.screen.sheet.Sheet;

/** Before the first turn: what this is made of, and what the night is about. */
public final class BriefingSheet {
    private BriefingSheet() {}

    /** The briefing of a scenario under a mode. */
    public static Sheet of(Scenario scenario, Mode mode, Keymap keymap, int columns) {
        Rows rows = new Rows(columns);
        if (mode == Mode.FOG) {
            rows.text(
                    "AN ALTERED NIGHT, NOT THE RECORD: what is so tonight, and what is said of it, has been drawn by chance.",
                    Ink.WARN);
            rows.gap();
        }
        for (String paragraph : scenario.briefing()) {
            rows.text(paragraph, Ink.TEXT).gap();
        }
        rows.text(
                "Your readers believe what you tell them; where you say nothing, they believe what is going round.",
                Ink.ACCENT);
        rows.heading(mode == Mode.FOG ? "Of the night on the record, which is not this one" : "Before you begin");
        for (String paragraph : scenario.notice()) {
            rows.text(paragraph, Ink.TEXT).gap();
        }
        String begins = keymap.key(Place.BRIEFING, Action.ENTER);
        rows.text(
                (begins.isEmpty() ? "" : "Press " + begins + " to begin. ")
                        + keymap.key(Place.DESK, Action.HELP) + " shows the keys, "
                        + keymap.key(Place.DESK, Action.RULES) + " the rules, at any time.",
                Ink.DIM);
        return Sheet.reading("THE BRIEFING", rows);
    }
}
