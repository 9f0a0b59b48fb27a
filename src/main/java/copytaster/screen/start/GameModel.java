package copytaster.screen.start;

import copytaster.screen.Size;
import copytaster.screen.desk.DeskProgram;
import copytaster.screen.desk.Model;

/**
 * Where the game is: on the first screen, or, once a shift is open, on the desk.
 *
 * @param size the screen, for the shift to begin with
 * @param start the first screen
 * @param desk the program of the shift that is open, or null
 * @param shift its model, or null
 */
public record GameModel(Size size, StartModel start, DeskProgram desk, Model shift) {
    /** Whether a shift is open. */
    public boolean playing() {
        return shift != null;
    }
}
