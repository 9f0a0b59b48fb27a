package copytaster.screen.start;

import copytaster.screen.Size;

/**
 * Where the game is: on the first screen, or, once something was chosen there, in a shift or a session that is looked at.
 *
 * @param size the screen, for whatever comes next to begin with
 * @param start the first screen
 * @param stage what was chosen, or null
 */
public record GameModel(Size size, StartModel start, Stage<?> stage) {
    /** Whether something other than the first screen shows. */
    public boolean playing() {
        return stage != null;
    }
}
