/**
 * The mathematics: exact posteriors on a forest of questions, and the terms of the ledger.
 *
 * <p>Knows nothing of scenarios or play: chances go in, chances come out. May use nothing besides the JDK. Start with
 * {@link copytaster.belief.Forest}; the identity is in {@link copytaster.belief.Terms}, what a
 * check is worth in {@link copytaster.belief.Information}.
 */
package copytaster.belief;
