/**
 * What a shift comes to once it is over: judgement, luck, par and calibration, first in words, then in figures.
 *
 * <p>The ledger itself is kept by {@code sim}, and par is played by {@code bot}; here they are put beside what the editor saw and
 * what the record says. May read answers, but of an unfinished shift only those that the desk has been told. Start with
 * {@link copytaster.debrief.Debrief}; the words are made of {@link copytaster.debrief.Passage}s, which every front end lays out in
 * its own way.
 */
package copytaster.debrief;
