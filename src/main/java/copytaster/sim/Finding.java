package copytaster.sim;

/**
 * Something a simulation shows that a fair scenario should not.
 *
 * @param code stable, for programs
 * @param where id of what it is about, or empty
 * @param text one sentence with the figures
 * @param seed one session under it shows the thing alone
 */
public record Finding(String code, String where, String text, long seed) {}
