/**
 * Scenarios measured: by counting what they hold ({@link copytaster.sim.Measures}), and by having bots play them many times.
 *
 * <p>{@link copytaster.sim.Playing} plays one session and adds up its {@link copytaster.sim.Ledger};
 * {@link copytaster.sim.Simulation} plays many and finds what a fair scenario would not show;
 * {@link copytaster.sim.Suggestions} tries which few changes bring one nearer to what is wanted. May use {@code bot} and what lies
 * below it, and the answers, once a session is over. Start with {@code Simulation}.
 */
package copytaster.sim;
