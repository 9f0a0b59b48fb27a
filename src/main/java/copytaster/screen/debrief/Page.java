package copytaster.screen.debrief;

import java.util.Locale;

/** The pages of a debrief, in the order in which they are turned. */
public enum Page {
    /** The decisions that mattered most, and luck. */
    DECISIONS("Decisions"),
    /** The gauges over the turns, against par, and care. */
    NIGHT("Night"),
    /** Where points were won and lost, and the ledger. */
    POINTS("Points"),
    /** Calibration, corrections, the handover. */
    PAGE("Our page"),
    /** Every question with its record. */
    QUESTIONS("Questions"),
    /** The scenario's last words. */
    GOODBYE("Good night");

    private final String words;

    Page(String words) {
        this.words = words;
    }

    /** What stands on its tab. */
    public String words() {
        return words;
    }

    /** The page of a name as {@link #name} gives it; the first for any other. */
    public static Page of(String name) {
        for (Page page : values()) {
            if (page.name().equals(name.toUpperCase(Locale.ROOT))) {
                return page;
            }
        }
        return DECISIONS;
    }

    /** The page of a number, from 1; the first or the last for one beyond them. */
    public static Page numbered(int number) {
        return values()[Math.max(1, Math.min(values().length, number)) - 1];
    }

    /** The page so many further on; from the last to the first and back. */
    public Page turned(int by) {
        return values()[Math.floorMod(ordinal() + by, values().length)];
    }
}
