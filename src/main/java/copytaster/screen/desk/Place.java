package copytaster.screen.desk;

/** Where the player is: decides what keys mean. */
public enum Place {
    /** The window is too small to play in. */
    SMALL("too small"),
    /** A decision could not be saved. */
    UNSAVED("not saved"),
    BRIEFING("the briefing"),
    DESK("the desk"),
    COMPOSER("running and re-rating"),
    PAGE("the page"),
    BOARD("the questions"),
    CHECKS("the checks"),
    HOLD("holding"),
    MAP("the map"),
    CARD("the source card"),
    RULES("the rules card"),
    HELP("help"),
    STAFF("who is on the desk"),
    /** Typing what to look for. */
    SEARCH("searching"),
    PALETTE("all that can be done"),
    REPORT("the turn's report"),
    ANSWER("an answer"),
    ASKING("a question to you"),
    HANDOVER("the handover"),
    CLOSING("the debrief"),
    /** Before a shift: the first screen and its pages. */
    START("the first screen");

    private final String words;

    Place(String words) {
        this.words = words;
    }

    /** What it is called in the help. */
    public String words() {
        return words;
    }
}
