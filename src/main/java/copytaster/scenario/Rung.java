package copytaster.scenario;

import java.util.Locale;

/** How far the desk stands behind a line: the five boxes of the page, firmest yes first. A rung is always of the question, never of a claim. */
public enum Rung {
    CONFIRMED("we know"),
    ATTRIBUTED("we are told"),
    UNCONFIRMED("we don't know"),
    DOUBTFUL("we doubt"),
    DEBUNKED("not so");

    private final String word = name().toLowerCase(Locale.ROOT);
    private final String gloss;

    Rung(String gloss) {
        this.gloss = gloss;
    }

    /** The rung's one name, in texts, files, commands and menus: {@code attributed}. */
    public String word() {
        return word;
    }

    /** What the name says in plain words, for where it is explained: {@code we are told}. */
    public String gloss() {
        return gloss;
    }

    /** The heading of the rung's box on the page, the name and what it says: {@code ATTRIBUTED · we are told}. */
    public String heading() {
        return name() + " · " + gloss;
    }

    /** Steps from the middle: 2, 1, 0, −1, −2 from confirmed to debunked. */
    public int side() {
        return UNCONFIRMED.ordinal() - ordinal();
    }

    /** The rung a denial written as firmly as this one stands for: a flat denial is a debunk. */
    public Rung mirror() {
        return values()[DEBUNKED.ordinal() - ordinal()];
    }

    /** True if this rung lies on {@code other}'s side of the middle and at least as far out; every rung is as far out as the middle. */
    public boolean atLeast(Rung other) {
        int floor = other.side();
        return floor == 0 || (floor > 0 ? side() >= floor : side() <= floor);
    }

    /**
     * True if going from this rung to {@code next} has to be put right before the readers, openly or quietly: weakening a line by
     * two rungs, or crossing the middle. Everything else is an update.
     */
    public boolean correctedBy(Rung next) {
        boolean across = side() * next.side() < 0;
        boolean weaker = Math.abs(side()) - Math.abs(next.side()) >= 2;
        return across || weaker;
    }

    /** The rung called {@code word}, or null. */
    public static Rung parse(String word) {
        for (Rung rung : values()) {
            if (rung.word().equals(word)) {
                return rung;
            }
        }
        return null;
    }
}
