/**
 * A session as an append-only value: {@link copytaster.session.Session#submit} is the one door through which every decision goes,
 * whether it comes from a screen, a line, a bot, the simulator, the verifier or a test.
 *
 * <p>May use {@code rules}, {@code observe}, {@code act} and {@code canon}. Start with {@code Session}.
 */
package copytaster.session;
