package copytaster.narrate;

/** How a player is told to go on with a session. */
public final class Resuming {
    private Resuming() {}

    /** The words after the program's name, fit to be copied into a shell; {@code session} is an id or a file. */
    public static String words(String session) {
        boolean plain = session.matches("[A-Za-z0-9_./~:@%+-]+");
        return "play --resume " + (plain ? session : '\'' + session.replace("'", "'\\''") + '\'');
    }
}
