/**
 * The debrief on the screen: a handful of parts, words first, then charts. A part is a {@link copytaster.screen.sheet.Sheet} made
 * for a given room; who shows it keeps which part and how far it is scrolled.
 * May use {@code debrief}, {@code screen}, {@code screen.sheet} and {@code screen.chart}. Start reading at {@code DebriefParts}.
 */
package copytaster.screen.debrief;
