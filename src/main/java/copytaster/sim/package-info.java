/**
 * Scenarios measured: by counting what they hold, and by playing them.
 *
 * <p>May use {@code session} and what lies below it. Start with {@link copytaster.sim.Measures}.
 */
package copytaster.sim;
