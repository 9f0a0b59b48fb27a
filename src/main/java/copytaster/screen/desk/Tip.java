package copytaster.screen.desk;

/**
 * Something the game explains of itself.
 *
 * @param name by which it is remembered as told
 * @param text one line, {@linkplain copytaster.narrate.Tips action words} in braces
 * @param done whether what it says has been done: its room stays until the turn ends, so that the panes do not jump
 */
public record Tip(String name, String text, boolean done) {

    Tip(String name, String text) {
        this(name, text, false);
    }

    Tip asDone() {
        return new Tip(name, text, true);
    }
}
