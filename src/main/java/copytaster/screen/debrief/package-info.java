/**
 * The debrief on the screen: a handful of pages, words first, then charts. A page is a {@link copytaster.screen.sheet.Sheet} made
 * for a given room; who shows it keeps which page and how far it is scrolled.
 * May use {@code debrief}, {@code screen}, {@code screen.sheet} and {@code screen.chart}. Start reading at {@code DebriefPages}.
 */
package copytaster.screen.debrief;
