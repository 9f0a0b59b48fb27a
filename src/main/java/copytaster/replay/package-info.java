/**
 * A session as a film: its moments and turns, what each decision was and caused, where to find things, what may be told of the truth,
 * and two sessions of one night beside each other. Values and words only; how they are shown is the business of the front ends.
 *
 * <p>May use {@code session}, {@code sim} (the ledger), {@code narrate} and what lies below them. Of an unfinished shift nothing is
 * told that its desk has not been told. Start with {@link copytaster.replay.Film}.
 */
package copytaster.replay;
