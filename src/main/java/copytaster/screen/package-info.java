/**
 * The screen as values: what a program shows ({@link copytaster.screen.Frame}), what happens to it
 * ({@link copytaster.screen.Msg}) and what it is ({@link copytaster.screen.Program}).
 * Inks are roles, not colours; nothing here knows a terminal, a thread or a clock.
 * May use {@code copytaster.text}.
 * Start reading at {@code Program}, then {@code Canvas}.
 */
package copytaster.screen;
