/**
 * Charts drawn in cells: lines over turns, a calibration chart, bars from a zero, gauges and sparklines.
 *
 * <p>Everything is a value that draws itself on a canvas or gives rows; nothing knows the game. Each is total for any size: where
 * room is short it leaves out what matters least. Every series has a symbol of its own besides its ink, and every symbol an ASCII
 * twin in {@link copytaster.screen.sheet.Twins}. Marks are joined with Braille dots, eight to a cell, which no twin needs to
 * resolve: there they become points.
 *
 * <p>May use {@code copytaster.screen}, {@code screen.sheet} and {@code copytaster.text}. Start reading at {@code LineChart}.
 */
package copytaster.screen.chart;
