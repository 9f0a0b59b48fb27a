/**
 * The whole game as lines of text on two streams: for screen readers, scripts, slow links and tests.
 *
 * <p>Plays by the same engine and journal as the screen. May use {@code session}, {@code observe}, {@code narrate},
 * {@code debrief} and what lies below them. Start with {@link copytaster.plain.PlainGame}; {@link copytaster.plain.Words} reads what the player types.
 */
package copytaster.plain;
