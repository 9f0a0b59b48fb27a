package copytaster.narrate;

/** How a player is told to go on with a session. */
public final class Resuming {
    private Resuming() {}

    /**
     * The command, fit to be copied into a shell.
     *
     * @param program how the player calls the program
     * @param session an id or a file
     */
    public static String command(String program, String session) {
        return quoted(program) + " play --resume " + quoted(session);
    }

    private static String quoted(String word) {
        boolean plain = word.matches("[A-Za-z0-9_./~:@%+-]+");
        return plain ? word : '\'' + word.replace("'", "'\\''") + '\'';
    }
}
