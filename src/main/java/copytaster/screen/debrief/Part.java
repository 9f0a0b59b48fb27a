package copytaster.screen.debrief;

import java.util.Locale;

/** The parts of a debrief, in the order in which they are read. */
public enum Part {
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
    /** The scenario's last words, and what came out later. */
    AFTERWARDS("Afterwards");

    private final String words;

    Part(String words) {
        this.words = words;
    }

    /** What stands on its tab. */
    public String words() {
        return words;
    }

    /** The part of a name as {@link #name} gives it; the first for any other. */
    public static Part of(String name) {
        for (Part part : values()) {
            if (part.name().equals(name.toUpperCase(Locale.ROOT))) {
                return part;
            }
        }
        return DECISIONS;
    }

    /** The part of a number, from 1; the first or the last for one beyond them. */
    public static Part numbered(int number) {
        return values()[Math.max(1, Math.min(values().length, number)) - 1];
    }

    /** The part so many further on; no further than the last, nor back beyond the first. */
    public Part turned(int by) {
        return numbered(ordinal() + by + 1);
    }
}
