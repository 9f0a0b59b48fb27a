package copytaster.screen.desk;

/**
 * Something the game explains of itself.
 *
 * @param name by which it is remembered as told
 * @param text one line, {@linkplain copytaster.narrate.Tips action words} in braces
 */
public record Tip(String name, String text) {}
