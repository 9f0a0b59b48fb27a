/**
 * The shift on the screen, as values: what is known of it ({@link copytaster.screen.desk.Model}), which keys do what
 * ({@link copytaster.screen.desk.Keymap}), what a key makes of it ({@link copytaster.screen.desk.Update}) and how it looks
 * ({@link copytaster.screen.desk.DeskView}). Every decision goes through {@code Session.submit}; what must happen in the
 * world is an {@link copytaster.screen.desk.Effect}.
 * May use {@code session}, {@code observe}, {@code narrate}, {@code act} and {@code scenario}.
 * Start reading at {@code DeskProgram}.
 */
package copytaster.screen.desk;
