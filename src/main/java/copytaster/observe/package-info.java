/**
 * What the player may know: {@link copytaster.observe.Observation}, with no path to the truth, and beliefs drawn from it alone.
 *
 * <p>Bots, views, hints and the reference editor receive this and nothing else, so none can cheat. May use {@code rules},
 * {@code act}, {@code scenario} and {@code belief}. Start with {@code Observation}; {@code Observer} makes it.
 */
package copytaster.observe;
