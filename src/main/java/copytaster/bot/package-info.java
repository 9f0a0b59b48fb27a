/**
 * Editors that are programs: the reference, whose score is par, and the bad habits it is measured against.
 *
 * <p>A {@link copytaster.bot.Policy} sees an {@code Observation} and names the next command, nothing else; none can reach the
 * truth. May use {@code observe} and what lies below it, of {@code rules} only what an observation shows. Start with
 * {@link copytaster.bot.Reference}; {@link copytaster.bot.Bot} lists them all.
 */
package copytaster.bot;
