/**
 * Events, refusals, framings and figures in English: one voice for every front end.
 *
 * <p>Nothing is decided here and nothing is laid out. May use {@code act}, {@code observe}, {@code rules} (small values) and
 * {@code scenario} (texts of what has already happened). Start with {@link copytaster.narrate.Voice}.
 */
package copytaster.narrate;
