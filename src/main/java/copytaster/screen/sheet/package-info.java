/**
 * Lines of inked text, laid out before they are drawn: what every pane and overlay of the game is made of.
 * A {@link copytaster.screen.sheet.Row} is one line, {@link copytaster.screen.sheet.Rows} builds many of them at a given
 * width, a {@link copytaster.screen.sheet.Sheet} is a titled list of rows with a place for the cursor.
 * May use {@code copytaster.screen} and {@code copytaster.text}; knows nothing of the game.
 * Start reading at {@code Rows}.
 */
package copytaster.screen.sheet;
