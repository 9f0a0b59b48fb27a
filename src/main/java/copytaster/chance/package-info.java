/**
 * Keyed draws: a seed, a stable key and an index give one uniform number, whatever was drawn before.
 *
 * <p>Nothing here has state, so the order of play can never change the luck of a night. May use nothing besides the JDK. Start
 * with {@link copytaster.chance.Keyed}.
 */
package copytaster.chance;
